public import CompetenceModel

/// What of a practitioner is corrected; what is left out stays as it is.
public struct PractitionerCorrection: Sendable, Hashable {
    public var name: String?
    public var identityNumber: ParticipantCorrection.Change<IdentityNumber>
    /// The same person as a participant.
    public var participant: ParticipantCorrection.Change<ParticipantID>

    public init(
        name: String? = nil, identityNumber: ParticipantCorrection.Change<IdentityNumber> = .unchanged,
        participant: ParticipantCorrection.Change<ParticipantID> = .unchanged
    ) {
        self.name = name
        self.identityNumber = identityNumber
        self.participant = participant
    }
}
