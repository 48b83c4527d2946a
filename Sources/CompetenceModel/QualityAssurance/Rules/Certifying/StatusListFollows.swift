/// Status lists follow each other by number, hold every certificate that has ended, and are of the time of their transaction.
struct StatusListFollows: QualityRule {
    let source = "[30] revocation blocks authentication"

    func findings(in subject: EventCase<StatusListPublished>) -> [Finding] {
        let event = subject.event
        var findings: [Finding] = []
        if event.sequence != subject.facts.newest(.statusList) + 1 { findings += subject.differs("sequence") }
        if event.entries != subject.facts.newest(.endedCertificate) { findings += subject.differs("entries") }
        if event.thisUpdate != subject.transaction.at || event.nextUpdate <= event.thisUpdate {
            findings += subject.differs("time")
        }
        return findings
    }
}
