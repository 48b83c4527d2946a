/// The confidential part of a participant. Kept outside the ledger, which holds only a commitment to it.
///
/// Whoever has one name has only that: which of the two it is called is no matter. At least one is there.
public struct ParticipantDetails: Sendable, Hashable, Codable {
    public var givenName: String?
    public var familyName: String?
    public var identityNumber: IdentityNumber?
    /// Numbers that the Tax Agency gave the person before the present one. A number that was put here by mistake is none of them.
    public var formerIdentityNumbers: [IdentityNumber]
    /// Where it is known apart from the identity number, which may carry a day near to it (*18 § folkbokföringslagen*).
    public var dateOfBirth: CalendarDate?

    public init(
        givenName: String? = nil, familyName: String? = nil, identityNumber: IdentityNumber? = nil,
        formerIdentityNumbers: [IdentityNumber] = [], dateOfBirth: CalendarDate? = nil
    ) {
        self.givenName = givenName
        self.familyName = familyName
        self.identityNumber = identityNumber
        self.formerIdentityNumbers = formerIdentityNumbers
        self.dateOfBirth = dateOfBirth
    }

    /// All that the person is called.
    public var name: String { [givenName, familyName].compactMap { $0 }.joined(separator: " ") }

    /// The present number and the former ones.
    public var identityNumbers: Set<IdentityNumber> {
        Set(formerIdentityNumbers).union(identityNumber.map { [$0] } ?? [])
    }

    /// What names are compared by: in small letters, the words in order of the alphabet, so that a name that was typed the wrong way
    /// round, or over two fields, is found.
    public var foldedName: String {
        name.lowercased().split { $0.isWhitespace || $0 == "-" }.sorted().joined(separator: " ")
    }

    /// Whether what is on record of both proves that they are two people.
    public func isProvablyAnother(than other: ParticipantDetails) -> Bool {
        let (own, others) = (identityNumbers, other.identityNumbers)
        if !own.isEmpty, !others.isEmpty { return own.isDisjoint(with: others) }
        if let dateOfBirth, let theirs = other.dateOfBirth { return dateOfBirth != theirs }
        return false
    }

    /// The day of birth: as it is on record, or else as the identity number states it.
    public var born: CalendarDate? { dateOfBirth ?? identityNumber?.dateOfBirth }

    /// Whether what a certificate is to say of the holder's birth is there.
    public func states(_ birth: CertificateTerms.Birth) -> Bool {
        switch birth {
        case .none: true
        case .date: born != nil
        case .identityNumber: identityNumber != nil
        }
    }
}

/// What becomes of a participant's identity numbers when she is corrected. The ledger says it; the numbers themselves are kept apart.
public enum IdentityNumberChange: String, Sendable, Hashable, Codable, CaseIterable {
    /// One is put on record, and none that stood there goes.
    case added
    /// The Tax Agency gave a new one; the one before stays hers for good.
    case replaced
    /// One that stood there never was hers: it is free again.
    case mistaken

    /// What distinguishes `corrected` from `present`; `nil` where the numbers are the same.
    public init?(from present: ParticipantDetails, to corrected: ParticipantDetails) {
        let (before, after) = (present.identityNumbers, corrected.identityNumbers)
        if !before.isSubset(of: after) {
            self = .mistaken
        } else if present.identityNumber != corrected.identityNumber, present.identityNumber != nil {
            self = .replaced
        } else if before != after {
            self = .added
        } else {
            return nil
        }
    }
}
