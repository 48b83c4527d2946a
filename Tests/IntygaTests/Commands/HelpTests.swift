import ArgumentParser
import CompetenceModel
import Foundation
import Testing

@testable import intyga

/// Help is there in both languages: of every command, option and argument, and of what the argument parser words itself.
@Suite struct HelpTests {
    // MARK: Every command

    private static let paths: [[String]] = paths(of: Intyga.self, [])

    private static func paths(of command: any ParsableCommand.Type, _ path: [String]) -> [[String]] {
        var paths = [path]
        // A loop, because the compiler (6.3.1) crashes over closures that take an existential metatype here.
        for next in command.configuration.subcommands { paths += self.paths(of: next, path + [next._commandName]) }
        return paths
    }

    /// Of every command, in both languages; read once, for the parser is slow where it checks itself.
    private static let pages: [Language: [[String]: HelpPage]] = {
        var pages: [Language: [[String]: HelpPage]] = [:]
        for path in paths {
            do {
                var help = try Intyga.parseAsRoot(path + ["--help"])
                try help.run()
            } catch {
                for language in Language.allCases {
                    pages[language, default: [:]][path] = HelpPage(
                        HelpPage.parserText(for: error, in: language), in: language)
                }
            }
        }
        return pages
    }()

    /// As the program prints it.
    private static func page(_ path: [String], _ language: Language, width: Int = 80) throws -> String {
        try #require(pages[language]?[path], "\(path) gives no help").text(width: width)
    }

    /// What programs are given: everything that help is made of, before anything is set in lines.
    private static func dump(_ language: String) throws -> [String: Any] {
        let office = try Office(empty: ())
        let dump = try office.run("--experimental-dump-help", environment: ["LANG": language])
        return try #require(dump.object()["command"] as? [String: Any])
    }

    private static func texts(of command: [String: Any], at path: String) -> [(place: String, text: String)] {
        var texts = [(path, command["abstract"] as? String ?? "")]
        if let discussion = command["discussion"] as? String { texts.append(("\(path): discussion", discussion)) }
        for argument in command["arguments"] as? [[String: Any]] ?? [] {
            let name = (argument["preferredName"] as? [String: Any])?["name"] ?? argument["valueName"] ?? "?"
            texts.append(("\(path) \(name)", argument["abstract"] as? String ?? ""))
            if let title = argument["sectionTitle"] as? String { texts.append(("\(path) \(name): title", title)) }
        }
        for next in command["subcommands"] as? [[String: Any]] ?? [] {
            let name = next["commandName"] as? String ?? "?"
            // The parser's own, which stands in no help; its arguments have none.
            if name != "help" { texts += self.texts(of: next, at: "\(path) \(name)") }
        }
        return texts
    }

    @Test func nothingLacksALanguage() throws {
        let english = Self.texts(of: try Self.dump("C.UTF-8"), at: "intyga")
        let swedish = Self.texts(of: try Self.dump("sv_SE.UTF-8"), at: "intyga")
        #expect(english.count > 400)
        #expect(english.map(\.place) == swedish.map(\.place))
        for (en, sv) in zip(english, swedish) {
            #expect(!en.text.isEmpty && !sv.text.isEmpty, "\(en.place) says nothing")
            #expect(en.text != sv.text, "\(en.place) is said in one language: \(en.text)")
        }
    }

