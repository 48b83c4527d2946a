/// An assessment under an older version of a unit stands, and the assessor is told that there is a newer one.
public struct UnitIsNewestVersion: QualityRule {
    public let source = "assessments under way keep their version"
    public init() {}

    public func findings(in subject: AssessmentCase) -> [Finding] {
        guard let newest = subject.newestVersion, newest > subject.unit.reference.version else { return [] }
        return [
            Finding(
                .unitHasNewerVersion, severity: .warning,
                [
                    "unit": "\(subject.unit.reference)",
                    "newest": "\(UnitReference(code: subject.unit.reference.code, version: newest))",
                ])
        ]
    }
}
