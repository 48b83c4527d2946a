public import CompetenceModel

/// What of a participant is corrected; what is left out stays as it is.
public struct ParticipantCorrection: Sendable, Hashable {
    public var givenName: Change<String>
    public var familyName: Change<String>
    public var identityNumber: Number?
    /// Numbers that the Tax Agency gave her before, and that are missing among the former ones.
    public var addedFormerNumbers: [IdentityNumber]
    /// Numbers among the former ones that never were hers.
    public var removedFormerNumbers: [IdentityNumber]
    public var dateOfBirth: Change<CalendarDate>
    /// Where it is left out and the identity number changes, it follows the number.
    public var sex: Change<Sex>
    public var municipality: Change<MunicipalityCode>
    public var isProtected: Bool?

    /// What becomes of a field that may be empty.
    public enum Change<Value: Sendable & Hashable>: Sendable, Hashable {
        case unchanged
        case set(Value)
        /// Nothing is on record from now on.
        case removed

        func applied(to present: Value?) -> Value? {
            switch self {
            case .unchanged: present
            case .set(let value): value
            case .removed: nil
            }
        }
    }

    /// Why the identity number changes, which decides what becomes of the one before.
    public enum Number: Sendable, Hashable {
        /// The number on record was typed by mistake and never was hers: it is free for its owner.
        /// - Parameter right: the right one; `nil`: it is not known.
        case mistaken(right: IdentityNumber?)
        /// The Tax Agency gave her a new one. The number on record stays hers, as a former one.
        case replaced(by: IdentityNumber)
    }

    public init(
        givenName: Change<String> = .unchanged, familyName: Change<String> = .unchanged,
        identityNumber: Number? = nil, addedFormerNumbers: [IdentityNumber] = [],
        removedFormerNumbers: [IdentityNumber] = [], dateOfBirth: Change<CalendarDate> = .unchanged,
        sex: Change<Sex> = .unchanged, municipality: Change<MunicipalityCode> = .unchanged, isProtected: Bool? = nil
    ) {
        self.givenName = givenName
        self.familyName = familyName
        self.identityNumber = identityNumber
        self.addedFormerNumbers = addedFormerNumbers
        self.removedFormerNumbers = removedFormerNumbers
        self.dateOfBirth = dateOfBirth
        self.sex = sex
        self.municipality = municipality
        self.isProtected = isProtected
    }

    func applied(to present: ParticipantDetails) -> ParticipantDetails {
        var corrected = present
        corrected.givenName = givenName.applied(to: present.givenName)
        corrected.familyName = familyName.applied(to: present.familyName)
        corrected.dateOfBirth = dateOfBirth.applied(to: present.dateOfBirth)
        var former = present.formerIdentityNumbers
        switch identityNumber {
        case .mistaken(let right): corrected.identityNumber = right
        case .replaced(let new):
            corrected.identityNumber = new
            if let before = present.identityNumber { former.append(before) }
        case nil: break
        }
        former += addedFormerNumbers
        var kept: [IdentityNumber] = []
        for number in former
        where number != corrected.identityNumber && !removedFormerNumbers.contains(number) && !kept.contains(number) {
            kept.append(number)
        }
        corrected.formerIdentityNumbers = kept
        return corrected
    }

    /// Follows the number where only that is new.
    func sex(of participant: Participant, present: ParticipantDetails, corrected: ParticipantDetails) -> Sex? {
        if case .unchanged = sex, let number = corrected.identityNumber, number != present.identityNumber {
            return number.sex
        }
        return sex.applied(to: participant.sex)
    }
}
