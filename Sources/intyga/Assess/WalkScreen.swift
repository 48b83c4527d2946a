import CompetenceModel
import CompetenceRegistry

/// What a walk shows, line by line, for a terminal of a given size.
struct WalkScreen {
    enum Weight {
        case plain
        case strong
        case faint
        case good
        case warning
    }

    struct Line {
        var text: String
        var weight: Weight = .plain
    }

    private(set) var lines: [Line] = []
    /// Line and column of the cursor, from 0, where something is being typed.
    private(set) var cursor: (line: Int, column: Int)?

    private let width: Int
    private let height: Int
    private let language: Language
    private let walk: AssessmentWalk

    init(_ walk: AssessmentWalk, width: Int, height: Int) {
        self.walk = walk
        self.width = min(max(width, 20), 100)
        self.height = max(height, 10)
        language = walk.language
        head()
        switch walk.stage {
        case .notices(let notices):
            add("")
            for notice in notices { add("! " + notice[language], .warning, indent: 2) }
        case .resuming: resuming()
        case .judging: judging()
        case .choosing(let purpose): choosing(purpose)
        case .method(let purpose): methods(purpose)
        case .describing(let form, _): describing(form)
        case .summary: summary()
        case .confirming:
            summary()
            add("")
            add(WalkWords.confirm[language], .strong)
        case .findings(let findings): show(findings)
        }
        if let note = walk.note {
            add("")
            add("! " + note[language], .warning, indent: 2)
        }
        foot()
        // What is asked stands at the end, so that is what must be seen.
        let surplus = lines.count - (self.height - 1)
        if surplus > 0 {
            lines.removeFirst(surplus)
            cursor = cursor.flatMap { $0.line >= surplus ? ($0.line - surplus, $0.column) : nil }
        }
    }

    private mutating func add(_ text: String, _ weight: Weight = .plain, indent: Int = 0) {
        let clean = Printable.clean(text)
        let first = String(clean.prefix { $0 == " " })
        let parts = Prose(String(clean.dropFirst(first.count))).lines(width: width, taken: first.count, indent: indent)
        for (index, part) in parts.enumerated() {
            lines.append(Line(text: index == 0 && !part.isEmpty ? first + part : part, weight: weight))
        }
    }

    private mutating func head() {
        let progress = "\(walk.answered)/\(walk.steps.count)"
        let room = width - progress.count - 1
        let heading = DisplayWidth.cut(Printable.clean(walk.heading), to: room)
        let gap = String(repeating: " ", count: max(1, width - DisplayWidth.of(heading) - progress.count))
        lines.append(Line(text: heading + gap + progress, weight: .strong))
    }

    private mutating func resuming() {
        add("")
        let words = walk.takenUp.isEmpty ? WalkWords.resuming : WalkWords.resumingFromEarlier
        add(
            words.filled(with: [
                "answered": String(walk.answered), "total": String(walk.steps.count),
                "assessments": walk.takenUp.map(\.text).joined(separator: ", "),
            ])[language])
    }

    /// The criterion at hand, with the unit and the outcome that it belongs to.
    private mutating func place() {
        guard let step = walk.subject else { return }
        let unit = step.part.unit
        let index = walk.parts.firstIndex { $0.unit.reference == unit.reference } ?? 0
        let among = WalkWords.ofUnits.filled(with: [
            "number": String(index + 1), "total": String(walk.parts.count),
        ])[language]
        add(
            "\(unit.reference.code) \(unit.title.text(in: language))" + (walk.parts.count > 1 ? " · \(among)" : ""),
            .faint, indent: unit.reference.code.text.count + 1)
        add("\(step.outcome.number) \(step.outcome.statement.text(in: language))", .faint, indent: 2)
        add("")
        let number = step.criterion.number.text
        add("\(number) \(step.criterion.text.text(in: language))", .strong, indent: number.count + 1)
    }

    private mutating func judging() {
        place()
        guard let step = walk.step else { return }
        add("")
        if let answer = walk.answer, let grade = step.part.scale.grade(answer.grade) {
            let basis = answer.evidence.compactMap { describe($0) }.joined(separator: "; ")
            let text = "\(WalkWords.now[language]): \(grade.title.text(in: language))"
            add(basis.isEmpty ? text : "\(text) – \(basis)", grade.passes ? .good : .plain, indent: 4)
        }
        let inHand = walk.draft.inHand.compactMap { describe($0) }.joined(separator: "; ")
        add(
            "\(WalkWords.evidence[language]): \(inHand.isEmpty ? WalkWords.noEvidence[language] : inHand)", .faint,
            indent: 4)
        add("")
        for grade in step.part.scale.grades.reversed() {
            add("  \(WalkKeys.key(of: grade, in: step.part.scale, language))  \(grade.title.text(in: language))")
        }
    }

    /// A piece of evidence in a line.
    private func describe(_ number: Int) -> String? {
        guard walk.draft.evidence.indices.contains(number - 1) else { return nil }
        let piece = walk.draft.evidence[number - 1]
        let files = piece.files.isEmpty ? "" : " [\(piece.files.map(\.name).joined(separator: ", "))]"
        return "\(piece.method.title.text(in: language)) \(piece.on)\(files): \(piece.why)"
    }

    private mutating func choosing(_ purpose: AssessmentWalk.Purpose) {
        place()
        add("")
        let question =
            if purpose.explaining != nil {
                WalkWords.whyNotYet
            } else if purpose.isAddition {
                WalkWords.alsoWhichEvidence
            } else {
                WalkWords.whichEvidence
            }
        add(question[language])
        for (index, number) in walk.choices.enumerated() {
            guard let text = describe(number) else { continue }
            let mark = !purpose.isAddition && walk.marked(purpose).contains(number) ? ">" : " "
            lines.append(Line(text: DisplayWidth.cut(Printable.clean("\(mark) \(index + 1)  \(text)"), to: width)))
        }
    }

