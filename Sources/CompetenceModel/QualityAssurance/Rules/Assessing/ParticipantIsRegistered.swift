/// The centre registers its learners before anything is judged [25].
public struct ParticipantIsRegistered: QualityRule {
    public let source = "[25] registration precedes recommendation"
    public init() {}

    public func findings(in subject: AssessmentCase) -> [Finding] {
        guard let participant = subject.participant, !participant.isRegistered(for: subject.framework.code) else {
            return []
        }
        return [
            Finding(
                .participantNotRegistered,
                ["participant": "\(participant.id)", "framework": "\(subject.framework.code)"])
        ]
    }
}
