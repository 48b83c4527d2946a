/// A package is decided once, by whom it is addressed to.
struct PackageIsUndecided: QualityRule {
    let source = "docs/exchange.md"

    func findings(in subject: EventCase<PackageDecided>) -> [Finding] {
        let event = subject.event
        guard let package = subject.facts.package(event.package) else { return subject.unknown(event.package) }
        if package.decision != nil {
            return [Finding(.packageAlreadyDecided, ["package": event.package.abbreviated])]
        }
        return package.addressee == event.assurer ? [] : subject.differs("assurer")
    }
}
