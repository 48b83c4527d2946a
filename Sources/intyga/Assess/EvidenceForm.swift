import CompetenceModel
import CompetenceRegistry

/// A piece of evidence being described: the sentence first, then what seldom differs from the usual.
struct EvidenceForm {
    enum Field: Int, CaseIterable {
        case why
        case date
        case place
        case setting
        case supervisor
        case file
    }

    enum Outcome {
        case editing
        case accepted(AssessmentDraft.Piece)
        case refused(Phrase)
        /// A path was typed; the form stays until the file has been attached or the path is gone.
        case attaching(path: String)
        /// Back to the method.
        case cancelled
        case leaving
    }

    let method: AssessmentMethod
    private(set) var field: Field = .why
    private(set) var files: [AssessmentDraft.File]
    /// Chosen, not typed.
    private(set) var setting: Evidence.Setting?
    private var editors: [Field: LineEditor]
    private let startedOn: CalendarDate
    /// Nobody has touched the day that stands there: it gives way to what is typed.
    private var isDayFilledIn = true

    init(_ piece: AssessmentDraft.Piece) {
        method = piece.method
        files = piece.files
        setting = piece.setting
        startedOn = piece.on
        editors = [
            .why: LineEditor(piece.why), .date: LineEditor(piece.on.description),
            .place: LineEditor(piece.place ?? ""), .supervisor: LineEditor(piece.supervisor ?? ""),
            .file: LineEditor(),
        ]
    }

    func editor(_ field: Field) -> LineEditor { editors[field] ?? LineEditor() }

    private func text(_ field: Field) -> String { editor(field).text.trimmingSpaces }

    /// As far as it has come. A day that cannot be read is the one that stood there before.
    var piece: AssessmentDraft.Piece {
        AssessmentDraft.Piece(
            method: method, on: CalendarDate(text(.date)) ?? startedOn, why: text(.why),
            place: text(.place).nonEmpty, setting: setting, supervisor: text(.supervisor).nonEmpty, files: files)
    }

    mutating func handle(_ key: Key, today: CalendarDate) -> Outcome {
        switch key {
        case .control("c"), .endOfInput: return .leaving
        case .escape: return .cancelled
        case .tab, .down: move(1)
        case .backTab, .up: move(-1)
        case .enter: return accept(today: today)
        case .right where field == .setting, .scalar(" ") where field == .setting: turn(1)
        case .left where field == .setting: turn(-1)
        case .backspace where field == .setting, .delete where field == .setting: setting = nil
        default:
            guard field != .setting else { return .editing }
            var editor = editor(field)
            if field == .date {
                if isDayFilledIn, case .scalar = key { editor = LineEditor() }
                isDayFilledIn = false
            }
            _ = editor.handle(key)
            editors[field] = editor
        }
        return .editing
    }

    private mutating func move(_ step: Int) {
        let count = Field.allCases.count
        field = Field(rawValue: (field.rawValue + step + count) % count) ?? .why
    }

    /// Through the settings and none, round and round.
    private mutating func turn(_ step: Int) {
        let choices: [Evidence.Setting?] = [nil] + Evidence.Setting.allCases
        let index = choices.firstIndex(of: setting) ?? 0
        setting = choices[(index + step + choices.count) % choices.count]
    }

    private mutating func accept(today: CalendarDate) -> Outcome {
        guard let day = Self.day(text(.date), today: today) else {
            field = .date
            return .refused(WalkWords.noSuchDay)
        }
        guard day <= today else {
            field = .date
            return .refused(WalkWords.dayToCome)
        }
        editors[.date] = LineEditor(day.description)
        let path = Self.path(text(.file))
        if !path.isEmpty { return .attaching(path: path) }
        // The rule of `EveryJudgementHasEvidence`, told while the sentence can still be written.
        guard text(.why).contains(where: \.isLetter) else {
            field = .why
            return .refused(WalkWords.whyMissing)
        }
        return .accepted(piece)
    }

    mutating func attached(_ file: AssessmentDraft.File) {
        if !files.contains(where: { $0.digest == file.digest }) { files.append(file) }
        editors[.file] = LineEditor()
        field = .why
    }

    /// A path as it is typed, pasted, or dropped on a terminal, which puts it in quotes or escapes its spaces.
    static func path(_ text: String, home: String? = Environment["HOME"]) -> String {
        var path = text
        if let quote = path.first, quote == "'" || quote == "\"", path.count > 1, path.last == quote {
            path = String(path.dropFirst().dropLast())
        } else {
            var unescaped = ""
            var isEscaped = false
            for character in path {
                if character == "\\", !isEscaped {
                    isEscaped = true
                } else {
                    unescaped.append(character)
                    isEscaped = false
                }
            }
            path = unescaped
            if path.hasPrefix("~/"), let home { path = home + path.dropFirst() }
        }
        return path
    }

    /// A day as it is typed: `2026-11-22`; `-3`, three days ago; `22`, the latest 22nd; nothing, today.
    static func day(_ text: String, today: CalendarDate) -> CalendarDate? {
        if text.isEmpty { return today }
        if let day = CalendarDate(text) { return day }
        let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
        guard (1...3).contains(digits.utf8.count), digits.utf8.allSatisfy({ (48...57).contains($0) }),
            let number = Int(digits)
        else { return nil }
        if text.hasPrefix("-") { return today.adding(days: -number) }
        // A month without that day is passed over.
        for back in 0...2 {
            let month = CalendarDate(year: today.year, month: today.month, day: 1)?.adding(months: -back)
            if let month, let day = CalendarDate(year: month.year, month: month.month, day: number), day <= today {
                return day
            }
        }
        return nil
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        let start = self.drop { $0.isWhitespace }
        return String(start.reversed().drop { $0.isWhitespace }.reversed())
    }

    fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
