/// A move that follows from an act stands in one transaction with it: nothing is claimed, released, returned or superseded by
/// itself.
struct EveryMoveHasItsCause: QualityRule {
    let source = "lifecycle of an assessment"

    func findings(in subject: ActCase) -> [Finding] {
        let left =
            subject.moves.map { ($0.assessment.text, $0.move.rawValue) }
            + subject.superseded.values.map { ($0.text, AssessmentState.Move.supersede.rawValue) }
            + subject.supersededCertificates.map { ($0.text, CertificateState.Move.supersede.rawValue) }
        return left.sorted { $0 < $1 }.map { Finding(.moveWithoutCause, ["subject": $0.0, "move": $0.1]) }
    }
}