    @Test func everyValueHasASwedishName() throws {
        func names(of command: [String: Any]) -> Set<String> {
            let arguments = (command["arguments"] as? [[String: Any]] ?? []).filter { $0["kind"] as? String != "flag" }
            let own = Set(arguments.compactMap { $0["valueName"] as? String })
            let subcommands = (command["subcommands"] as? [[String: Any]] ?? []).filter {
                $0["commandName"] as? String != "help"
            }
            return subcommands.reduce(own) { $0.union(names(of: $1)) }
        }
        let names = names(of: try Self.dump("C.UTF-8"))
        #expect(names.count > 40)
        for name in names { #expect(ValueName.swedish(name) != nil, "<\(name)>") }
    }

    /// The groups of commands and the titles of sections are in no dump.
    @Test(arguments: paths) func noLineIsTheSameInBothLanguages(_ path: [String]) throws {
        func lines(_ language: Language) throws -> Set<Substring> {
            let page = try Self.page(path, language)
            let said = page.split(separator: "\n").filter { line in
                // Examples are typed in one language, and a name alone is a name.
                let words = line.split(separator: " ")
                return words.contains { $0.first?.isLetter ?? false } && !line.hasPrefix("  intyga")
                    && !line.hasPrefix("      ") && !line.hasPrefix("  mkdir")
                    && !words.allSatisfy { $0.hasPrefix("-") }
            }
            return Set(said)
        }
        let same = try lines(.english).intersection(lines(.swedish))
        #expect(same == [], "\(path)")
    }

    @Test(arguments: paths) func noLineIsTooLong(_ path: [String]) throws {
        for language in Language.allCases {
            for line in try Self.page(path, language).split(separator: "\n") {
                #expect(DisplayWidth.of(line) <= 80, "\(path): \(line)")
            }
        }
    }

    /// What the two languages tell to type means the same command.
    @Test(arguments: paths) func examplesHoldInBothLanguages(_ path: [String]) throws {
        // So wide that no example is broken.
        func commands(_ language: Language) throws -> [AdvisedCommand] {
            let page = try Self.page(path, language, width: HelpPage.unlimited).replacing(#/ \\\n\s+/#, with: " ")
            return AdvisedCommand.all(in: page, at: "\(path) \(language)").filter {
                // A usage that leaves open even the command.
                !["<subcommand>", "<underkommando>"].contains($0.words.last)
            }
        }
        let english = try commands(.english)
        let swedish = try commands(.swedish)
        for command in english + swedish {
            let fault = command.fault
            #expect(fault == nil, "\(command)")
        }
        func options(_ commands: [AdvisedCommand]) -> [[String]] {
            commands.map { $0.words.filter { $0.hasPrefix("-") } }
        }
        #expect(options(english) == options(swedish))
    }

    /// What people copy is taken: a serial number that cannot be one teaches a mistake.
    @Test func everySerialNumberIsOne() throws {
        var texts = try Self.paths.flatMap { path in
            try Language.allCases.map { try Self.page(path, $0, width: HelpPage.unlimited) }
        }
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        for file in ["docs/intyga.1", "README.md"] {
            texts.append(try String(contentsOf: root.appending(path: file), encoding: .utf8))
        }
        let serials = texts.flatMap { $0.matches(of: #/\b[A-Z0-9]{2,8}(?:-[0-9A-Z]{4}){4}-[0-9A-Z*]/#).map(\.output) }
        #expect(serials.count > 10)
        for serial in Set(serials) { #expect(CertificateSerial(String(serial)) != nil, "\(serial)") }
    }

    // MARK: The language asked for

    private static let english = [
        "OVERVIEW", "USAGE", "ARGUMENTS", "OPTIONS", "SUBCOMMANDS", "Example:", "Examples:", "default", "values:",
        "Show ", "See ", "More ", "EVERY", "<file>", "<participant>", "<claim>", "<subcommand>", "<options>",
    ]

    @Test(arguments: [
        (["assess", "--help", "--language", "sv"], "C.UTF-8", "Bedöm en deltagare"),
        (["--language", "sv", "claim", "--help"], "C.UTF-8", "UNDERKOMMANDON:"),
        (["--language=sv", "claim", "submit", "-h"], "C.UTF-8", "SÅ HÄR: intyga claim submit --framework <ramverk>"),
        (["claim", "sign-off", "--help"], "sv_SE.UTF-8", "Godkänn ett anspråk"),
        (["help", "claim", "sign-off"], "sv_SE.UTF-8", "Godkänn ett anspråk"),
        (["help", "claim", "--language", "sv"], "C.UTF-8", "Återsänd ett anspråk"),
        (["--help", "--language", "sv"], "C.UTF-8", "FÖR ALLA KOMMANDON:"),
        (["help"], "sv_SE.UTF-8", "FRÅN BEDÖMNING TILL INTYG:"),
        (["review", "--help"], "sv_SE.UTF-8", "claim (förvalt)"),
    ])
    func swedishIsSwedishThroughAndThrough(_ words: [String], _ locale: String, _ says: String) throws {
        let help = try Office(empty: ()).run(words, environment: ["LANG": locale])
        #expect(help.status == 0)
        #expect(help.error == "")
        #expect(help.output.contains(says), "\(help.output)")
        for word in Self.english { #expect(!help.output.contains(word), "\(word)") }
    }

    @Test(arguments: [
        (["assess", "--help", "--language", "en"], "sv_SE.UTF-8"), (["claim", "sign-off", "--help"], "en_GB.UTF-8"),
        (["--language", "en", "--help"], "sv_SE.UTF-8"),
    ])
    func englishIsEnglish(_ words: [String], _ locale: String) throws {
        let help = try Office(empty: ()).run(words, environment: ["LANG": locale])
        #expect(help.status == 0)
        #expect(help.output.contains("USAGE: "))
        for word in ["SÅ HÄR", "ALTERNATIV", "FÖR ALLA", "annars", "anspråk"] {
            #expect(!help.output.contains(word), "\(word)")
        }
    }

    // MARK: How it is set

    /// The command's own options first; those of every command are named, and told once in the help of the program.
    @Test func whatEveryCommandTakesComesLast() throws {
        let page = try Self.page(["claim", "submit"], .english)
        #expect(
            page.hasSuffix(
                """
                OPTIONS:
                  --framework <framework> The framework.
                  --participant <participant>
                                          Only these participants.
                  --organisation <code>   The organisation's code (default: that of the
                                          participants, or your own).

                FOR EVERY COMMAND:
                  --registry --as --format --language --keys --help (see intyga --help)

                """))
        #expect(page.contains("USAGE: intyga claim submit --framework <framework>\n"))
        #expect(try Self.page([], .english).contains("  --as <handle>           Who you are"))
    }

    /// A long example can be copied into a shell as it stands.
    @Test func aBrokenExampleIsOneCommand() throws {
        let page = try Self.page(["practitioner", "authorise"], .english)
        #expect(
            page.contains(
                """
                  intyga practitioner authorise anna --role assessor --framework KGA \\
                      --basis "Utbildning 2026-01-14"

                """))
    }

    /// Who may, as `docs/lifecycle.md` has it.
    @Test(arguments: [
        ("claim submit", "May be done by: assessor, occupational assessor."),
        ("claim sign-off", "May be done by: internal quality assurer, external quality assurer."),
        ("certificate issue", "May be done by: administrator."),
        ("claim import", "May be done by: internal quality assurer, administrator."),
        ("participant add", "May be done by: assessor, occupational assessor, administrator."),
        ("participant show", "May be done by (with --reveal): administrator."),
        ("key end", "May be done by (with --seal): administrator."),
        ("key create", "May be done by (with --seal): administrator."),
        ("review impact", "May be done by (with --open): internal quality assurer, administrator."),
        ("review impact", "May be done by (with --close): internal quality assurer, external quality assurer."),
    ])
    func helpSaysWhoMay(_ command: String, _ line: String) throws {
        let page = try Self.page(command.split(separator: " ").map(String.init), .english, width: 200)
        #expect(page.contains(line), "\(page)")
    }

    @Test(arguments: ["claim list", "worklist", "package receive", "status"])
    func helpSaysNothingWhereEverybodyMay(_ command: String) throws {
        let page = try Self.page(command.split(separator: " ").map(String.init), .english)
        #expect(!page.contains("May be done"))
    }

    private static func acts(of command: any ParsableCommand.Type) -> [ActKind] {
        var acts = ((command as? any IntygaCommand.Type)?.acts ?? []).map(\.act)
        for next in command.configuration.subcommands { acts += Self.acts(of: next) }
        return acts
    }

    /// Whatever people may do, a command says who may.
    @Test func everyActIsOfACommand() {
        #expect(Set(ActKind.allCases).subtracting(Self.acts(of: Intyga.self)) == [])
    }

    /// Advice and help read the same rows: of a step that is typed as a command, the command's.
    @Test func everyStepIsOfItsCommand() throws {
        for step in Step.Act.allCases where !step.kinds.isEmpty {
            let words = Spelling.of(step).words.split(separator: " ").map(String.init)
            let command = ArgumentOrder(words, root: Intyga.self).command
            let acts = try #require(command as? any IntygaCommand.Type, "\(words)").acts.map(\.act)
            #expect(Set(step.kinds).subtracting(acts) == [], "\(words)")
        }
    }

    @Test(arguments: [10, 40, 60, 200]) func anyWidthWillDo(_ width: Int) throws {
        for path in Self.paths {
            let page = try Self.page(path, .swedish, width: width)
            #expect(page.contains("FÖR ALLA KOMMANDON"))
        }
    }

    /// Defaults are told once: in our words, where there are any.
    @Test func aDefaultIsToldOnce() throws {
        let page = try Self.page(["participant", "exit"], .english)
        #expect(page.contains("  --on <date>             The day (default: today).\n"))
        #expect(
            try Self.page(["key", "create"], .swedish).contains("Hur många år certifikatet ska gälla. (annars: 5)"))
    }

    @Test(arguments: ["fish", "zsh"]) func completionsSpeakTheLanguageToo(_ shell: String) throws {
        let office = try Office(empty: ())
        let english = try office.run("--generate-completion-script", shell)
        let swedish = try office.run("--generate-completion-script", shell, environment: ["LANG": "sv_SE.UTF-8"])
        #expect(english.output.contains("Sign a claim off") && english.output.contains("Show help information."))
        #expect(swedish.output.contains("Godkänn ett anspråk") && swedish.output.contains("Visa den här hjälpen."))
        #expect(!swedish.output.contains("Show help information."))
    }
}
