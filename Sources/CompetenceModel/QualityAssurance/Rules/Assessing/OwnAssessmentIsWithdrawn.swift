/// Only whoever made an assessment takes it back.
struct OwnAssessmentIsWithdrawn: QualityRule {
    let source = "an assessment is its assessor's"

    func findings(in subject: EventCase<AssessmentMoved>) -> [Finding] {
        let event = subject.event
        guard event.move == .withdraw, let assessment = subject.facts.assessment(event.assessment),
            assessment.assessor != subject.author
        else { return [] }
        return [
            Finding(
                .assessmentNotOwn,
                [
                    "assessment": event.assessment.text, "assessor": assessment.assessor.text,
                    "actor": subject.author.text,
                ])
        ]
    }
}
