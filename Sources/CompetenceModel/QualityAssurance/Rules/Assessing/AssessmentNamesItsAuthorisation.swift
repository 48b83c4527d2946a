/// An assessment names the authorisation under which it is made, and whether it must be reviewed whatever the sample.
struct AssessmentNamesItsAuthorisation: QualityRule {
    let source = "[4] provisional until certified: always reviewed"

    func findings(in subject: EventCase<AssessmentRecorded>) -> [Finding] {
        let event = subject.event
        guard
            let made = subject.facts.assessmentCase(
                by: event.assessor, of: event.participant, in: event.unit, of: event.framework,
                judgedOn: event.judgedOn, judgements: [], evidence: [], notes: nil, today: subject.day),
            let held = made.authorisation
        else { return [] }
        return held.id == event.authorisation && made.isProvisional(under: held) == event.isProvisional
            ? [] : subject.differs("authorisation")
    }
}
