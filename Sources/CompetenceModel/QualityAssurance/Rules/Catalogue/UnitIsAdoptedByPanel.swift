/// A panel of the trade has adopted this version of the unit, on or before the day of the judgement (OCN) [1][8].
public struct UnitIsAdoptedByPanel: QualityRule {
    public let source = "[1][8] panel of subject experts"
    public init() {}

    public func findings(in subject: AssessmentCase) -> [Finding] {
        guard subject.framework.qualityPolicy.requiresPanelAdoption,
            !subject.adoptions.contains(where: { $0.on <= subject.judgedOn })
        else { return [] }
        return [
            Finding(
                .unitNotAdopted,
                [
                    "unit": "\(subject.unit.reference)", "framework": "\(subject.framework.code)",
                    "day": "\(subject.judgedOn)",
                ])
        ]
    }
}
