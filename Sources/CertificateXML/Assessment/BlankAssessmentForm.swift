import CompetenceModel

/// A blank assessment record for a person to fill in with a text or XML editor.
///
/// Unlike every other document it has comments, and no seal will ever rest on it; so it is not written by the writer of
/// canonical XML, and held against the schema afterwards like any other.
struct BlankAssessmentForm {
    let framework: Framework
    let units: [Unit]
    let participant: ParticipantID?
    let language: Language

    var bytes: [UInt8] {
        var lines = ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>"]
        lines += instructions.map { comment($0[language], indent: 0) }
        lines.append(
            "<AssessmentRecord xmlns=\"\(AssessmentDocument.namespace)\" participant=\"\(participant?.text ?? "")\""
                + " framework=\"\(framework.code)\" date=\"\">")
        lines += exampleOfEvidence
        for unit in units {
            lines.append(comment("\(unit.reference.code): \(unit.title.text(in: language))", indent: 1))
            lines.append("  <Unit code=\"\(unit.reference.code)\" version=\"\(unit.reference.version)\">")
            for outcome in unit.outcomes {
                lines.append(comment("\(outcome.number). \(outcome.statement.text(in: language))", indent: 2))
                for criterion in outcome.criteria {
                    lines.append(comment("\(criterion.number) \(criterion.text.text(in: language))", indent: 2))
                    lines.append("    <Judgement criterion=\"\(criterion.number)\" grade=\"\" evidence=\"\"/>")
                }
            }
            lines.append("  </Unit>")
        }
        lines.append("</AssessmentRecord>")
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    private var instructions: [Phrase] {
        let grades = framework.ratingScale.grades
        func list(_ language: Language) -> String {
            grades.map { "\($0.code) (\($0.title.text(in: language)))" }.joined(separator: ", ")
        }
        return [
            Phrase(
                sv:
                    "Bedömning: \(framework.title.text(in: .swedish)). Fyll i participant (till exempel P-0001), date (ÅÅÅÅ-MM-DD), bevisen och för varje kriterium grade och evidence (bevisens nummer med mellanslag mellan).",
                en:
                    "Assessment: \(framework.title.text(in: .english)). Fill in participant (such as P-0001), date (YYYY-MM-DD), the evidence, and for each criterion grade and evidence (the numbers of the evidence with spaces between)."
            ),
            Phrase(sv: "grade: \(list(.swedish))", en: "grade: \(list(.english))"),
            Phrase(
                sv:
                    "En enhet som inte har bedömts lämnas som den är. Skriv inga personnummer och inga uppgifter om hälsa.",
                en:
                    "Leave a unit that has not been judged as it is. Write no identity numbers and nothing about health."
            ),
        ]
    }

    /// Evidence may not be blank, so a form shows one as a comment to copy.
    private var exampleOfEvidence: [String] {
        let methods = AssessmentMethod.allCases.filter { $0 != .selfRating }.map(\.rawValue).joined(separator: ", ")
        let settings = Evidence.Setting.allCases.map(\.rawValue).joined(separator: ", ")
        let hint = Phrase(
            sv:
                "Bevis: kopiera raderna ut ur kommentaren, ett Evidence per bevis. method: \(methods). setting: \(settings); setting, place och supervisor får utelämnas.",
            en:
                "Evidence: copy the lines out of the comment, one Evidence each. method: \(methods). setting: \(settings); setting, place and supervisor may be left out."
        )
        let note = Phrase(
            sv: "Vad som sågs eller hördes, och varför det visar att kriterierna är uppfyllda eller inte.",
            en: "What was seen or heard, and why it shows that the criteria are met or not.")
        return [
            comment(hint[language], indent: 1),
            "  <!--",
            "  <Evidence number=\"1\" method=\"observation\" date=\"\" setting=\"workplace\" place=\"\" supervisor=\"\">",
            "    <Note>\(escaped(note[language]))</Note>",
            "  </Evidence>",
            "  -->",
        ]
    }

    /// A comment on one line. XML allows no two hyphens in a row there, and none at the end.
    private func comment(_ text: String, indent: Int) -> String {
        let broken = text.collapsingWhiteSpace.replacing("--", with: "- -").replacing("--", with: "- -")
        return String(repeating: "  ", count: indent) + "<!-- \(broken) -->"
    }

    private func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}
