import Foundation
import Testing

/// `assess` at a real terminal: begun, broken off, gone on with, recorded.
@Suite struct AssessTerminalTests {
    private func office() throws -> Office {
        let office = try Office()
        try office.must(
            "participant", "add", "--given-name", "Åsa", "--family-name", "Öberg", "--register", "KGA", as: "anna")
        return office
    }

    private let half: [TerminalSession.Step] = [
        .see("Åsa Öberg"), .type("u"), .see("Hur samlades beviset?"), .type("1"), .see("Varför"),
        .type("Visade på förrådet hur hon gör, ärligt."), .see("ärligt."), .type("\r"), .see("1/4"), .type("n"),
        .see("2/4"),
    ]

    private let rest: [TerminalSession.Step] = [
        .see("2 av 4 kriterier"), .type("\r"), .see("1.3"), .type("u"), .see("Vilket bevis"), .type("\r"), .see("3/4"),
        .type("u"), .see("Sammanfattning"), .type("r"), .see("Enter registrerar"), .type("\r"),
        .see("Registrerat"),
    ]

    @Test func brokenOffByTheLineGoneOnWithAndRecorded() throws {
        let office = try office()
        let broken = try TerminalSession.play(["assess", "P-0001", "K1"], as: "anna", in: office, half + [.hangUp])
        #expect(broken.signal == 1)
        #expect(try office.must("assessment", "list", "--format", "json").array().isEmpty)

        let resumed = try TerminalSession.play(["assess", "p-1", "k1"], as: "anna", in: office, rest)
        #expect(resumed.status == 0)
        #expect(resumed.last.contains("A-0001 (K1)"))
        let shown = try office.must("assessment", "show", "A-0001", as: "anna").output
        #expect(shown.contains("Visade på förrådet hur hon gör, ärligt."))

        // What is on record is no draft any more.
        let again = try TerminalSession.play(
            ["assess", "P-0001", "K1"], as: "anna", in: office, [.see("Från A-0001"), .type("q")])
        #expect(!again.raw.contains("påbörjad"))
    }

    @Test(arguments: ["TERM", "INT", "HUP"])
    func keptWhenTheProgramIsTold(signal: String) throws {
        let office = try office()
        let told = try TerminalSession.play(
            ["assess", "P-0001", "K1"], as: "anna", in: office, half + [.signal(signal), .see("2 av 4")])
        #expect(told.signal != nil)
        let resumed = try TerminalSession.play(["assess", "P-0001", "K1"], as: "anna", in: office, rest)
        #expect(resumed.status == 0)
    }

    /// Drawn anew at once, and not with the next key.
    @Test func aWindowThatIsResizedIsDrawnAnew() throws {
        let office = try office()
        let played = try TerminalSession.play(
            ["assess", "P-0001", "K1"], as: "anna", in: office,
            [
                .see("hoppa över"), .resize(columns: 40, rows: 12), .see("hoppa över"),
                .resize(columns: 100, rows: 40), .see("hoppa över"),
                .type("u"), .see("Hur samlades"), .type("1"), .see("Varför"), .type("Halva"), .see("Halva"),
                .resize(columns: 60, rows: 20), .see("Halva"), .type("\u{3}"), .see("Sparat"),
            ])
        #expect(played.status == 0)
        let narrow = try #require(played.screens.dropFirst(2).first)
        #expect(narrow.split(separator: "\n").allSatisfy { $0.count <= 40 }, "\(narrow)")
    }

    /// What is pasted is text, line breaks and all: none of it answers anything.
    @Test func aPastedParagraphIsOneSentenceAndNoAnswer() throws {
        let office = try office()
        let played = try TerminalSession.play(
            ["assess", "P-0001", "K1"], as: "anna", in: office,
            [
                .see("0/4"), .type("\u{1B}[200~uuu\nn\u{1B}[201~"), .type("u"), .see("Hur samlades"), .type("1"),
                .see("Varför"), .type("\u{1B}[200~Torkade bänkarna\noch golvet.\u{1B}[201~"), .see("och golvet."),
                .type("\r"), .see("1/4"), .see("Torkade bänkarna och golvet."), .type("q"), .see("Sparat: 1 av 4"),
            ])
        #expect(played.status == 0)
        #expect(played.raw.contains("\u{1B}[?2004h"))
        #expect(played.raw.contains("\u{1B}[?2004l"))
    }

