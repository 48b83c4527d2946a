import CompetenceModel

/// One value to print: for people, and for programs.
struct Cell {
    var json: JSON
    var text: String
    /// Whether the text stays in one line, however narrow the terminal: a moment, a command to copy. Where words are broken
    /// apart, a word itself never is, so that an id, a date or a number needs no mark.
    var isWhole = false

    init(json: JSON, text: String, isWhole: Bool = false) {
        self.json = json
        self.text = text
        self.isWhole = isWhole
    }

    static let empty = Cell(json: .null, text: "")

    static func string(_ text: String?) -> Cell {
        text.map { Cell(json: .string($0), text: $0) } ?? .empty
    }

    static func identifier(_ identifier: (any Identifier)?) -> Cell { string(identifier?.text) }

    static func date(_ date: CalendarDate?) -> Cell { string(date?.description) }

    /// A moment: programs get it in UTC, people by Swedish clocks.
    static func minute(_ moment: Timestamp) -> Cell {
        Cell(json: .string(moment.description), text: moment.minuteInSweden, isWhole: true)
    }

    /// The same, where the day says enough to people.
    static func day(_ moment: Timestamp) -> Cell {
        Cell(json: .string(moment.description), text: moment.dateInSweden.description)
    }

    /// What is to be typed, as it is shown; programs get the command by itself.
    static func command(_ command: String, shown: String) -> Cell {
        Cell(json: .string(command), text: shown, isWhole: true)
    }

    static func number(_ number: Int?) -> Cell {
        number.map { Cell(json: .integer($0), text: String($0)) } ?? .empty
    }

    static func list(_ texts: [String]) -> Cell {
        Cell(json: .array(texts.map { .string($0) }), text: texts.joined(separator: ", "))
    }

    /// A word of a closed vocabulary: programs get the code, people its title.
    static func term(_ code: String?, _ title: String?) -> Cell {
        guard let code else { return .empty }
        return Cell(json: .string(code), text: title ?? code)
    }

    /// The value for CSV.
    var csv: String {
        switch json {
        case .null: ""
        case .string(let text): text
        case .array(let values):
            values.map { if case .string(let text) = $0 { text } else { $0.text } }.joined(separator: " ")
        case .bool(let value): value ? "true" : "false"
        default: text
        }
    }
}
