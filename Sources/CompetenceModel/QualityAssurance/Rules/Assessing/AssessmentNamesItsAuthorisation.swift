/// An assessment names the authorisation under which it is made, and whether it must be reviewed whatever the sample.
struct AssessmentNamesItsAuthorisation: QualityRule {
    let source = "[4] provisional until certified: always reviewed"

    func findings(in subject: EventCase<AssessmentRecorded>) -> [Finding] {
        let event = subject.event
        guard let assessor = subject.facts.practitioner(event.assessor) else { return [] }
        let standing = AssessorStanding(
            assessor: assessor, framework: event.framework, unit: event.unit.code, judgedOn: event.judgedOn,
            today: subject.day)
        guard let held = standing.authorisation else { return [] }
        return held.id == event.authorisation && standing.isProvisional(under: held) == event.isProvisional
            ? [] : subject.differs("authorisation")
    }
}