    /// What was typed before the summary could be read records nothing, however it looks.
    @Test func typeAheadIsNoConfirmation() throws {
        let office = try office()
        let played = try TerminalSession.play(
            ["assess", "P-0001", "K1"], as: "anna", in: office,
            [
                .see("0/4"), .type("nnnnr\rr\r"), .see("Sammanfattning"), .type("r"), .see("Enter registrerar"),
                .type("x"), .see("Inget är registrerat"), .type("q"), .see("Sparat: 4 av 4"),
            ])
        #expect(played.status == 0)
        #expect(try office.must("assessment", "list", "--format", "json").array().isEmpty)
    }

    /// A photo of something that was begun and given up does not stay behind; one that a colleague has too does.
    @Test func aDiscardedDraftTakesItsFileAlong() throws {
        let office = try office()
        try office.write("en bild", to: "foto.jpg")
        let kept = office.folder.appendingPathComponent(
            "intyga.sqlite.evidence/ab/ab814857dd7b0d51e59b1b368f95305fa2ceec28f6167d94a29ab91275661781"
        ).path
        func attach(_ actor: String) throws {
            _ = try TerminalSession.play(
                ["assess", "P-0001", "K1"], as: actor, in: office,
                [
                    .see("1.1"), .type("u"), .see("Hur samlades"), .type("4"), .see("Varför"), .type("Foto."),
                    .type("\u{1B}[Z"), .see("> Fil"), .type("foto.jpg\r"), .see("Bifogad: foto.jpg"), .type("\r"),
                    .see("1/4"), .type("q"), .see("Sparat"),
                ])
        }
        func startOver(_ actor: String) throws {
            _ = try TerminalSession.play(
                ["assess", "P-0001", "K1"], as: actor, in: office,
                [.see("1 av 4"), .type("o"), .see("0/4"), .type("q"), .see("Sparat")])
        }
        try attach("anna")
        try attach("bo")
        #expect(FileManager.default.fileExists(atPath: kept))
        try startOver("anna")
        #expect(FileManager.default.fileExists(atPath: kept))
        try startOver("bo")
        #expect(!FileManager.default.fileExists(atPath: kept))
    }

    /// "No fact typed twice": what was achieved stands, with its evidence, and only the rest is asked.
    @Test func whatWasAchievedIsTakenUpWhenTheRestIsJudgedAnew() throws {
        let office = try office()
        _ = try TerminalSession.play(
            ["assess", "P-0001", "K1"], as: "anna", in: office,
            [
                .see("0/4"), .type("u"), .see("Hur samlades"), .type("1"), .see("Varför"),
                .type("Kom i tid varje dag.\r"), .see("1/4"), .type("unu"), .see("ännu inte (1.3)"), .type("r"),
                .see("Enter registrerar"), .type("\r"), .see("A-0001"),
            ])
        _ = try TerminalSession.play(
            ["assess", "P-0001", "K1"], as: "anna", in: office,
            [
                .see("Från A-0001"), .see("3 av 4"), .type("\r"), .see("1.3"), .type("u"), .see("Kom i tid varje dag."),
                .type("1"), .see("Sammanfattning"), .type("r"), .see("Enter registrerar"), .type("\r"), .see("A-0002"),
            ])
        let shown = try office.must("assessment", "show", "A-0002", "--format", "json").object()
        #expect(shown["achieved"] as? Bool == true)
        let evidence = try #require(shown["evidence"] as? [[String: Any]])
        #expect(evidence.map { $0["why"] as? String } == ["Kom i tid varje dag."])
        // A colleague's words are the colleague's own.
        _ = try TerminalSession.play(
            ["assess", "P-0001", "K2"], as: "anna", in: office,
            [
                .see("0/4"), .type("nnnn"), .see("Sammanfattning"), .type("r"), .see("Enter registrerar"), .type("\r"),
                .see("A-0003"),
            ])
        _ = try TerminalSession.play(
            ["assess", "P-0001", "K2"], as: "bo", in: office, [.see("0/4"), .see("1.1"), .type("q")])
    }

