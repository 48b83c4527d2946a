/// A panel assures the relevance of a unit anew every fourth year [19]: past that day it is assessed no more; a year
/// ahead there is a warning.
public struct UnitRelevanceIsCurrent: QualityRule {
    public let source = "[19] relevance every fourth year"
    public init() {}

    public func findings(in subject: AssessmentCase) -> [Finding] {
        let adopted = subject.adoptions.filter { $0.on <= subject.judgedOn }
        // Of two decisions on one day, the one recorded last.
        guard let day = adopted.map(\.on).max(), let newest = adopted.last(where: { $0.on == day }),
            let until = newest.relevantUntil
        else { return [] }
        var values: [String: String] {
            ["unit": "\(subject.unit.reference)", "framework": "\(subject.framework.code)", "until": "\(until)"]
        }
        if subject.judgedOn > until { return [Finding(.unitRelevanceExpired, values)] }
        if subject.judgedOn.adding(years: 1) >= until {
            return [Finding(.unitRelevanceDue, severity: .warning, values)]
        }
        return []
    }
}
