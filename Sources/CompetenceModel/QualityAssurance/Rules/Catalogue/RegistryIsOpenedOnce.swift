/// A registry is opened by its first event, and only by that.
struct RegistryIsOpenedOnce: QualityRule {
    let source = "one registry, one ledger"

    func findings(in subject: EventCase<RegistryOpened>) -> [Finding] {
        guard subject.facts.owner == nil, subject.transaction.number == 1 else { return subject.differs("opening") }
        return subject.event.owner.relation == .owner ? [] : subject.differs("relation")
    }
}