    @Test func aReturnIsReadBeforeItIsMended() throws {
        let office = try Office()
        try office.assess()
        try office.must("claim", "submit", "--framework", "KGA", as: "anna")
        try office.must("review", "C-0001", as: "ingrid")
        try office.must(
            "review", "C-0001", "A-0003", "--return", "--criterion", "1.2", "--comment", "Vad såg du?", as: "ingrid")
        try office.must("claim", "return", "C-0001", "--reason", "Se A-0003", as: "ingrid")
        let played = try TerminalSession.play(
            ["assess", "P-0001", "K3"], as: "anna", in: office,
            [
                .see("A-0003 återsändes av ingrid (1.2): Vad såg du?"), .type("\r"), .see("Från A-0003"),
                .see("3 av 4"),
                .type("\r"), .see("1.2"), .type("q"), .see("Sparat: 3 av 4"),
            ])
        #expect(played.status == 0)
    }

    @Test func controlCInTheMiddleOfASentenceKeepsTheSentence() throws {
        let office = try office()
        let left = try TerminalSession.play(
            ["assess", "P-0001", "K1"], as: "anna", in: office,
            [
                .see("1.1"), .type("u"), .see("Hur samlades"), .type("2"), .see("Varför"), .type("Halva meningen"),
                .see("Halva meningen"), .type("\u{3}"), .see("Sparat"),
            ])
        #expect(left.status == 0)
        let resumed = try TerminalSession.play(
            ["assess", "P-0001", "K1"], as: "anna", in: office,
            [.see("0 av 4"), .type("\r"), .see("Halva meningen"), .type("\u{3}")])
        #expect(resumed.status == 0)
    }

    @Test func fitsEightyColumnsWithoutColour() throws {
        let office = try office()
        let session = try TerminalSession.play(
            ["assess", "P-0001"], as: "anna", in: office,
            half.map { step in
                if case .see(let text) = step { .see(text.replacing("/4", with: "/31")) } else { step }
            } + [.type("f"), .see("Sammanfattning"), .type("q"), .see("Sparat")])
        for screen in session.screens.dropLast() {
            #expect(screen.split(separator: "\n", omittingEmptySubsequences: false).count <= 25, "\(screen)")
            for line in screen.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
        }
        #expect(!session.raw.contains("\u{1B}[1m"))
        #expect(!session.raw.contains("\u{1B}[3"))
    }

    @Test func saidBeforeTheFirstQuestionAndNotAfterTheLast() throws {
        let office = try office()
        let other = try TerminalSession.play(["assess", "P-0001", "OCN-CLEAN"], as: "anna", in: office, [])
        #expect(other.status == 1)
        #expect(other.raw.contains("P-0001"))
        let assurer = try TerminalSession.play(["assess", "P-0001", "K1"], as: "ingrid", in: office, [])
        #expect(assurer.status == 1)
    }

    @Test func withoutATerminalTheFileImportIsNamed() throws {
        let run = try office().run("assess", "P-0001", "KGA", as: "anna", input: "uuu")
        #expect(run.status == 64)
        #expect(run.error.contains("intyga assessment import"))
        #expect(run.output.isEmpty)
    }

    @Test func aFileIsAttachedAndCompared() throws {
        let office = try office()
        try office.write("en bild", to: "foto.jpg")
        _ = try TerminalSession.play(
            ["assess", "P-0001", "K1"], as: "anna", in: office,
            [
                .see("1.1"), .type("u"), .see("Hur samlades"), .type("4"), .see("Varför"), .type("Foto av schemat."),
                .type("\u{1B}[Z"), .see("> Fil"), .type("saknas.jpg\r"), .see("saknas.jpg"),
                .type("\u{15}foto.jpg\r"), .see("Bifogad: foto.jpg"), .type("\r"), .see("1/4"), .type("uuu"),
                .see("Sammanfattning"), .type("r"), .see("Enter registrerar"), .type("\r"),
                .see("Registrerat"),
            ])
        // printf 'en bild' | sha256sum
        let digest = "ab814857dd7b0d51e59b1b368f95305fa2ceec28f6167d94a29ab91275661781"
        let kept = office.folder.appendingPathComponent(
            "intyga.sqlite.evidence/\(digest.prefix(2))/\(digest)")
        #expect(try String(contentsOf: kept, encoding: .utf8) == "en bild")
        let permissions = try FileManager.default.attributesOfItem(atPath: kept.path)[.posixPermissions] as? Int
        #expect(permissions == 0o600)
    }
}
