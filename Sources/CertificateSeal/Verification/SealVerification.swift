/// What came of verifying one document: a line for each check, in this order.
public struct SealVerification: Sendable {
    /// The checks, in the order they are made and shown.
    public enum Check: String, Hashable, Sendable, CaseIterable {
        /// Well-formed UTF-8 without DOCTYPE, within the limits.
        case form
        /// Follows the schema of its kind.
        case schema
        /// The seal is of our one form, and the document and the seal's properties are what was sealed.
        case seal
        /// The certificate is the one named, was valid when sealing, and leads to a trust anchor.
        case signer
    }

    public internal(set) var form: CheckOutcome
    public internal(set) var schema: CheckOutcome
    public internal(set) var seal: CheckOutcome
    public internal(set) var signer: CheckOutcome
    /// There only when all four checks passed.
    public internal(set) var document: VerifiedDocument?

    /// One check's outcome.
    public subscript(check: Check) -> CheckOutcome {
        switch check {
        case .form: form
        case .schema: schema
        case .seal: seal
        case .signer: signer
        }
    }

    /// The checks with their outcomes.
    public var lines: [(check: Check, outcome: CheckOutcome)] {
        Check.allCases.map { ($0, self[$0]) }
    }

    /// The one answer that these lines give together.
    public var overall: OverallOutcome { CheckOutcome.overall(lines.map(\.outcome)) }
}
