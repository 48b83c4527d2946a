/// Nobody is assessed by themselves, under whatever handle.
public struct AssessorIsNotTheParticipant: QualityRule {
    public let source = "separation of duties"
    public init() {}

    public func findings(in subject: AssessmentCase) -> [Finding] {
        guard let participant = subject.participant else { return [] }
        if subject.assessor.participant == participant.id || subject.assessorSharesIdentityNumber {
            return [
                Finding(
                    .assessorIsTheParticipant,
                    ["assessor": "\(subject.assessor.handle)", "participant": "\(participant.id)"])
            ]
        }
        guard subject.assessorSharesName else { return [] }
        return [
            Finding(
                .assessorSharesParticipantsName, severity: .warning,
                ["assessor": "\(subject.assessor.handle)", "participant": "\(participant.id)"])
        ]
    }
}
