import CompetenceModel
import CompetenceRegistry

/// In which form results are printed.
enum OutputFormat: String, CaseIterable, Sendable {
    case text
    case json
    case csv
}

/// Everything the program says.
///
/// Results go to standard output, and there in one piece at the end: a command that fails half-way leaves nothing that looks
/// like a result. Errors, warnings and hints go to standard error.
final class Output {
    let format: OutputFormat
    let language: Language
    /// For standard output.
    let style: Style
    let errorStyle: Style
    /// What commands that are advised need of the options of the present one.
    var carried = CarriedOptions()
    private var buffer: [UInt8] = []
    /// Hints and warnings, which come after the results that they are about.
    private var afterwards = ""

    init(format: OutputFormat, language: Language) {
        self.format = format
        self.language = language
        style = Style(isEnabled: format == .text && Terminal.takesColour(1))
        errorStyle = Style(isEnabled: Terminal.takesColour(2))
    }

    /// Columns to lay results out for; `nil` where no terminal reads them, and nothing is broken into lines.
    var width: Int? { Terminal.outputIsTerminal ? Terminal.width : nil }

    /// The same, for what stands beside them.
    private var errorWidth: Int? { Terminal.errorIsTerminal ? Terminal.width : nil }

    // MARK: Results

    func write(_ text: String) { buffer += Array(text.utf8) }

    func write(bytes: [UInt8]) { buffer += bytes }

    func show(_ table: Table) {
        switch format {
        case .text: write(table.text(in: language, style: style, width: width, told: told))
        case .json: write(table.json.text)
        case .csv: write(table.csv)
        }
    }

    func show(_ card: Card) {
        switch format {
        case .text: write(card.text(in: language, style: style, width: width))
        case .json: write(card.json.text)
        case .csv: write(card.csv)
        }
    }

    func say(_ text: String, indent: Int = 0, _ style: (String) -> String = { $0 }) {
        say(Wording(text), indent: indent, style)
    }

    /// Sentences among the results.
    ///
    /// - Parameters:
    ///   - mark: what stands before them, as it is printed; it takes `taken` columns.
    ///   - indent: of every line but the first.
    func say(
        _ text: Wording, after mark: String = "", taken: Int = 0, indent: Int = 0, _ style: (String) -> String = { $0 }
    ) {
        let lines = Prose(text.clean(keepingLines: true)).lines(width: width, taken: taken, indent: indent)
        write(mark + lines.map(style).joined(separator: "\n") + "\n")
    }

    /// What an act did: a sentence, or its facts.
    func report(_ sentence: Phrase, _ facts: [String: JSON], warnings: [Finding] = []) {
        report(Advice(sentence), facts, warnings: warnings)
    }

    /// The same, with steps in the sentence.
    func report(_ sentence: Advice, _ facts: [String: JSON], warnings: [Finding] = []) {
        switch format {
        case .text:
            say(told(sentence))
            warn(warnings)
        case .json:
            var facts = facts
            if !warnings.isEmpty { facts["warnings"] = .array(warnings.map { json(of: $0) }) }
            write(JSON.object(facts).text)
        case .csv:
            let ordered = facts.sorted { $0.key < $1.key }
            write(CSVWriter.line(ordered.map(\.key)))
            write(CSVWriter.line(ordered.map { Cell(json: $0.value, text: $0.value.text.trimmingNewline).csv }))
            warn(warnings)
        }
    }

    /// - Returns: `false` where standard output could not take it.
    func flush() -> Bool {
        let isWritten = Terminal.write(buffer, to: 1)
        note(afterwards)
        buffer = []
        afterwards = ""
        return isWritten
    }

    // MARK: Beside the results

    /// What to do next; for people only.
    func hint(_ text: Wording) {
        guard format == .text else { return }
        afterwards += errorStyle.dim(beside(text, keepingLines: true)) + "\n"
    }

    func hint(_ phrase: Phrase) { hint(Wording(phrase[language])) }

    /// - Parameter isForAnother: the steps in it are somebody else's, so that nothing of what the present command was given
    ///   belongs in them.
    func hint(_ advice: Advice, isForAnother: Bool = false) {
        hint(isForAnother ? writer.bare(advice) : told(advice))
    }

    func warn(_ findings: [Finding]) {
        afterwards += told(findings, errorStyle.yellow("! "))
    }

    func warn(_ phrase: Phrase) {
        afterwards += errorStyle.yellow("! ") + beside(Wording(phrase[language]), taken: 2, indent: 2) + "\n"
    }

    /// Findings by kind, each after a mark of two columns, and what to do about it. Where many are of one kind, the first and
    /// the last.
    private func told(_ findings: [Finding], _ mark: String) -> String {
        var text = ""
        for group in Grouped.groups(of: SharedFinding.all(in: findings), by: { $0.finding.code }) {
            for shared in group.shown {
                let message = shared.finding.message
                let place = shared.place(in: language).map { $0 + ": " } ?? ""
                text += mark + beside(Wording(place + message.what[language]), taken: 2, indent: 2) + "\n"
                text += remedy(told(message.remedy))
            }
            if let last = group.last {
                text += others(
                    group.countOfOthers, last: last.place(in: language) ?? last.finding.message.what[language])
            }
        }
        return text
    }

