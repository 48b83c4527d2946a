import Foundation
import Testing

/// Each class of mistake: the exit status of the contract, what is wrong by name, and what to do.
@Suite struct FailureTests {
    struct Mistake: Sendable, CustomTestStringConvertible {
        var arguments: [String]
        var actor: String? = "maria"
        var status: Int32
        /// What standard error has to say.
        var says: [String]

        var testDescription: String { arguments.joined(separator: " ") }
    }

    static let mistakes: [Mistake] = [
        // 64: what was typed.
        Mistake(arguments: ["partcipant", "list"], status: 64, says: ["“partcipant”", "Did you mean participant?"]),
        Mistake(arguments: ["participant", "lst"], status: 64, says: ["“lst”", "list"]),
        Mistake(arguments: ["participant", "show"], status: 64, says: ["<participant>", "intyga participant show"]),
        Mistake(arguments: ["participant", "list", "--colour"], status: 64, says: ["--colour"]),
        Mistake(
            arguments: ["organisation", "correct", "EXB", "--municipality", "Borgholm", "--no-municipality"],
            status: 64,
            says: ["--municipality and --no-municipality exclude each other"]),
        Mistake(
            arguments: ["practitioner", "lend", "anna", "--organisation", "EXB", "--end", "--until", "2026-12-31"],
            status: 64, says: ["--end and --until exclude each other"]),
        Mistake(
            arguments: ["participant", "list", "--format", "xml"], status: 64,
            says: ["“xml”", "--format", "text, json or csv"]),
        Mistake(
            arguments: ["certificate", "verify", "a.xml", "--trust", "b.pem", "--format", "xml"], status: 64,
            says: ["“xml”", "--format", "text, json or csv"]),
        // The parser would say that --framework is missing.
        Mistake(
            arguments: ["claim", "submit", "--framwork", "KGA"], status: 64,
            says: ["--framwork", "Did you mean --framework?"]),
        Mistake(arguments: ["claim", "submit", "--framework"], status: 64, says: ["after --framework"]),
        Mistake(
            arguments: ["claim", "show", "C-0001", "C-0002"], status: 64, says: ["“C-0002”", "claim show <claim>"]),
        Mistake(arguments: ["claim", "show", "C-0001", "C-0002", "now"], status: 64, says: ["“C-0002 now”"]),
        Mistake(arguments: ["claim", "list", "--open=yes"], status: 64, says: ["--open", "“yes”"]),
        Mistake(
            arguments: ["review", "C-0001", "A-0001", "--approve", "--return"], status: 64,
            says: ["--approve and --return"]),
        Mistake(
            arguments: ["review", "impact", "--close", "A-0001"], status: 64,
            says: ["One of --stands or --no-stands is missing"]),
        Mistake(arguments: ["audit", "log", "--last", "soon"], status: 64, says: ["“soon”", "--last"]),
        Mistake(arguments: ["key", "create", "--seal", "--years", "99"], status: 64, says: ["“99”", "From 1 to 30"]),
        Mistake(
            arguments: ["help", "asessor"], status: 64, says: ["“asessor”", "Did you mean assessor?", "employer"]),
        Mistake(arguments: ["help", "partcipant"], status: 64, says: ["Did you mean participant?"]),
        Mistake(arguments: ["participant", "show", "7"], status: 64, says: ["“7”", "P-0001"]),
        Mistake(arguments: ["participant", "show", "A-0001"], status: 64, says: ["“A-0001”", "P-0001"]),
        Mistake(
            arguments: ["participant", "exit", "P-0001", "--reason", "wrk"], status: 64,
            says: ["“wrk”", "Did you mean work?", "studies"]),
        Mistake(
            arguments: ["participant", "exit", "P-0001", "--reason", "work", "--on", "2026-02-30"], status: 64,
            says: ["“2026-02-30”", "YYYY-MM-DD"]),
        Mistake(
            arguments: ["practitioner", "authorise", "anna", "--role", "boss", "--basis", "x"], status: 64,
            says: ["“boss”", "internalQualityAssurer"]),
        Mistake(
            arguments: [
                "participant", "add", "--given-name", "A", "--family-name", "B", "--identity-number", "20190101-2392",
            ],
            status: 64, says: ["20190101-2392", "check digit"]),
        Mistake(
            arguments: [
                "participant", "add", "--given-name", "A", "--family-name", "B", "--identity-number", "190101-2391",
            ],
            status: 64, says: ["190101-2391", "twelve digits"]),
        Mistake(
            arguments: ["participant", "add", "--given-name", " ", "--family-name", "B"], status: 64,
            says: ["The given name: “ ” says nothing"]),
        // What stood in an example is no text.
        Mistake(
            arguments: ["practitioner", "authorise", "anna", "--role", "assessor", "--basis", "…"], status: 64,
            says: ["Basis: “…” says nothing", "in words"]),
        Mistake(
            arguments: ["catalogue", "adopt", "KGA", "--decision", "..."], status: 64,
            says: ["Decision: “...” says nothing"]),
        Mistake(
            arguments: [
                "meeting", "record", "--kind", "standardisation", "--on", "today", "--attended", "anna", "--decision",
                "…",
            ], actor: "ingrid", status: 64, says: ["Decision: “…” says nothing"]),
        Mistake(
            arguments: ["claim", "return", "C-0001", "--reason", "-"], status: 64, says: ["Reason: “-” says nothing"]),
        Mistake(
            arguments: ["review", "C-0001", "A-0001", "--return", "--comment", "…"], actor: "ingrid", status: 64,
            says: ["Feedback: “…” says nothing"]),
        Mistake(
            arguments: ["certificate", "show", "EXB-7K3Q-9F2T-XR4D-6HVW-0"], status: 64,
            says: ["EXB-7K3Q-9F2T-XR4D-6HVW-0", "last character"]),
        Mistake(arguments: ["participant", "correct", "P-0001"], status: 64, says: ["--given-name"]),
        Mistake(arguments: ["claim", "submit", "--framework", "KGA"], actor: nil, status: 64, says: ["--as"]),
        // 1: a rule says no.
        Mistake(
            arguments: ["catalogue", "approve", "OCN-CLEAN", "--panel", "P", "--on", "2999-01-01", "--decision", "D"],
            status: 1, says: ["2999-01-01"]),
        Mistake(
            arguments: ["practitioner", "add", "anna", "--name", "Anna"], status: 1,
            says: ["anna", "practitioner show anna"]),
        Mistake(
            arguments: [
                "practitioner", "authorise", "anna", "--role", "assessor", "--basis", "x", "--from", "2026-03-02",
                "--until", "2026-03-01",
            ], status: 1, says: ["2026-03-02", "2026-03-01"]),
        // 66: what is not there.
        Mistake(arguments: ["participant", "show", "P-0404"], status: 66, says: ["P-0404", "participant list"]),
        Mistake(arguments: ["practitioner", "show", "ana"], status: 66, says: ["ana", "Did you mean anna?"]),
        Mistake(arguments: ["catalogue", "show", "KGB"], status: 66, says: ["KGB", "Did you mean KGA?"]),
        Mistake(arguments: ["catalogue", "show", "K1@9"], status: 66, says: ["K1@9", "catalogue show FRAMEWORK"]),
        Mistake(arguments: ["claim", "show", "C-0001"], status: 66, says: ["C-0001", "claim list"]),
        Mistake(arguments: ["assessment", "show", "A-0001"], status: 66, says: ["A-0001"]),
        Mistake(arguments: ["catalogue", "import", "nothing.xml"], status: 66, says: ["nothing.xml"]),
        Mistake(arguments: ["catalogue", "import", "keys"], status: 66, says: ["keys", "directory"]),
        Mistake(arguments: ["--registry", "none.sqlite", "claim", "list"], status: 66, says: ["none.sqlite", "init"]),
        Mistake(
            arguments: ["certificate", "verify", "a.xml", "--trust", "none.pem"], status: 66, says: ["none.pem"]),
        // 73: what is there already.
        Mistake(
            arguments: [
                "init", "--name", "N", "--code", "EXB", "--administrator", "maria", "--administrator-name", "M",
            ], status: 73, says: ["intyga.sqlite"]),
        Mistake(arguments: ["key", "create", "anna"], status: 73, says: ["anna.key"]),
        Mistake(arguments: ["backup", "intyga.sqlite"], status: 73, says: ["intyga.sqlite"]),
        Mistake(arguments: ["backup", "none/b.sqlite"], status: 73, says: ["none/b.sqlite"]),
        // Whoever acts is mistyped rather than without a key.
        Mistake(
            arguments: ["claim", "submit", "--framework", "KGA"], actor: "ana", status: 66,
            says: ["ana", "Did you mean anna?", "practitioner list"]),
        Mistake(
            arguments: ["practitioner", "add", "vera", "--name", "Vera"], actor: "anna", status: 1,
            says: ["anna holds no valid authorisation as administrator", "practitioner show anna"]),
        Mistake(
            arguments: ["practitioner", "withdraw", "maria", "--role", "administrator", "--reason", "x"], status: 1,
            says: ["no administrator is left", "--role administrator"]),
        Mistake(arguments: ["claim", "submit", "--framework", "KGA"], actor: "anna", status: 1, says: ["worklist"]),
    ]

