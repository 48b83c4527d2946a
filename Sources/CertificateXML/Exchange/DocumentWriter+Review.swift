import CompetenceModel

/// What claim packages and claim decisions write alike, each in its own namespace.
extension DocumentWriter {
    mutating func sample(_ items: [Sample.Item], reveal: SamplingReveal?) {
        element("Sample") { writer in
            if let reveal {
                writer.element(
                    "Reveal", [("ordinal", String(reveal.ordinal)), ("secret", reveal.secret.description)]
                ) { writer in
                    for sibling in reveal.path { writer.element("Sibling", text: sibling.description) }
                }
            }
            for item in items {
                let reasons = item.reasons.map(\.rawValue).joined(separator: " ")
                writer.element("Item", [("assessment", item.assessment.text), ("reasons", reasons)])
            }
        }
    }

    mutating func review(_ review: ReviewWithFeedback) {
        let attributes: [(name: String, value: String?)] = [
            ("assessment", review.assessment.text), ("verdict", review.verdict.rawValue),
            ("date", review.on.description), ("displayed", String(review.isDisplayed)),
            ("criteria", Self.list(review.criteria)),
        ]
        guard let feedback = review.feedback else { return element("Review", attributes) }
        element("Review", attributes) { writer in writer.element("Feedback", text: feedback) }
    }

    /// Values parted by spaces; `nil` where there is none, so that the attribute is left out.
    static func list(_ values: [some CustomStringConvertible]) -> String? {
        values.isEmpty ? nil : values.map(\.description).joined(separator: " ")
    }
}
