/// A registry is opened by its first event, and only by that.
struct RegistryIsOpenedOnce: QualityRule {
    let source = "one registry, one ledger"

    func findings(in subject: EventCase<RegistryOpened>) -> [Finding] {
        subject.facts.issuer == nil && subject.transaction.number == 1 ? [] : subject.differs("opening")
    }
}
