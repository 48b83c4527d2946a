/// A stage is gone through in the registry or by a package, not half by each.
struct ExternalStageIsUntouched<Event: PackageEvent>: QualityRule {
    let source = "docs/exchange.md"

    func findings(in subject: EventCase<Event>) -> [Finding] {
        guard let claim = subject.facts.claim(subject.event.claim), let drawn = claim.sample(at: .external) else {
            return []
        }
        // That a package was answered before, or that another followed it, is said by another rule.
        let exports = subject.facts.exports(of: claim.id)
        let earlier = exports.first { $0.package == subject.event.package }
        if let earlier, earlier.answer != nil || earlier.package != exports.last?.package { return [] }
        return [Finding(.stageUnderWay, ["claim": claim.id.text, "assurer": drawn.reviewer.text])]
    }
}

protocol PackageEvent: EventContent {
    var claim: ClaimID { get }
    var package: SHA256Digest { get }
}

extension ClaimExported: PackageEvent {}
extension DecisionImported: PackageEvent {}
