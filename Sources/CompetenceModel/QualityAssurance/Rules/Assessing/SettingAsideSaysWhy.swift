/// Whoever sets somebody else's assessment aside says why.
struct SettingAsideSaysWhy: QualityRule {
    let source = "an assessment is its assessor's"

    func findings(in subject: EventCase<AssessmentMoved>) -> [Finding] {
        let event = subject.event
        guard event.move == .withdraw, event.reason == nil, let assessment = subject.facts.assessment(event.assessment),
            assessment.assessor != subject.author
        else { return [] }
        return subject.differs("reason")
    }
}
