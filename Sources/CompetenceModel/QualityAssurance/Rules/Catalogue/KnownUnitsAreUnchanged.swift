/// A unit's version never changes: changed content is a new version.
struct KnownUnitsAreUnchanged: QualityRule {
    let source = "assessments under way keep their version"

    func findings(in subject: EventCase<FrameworkImported>) -> [Finding] {
        let framework = subject.event.framework
        return framework.units.compactMap { unit in
            guard let known = subject.facts.unit(unit.reference) else { return nil }
            guard known.framework != framework.code || known.unit != unit else { return nil }
            return Finding(
                .unitVersionDiffers, ["unit": unit.reference.text, "framework": known.framework.text])
        }
    }
}
