/// An issuer's status lists follow each other by number, hold every certificate of the issuer that has ended, and are of the time
/// of their transaction.
struct StatusListFollows: QualityRule {
    let source = "[30] revocation blocks authentication"

    func findings(in subject: EventCase<StatusListPublished>) -> [Finding] {
        let event = subject.event
        guard subject.facts.organisation(event.issuer) != nil else { return subject.unknown(event.issuer) }
        var findings: [Finding] = []
        if event.sequence != subject.facts.newest(.statusList(event.issuer)) + 1 {
            findings += subject.differs("sequence")
        }
        if event.entries != subject.facts.newest(.endedCertificate(event.issuer)) {
            findings += subject.differs("entries")
        }
        if event.thisUpdate != subject.transaction.at || event.nextUpdate <= event.thisUpdate {
            findings += subject.differs("time")
        }
        return findings
    }
}
