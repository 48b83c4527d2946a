import CompetenceModel
import Testing

@testable import intyga

/// What becomes of a table where the terminal is too narrow: nothing is cut, and what is to be read stays readable.
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

    private func lines(_ table: Table, width: Int?) -> [String] {
        let text = table.text(in: .swedish, style: Style(isEnabled: false), width: width)
        return text.split(separator: "\n").map(String.init)
    }

    private func lines(_ squeeze: Table.Column.Squeeze, width: Int?) -> [String] {
        lines(table(squeeze), width: width)
    }

    private static let squeezes = [Table.Column.Squeeze.kept, .aside, .leftOut, .below]

    @Test(arguments: squeezes)
    func withRoomEnoughAllAreAlike(_ squeeze: Table.Column.Squeeze) {
        #expect(
            lines(squeeze, width: nil) == ["Id      Datum       Varför", "A-0001  2026-11-23  \(Self.why)"])
    }

    @Test func aTextIsBrokenBetweenWords() {
        #expect(
            lines(.kept, width: 50) == [
                "Id      Datum       Varför", "A-0001  2026-11-23  Dukade om lokalen tillsammans",
                "                    med en arbetskamrat, och båda",
                "                    bar stolar och bord.",
            ])
    }

    /// Not readable beside the others, it stands beneath them.
    @Test func aColumnLeavesTheRow() {
        #expect(
            lines(.kept, width: 40) == [
                "Id      Datum", "A-0001  2026-11-23", "    Varför: Dukade om lokalen",
                "    tillsammans med en arbetskamrat, och", "    båda bar stolar och bord.",
            ])
    }

    @Test func leftOut() {
        #expect(lines(.leftOut, width: 30) == ["Id      Datum", "A-0001  2026-11-23"])
    }

    @Test func below() {
        #expect(
            lines(.below, width: 50) == [
                "Id      Datum", "A-0001  2026-11-23", "    Varför: Dukade om lokalen tillsammans med en",
                "    arbetskamrat, och båda bar stolar och bord.",
            ])
    }

    /// As few columns leave as let the texts stay in one line, the last first; they run together.
    @Test func lessImportantColumnsStandBeneath() {
        let table = Table(
            [
                .init("serial", Phrase(sv: "Serienummer", en: "Serial")), .init("name", Phrase(sv: "Namn", en: "Name")),
                .init("framework", Phrase(sv: "Ramverk", en: "Framework"), squeeze: .aside),
                .init("on", Phrase(sv: "Utfärdat", en: "Issued on")),
                .init("units", Phrase(sv: "Enheter", en: "Units"), isNumeric: true, squeeze: .aside),
                .init("partial", Phrase(sv: "Delintyg", en: "Partial"), squeeze: .aside),
            ],
            rows: [
                [
                    .string("EXB-7K3Q-9F2T-XR4D-6HVW-R"), .string("Åsa Öberg"), .string("KGA"), .string("2026-11-23"),
                    .number(8), .string("nej"),
                ],
                [
                    .string("EXB-8QT5-9E1H-6WVQ-ZGGS-D"), .string("Bo Ek"), .string("KGA"), .string("2026-11-23"),
                    .number(2), .empty,
                ],
            ])
        #expect(
            lines(table, width: 60) == [
                "Serienummer                Namn       Ramverk  Utfärdat",
                "EXB-7K3Q-9F2T-XR4D-6HVW-R  Åsa Öberg  KGA      2026-11-23", "    Enheter: 8 · Delintyg: nej",
                "EXB-8QT5-9E1H-6WVQ-ZGGS-D  Bo Ek      KGA      2026-11-23", "    Enheter: 2",
            ])
        #expect(
            lines(table, width: 50)[1...2] == [
                "EXB-7K3Q-9F2T-XR4D-6HVW-R  Åsa Öberg  2026-11-23", "    Ramverk: KGA · Enheter: 8 · Delintyg: nej",
            ])
    }

    /// A heading is broken only for want of room.
    @Test func aHeadingIsBrokenForWantOfRoom() {
        let table = Table(
            [
                .init("id", Phrase(sv: "Id", en: "Id")),
                .init("days", Phrase(sv: "Median, dagar", en: "Median days"), isNumeric: true),
                .init("note", Phrase(sv: "Anmärkning", en: "Note"), squeeze: .aside),
            ],
            rows: [[.string("A-0001"), .number(8), .string("Framlagd en andra gång")]])
        #expect(
            lines(table, width: 40) == [
                "Id      Median,  Anmärkning", "          dagar", "A-0001        8  Framlagd en andra gång",
            ])
        #expect(
            lines(table, width: 30) == [
                "Id      Median, dagar", "A-0001              8", "    Anmärkning: Framlagd en",
                "    andra gång",
            ])
    }

    /// A moment has a space in it, and a command many; they are not broken there.
    @Test func whatIsWholeStaysWhole() throws {
        let table = Table(
            [
                .init("at", Phrase(sv: "Tid", en: "Time")), .init("what", Phrase(sv: "Vad", en: "What")),
                .init("share", Phrase(sv: "Andel", en: "Share"), isNumeric: true),
                .init("next", Phrase(sv: "Härnäst", en: "Next"), squeeze: .below),
            ],
            rows: [
                [
                    .minute(try #require(Timestamp("2026-11-23T07:00:00.000Z"))),
                    .string("bedömning återsänd i omgång två"),
                    .string("39 % (27/70)"),
                    .command(
                        "intyga claim return C-0001 --reason \"…\"", shown: "intyga claim return C-0001 --reason \"…\""),
                ]
            ])
        for width in 20...60 {
            let text = lines(table, width: width).joined(separator: "\n")
            #expect(text.contains("2026-11-23 08:00"), "\(width)")
            #expect(text.contains("39 % (27/70)"), "\(width)")
            #expect(text.contains("intyga claim return C-0001 --reason \"…\""), "\(width)")
        }
    }

    /// However narrow, every id and date is there, and no line is wider than the terminal.
    @Test(arguments: 28...90) func itFits(width: Int) {
        for squeeze in Self.squeezes {
            let lines = lines(squeeze, width: width)
            for line in lines { #expect(line.count <= width, "\(squeeze) \(line)") }
            #expect(lines.joined(separator: " ").contains("A-0001  2026-11-23"))
            if squeeze != .leftOut {
                let words = lines.joined(separator: " ").split(separator: " ")
                #expect(Self.why.split(separator: " ").allSatisfy { words.contains($0) }, "\(squeeze)")
            }
        }
    }
}

/// A card's values beside their labels.
@Suite struct CardTests {
    private func lines(_ cell: Cell, width: Int?) -> [String] {
        Card([
            .init("id", Phrase(sv: "Id", en: "Id"), .string("P-0001")),
            .init("x", Phrase(sv: "Nyckel", en: "Key"), cell),
        ])
        .text(in: .swedish, style: Style(isEnabled: false), width: width).split(separator: "\n").map(String.init)
    }

    @Test func valuesAreBrokenBetweenWords() {
        #expect(
            lines(.string("anna, bo, ingrid"), width: 20) == ["Id      P-0001", "Nyckel  anna, bo,", "        ingrid"])
    }

    @Test func whatDoesNotFitBesideItsLabelHasALineOfItsOwn() {
        let key = "ed25519:0123456789abcdef"
        #expect(lines(.string(key), width: 28) == ["Id      P-0001", "Nyckel", "    \(key)"])
        #expect(lines(.string(key), width: 32) == ["Id      P-0001", "Nyckel  \(key)"])
        #expect(
            lines(.command("intyga review C-0001", shown: "intyga review C-0001"), width: 24) == [
                "Id      P-0001", "Nyckel", "    intyga review C-0001",
            ])
    }
}
