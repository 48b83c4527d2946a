import CompetenceModel
import Testing

@testable import intyga

@Suite struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("åäö", 3), ("A\u{30A}", 1), ("Åsa Öberg", 9), ("日本", 4), ("e\u{301}\u{323}", 1),
    ])
    func countsColumns(_ text: String, _ width: Int) {
        #expect(DisplayWidth.of(text) == width)
    }

    @Test func cutsBetweenCharacters() {
        #expect(DisplayWidth.cut("Åsa Öberg", to: 9) == "Åsa Öberg")
        #expect(DisplayWidth.cut("Åsa Öberg", to: 5) == "Åsa …")
        #expect(DisplayWidth.cut("日本語", to: 4) == "日…")
        #expect(DisplayWidth.cut("abc", to: 0) == "")
    }

    @Test func wrapsBetweenWords() {
        #expect(DisplayWidth.wrap("ett två tre", to: 7) == ["ett två", "tre"])
        #expect(DisplayWidth.wrap("lång", to: 2) == ["lång"])
        #expect(DisplayWidth.wrap("a\nb", to: 9) == ["a", "b"])
    }
}

@Suite struct LineEditorTests {
    private func typed(_ keys: [Key], into text: String = "") -> LineEditor {
        var editor = LineEditor(text)
        for key in keys { _ = editor.handle(key) }
        return editor
    }

    @Test func insertsWhereTheCursorIs() {
        #expect(typed([.scalar("å"), .scalar("ä"), .left, .scalar("ö")]).text == "åöä")
        #expect(typed([.home, .scalar("x")], into: "ab").text == "xab")
    }

    @Test func aCombiningMarkJoinsItsLetter() {
        let editor = typed([.scalar("a"), .scalar("\u{30A}"), .scalar("b")])
        #expect(editor.characters.count == 2)
        #expect(typed([.backspace, .backspace], into: editor.text).text == "")
    }

    @Test func deletes() {
        #expect(typed([.backspace], into: "åä").text == "å")
        #expect(typed([.home, .delete], into: "åä").text == "ä")
        #expect(typed([.control("w")], into: "ett två ").text == "ett ")
        #expect(typed([.control("u")], into: "ett två").text == "")
        #expect(typed([.left, .left, .control("k")], into: "abcd").text == "ab")
        #expect(typed([.backspace, .delete, .left, .right]).text == "")
    }

    @Test func endsAsAskedFor() {
        var editor = LineEditor("a")
        #expect(editor.handle(.enter) == .accepted)
        #expect(editor.handle(.escape) == .cancelled)
        #expect(editor.handle(.control("c")) == .cancelled)
        #expect(editor.handle(.endOfInput) == .cancelled)
        #expect(editor.handle(.control("d")) == .editing)
    }

    @Test func aLongLineScrolls() {
        let editor = LineEditor(String(repeating: "x", count: 100))
        let window = editor.window(width: 20)
        #expect(window.text.count == 19)
        #expect(window.column == 19)
    }
}

@Suite struct JSONTests {
    @Test func isSortedAndEscaped() {
        let value = JSON.object([
            "b": .array([.integer(1), .null, .bool(true)]), "a": .string("å\"\\\n\u{1B}\u{202E}"), "c": .array([]),
            "d": .object([:]),
        ])
        #expect(
            value.text == """
                {
                  "a": "å\\"\\\\\\n\\u001b\\u202e",
                  "b": [
                    1,
                    null,
                    true
                  ],
                  "c": [],
                  "d": {}
                }

                """)
    }

    @Test(arguments: [(0.5, "0.5"), (44.0, "44"), (-1.25, "-1.25"), (0.33333333, "0.3333"), (1.0 / 0, "null")])
    func writesDecimals(_ value: Double, _ text: String) {
        #expect(JSON.decimal(value).text == text + "\n")
    }
}

@Suite struct PrintableTests {
    @Test func leavesWordsAndStopsControls() {
        #expect(Printable.clean("Åsa Öberg – 日本") == "Åsa Öberg – 日本")
        #expect(Printable.clean("a\u{1B}[31mb") == "a\u{FFFD}[31mb")
        #expect(Printable.clean("a\u{9B}b\u{202E}c") == "a\u{FFFD}b\u{FFFD}c")
        // The Arabic letter mark turns the direction too; what has no width makes two names look the same.
        #expect(Printable.clean("a\u{61C}b\u{200B}c\u{AD}d") == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d")
        #expect(Printable.clean("e\u{E0041}\u{FEFF}\u{2060}\u{2028}") == "e\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}")
        #expect(Printable.clean("a\nb\tc") == "a b c")
        #expect(Printable.clean("a\nb", keepingLines: true) == "a\nb")
    }
}

