import ArgumentParser
import CompetenceModel
import CompetenceRegistry

struct ParticipantCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "participant",
        abstract: "The people whose competence is assessed.",
        subcommands: [
            ParticipantAdd.self, ParticipantImport.self, ParticipantRegister.self, ParticipantList.self,
            ParticipantShow.self, ParticipantExit.self, ParticipantCorrect.self,
        ])
}

struct ParticipantAdd: IntygaCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Add a participant; prints the new id.",
        discussion: """
            Keep an identity number only where it is clearly justified.

            Example:

              intyga participant add --given-name Åsa --family-name Öberg --municipality 0885 --register KGA
            """.flowing)

    @OptionGroup var global: GlobalOptions
    @Option(help: ArgumentHelp("The given name.", valueName: "name")) var givenName: String
    @Option(help: ArgumentHelp("The family name.", valueName: "name")) var familyName: String
    @Option(help: ArgumentHelp("Twelve digits, YYYYMMDD-NNNN.", valueName: "number")) var identityNumber: String?
    @Option(help: "female or male (default: as the identity number says).", completion: .words(Sex.self)) var sex:
        String?
    @Option(help: ArgumentHelp("The municipality, four digits.", valueName: "code")) var municipality: String?
    @Flag(help: "Protected identity: masked in lists, reports and exports.") var protected = false
    @Option(
        help: ArgumentHelp("Register for a framework at once; can be repeated.", valueName: "framework"),
        completion: .frameworks)
    var register: [String] = []

    func run(in context: Context) throws {
        let newcomer = NewParticipant(
            details: ParticipantDetails(
                givenName: try Typed.text(givenName, Phrase(sv: "Förnamnet", en: "The given name")),
                familyName: try Typed.text(familyName, Phrase(sv: "Efternamnet", en: "The family name")),
                identityNumber: try identityNumber.map(Typed.identityNumber)),
            sex: try sex.map { try Typed.word($0, Phrase(sv: "ett kön i registret", en: "a sex in the registry")) },
            municipality: try municipality.map(Typed.municipality), isProtected: protected,
            frameworks: try register.map(Typed.framework))
        let session = try context.session()
        let (ids, warnings) = try context.accepted(session.addParticipants([newcomer]))
        guard let id = ids.first else { return }
        context.output.report(
            Phrase(sv: id.text, en: id.text),
            [
                "participant": .string(id.text),
                "frameworks": .array(newcomer.frameworks.map { .string($0.text) }),
            ], warnings: warnings)
        let next = newcomer.frameworks.first.map { "assess \(id) \($0)" } ?? "participant register \(id) --framework …"
        context.output.hint(Phrase(sv: "Härnäst: intyga \(next)", en: "Next: intyga \(next)"))
    }
}

struct ParticipantImport: IntygaCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Add participants from a CSV table, all or none.",
        discussion: """
            Columns, in any order: given-name, family-name, and any of identity-number, sex, municipality, protected, framework
            (in Swedish: förnamn, efternamn, personnummer, kön, kommun, skyddad, ramverk). UTF-8; commas, semicolons or tabs.
            Every problem is listed with its line; then nothing is added.

            Example:

              intyga participant import participants.csv --register KGA
            """.flowing)

    @OptionGroup var global: GlobalOptions
    @Argument(help: "The table; - for standard input.", completion: .file(extensions: ["csv"])) var file: String
    @Option(
        help: ArgumentHelp("Register all of them for a framework; can be repeated.", valueName: "framework"),
        completion: .frameworks)
    var register: [String] = []

    func run(in context: Context) throws {
        let bytes = try Files.read(file)
        let frameworks = try register.map(Typed.framework)
        let session = try context.session()
        let label = Phrase(sv: "Importerar", en: "Importing")[context.language]
        let verdict = try Progress.during(label) {
            try session.importParticipants(bytes, named: file, frameworks: frameworks)
        }
        try context.report(verdict) { ids in
            guard let first = ids.first, let last = ids.last else {
                return Phrase(sv: "Tabellen är tom; ingen lades till.", en: "The table is empty; nobody was added.")
            }
            guard first != last else {
                return Phrase(sv: "1 deltagare tillagd: \(first)", en: "1 participant added: \(first)")
            }
            return Phrase(
                sv: "\(ids.count) deltagare tillagda: \(first) till \(last)",
                en: "\(ids.count) participants added: \(first) to \(last)")
        } _: {
            ["participants": .array($0.map { .string($0.text) })]
        }
    }
}

