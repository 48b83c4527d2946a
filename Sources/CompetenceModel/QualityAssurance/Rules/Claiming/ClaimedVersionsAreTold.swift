/// A claim may hold units in versions that are not the newest: what was begun in them is finished in them. Whoever submits it is told.
struct ClaimedVersionsAreTold: QualityRule {
    let source = "assessments under way keep their version"

    func findings(in subject: ClaimCase) -> [Finding] {
        let newest = Dictionary(
            subject.framework.units.map { ($0.reference.code, $0.reference) }, uniquingKeysWith: { first, _ in first })
        return Set(subject.claim.items.map(\.unit)).sorted().compactMap { unit in
            guard let newest = newest[unit.code], newest.version > unit.version else { return nil }
            return Finding(
                .claimHoldsEarlierVersion, severity: .warning,
                ["claim": subject.claim.id.text, "unit": unit.text, "newest": newest.text])
        }
    }
}
