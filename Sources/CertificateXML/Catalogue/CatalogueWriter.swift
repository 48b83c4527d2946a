import CompetenceModel
import StrictXML

/// Writes a catalogue. The order of the elements is the schema's.
enum CatalogueWriter {
    private static let namespace = XMLNamespace(uri: CatalogueDocument.namespace)

    static func bytes(of frameworks: [Framework]) throws(DocumentProblems) -> [UInt8] {
        var writer = DocumentWriter(namespace, sizeHint: 65_536)
        write(frameworks, to: &writer)
        return try writer.finish()
    }

    /// Writes a catalogue as part of another document.
    static func write(_ frameworks: [Framework], to writer: inout DocumentWriter) {
        writer.within(namespace) { writer in
            writer.element("Catalogue") { writer in
                for framework in frameworks { write(framework, to: &writer) }
            }
        }
    }

    private static func write(_ framework: Framework, to writer: inout DocumentWriter) {
        let attributes: [(name: String, value: String?)] = [
            ("code", framework.code.text), ("kind", framework.kind.rawValue), ("version", String(framework.version)),
            ("provenance", framework.provenance.isIllustrative ? "illustrative" : "adopted"),
        ]
        writer.element("Framework", attributes) { writer in
            writer.texts("Title", framework.title)
            writer.texts("Description", framework.summary)
            writer.texts("Notice", framework.provenance.notice)
            writer.element("Source", text: framework.source)
            if case .adopted(let reference, let date) = framework.provenance {
                writer.element("AdoptionDecision", [("reference", reference), ("date", date.description)])
            }
            write(framework.ratingScale, to: &writer)
            write(framework.qualityPolicy, to: &writer)
            for unit in framework.units { write(unit, to: &writer) }
        }
    }

    private static func write(_ scale: RatingScale, to writer: inout DocumentWriter) {
        writer.element("RatingScale") { writer in
            for grade in scale.grades {
                writer.element("Grade", [("code", grade.code), ("passes", String(grade.passes))]) { writer in
                    writer.texts("Title", grade.title)
                }
            }
        }
    }

    private static func write(_ policy: QualityPolicy, to writer: inout DocumentWriter) {
        let attributes: [(name: String, value: String?)] = [
            ("panelAdoption", policy.requiresPanelAdoption ? "required" : "notRequired"),
            ("relevanceYears", policy.relevanceYears.map { String($0) }),
            ("approvedValidations", policy.approvedValidations.map { String($0) }),
        ]
        writer.element("QualityPolicy", attributes) { writer in
            writer.texts("Origin", policy.origin)
            for stage in policy.stages {
                writer.element(
                    "Stage",
                    [
                        ("role", stage.stage.role.rawValue),
                        ("share", Share.text(ofThousandths: stage.shareInThousandths)),
                    ])
            }
            if let returned = policy.returnedWork {
                writer.element(
                    "ReturnedWork",
                    [
                        ("withinMonths", String(returned.withinMonths)), ("threshold", String(returned.threshold)),
                        ("share", Share.text(ofThousandths: returned.shareInThousandths)),
                    ])
            }
        }
    }

    private static func write(_ unit: Unit, to writer: inout DocumentWriter) {
        let attributes: [(name: String, value: String?)] = [
            ("code", unit.reference.code.text), ("version", String(unit.reference.version)),
            // True unless it is said otherwise.
            ("mandatory", unit.isMandatory ? nil : "false"),
        ]
        writer.element("Unit", attributes) { writer in
            writer.texts("Title", unit.title)
            writer.texts("Description", unit.summary)
            for level in unit.levels { writer.element("Level", [("scheme", level.scheme), ("value", level.value)]) }
            if let credits = unit.credits {
                writer.element(
                    "Credits", [("hoursPerCredit", credits.hoursPerCredit.map { String($0) })], text: credits.text)
            }
            for outcome in unit.outcomes {
                writer.element("LearningOutcome", [("number", String(outcome.number))]) { writer in
                    writer.texts("Statement", outcome.statement)
                    for criterion in outcome.criteria {
                        writer.element("Criterion", [("number", criterion.number.text)]) { writer in
                            writer.texts("Text", criterion.text)
                        }
                    }
                }
            }
        }
    }
}

/// A share as a decimal fraction, exact to the thousandth.
enum Share {
    /// `0.33`, `1`.
    static func text(ofThousandths thousandths: Int) -> String {
        let whole = thousandths / 1000
        var digits = String(thousandths % 1000)
        digits = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
        while digits.last == "0" { digits.removeLast() }
        return digits.isEmpty ? String(whole) : "\(whole).\(digits)"
    }

    /// Reads `0.33`, `0.330` or `1`; at most three decimals.
    static func thousandths(of text: String) -> Int? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let whole = plainNumber(String(parts[0])), whole <= 1 else { return nil }
        var fraction = 0
        if parts.count == 2 {
            guard (1...3).contains(parts[1].utf8.count), parts[1].utf8.allSatisfy({ (48...57).contains($0) }),
                let digits = Int(parts[1] + String(repeating: "0", count: 3 - parts[1].utf8.count))
            else { return nil }
            fraction = digits
        }
        let share = whole * 1000 + fraction
        return (1...1000).contains(share) ? share : nil
    }
}