    /// How many more there are, and which is the last of them.
    private func others(_ count: Int, last: String) -> String {
        let phrase = Phrase(
            sv: "… och \(count) till av samma slag, den sista: \(last)",
            en: "… and \(count) more of the same kind, the last: \(last)")
        return "  " + beside(Wording(phrase[language]), taken: 2, indent: 2) + "\n"
    }

    private func remedy(_ text: Wording) -> String {
        text.isEmpty ? "" : "    " + beside(text, taken: 4, indent: 4) + "\n"
    }

    /// An advice to the present person.
    func told(_ advice: Advice) -> Wording {
        writer.wording(advice) { carried.options(for: $0) }
    }

    /// For commands that anybody could type anywhere.
    var writer: CommandWriter { CommandWriter(language: language) }

    /// Sentences beside the results, made safe and laid out.
    private func beside(_ text: Wording, keepingLines: Bool = false, taken: Int = 0, indent: Int = 0) -> String {
        Prose(text.clean(keepingLines: keepingLines)).text(width: errorWidth, taken: taken, indent: indent)
    }

    func note(_ text: String) {
        _ = Terminal.write(text.utf8, to: 2)
    }

    /// Every finding, each with what to do about it.
    func refuse(_ refusal: Refusal) {
        guard format != .json else {
            note(JSON.object(["refused": .array(refusal.findings.map { json(of: $0) })]).text)
            return
        }
        note(told(refusal.findings, errorStyle.red("✗ ")))
    }

    /// What, where, remedy.
    func fail(_ failure: CommandFailure) {
        guard format != .json else {
            note(json(of: failure).text)
            return
        }
        note(told(failure.problems))
        let name = Phrase(sv: "Fel:", en: "Error:")[language]
        let what = beside(Wording(failure.message.what[language]), keepingLines: true, taken: name.count + 1, indent: 2)
        note("\(errorStyle.red(name)) \(what)\n")
        if !failure.suggestions.isEmpty { note(remedy(Wording(meant(failure.suggestions)))) }
        note(remedy(told(failure)))
    }

    /// Problems by kind, and what to do about each: once where it is the same. Where many are of one kind, the first and the last.
    private func told(_ problems: [InputProblem]) -> String {
        var text = ""
        var hasOthers = false
        for group in Grouped.groups(of: problems, by: \.code) {
            let remedies = group.shown.map { told($0.message.remedy) }
            for (index, problem) in group.shown.enumerated() {
                text += beside(Wording("\(problem.place): \(problem.message.what[language])"), indent: 2) + "\n"
                let isLast = index + 1 == remedies.count
                if isLast, let last = group.last { text += others(group.countOfOthers, last: last.place) }
                if isLast || remedies[index + 1] != remedies[index] { text += remedy(remedies[index]) }
            }
            hasOthers = hasOthers || group.last != nil
        }
        guard hasOthers else { return text }
        let all = Phrase(
            sv: "Med --format json räknas de upp.", en: "They are listed with --format json.")
        return text + beside(Wording(all[language])) + "\n"
    }

    private func meant(_ suggestions: [String]) -> String {
        Phrase(sv: "Menade du {ids}?", en: "Did you mean {ids}?").filled(with: [
            "ids": suggestions.joined(separator: language == .swedish ? " eller " : " or ")
        ])[language]
    }

    private func json(of finding: Finding) -> JSON {
        let message = finding.message
        var members: [String: JSON] = [
            "code": .string(finding.code.rawValue), "what": .string(message.what[language]),
            "remedy": .string(writer.text(message.remedy)),
        ]
        if let place = finding.place { members["place"] = .string(place) }
        return .object(members)
    }

    private func told(_ failure: CommandFailure) -> Wording {
        failure.usage?[language] ?? told(failure.message.remedy)
    }

    private func json(of failure: CommandFailure) -> JSON {
        var members: [String: JSON] = [
            "code": .string(failure.code), "what": .string(failure.message.what[language]),
            "remedy": .string(failure.usage?[language].text ?? writer.text(failure.message.remedy)),
            "problems": .array(
                failure.problems.map { problem in
                    .object([
                        "file": .string(problem.file), "line": problem.line.map { .integer($0) } ?? .null,
                        "code": .string(problem.code), "text": .string(problem.message.what[language]),
                        "remedy": .string(writer.text(problem.message.remedy)),
                    ])
                }),
        ]
        if !failure.suggestions.isEmpty {
            members["suggestions"] = .array(failure.suggestions.map { .string($0) })
        }
        return .object(["error": .object(members)])
    }
}

extension String {
    /// Without the line feed at the end, if there is one.
    var trimmingNewline: String { hasSuffix("\n") ? String(dropLast()) : self }
}
