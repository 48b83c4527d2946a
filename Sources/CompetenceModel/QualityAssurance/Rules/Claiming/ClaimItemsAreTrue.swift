/// What a claim says of its assessments is so.
struct ClaimItemsAreTrue: QualityRule {
    let source = "[25] the recommendation lists learners and units"

    func findings(in subject: EventCase<ClaimSubmitted>) -> [Finding] {
        let event = subject.event
        return event.items.flatMap { item -> [Finding] in
            guard let assessment = subject.facts.assessment(item.assessment) else {
                return subject.unknown(item.assessment)
            }
            let isTrue =
                assessment.participant == item.participant && assessment.unit == item.unit
                && assessment.assessor == item.assessor && assessment.methods == item.methods
                && assessment.isProvisional == item.isProvisional && assessment.framework == event.framework
            return isTrue ? [] : subject.differs(item.assessment.text)
        }
    }
}