@Suite struct CSVWriterTests {
    @Test(arguments: [
        ("plain", "plain"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""), ("=1+1", "'=1+1"),
        ("@x", "'@x"), ("+46", "'+46"), ("-", "'-"), ("-12", "-12"), ("-1.5", "-1.5"), ("-1+2", "'-1+2"),
        ("\t=1", "' =1"), ("x;y", "\"x;y\""),
        // A piece that another program takes for a cell.
        ("x;=1+1;", "\"x;'=1+1;\""), ("x,=1", "\"x,'=1\""), ("x\n@y", "\"x\n'@y\""), ("x; +1", "\"x;' +1\""),
        ("x;-5", "\"x;-5\""), ("x;\"=1\"", "\"x;'\"\"=1\"\"\""), ("＝1", "'＝1"),
        // What would act on a terminal.
        ("a\u{1B}[2J", "a\u{FFFD}[2J"), ("a\u{7}\u{9B}b", "a\u{FFFD}\u{FFFD}b"), ("a\u{202E}b", "a\u{FFFD}b"),
        ("a\tb\rc", "a b c"), ("علی\u{200C}رضا", "علی\u{200C}رضا"),
    ])
    func writesAField(_ text: String, _ field: String) {
        #expect(CSVWriter.field(text) == field)
    }

    /// However a program divides it, no cell of a row begins a formula.
    @Test(arguments: [",", ";", "\t"] as [Character])
    func noDialectFindsAFormula(_ separator: Character) {
        let pieces = ["=1+1", "+1+1", "-1+1", "@SUM(A1)", "x", "\"", " ", ";", ",", "\t", "\n", "\r\n"]
        for one in pieces {
            for two in pieces {
                for three in pieces {
                    let line = CSVWriter.line(["a", one + two + three, "b"])
                    for cell in Self.cells(line, separator) {
                        let start = cell.drop { $0 == " " || $0 == "\"" }.first
                        #expect(start.map { !"=+-@".contains($0) } ?? true, "\(line.debugDescription): \(cell)")
                    }
                }
            }
        }
    }

    /// As a lenient spreadsheet reads: quotation marks count at the beginning of a cell only.
    private static func cells(_ text: String, _ separator: Character) -> [String] {
        var cells: [String] = []
        var cell = ""
        var isQuoted = false
        for character in text {
            if character == "\"", cell.isEmpty, !isQuoted {
                isQuoted = true
            } else if character == "\"", isQuoted {
                isQuoted = false
            } else if !isQuoted, character == separator || character.isNewline {
                cells.append(cell)
                cell = ""
            } else {
                cell.append(character)
            }
        }
        return cells + [cell]
    }
}

@Suite struct SuggestionTests {
    @Test func proposesWhatIsNear() {
        #expect(Suggestion.nearest(to: "ana", among: ["anna", "bo", "erik"]) == ["anna"])
        #expect(Suggestion.nearest(to: "P-0210", among: ["P-0120", "P-0003"]) == ["P-0120"])
        #expect(Suggestion.nearest(to: "xyz", among: ["anna", "bo"]).isEmpty)
        #expect(Suggestion.nearest(to: "kga", among: ["KGA"]) == ["KGA"])
    }

    @Test func ofNumbersOnlyOneDigitApart() {
        let ids = ["P-0001", "P-0010", "P-0123"]
        #expect(Suggestion.nearest(to: "P-0002", among: ids, within: 1) == ["P-0001"])
        #expect(Suggestion.nearest(to: "P-0899", among: ids, within: 1) == [])
    }

    @Test(arguments: [("", "abc", 3), ("abc", "abc", 0), ("abc", "acb", 1), ("kitten", "sitting", 3)])
    func countsSteps(_ left: String, _ right: String, _ steps: Int) {
        #expect(Suggestion.distance(Array(left), Array(right)) == steps)
    }
}

@Suite struct ArgumentOrderTests {
    @Test func globalsMoveBehindTheCommand() {
        let order = ArgumentOrder(
            ["--as", "anna", "claim", "--format=json", "list", "--open"], root: Intyga.self)
        #expect(order.arguments == ["claim", "list", "--as", "anna", "--format=json", "--open"])
        #expect(order.unknownCommand == nil)
        #expect(order.globals["--format"] == "json")
    }

    @Test func whatFollowsIsLeftAlone() {
        let given = ["participant", "add", "--given-name", "list", "--as", "anna", "--", "--format"]
        #expect(ArgumentOrder(given, root: Intyga.self).arguments == given)
    }

    @Test func anUnknownCommandIsNamed() {
        #expect(ArgumentOrder(["clam", "list"], root: Intyga.self).unknownCommand?.word == "clam")
        #expect(ArgumentOrder(["claim", "lst"], root: Intyga.self).unknownCommand?.word == "lst")
        #expect(ArgumentOrder(["help", "claim"], root: Intyga.self).unknownCommand == nil)
        #expect(ArgumentOrder(["--help"], root: Intyga.self).unknownCommand == nil)
    }
}

@Suite struct TypedTests {
    @Test(arguments: ["P-0001", "p-1", "P-1", "p-0001"]) func idsAreForgiving(_ text: String) throws {
        #expect(try Typed.participant(text).text == "P-0001")
    }

    @Test(arguments: ["", "P", "P-", "P-0", "P--1", "A-0001", "P-1x", "P-0000", "P-12345678901", "P-+1"])
    func whatIsNoIdIsRefused(_ text: String) {
        #expect(throws: CommandFailure.self) { try Typed.participant(text) }
    }
}
