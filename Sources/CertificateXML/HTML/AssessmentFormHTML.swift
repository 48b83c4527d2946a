public import CompetenceModel

/// A printable assessment plan (*bedömningsplan*): units, outcomes and criteria with boxes to tick, lines for evidence, and
/// places to sign. A4, readable in black and white.
public struct AssessmentFormHTML: Sendable {
    let framework: Framework
    let units: [Unit]
    let participant: ParticipantID?
    let language: Language

    /// - Parameters:
    ///   - units: Those of `framework` that the plan is for.
    ///   - participant: Whom it is for; `nil` leaves that to be filled in.
    public init(framework: Framework, units: [Unit], participant: ParticipantID? = nil, language: Language) {
        self.framework = framework
        self.units = units
        self.participant = participant
        self.language = language
    }

    /// The page, in UTF-8.
    public func bytes() -> [UInt8] {
        let title = "\(FormWords.plan[language]): \(framework.title.text(in: language))"
        return HTMLWriter.page(title: title, language: language, style: PageStyle.common + PageStyle.form) { writer in
            writer.tag("header") { writer in
                writer.tag("h1", text: title)
                writer.tag(
                    "p", ["class": "small"],
                    text: "\(framework.code), \(FormWords.version[language]) \(framework.version)")
            }
            writer.tag("main") { writer in
                writer.notice(of: framework)
                writer.fields([
                    (FormWords.participant, participant?.text ?? ""), (FormWords.name, ""), (FormWords.assessor, ""),
                    (FormWords.place, ""), (FormWords.period, ""), (FormWords.judgedOn, ""),
                ])
                writer.tag("p", FormWords.howTo)
                writer.tag("p", FormWords.noSensitiveData)
                for unit in units { self.unit(unit, &writer) }
                evidenceLog(&writer)
                writer.tag("section", ["class": "signatures", "aria-labelledby": "signatures"]) { writer in
                    writer.tag("h2", ["id": "signatures"], FormWords.signatures)
                    writer.fields([(FormWords.assessorSigns, ""), (FormWords.participantSigns, "")])
                }
            }
        }
    }

    // MARK: Units

    private func unit(_ unit: Unit, _ writer: inout HTMLWriter) {
        let heading = "unit-\(unit.reference.code)"
        writer.tag("section", ["class": "unit", "aria-labelledby": heading]) { writer in
            writer.tag("h2", ["id": heading], catalogue: unit.title)
            writer.tag("p", ["class": "small"], text: details(of: unit))
            if let summary = unit.summary { writer.tag("p", catalogue: summary) }
            for outcome in unit.outcomes { self.outcome(outcome, &writer) }
        }
    }

    private func details(of unit: Unit) -> String {
        var details = ["\(unit.reference.code), \(FormWords.version[language]) \(unit.reference.version)"]
        details += unit.levels.map { "\($0.scheme) \(FormWords.level[language]) \($0.value)" }
        if let credits = unit.credits {
            let amount = language == .swedish ? credits.text.replacing(".", with: ",") : credits.text
            details.append("\(amount) \(FormWords.credits[language])")
        }
        return details.joined(separator: " · ")
    }

    private func outcome(_ outcome: LearningOutcome, _ writer: inout HTMLWriter) {
        let number = ["number": String(outcome.number)]
        writer.tag("h3") { writer in
            writer.text(FormWords.outcome.filled(with: number)[language] + ": ")
            writer.tag("span", catalogue: outcome.statement)
        }
        writer.tag("table") { writer in
            writer.tag("caption", ["class": "hidden"], FormWords.criteriaOf.filled(with: number))
            writer.tag("thead") { writer in
                writer.tag("tr") { writer in
                    writer.tag("th", ["scope": "col", "class": "number"], FormWords.number)
                    writer.tag("th", ["scope": "col"], FormWords.criterion)
                    for grade in framework.ratingScale.grades {
                        writer.tag("th", ["scope": "col", "class": "grade"], catalogue: grade.title)
                    }
                    writer.tag("th", ["scope": "col", "class": "evidence"], FormWords.evidenceNumbers)
                }
            }
            writer.tag("tbody") { writer in
                for criterion in outcome.criteria {
                    writer.tag("tr") { writer in
                        writer.tag("th", ["scope": "row", "class": "number"], text: criterion.number.text)
                        writer.tag("td", catalogue: criterion.text)
                        for grade in framework.ratingScale.grades {
                            writer.box(saying: "\(criterion.number) \(grade.title.text(in: language))")
                        }
                        writer.tag("td", ["class": "evidence"], text: "")
                    }
                }
            }
        }
    }

    // MARK: Evidence

    /// As many pieces as fit a page.
    private static let evidenceRows = 6

    private func evidenceLog(_ writer: inout HTMLWriter) {
        writer.tag("section", ["class": "log", "aria-labelledby": "evidence"]) { writer in
            writer.tag("h2", ["id": "evidence"], FormWords.evidence)
            writer.tag("p", FormWords.evidenceHowTo)
            let methods = AssessmentMethod.allCases.filter { $0 != .selfRating }.map { $0.title.text(in: language) }
            writer.tag(
                "p", ["class": "small"],
                FormWords.methods.filled(with: ["methods": methods.joined(separator: ", ")]))
            writer.tag("table") { writer in
                writer.tag("caption", ["class": "hidden"], FormWords.evidence)
                writer.tag("thead") { writer in
                    writer.tag("tr") { writer in
                        writer.tag("th", ["scope": "col", "class": "number"], FormWords.number)
                        writer.tag("th", ["scope": "col", "style": "width: 36mm"], FormWords.methodAndDate)
                        writer.tag("th", ["scope": "col", "style": "width: 36mm"], FormWords.whereAndWho)
                        writer.tag("th", ["scope": "col"], FormWords.why)
                    }
                }
                writer.tag("tbody") { writer in
                    for number in 1...Self.evidenceRows {
                        writer.tag("tr", ["class": "blank"]) { writer in
                            writer.tag("th", ["scope": "row", "class": "number"], text: String(number))
                            for _ in 0..<3 { writer.tag("td", text: "") }
                        }
                    }
                }
            }
        }
    }
}

extension HTMLWriter {
    /// Lines to write on, each under its label.
    mutating func fields(_ fields: [(label: Phrase, value: String)]) {
        tag("div", ["class": "fields"]) { writer in
            for field in fields {
                writer.tag("div", ["class": "field"]) { writer in
                    writer.tag("span", field.label)
                    if !field.value.isEmpty {
                        writer.void("br")
                        writer.tag("strong", text: field.value)
                    }
                }
            }
        }
    }

    /// A box to tick, in a cell of its own.
    mutating func box(saying label: String) {
        tag("td", ["class": "grade"]) { writer in
            writer.tag("span", ["class": "box", "role": "img", "aria-label": label], text: "")
        }
    }

    /// What an illustrative framework has to say of itself.
    mutating func notice(of framework: Framework) {
        guard let notice = framework.provenance.notice else { return }
        tag("p", ["class": "notice", "role": "note"]) { writer in
            writer.tag("strong", catalogue: notice)
        }
    }
}
