import ArgumentParser
import CompetenceModel
import CompetenceRegistry
import RegistryStore

struct ParticipantCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "participant",
            abstract: Phrase(
                sv: "De vars kompetens bedöms.",
                en: "The people whose competence is assessed."),
            subcommands: [
                ParticipantAdd.self, ParticipantImport.self, ParticipantRegister.self, ParticipantList.self,
                ParticipantShow.self, ParticipantMove.self, ParticipantExit.self, ParticipantCorrect.self,
                ParticipantSwapNumbers.self, ParticipantReturn.self, ParticipantCorrectSpell.self,
                ParticipantRemove.self, ParticipantMerge.self,
            ])
    }
}

struct ParticipantAdd: IntygaCommand {
    static var acts: [CommandAct] { [.init(.addParticipant)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "add", acts: acts,
            abstract: Phrase(
                sv: "Lägg till en deltagare; svaret är det nya id:t.",
                en: "Add a participant; prints the new id."),
            discussion: Phrase(
                sv: """
                    Spara ett personnummer bara när det är klart motiverat. Den som har ett enda namn läggs till med bara
                    det, som förnamn eller efternamn.
                    """,
                en: """
                    Keep an identity number only where it is clearly justified. Whoever has a single name is added with
                    only that, as the given or the family name.
                    """),
            examples: """
                intyga participant add --given-name Åsa --family-name Öberg --municipality 0885 --register KGA
                """)
    }

    @OptionGroup var global: GlobalOptions
    @Option(help: ArgumentHelp(sv: "Förnamnet.", en: "The given name.", valueName: "name")) var givenName: String?
    @Option(help: ArgumentHelp(sv: "Efternamnet.", en: "The family name.", valueName: "name")) var familyName: String?
    @Option(
        help: ArgumentHelp(sv: "Tolv siffror, ÅÅÅÅMMDD-NNNN.", en: "Twelve digits, YYYYMMDD-NNNN.", valueName: "number")
    )
    var identityNumber: String?
    @Option(
        help: ArgumentHelp(
            sv: "Födelsedagen, när numret anger en annan dag eller saknas.",
            en: "The day of birth, where the number carries another or is missing.", valueName: "date"))
    var born: String?
    @Option(
        help: ArgumentHelp(
            sv: "female (kvinna) eller male (man); annars som personnumret säger.",
            en: "female or male (default: as the identity number says)."), completion: .words(Sex.self))
    var sex: String?
    @Option(
        help: ArgumentHelp(
            sv: "Kommunen, med namn eller fyra siffror.", en: "The municipality, by name or four digits."),
        completion: .municipalities)
    var municipality: String?
    @Option(
        help: ArgumentHelp(
            sv: "Koden för organisationen (annars din egen).", en: "The organisation's code (default: your own).",
            valueName: "code"), completion: .organisations)
    var organisation: String?
    @Option(
        help: ArgumentHelp(
            sv: "Första dagen av deltagandet (annars i dag).",
            en: "The first day of the participation (default: today).",
            valueName: "date"), completion: .day)
    var from: String?
    @Flag(
        help: ArgumentHelp(
            sv: "Skyddade personuppgifter: döljs i listor, rapporter och exporter.",
            en: "Protected identity: masked in lists, reports and exports."))
    var protected = false
    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            sv: "Deltagare som ser ut att vara samma person, och inte är det.",
            en: "Participants who seem to be the same person, and are not.", valueName: "participant"),
        completion: .participants)
    var otherThan: [String] = []
    @Option(
        help: ArgumentHelp(
            sv: "Registrera genast för ett ramverk; kan upprepas.",
            en: "Register for a framework at once; can be repeated.", valueName: "framework"),
        completion: .frameworks)
    var register: [String] = []

    func validate() throws {
        guard givenName == nil, familyName == nil else { return }
        throw ValidationError("Missing one of: --given-name, --family-name")
    }

    func run(in context: Context) throws {
        let session = try context.session()
        let today = session.registry.today
        var newcomer = NewParticipant(
            details: ParticipantDetails(
                givenName: try givenName.map(Typed.givenName), familyName: try familyName.map(Typed.familyName),
                identityNumber: try identityNumber.map(Typed.identityNumber),
                dateOfBirth: try born.map { try Typed.date($0, today: today) }),
            sex: try sex.map(Typed.sex),
            municipality: try municipality.map(Typed.municipality), isProtected: protected,
            organisation: try organisation.map(Typed.organisation),
            from: try from.map { try Typed.date($0, today: today) }, frameworks: try register.map(Typed.framework),
            otherThan: Set(try otherThan.map(Typed.participant)))
        var verdict = try session.addParticipants([newcomer])
        if let alike = Lookalikes(verdict, context) {
            let registry = session.registry
            for other in alike.others(at: nil) {
                guard try alike.isSomebodyElse(newcomer.details.name, other: other, registry) else {
                    throw Refusal(findings: verdict.findings)
                }
                newcomer.otherThan.insert(other)
            }
            verdict = try session.addParticipants([newcomer])
        }
        let (ids, warnings) = try context.accepted(verdict)
        guard let id = ids.first else { return }
        context.output.report(
            Phrase(sv: id.text, en: id.text),
            [
                "participant": .string(id.text),
                "frameworks": .array(newcomer.frameworks.map { .string($0.text) }),
            ], warnings: warnings)
        try hintNext(id, session.registry, context)
    }

    private func hintNext(_ id: ParticipantID, _ registry: Registry, _ context: Context) throws {
        if let standing = try registry.standing(of: id).first { return context.hint(next: standing.next) }
        let codes = try registry.catalogue().map(\.framework.code.text)
        let choice = codes.count > 1 ? " (\(codes.joined(separator: ", ")))" : ""
        context.output.hint(
            Advice(
                sv: "Härnäst: {step}\(choice)", en: "Next: {step}\(choice)",
                Step(
                    .registerParticipant,
                    [.participant: .given(id), .framework: codes.first.map { "\($0)" } ?? .toFillIn])))
    }
}