    private mutating func methods(_ purpose: AssessmentWalk.Purpose) {
        place()
        add("")
        add((purpose.explaining == nil ? WalkWords.whichMethod : WalkWords.howSeen)[language])
        for (index, method) in WalkKeys.methods.enumerated() {
            add("  \(index + 1)  \(method.title.text(in: language))")
        }
    }

    private mutating func describing(_ form: EvidenceForm) {
        place()
        add("")
        add("\(WalkWords.evidence[language]): \(form.method.title.text(in: language))")
        for file in form.files { add("  + \(file.name)", indent: 4) }
        let labels = EvidenceForm.Field.allCases.map { DisplayWidth.of(WalkWords.label($0)[language]) }
        let column = 4 + (labels.max() ?? 0)
        for field in EvidenceForm.Field.allCases {
            let label = WalkWords.label(field)[language]
            let padding = String(repeating: " ", count: max(1, column - 2 - DisplayWidth.of(label)))
            let isFocused = field == form.field
            // What is not being typed is shown from its beginning.
            let window: (text: String, column: Int) =
                if field == .setting {
                    (
                        isFocused
                            ? "‹ \(WalkWords.setting(form.setting)[language]) ›"
                            : WalkWords.setting(form.setting)[language], 0
                    )
                } else if isFocused {
                    form.editor(field).window(width: width - column)
                } else {
                    (DisplayWidth.cut(form.editor(field).text, to: width - column), 0)
                }
            lines.append(
                Line(
                    text: (isFocused ? "> " : "  ") + label + padding + Printable.clean(window.text),
                    weight: isFocused ? .strong : .plain))
            if isFocused { cursor = (lines.count - 1, column + window.column) }
        }
    }

    private mutating func summary() {
        let complete = walk.complete.count
        let total = walk.parts.count
        add("")
        add(WalkWords.summary[language], .strong)
        let room = max(3, height - 15)
        let rows = walk.parts.prefix(room).map { part in
            (
                title: Printable.clean("\(part.unit.reference.code) \(part.unit.title.text(in: language))"),
                state: state(of: part)
            )
        }
        let stateWidth = rows.map { DisplayWidth.of($0.state) }.max() ?? 0
        let titleWidth = min(width - stateWidth - 2, rows.map { DisplayWidth.of($0.title) }.max() ?? 0)
        for row in rows {
            let title = DisplayWidth.cut(row.title, to: titleWidth)
            let gap = String(repeating: " ", count: titleWidth - DisplayWidth.of(title) + 2)
            lines.append(Line(text: title + gap + row.state))
        }
        if total > room { add(WalkWords.andMore.filled(with: ["count": String(total - room)])[language]) }
        add("")
        add(WalkWords.willBeRecorded(complete, of: total)[language])
        let bare = walk.unexplained
        if !bare.isEmpty {
            // As many as fit in a line; the others come when these have got their reason.
            let shown = bare.prefix(4).map { index in
                "\(walk.steps[index].part.unit.reference.code) \(walk.steps[index].criterion.number)"
            }
            let list = shown.joined(separator: ", ") + (bare.count > shown.count ? " …" : "")
            add(WalkWords.unexplained.filled(with: ["criteria": list])[language], .faint)
        }
    }

    private func state(of part: AssessmentWalk.Part) -> String {
        let judgements = part.unit.criteria.compactMap { walk.draft[part.unit.reference, $0.number] }
        guard judgements.count == part.unit.criteria.count else {
            return WalkWords.unitIncomplete.filled(with: [
                "answered": String(judgements.count), "total": String(part.unit.criteria.count),
            ])[language]
        }
        let missing = judgements.filter { !part.scale.passes($0.grade) }.map(\.criterion.text)
        guard !missing.isEmpty else { return WalkWords.unitAchieved[language] }
        let which = missing.count < judgements.count ? " (\(missing.joined(separator: ", ")))" : ""
        return WalkWords.unitNotYet[language] + which
    }

    private mutating func show(_ findings: [Finding]) {
        add("")
        add(WalkWords.notRecorded[language])
        for finding in findings {
            let message = finding.message
            add("✗ " + message.what[language], .warning, indent: 2)
            add("  " + CommandWriter(language: language).text(message.remedy), indent: 4)
        }
    }

    private mutating func foot() {
        add("")
        var line = ""
        for (key, meaning) in WalkWords.keys(walk) {
            let entry = "\(key) \(meaning[language])"
            if !line.isEmpty, DisplayWidth.of(line) + 3 + DisplayWidth.of(entry) > width {
                lines.append(Line(text: line, weight: .faint))
                line = ""
            }
            line += line.isEmpty ? entry : " · \(entry)"
        }
        lines.append(Line(text: line, weight: .faint))
    }
}

extension WalkScreen {
    /// The bytes for a terminal: the screen cleared and written anew, in plain ANSI sequences.
    ///
    /// - Parameter clearing: `false` for a terminal that knows no sequences; the screens then follow one another.
    func text(style: Style, clearing: Bool) -> String {
        var text = clearing ? "\u{1B}[H\u{1B}[2J" : "\r\n"
        for line in lines { text += styled(line, style) + "\r\n" }
        if clearing, let cursor { text += "\u{1B}[\(cursor.line + 1);\(cursor.column + 1)H" }
        return text
    }

    private func styled(_ line: Line, _ style: Style) -> String {
        switch line.weight {
        case .plain: line.text
        case .strong: style.bold(line.text)
        case .faint: style.dim(line.text)
        case .good: style.green(line.text)
        case .warning: style.yellow(line.text)
        }
    }
}
