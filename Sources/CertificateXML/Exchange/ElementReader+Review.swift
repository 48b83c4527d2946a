import CompetenceModel
import StrictXML

/// What claim packages and claim decisions hold alike, each in its own namespace.
extension ElementReader {
    mutating func sample(of element: XMLElement) -> (items: [Sample.Item], reveal: SamplingReveal?)? {
        guard let sample = required("Sample", of: element) else { return nil }
        let reveal: SamplingReveal?? = child("Reveal", of: sample).map { self.reveal($0) } ?? .some(nil)
        let elements = children("Item", of: sample)
        let items = elements.compactMap { self.sampleItem($0) }
        guard let reveal, items.count == elements.count else { return nil }
        checkOrder(items.map(\.assessment), of: elements)
        return (items, reveal)
    }

    private mutating func sampleItem(_ element: XMLElement) -> Sample.Item? {
        let assessment = value("assessment", of: element) { AssessmentID($0) }
        let reasons = list("reasons", of: element) { Sample.Reason(rawValue: $0) }
        guard let assessment, let reasons else { return nil }
        return Sample.Item(assessment: assessment, reasons: reasons)
    }

    private mutating func reveal(_ element: XMLElement) -> SamplingReveal? {
        let ordinal = value("ordinal", of: element, plainNumber)
        let secret = value("secret", of: element) { SHA256Digest($0) }
        let siblings = children("Sibling", of: element)
        let path = siblings.compactMap { sibling in content(of: sibling) { SHA256Digest($0) } }
        guard let ordinal, let secret, path.count == siblings.count else { return nil }
        return SamplingReveal(ordinal: ordinal, secret: secret, path: path)
    }

    mutating func reviews(of element: XMLElement) -> [ReviewWithFeedback]? {
        let elements = children("Review", of: element)
        let reviews = elements.compactMap { self.review($0) }
        guard reviews.count == elements.count else { return nil }
        checkOrder(reviews.map(\.assessment), of: elements)
        return reviews
    }

    private mutating func review(_ element: XMLElement) -> ReviewWithFeedback? {
        let assessment = value("assessment", of: element) { AssessmentID($0) }
        let verdict = value("verdict", of: element) { Review.Verdict(rawValue: $0) }
        let date = value("date", of: element) { CalendarDate($0) }
        let isDisplayed = value("displayed", of: element) { Bool($0) }
        let criteria = list("criteria", of: element) { CriterionNumber($0) }
        let feedback: String?? = optionalText("Feedback", of: element) { $0 }
        guard let assessment, let verdict, let date, let isDisplayed, let criteria, let feedback else { return nil }
        return ReviewWithFeedback(
            assessment: assessment, verdict: verdict, criteria: criteria, feedback: feedback, isDisplayed: isDisplayed,
            on: date)
    }
}
