import CompetenceModel
import Testing

@testable import intyga

/// What becomes of a table where the terminal is too narrow: what is to be read stays readable.
@Suite struct TableTests {
    private static let why = "Dukade om lokalen tillsammans med en arbetskamrat, och båda bar stolar och bord."

    private func table(_ squeeze: Table.Column.Squeeze) -> Table {
        Table(
            [
                .init("id", Phrase(sv: "Id", en: "Id")), .init("on", Phrase(sv: "Datum", en: "Date")),
                .init("why", Phrase(sv: "Varför", en: "Why"), squeeze: squeeze),
            ],
            rows: [[.string("A-0001"), .string("2026-11-23"), .string(Self.why)]])
    }

    private func lines(_ squeeze: Table.Column.Squeeze, width: Int?) -> [String] {
        let text = table(squeeze).text(in: .swedish, style: Style(isEnabled: false), width: width)
        return text.split(separator: "\n").map(String.init)
    }

    @Test(arguments: [Table.Column.Squeeze.cut, .leftOut, .below, .wrapped])
    func withRoomEnoughAllAreAlike(_ squeeze: Table.Column.Squeeze) {
        #expect(
            lines(squeeze, width: nil) == ["Id      Datum       Varför", "A-0001  2026-11-23  \(Self.why)"])
    }

    @Test func cut() {
        #expect(
            lines(.cut, width: 50) == [
                "Id      Datum       Varför", "A-0001  2026-11-23  Dukade om lokalen tillsammans…",
            ])
    }

    @Test func leftOut() {
        #expect(lines(.leftOut, width: 30) == ["Id      Datum", "A-0001  2026-11-23"])
        // While it can be read, it stays.
        #expect(lines(.leftOut, width: 50)[0] == "Id      Datum       Varför")
    }

    @Test func below() {
        #expect(
            lines(.below, width: 50) == [
                "Id      Datum", "A-0001  2026-11-23", "    Varför: Dukade om lokalen tillsammans med en",
                "    arbetskamrat, och båda bar stolar och bord.",
            ])
    }

    @Test func wrapped() {
        #expect(
            lines(.wrapped, width: 50) == [
                "Id      Datum       Varför", "A-0001  2026-11-23  Dukade om lokalen tillsammans",
                "                    med en arbetskamrat, och båda",
                "                    bar stolar och bord.",
            ])
    }

    /// However narrow, no line is wider than the terminal while anything is left to give way.
    @Test(arguments: 40...90) func itFits(width: Int) {
        for squeeze in [Table.Column.Squeeze.cut, .leftOut, .below, .wrapped] {
            for line in lines(squeeze, width: width) { #expect(line.count <= width, "\(squeeze) \(line)") }
        }
    }
}
