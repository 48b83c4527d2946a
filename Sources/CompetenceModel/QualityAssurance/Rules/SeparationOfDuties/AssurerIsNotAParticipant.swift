/// Nobody assures the quality of a claim in which they are put forward themselves.
public struct AssurerIsNotAParticipant: QualityRule {
    public let source = "separation of duties"
    public init() {}

    public func findings(in subject: ClaimCase) -> [Finding] {
        guard subject.stage != nil else { return [] }
        return subject.claim.participants.filter {
            $0 == subject.actor.participant || subject.participantsSharingIdentityNumber.contains($0)
        }.map { participant in
            Finding(
                .assurerIsParticipant,
                [
                    "assurer": "\(subject.actor.handle)", "claim": "\(subject.claim.id)",
                    "participant": "\(participant)",
                ])
        }
    }
}
