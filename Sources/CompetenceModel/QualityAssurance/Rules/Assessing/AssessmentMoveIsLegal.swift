/// An assessment goes from state to state by the table of its lifecycle.
struct AssessmentMoveIsLegal: QualityRule {
    let source = "lifecycle of an assessment"

    func findings(in subject: EventCase<AssessmentMoved>) -> [Finding] {
        let event = subject.event
        guard let assessment = subject.facts.assessment(event.assessment) else {
            return subject.unknown(event.assessment)
        }
        guard assessment.state.after(event.move) == nil else { return [] }
        return [
            Finding(
                .assessmentNotInState,
                [
                    "assessment": event.assessment.text, "state": assessment.state.rawValue,
                    "move": event.move.rawValue,
                ])
        ]
    }
}
