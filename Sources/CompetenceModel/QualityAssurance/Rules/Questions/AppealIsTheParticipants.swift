/// A participant appeals against an assessment of their own.
struct AppealIsTheParticipants: QualityRule {
    let source = "[28] appeals"

    func findings(in subject: EventCase<AppealLodged>) -> [Finding] {
        let event = subject.event
        guard let assessment = subject.facts.assessment(event.assessment) else {
            return subject.unknown(event.assessment)
        }
        var findings: [Finding] = []
        if assessment.participant != event.participant { findings += subject.differs("participant") }
        findings += subject.notFree(event.appeal.number, of: .appeal)
        return findings
    }
}
