/// Nobody assures the quality of a claim in which they are put forward themselves.
public struct AssurerIsNotAParticipant: QualityRule {
    public let source = "separation of duties"
    public init() {}

    public func findings(in subject: ClaimCase) -> [Finding] {
        guard subject.stage != nil, let participant = subject.actor.participant,
            subject.claim.participants.contains(participant)
        else { return [] }
        return [
            Finding(
                .assurerIsParticipant,
                [
                    "assurer": "\(subject.actor.handle)", "claim": "\(subject.claim.id)",
                    "participant": "\(participant)",
                ])
        ]
    }
}
