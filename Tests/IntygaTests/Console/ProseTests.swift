import Testing

@testable import intyga

/// Sentences are broken between words, and commands not at all.
@Suite struct ProseTests {
    private func lines(_ text: String, _ width: Int?, taken: Int = 0, indent: Int = 0) -> [String] {
        Prose(wording(text)).lines(width: width, taken: taken, indent: indent)
    }

    /// `⟨` and `⟩` are around a command.
    private func wording(_ text: String) -> Wording {
        Wording(
            text.split(separator: "⟨", omittingEmptySubsequences: false).enumerated().flatMap { number, part in
                guard number > 0, let end = part.firstIndex(of: "⟩") else { return [Wording.Part.words(String(part))] }
                return [.command(String(part[..<end])), .words(String(part[part.index(after: end)...]))]
            })
    }

    @Test func whatFitsStaysInALine() {
        #expect(lines("Härnäst: ⟨intyga review C-0001⟩", 40) == ["Härnäst: intyga review C-0001"])
        #expect(lines("Härnäst: ⟨intyga review C-0001⟩", 29) == ["Härnäst: intyga review C-0001"])
        #expect(lines("Härnäst: ⟨intyga review C-0001⟩", 29, taken: 1).count == 2)
    }

    @Test func whereNoTerminalReadsNothingIsBroken() {
        let text =
            "Dra och granska det, eller be någon annan om det, när du har tid: ⟨intyga review C-0001⟩, sedan gå hem."
        #expect(lines(text, nil, taken: 4, indent: 4) == [wording(text).text])
    }

    @Test func sentencesHang() {
        #expect(
            lines("Låt en annan kvalitetssäkrare granska: ingen granskar sitt.", 30, taken: 2, indent: 2) == [
                "Låt en annan", "  kvalitetssäkrare granska:", "  ingen granskar sitt.",
            ])
        // Longer than the line: it is still not broken.
        #expect(lines("ett kvalitetssäkringssystem", 10) == ["ett", "kvalitetssäkringssystem"])
    }

    @Test func aCommandGetsALineOfItsOwn() {
        #expect(
            lines("Dra och granska det: ⟨intyga review C-0001⟩", 30, taken: 4, indent: 4) == [
                "Dra och granska det:", "      intyga review C-0001",
            ])
        let long = "intyga practitioner authorise elin --role internalQualityAssurer --basis \"Ett, två; tre\""
        #expect(lines("Be någon: ⟨\(long)⟩", 40) == ["Be någon:", "  \(long)"])
    }

    /// What parts commands in a sentence is not copied with them.
    @Test(arguments: [
        (
            "Nästa: ⟨intyga review C-0001⟩, sedan ⟨intyga claim sign-off C-0001⟩",
            ["Nästa:", "  intyga review C-0001", "sedan:", "  intyga claim sign-off C-0001"]
        ),
        (
            "Återsänd (⟨intyga claim return C-0001 --reason \"…\"⟩) eller granska allt (⟨intyga review C-0001 --widen⟩).",
            [
                "Återsänd:", "  intyga claim return C-0001 --reason \"…\"", "eller granska allt:",
                "  intyga review C-0001 --widen",
            ]
        ),
        (
            "Nästa: ⟨intyga claim sign-off C-0001⟩ (utan det återsända), eller vänta.",
            ["Nästa:", "  intyga claim sign-off C-0001", "(utan det återsända), eller", "vänta."]
        ),
        (
            "Kopiera filen: ⟨intyga key show elin -o elin.public⟩. Skicka den.",
            ["Kopiera filen:", "  intyga key show elin -o elin.public", "Skicka den."]
        ),
        (
            "Så här: ⟨intyga claim sign-off C-0001⟩  (mer: ⟨intyga claim --help⟩)",
            ["Så här:", "  intyga claim sign-off C-0001", "mer:", "  intyga claim --help"]
        ),
        (
            "Stäng den: ⟨chmod 600 keys/elin.key⟩ (och byt nyckel nu)",
            ["Stäng den:", "  chmod 600 keys/elin.key", "(och byt nyckel nu)"]
        ),
    ])
    func commandsStandAlone(_ text: String, _ told: [String]) {
        #expect(lines(text, 30) == told)
    }

    @Test func theProgramAndACommandsNameAreWords() {
        #expect(
            lines("Filen som \"intyga key show\" skrev, och intyga läser.", 26) == [
                "Filen som", "\"intyga key show\" skrev,", "och intyga läser.",
            ])
    }

    @Test func paragraphsKeepTheirIndentation() {
        #expect(
            lines("Prova med påhittade personer:\n  ⟨intyga demo DEMO⟩\n\nEller inte.", 20) == [
                "Prova med påhittade", "personer:", "  intyga demo DEMO", "", "Eller inte.",
            ])
    }

    @Test func aNumberKeepsItsSign() {
        #expect(lines("intern granskning 33 %", 21) == ["intern granskning", "33 %"])
    }

    /// A pipe gets each paragraph in one line, all beneath one another.
    @Test func paragraphsStayBeneathOneAnotherWhereNoTerminalReads() {
        #expect(
            Prose("Hygien och kemikalier\nMetoder\n\nKvalitet").text(width: nil, taken: 9, indent: 4)
                == "Hygien och kemikalier\n    Metoder\n\n    Kvalitet")
    }
}
