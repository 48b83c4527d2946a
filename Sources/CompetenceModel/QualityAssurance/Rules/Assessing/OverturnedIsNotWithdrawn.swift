/// What an appeal has sent back is not taken away either: it stands returned until somebody else has judged anew.
struct OverturnedIsNotWithdrawn: QualityRule {
    let source = "[28] decided by people without an interest in it"

    func findings(in subject: EventCase<AssessmentMoved>) -> [Finding] {
        let event = subject.event
        guard event.move == .withdraw, let assessment = subject.facts.assessment(event.assessment),
            subject.facts.isOverturned(assessment)
        else { return [] }
        return [
            Finding(
                .appealedIsJudgedByAnother,
                [
                    "assessment": assessment.id.text, "assessor": assessment.assessor.text,
                    "participant": assessment.participant.text, "unit": assessment.unit.code.text,
                ])
        ]
    }
}
