/// An issuer's status lists follow each other by rising numbers, hold every certificate of the issuer that has ended, and are of the time
/// of their transaction.
struct StatusListFollows: QualityRule {
    let source = "[30] revocation blocks authentication"

    func findings(in subject: EventCase<StatusListPublished>) -> [Finding] {
        let event = subject.event
        guard subject.facts.organisation(event.issuer) != nil else { return subject.unknown(event.issuer) }
        var findings: [Finding] = []
        // Above the next one where lists were published that this ledger does not hold: a copy was put back.
        let newest = subject.facts.newest(.statusList(event.issuer))
        if event.sequence <= newest || event.sequence - newest > RunningNumber.reach {
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
