/// The centre registers its learners before anything is judged [25].
public struct ParticipantIsRegistered: QualityRule {
    public let source = "[25] registration precedes recommendation"
    public init() {}

    public func findings(in subject: AssessmentCase) -> [Finding] {
        // Somebody whom the registry does not know is not registered either.
        guard subject.participant?.isRegistered(for: subject.framework.code) != true else { return [] }
        return [
            Finding(
                .participantNotRegistered,
                ["participant": subject.participantText, "framework": "\(subject.framework.code)"])
        ]
    }
}
