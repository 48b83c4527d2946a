/// An appeal or a re-review is decided by somebody without part in the decision [28].
struct DeciderTookNoPart<Event: DecidingEvent>: QualityRule {
    let source = "[28] decided by people without an interest in it"

    func findings(in subject: EventCase<Event>) -> [Finding] {
        guard let id = subject.event.assessmentInQuestion(in: subject.facts),
            let assessment = subject.facts.assessment(id),
            let actor = subject.facts.practitioner(subject.event.by),
            assessment.involves(actor, in: subject.facts.claims(holding: [id]))
                || subject.facts.isSamePerson(actor, assessment.participant)
        else { return [] }
        return [Finding(.appealDeciderTookPart, ["actor": actor.handle.text, "assessment": id.text])]
    }
}
