import CompetenceModel
import CompetenceRegistry

/// Asks at a terminal whether newcomers are people whom they look like.
struct Lookalikes {
    private let findings: [Finding]
    private let context: Context

    /// - Returns: `nil` where nothing is to be asked: nobody looks like somebody, something else stands against it too, or nobody
    ///   is at a terminal.
    init?<Value>(_ verdict: Verdict<Value>, _ context: Context) {
        guard case .refused(let findings) = verdict, Terminal.isInteractive, context.output.format == .text,
            findings.allSatisfy({ [.likelyDuplicate, .rowsAlike].contains($0.code) })
        else { return nil }
        self.findings = findings
        self.context = context
    }

    /// Those on record whom a line looks like.
    func others(at line: String?) -> [ParticipantID] {
        findings.filter { $0.place == line && $0.code == .likelyDuplicate }
            .compactMap { $0.values["other"].flatMap { ParticipantID($0) } }
    }

    func isSomebodyElse(_ name: String, other: ParticipantID, _ registry: Registry) throws -> Bool {
        let known = try registry.participant(other).overview
        let what = known.name.text.text(in: context.language)
        let question = Phrase(
            sv: "\(name) ser ut att vara \(other), \(what). Är det någon annan? (ja/nej) ",
            en: "\(name) seems to be \(other), \(what). Is it somebody else? (yes/no) ")
        return Prompt.agrees(question[context.language])
    }

    /// Goes through the lines of a table: whoever is not somebody else is left out.
    func ask(_ registry: Registry) throws -> (others: [Int: LineOthers], leftOut: Set<Int>) {
        var others: [Int: LineOthers] = [:]
        var leftOut: Set<Int> = []
        for line in Set(findings.compactMap(\.place)).compactMap({ Int($0) }).sorted() {
            let place = String(line)
            let name = context.language == .swedish ? "Rad \(line)" : "Line \(line)"
            let known = self.others(at: place)
            let lines = findings.filter { $0.place == place && $0.code == .rowsAlike }
                .compactMap { $0.values["line"].flatMap { Int($0) } }.filter { !leftOut.contains($0) }
            let isAnother =
                try known.allSatisfy { try isSomebodyElse(name, other: $0, registry) }
                && lines.allSatisfy { earlier in
                    let question = Phrase(
                        sv: "Rad \(line) och rad \(earlier) ser ut att vara samma person. Är de två? (ja/nej) ",
                        en: "Line \(line) and line \(earlier) seem to be one person. Are they two? (yes/no) ")
                    return Prompt.agrees(question[context.language])
                }
            if isAnother {
                others[line] = LineOthers(participants: Set(known), lines: Set(lines))
            } else {
                leftOut.insert(line)
            }
        }
        if !leftOut.isEmpty {
            let text = leftOut.sorted().map(String.init).joined(separator: ", ")
            context.output.warn(
                Phrase(
                    sv: "Rader som inte läggs till, eftersom personen finns: \(text)",
                    en: "Lines that are not added, because the person is on record: \(text)"))
        }
        return (others, leftOut)
    }
}
