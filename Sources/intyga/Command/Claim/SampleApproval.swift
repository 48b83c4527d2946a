import CompetenceModel
import CompetenceRegistry

/// Approving a sample in the same breath as it is drawn: at a terminal, what was drawn is shown with what it rests on, and
/// the assurer says yes to it. The library refuses a verdict on a sample that was not drawn before; this only saves a
/// second command.
struct SampleApproval {
    let session: Session
    let claim: ClaimID
    let context: Context

    /// Whether somebody sits there who can be shown something and asked.
    static func isPossible(_ context: Context) -> Bool {
        context.output.format == .text && Terminal.isInteractive && Terminal.outputIsTerminal
    }

    /// Shows what is to be approved.
    func show(_ assessments: [AssessmentID]) throws {
        let language = context.language
        let output = context.output
        // One piece often carries several units; read once is enough.
        var shown: [String: AssessmentID] = [:]
        for id in assessments {
            let record = try session.registry.assessment(id)
            let assessment = record.overview.assessment
            let title = record.overview.unitTitle?.text(in: language) ?? ""
            output.write("\n")
            write(
                "\(assessment.id)  \(assessment.participant)  \(assessment.unit.code) \(title)", indent: 2,
                output.style.bold)
            let achieved = assessment.judgements.count { record.ratingScale.passes($0.grade) }
            write(
                Phrase(
                    sv:
                        "  \(achieved) av \(assessment.judgements.count) kriterier uppnådda, bedömt \(assessment.judgedOn)",
                    en:
                        "  \(achieved) of \(assessment.judgements.count) criteria achieved, judged \(assessment.judgedOn)"
                )[language], indent: 2)
            for piece in assessment.evidence {
                let why = record.notes?.evidence[piece.number]?.why ?? ""
                let text = "  \(piece.method.title.text(in: language)) \(piece.on): "
                if let first = shown[text + why] {
                    write(text + Phrase(sv: "som i \(first)", en: "as in \(first)")[language], indent: 4)
                } else {
                    shown[text + why] = assessment.id
                    write(text + why, indent: 4)
                }
            }
        }
        output.write("\n")
    }

    private func write(_ text: String, indent: Int, _ style: (String) -> String = { $0 }) {
        let clean = Printable.clean(text)
        let first = String(clean.prefix { $0 == " " })
        let width = min(Terminal.width, 100) - max(indent, first.count)
        for (index, line) in DisplayWidth.wrap(clean, to: width).enumerated() {
            let margin = index == 0 ? first : String(repeating: " ", count: indent)
            context.output.write(margin + style(line) + "\n")
        }
    }

    /// Whether the assurer has read it and says yes. Anything but the word is no.
    func isGiven(for count: Int) -> Bool {
        _ = context.output.flush()
        let question =
            count == 1
            ? Phrase(sv: "Har du läst den, och godkänner du? Skriv ja: ", en: "Read, and approved? Type yes: ")
            : Phrase(
                sv: "Har du läst dem, och godkänner du alla \(count)? Skriv ja: ",
                en: "Read, and all \(count) approved? Type yes: ")
        let answer = Prompt.line(question[context.language], discardingTypeAhead: true)?.lowercased() ?? ""
        return ["ja", "yes"].contains(answer.filter { !$0.isWhitespace })
    }
}
