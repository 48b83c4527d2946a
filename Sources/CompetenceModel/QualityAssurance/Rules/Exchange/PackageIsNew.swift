/// A package is taken in once.
struct PackageIsNew: QualityRule {
    let source = "docs/exchange.md"

    func findings(in subject: EventCase<PackageReceived>) -> [Finding] {
        subject.facts.package(subject.event.package) == nil ? [] : subject.differs("package")
    }
}