struct ParticipantImport: IntygaCommand {
    static var acts: [CommandAct] { [.init(.addParticipant)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import", acts: acts,
            abstract: Phrase(
                sv: "Lägg till deltagare från en CSV-tabell, alla eller ingen.",
                en: "Add participants from a CSV table, all or none."),
            discussion: Phrase(
                sv: """
                    Kolumner, i valfri ordning: förnamn eller efternamn eller båda, och om du vill personnummer,
                    födelsedatum, kön, kommun, skyddad, ramverk, annan-än (på engelska: given-name, family-name,
                    identity-number, born, sex, municipality, protected, framework, other-than). UTF-8; komma, semikolon
                    eller tabb mellan dem. Alla problem listas med sin rad; då läggs ingen till.

                    Den som ser ut att finnas redan läggs inte till förrän det är sagt att det är någon annan: som svar vid
                    en terminal, annars i kolumnen annan-än, med deltagare (P-0007) eller rader ovanför (3).
                    """,
                en: """
                    Columns, in any order: given-name or family-name or both, and any of identity-number, born, sex,
                    municipality, protected, framework, other-than (in Swedish: förnamn, efternamn, personnummer,
                    födelsedatum, kön, kommun, skyddad, ramverk, annan-än). UTF-8; commas, semicolons or tabs. Every
                    problem is listed with its line; then nothing is added.

                    Whoever seems to be on record already is not added before it is said that it is somebody else: as an
                    answer at a terminal, elsewhere in the column other-than, by participants (P-0007) or lines above (3).
                    """),
            examples: HelpExamples(
                sv: "intyga participant import deltagare.csv --register KGA",
                en: "intyga participant import participants.csv --register KGA"))
    }

    @OptionGroup var global: GlobalOptions
    @Argument(
        help: ArgumentHelp(sv: "Tabellen; - för det som matas in.", en: "The table; - for standard input."),
        completion: .file(extensions: ["csv"]))
    var file: String
    @Option(
        help: ArgumentHelp(
            sv: "Koden för organisationen (annars din egen).", en: "The organisation's code (default: your own).",
            valueName: "code"), completion: .organisations)
    var organisation: String?
    @Option(
        help: ArgumentHelp(
            sv: "Registrera alla för ett ramverk; kan upprepas.",
            en: "Register all of them for a framework; can be repeated.", valueName: "framework"),
        completion: .frameworks)
    var register: [String] = []

    func run(in context: Context) throws {
        let bytes = try Files.read(file)
        let frameworks = try register.map(Typed.framework)
        let code = try organisation.map(Typed.organisation)
        let session = try context.session()
        let label = Phrase(sv: "Importerar", en: "Importing")[context.language]
        var verdict = try Progress.during(label) {
            try session.importParticipants(bytes, named: file, organisation: code, frameworks: frameworks)
        }
        if let alike = Lookalikes(verdict, context) {
            let answers = try alike.ask(session.registry)
            verdict = try session.importParticipants(
                bytes, named: file, organisation: code, frameworks: frameworks, others: answers.others,
                leavingOut: answers.leftOut)
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
        try context.hintWork(in: session.registry)
    }
}

struct ParticipantRegister: IntygaCommand {
    static var acts: [CommandAct] { [.init(.registerParticipant)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "register", acts: acts,
            abstract: Phrase(
                sv: "Registrera en deltagare för ett ramverk.",
                en: "Register a participant for a framework."),
            examples: "intyga participant register P-0001 --framework KGA")
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(sv: "Deltagaren.", en: "The participant."), completion: .participants)
    var participant: String
    @Option(help: ArgumentHelp(sv: "Ramverket.", en: "The framework."), completion: .frameworks) var framework: String

    func run(in context: Context) throws {
        let code = try Typed.framework(framework)
        let id = try Typed.participant(participant)
        let session = try context.session()
        try context.report(session.register(id, for: code)) { id in
            Phrase(sv: "\(id) är registrerad för \(code).", en: "\(id) is registered for \(code).")
        } _: {
            ["participant": .string($0.text), "framework": .string(code.text)]
        }
        try context.hint(next: session.registry.standing(of: id).first { $0.framework == code }?.next)
    }
}
