public import CompetenceModel

/// The participant's own form (*självskattning*), in simple words and large print. What is filled in is recorded beside the
/// assessment, never instead of it.
public struct SelfRatingFormHTML: Sendable {
    let framework: Framework
    let units: [Unit]
    let participant: ParticipantID?
    let language: Language

    /// - Parameters:
    ///   - units: Those of `framework` that the form is for.
    ///   - participant: Whom it is for; `nil` leaves that to be filled in.
    public init(framework: Framework, units: [Unit], participant: ParticipantID? = nil, language: Language) {
        self.framework = framework
        self.units = units
        self.participant = participant
        self.language = language
    }

    /// The page, in UTF-8.
    public func bytes() -> [UInt8] {
        HTMLWriter.page(
            title: "\(FormWords.selfRating[language]): \(framework.title.text(in: language))", language: language,
            style: PageStyle.common + PageStyle.form + PageStyle.selfRating
        ) { writer in
            writer.tag("header") { writer in
                writer.tag("h1", FormWords.selfRating)
                writer.tag("p", catalogue: framework.title)
            }
            writer.tag("main") { writer in
                writer.tag("p", FormWords.selfRatingHowTo)
                writer.fields([(FormWords.myName, participant?.text ?? ""), (FormWords.today, "")])
                for unit in units { self.unit(unit, &writer) }
                writer.tag("section", ["class": "signatures", "aria-labelledby": "more"]) { writer in
                    writer.tag("h2", ["id": "more"], FormWords.moreToSay)
                    writer.markup("<div class=\"field\"></div><div class=\"field\"></div>\n")
                }
            }
        }
    }

    /// The grades from the best down, as a participant reads them: a scale of two is a yes and a not yet.
    private var grades: [LocalizedText] {
        let grades = framework.ratingScale.grades
        if grades.count == 2, let yes = grades.last, yes.passes, !grades[0].passes {
            return [FormWords.yes, FormWords.notYet].map { LocalizedText(sv: $0.sv, en: $0.en) }
        }
        return grades.reversed().map(\.title)
    }

    private func unit(_ unit: Unit, _ writer: inout HTMLWriter) {
        let heading = "unit-\(unit.reference.code)"
        writer.tag("section", ["class": "unit", "aria-labelledby": heading]) { writer in
            writer.tag("h2", ["id": heading], catalogue: unit.title)
            if let summary = unit.summary { writer.tag("p", catalogue: summary) }
            writer.tag("table") { writer in
                writer.tag("caption", ["class": "hidden"], text: unit.title.text(in: language))
                writer.tag("thead") { writer in
                    writer.tag("tr") { writer in
                        writer.tag("th", ["scope": "col", "class": "number"], FormWords.number)
                        writer.tag("th", ["scope": "col"], FormWords.mine)
                        for grade in grades { writer.tag("th", ["scope": "col", "class": "grade"], catalogue: grade) }
                    }
                }
                writer.tag("tbody") { writer in
                    for criterion in unit.criteria {
                        writer.tag("tr") { writer in
                            writer.tag("th", ["scope": "row", "class": "number"], text: criterion.number.text)
                            writer.tag("td", catalogue: criterion.text)
                            for grade in grades {
                                writer.box(saying: "\(criterion.number) \(grade.text(in: language))")
                            }
                        }
                    }
                }
            }
        }
    }
}
