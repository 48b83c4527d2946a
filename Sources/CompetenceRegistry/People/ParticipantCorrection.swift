public import CompetenceModel

/// What of a participant is corrected; `nil` stays as it is.
public struct ParticipantCorrection: Sendable, Hashable {
    public var givenName: String?
    public var familyName: String?
    public var identityNumber: IdentityNumber?
    public var isProtected: Bool?

    public init(
        givenName: String? = nil, familyName: String? = nil, identityNumber: IdentityNumber? = nil,
        isProtected: Bool? = nil
    ) {
        self.givenName = givenName
        self.familyName = familyName
        self.identityNumber = identityNumber
        self.isProtected = isProtected
    }

    func applied(to present: ParticipantDetails) -> ParticipantDetails {
        var corrected = present
        corrected.givenName = givenName ?? present.givenName
        corrected.familyName = familyName ?? present.familyName
        if let identityNumber, identityNumber != present.identityNumber {
            corrected.identityNumber = identityNumber
            if let former = present.identityNumber { corrected.formerIdentityNumbers.append(former) }
        }
        return corrected
    }
}