    /// 77: not allowed.
    @Test func aPractitionerWithoutAKeyHereIsToldHowToMakeOne() throws {
        let office = try Office()
        try office.must("practitioner", "add", "vera", "--name", "Vera Åstrand", as: "maria")
        let run = try office.run("claim", "submit", "--framework", "KGA", as: "vera")
        #expect(run.status == 77)
        #expect(run.error.contains("intyga key create vera"))
    }

    @Test(arguments: mistakes) func isRefusedByNameAndWithARemedy(_ mistake: Mistake) throws {
        let office = try Office()
        let before = try office.must("audit", "log", "--format", "json").output
        let run = try office.run(mistake.arguments, as: mistake.actor)
        #expect(run.status == mistake.status, "\(run.error)")
        #expect(run.output.isEmpty)
        for words in mistake.says { #expect(run.error.contains(words), "\(run.error)") }
        // What, and below it, indented, what to do.
        #expect(run.error.contains("\n    "))
        #expect(try office.must("audit", "log", "--format", "json").output == before)
    }

    @Test(arguments: mistakes) func isRefusedInSwedishToo(_ mistake: Mistake) throws {
        let office = try Office()
        let run = try office.run(mistake.arguments + ["--language", "sv"], as: mistake.actor)
        #expect(run.status == mistake.status)
        for english in [
            "There is", "Error:", "Usage:", "Choose", "is not ", "issing ", "Did you mean", " already ", "nexpected",
            " or ",
            "The value", "The option", "No such", "invalid",
        ] {
            #expect(!run.error.contains(english), "\(run.error)")
        }
    }

    @Test(arguments: mistakes) func isRefusedInJSONToo(_ mistake: Mistake) throws {
        guard !mistake.arguments.contains("--format") else { return }
        let office = try Office()
        let run = try office.run(mistake.arguments + ["--format", "json"], as: mistake.actor)
        #expect(run.status == mistake.status)
        let object = try run.errorObject()
        if mistake.status == 1 {
            let refused = try #require(object["refused"] as? [[String: Any]])
            #expect(!refused.isEmpty)
            for finding in refused { #expect(Set(finding.keys).isSuperset(of: ["code", "what", "remedy"])) }
        } else {
            let error = try #require(object["error"] as? [String: Any])
            #expect(Set(error.keys).isSuperset(of: ["code", "what", "remedy", "problems"]))
        }
    }

    @Test func aFileThatIsNoRegistryIsNotWrittenTo() throws {
        let office = try Office()
        try office.write("a letter\n", to: "letter.txt")
        let run = try office.run("--registry", "letter.txt", "claim", "list")
        #expect(run.status == 65)
        #expect(run.error.contains("letter.txt"))
        #expect(try office.read("letter.txt") == "a letter\n")
    }

    @Test func somebodyElsesKeyDoesNotSign() throws {
        let office = try Office()
        let keys = office.folder.appendingPathComponent("keys")
        try FileManager.default.removeItem(at: keys.appendingPathComponent("ingrid.key"))
        try FileManager.default.copyItem(
            at: keys.appendingPathComponent("anna.key"), to: keys.appendingPathComponent("ingrid.key"))
        let run = try office.run("review", "C-0001", as: "ingrid")
        #expect(run.status == 77)
        #expect(run.error.contains("is not registered to ingrid"))
    }

    @Test func aKeyThatOthersCanReadIsNotUsed() throws {
        let office = try Office()
        let path = office.folder.appendingPathComponent("keys/anna.key").path
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
        let run = try office.run("claim", "submit", "--framework", "KGA", as: "anna")
        #expect(run.status == 77)
        #expect(run.error.contains("chmod 600"))
    }

    @Test func aKeyUnderAPassphraseNeedsIt() throws {
        let office = try Office()
        let made = try office.run(
            "key", "create", "vera", "--passphrase", environment: ["INTYGA_PASSPHRASE": "korrekt häst"])
        #expect(made.status == 0)
        let secret = ["INTYGA_PASSPHRASE": "fel"]
        #expect(try office.run("key", "show", "vera", environment: secret).status == 77)
        #expect(try office.run("key", "show", "vera").status == 77)
        let right = try office.run("key", "show", "vera", environment: ["INTYGA_PASSPHRASE": "korrekt häst"])
        #expect(right.status == 0)
        #expect(right.output.contains("ed25519:"))
    }
}
