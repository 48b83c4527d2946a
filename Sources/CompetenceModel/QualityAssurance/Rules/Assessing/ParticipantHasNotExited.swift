/// A participant who has left may still be assessed on what was seen before, and the assessor is told.
public struct ParticipantHasNotExited: QualityRule {
    public let source = "registration and exit are recorded facts"
    public init() {}

    public func findings(in subject: AssessmentCase) -> [Finding] {
        guard let participant = subject.participant, let exit = participant.exit(before: subject.judgedOn) else {
            return []
        }
        return [
            Finding(
                .participantHasExited, severity: .warning,
                ["participant": "\(participant.id)", "day": "\(exit.on)"])
        ]
    }
}