struct ParticipantRegister: IntygaCommand {
    static let configuration = CommandConfiguration(
        commandName: "register",
        abstract: "Register a participant for a framework.",
        discussion: "Example:\n\n  intyga participant register P-0001 --framework KGA")

    @OptionGroup var global: GlobalOptions
    @Argument(help: "The participant.", completion: .participants) var participant: String
    @Option(help: "The framework.", completion: .frameworks) var framework: String

    func run(in context: Context) throws {
        let code = try Typed.framework(framework)
        let id = try Typed.participant(participant)
        try context.report(context.session().register(id, for: code)) { id in
            Phrase(sv: "\(id) är registrerad för \(code).", en: "\(id) is registered for \(code).")
        } _: {
            ["participant": .string($0.text), "framework": .string(code.text)]
        }
    }
}

struct ParticipantExit: IntygaCommand {
    static let configuration = CommandConfiguration(
        commandName: "exit",
        abstract: "Record why and when a participant left.",
        discussion: "Example:\n\n  intyga participant exit P-0001 --reason work --on 2026-06-30")

    @OptionGroup var global: GlobalOptions
    @Argument(help: "The participant.", completion: .participants) var participant: String
    @Option(help: "work, studies, placement, seekingWork or other.", completion: .words(ExitReason.self)) var reason:
        String
    @Option(help: ArgumentHelp("The day (default: today).", valueName: "date"), completion: .day) var on: String =
        "today"

    func run(in context: Context) throws {
        let id = try Typed.participant(participant)
        let reason: ExitReason = try Typed.word(reason, Phrase(sv: "en avslutsorsak", en: "an exit reason"))
        let session = try context.session()
        let day = try Typed.date(on, today: session.registry.today)
        try context.report(session.exit(id, reason: reason, on: day)) { id in
            let title = Terms.title(reason)
            return Phrase(sv: "\(id) avslutades \(day): \(title.sv)", en: "\(id) left on \(day): \(title.en)")
        } _: {
            ["participant": .string($0.text), "reason": .string(reason.rawValue), "on": .string(day.description)]
        }
    }
}

struct ParticipantCorrect: IntygaCommand {
    static let configuration = CommandConfiguration(
        commandName: "correct",
        abstract: "Correct a name, an identity number or the protection.",
        discussion: """
            What is not given stays as it is. An earlier identity number is kept. Certificates do not change: see
            "intyga certificate reissue".

            Example:

              intyga participant correct P-0001 --family-name Lindqvist
            """.flowing)

    @OptionGroup var global: GlobalOptions
    @Argument(help: "The participant.", completion: .participants) var participant: String
    @Option(help: ArgumentHelp("The given name.", valueName: "name")) var givenName: String?
    @Option(help: ArgumentHelp("The family name.", valueName: "name")) var familyName: String?
    @Option(help: ArgumentHelp("Twelve digits, YYYYMMDD-NNNN.", valueName: "number")) var identityNumber: String?
    @Flag(inversion: .prefixedNo, help: "Protected identity.") var protected: Bool?

    func validate() throws {
        guard givenName != nil || familyName != nil || identityNumber != nil || protected != nil else {
            throw ValidationError("Missing one of: --given-name, --family-name, --identity-number, --protected")
        }
    }

    func run(in context: Context) throws {
        let id = try Typed.participant(participant)
        let givenName = try givenName.map { try Typed.text($0, Phrase(sv: "Förnamnet", en: "The given name")) }
        let familyName = try familyName.map { try Typed.text($0, Phrase(sv: "Efternamnet", en: "The family name")) }
        let number = try identityNumber.map(Typed.identityNumber)
        let session = try context.session()
        var details: ParticipantDetails?
        if givenName != nil || familyName != nil || number != nil {
            var corrected = try context.accepted(session.reveal(id)).value
            corrected.givenName = givenName ?? corrected.givenName
            corrected.familyName = familyName ?? corrected.familyName
            corrected.identityNumber = number ?? corrected.identityNumber
            details = corrected
        }
        try context.report(session.correct(id, details: details, isProtected: protected)) { id in
            Phrase(sv: "\(id) är rättad.", en: "\(id) is corrected.")
        } _: {
            ["participant": .string($0.text)]
        }
    }
}
