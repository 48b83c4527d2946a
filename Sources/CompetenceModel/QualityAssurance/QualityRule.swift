/// A quality rule: one small type in a file of its own, named as the statement that holds.
///
/// A rule looks at one subject and returns everything it has against it. It reads no clock and no database: what it needs
/// is in its subject, read inside the transaction that the rule guards.
public protocol QualityRule<Subject>: Sendable {
    associatedtype Subject
    /// Where the rule comes from: a source of `docs/sources.md`, or the principle it applies.
    var source: String { get }
    func findings(in subject: Subject) -> [Finding]
}

extension Array {
    /// The findings of all rules, in their order.
    public func findings<Subject>(in subject: Subject) -> [Finding] where Element == any QualityRule<Subject> {
        var findings: [Finding] = []
        // By index: each rule is asked where it lies, and not copied out.
        for index in indices {
            let found = self[index].findings(in: subject)
            if !found.isEmpty { findings += found }
        }
        return findings
    }
}
