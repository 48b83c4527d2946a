import ArgumentParser
import CompetenceModel
import CompetenceRegistry
import RegistryStore

struct CatalogueCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "catalogue",
        abstract: "What can be assessed: frameworks, units, outcomes, criteria.",
        subcommands: [
            CatalogueImport.self, CatalogueList.self, CatalogueShow.self, CatalogueApprove.self, CatalogueAdopt.self,
        ])
}

struct CatalogueImport: IntygaCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Import frameworks from a catalogue document (XML).",
        discussion: """
            Every problem is listed with its line; then nothing is imported.

            Example:

              intyga catalogue import kga.xml
            """.flowing)

    @OptionGroup var global: GlobalOptions
    @Argument(help: "The document; - for standard input.", completion: .file(extensions: ["xml"])) var file: String

    func run(in context: Context) throws {
        let bytes = try Files.read(file)
        let session = try context.session()
        try context.report(session.importCatalogue(bytes, named: file)) { codes in
            let list = codes.map(\.text).joined(separator: ", ")
            return Phrase(sv: "Importerat: \(list)", en: "Imported: \(list)")
        } _: {
            ["frameworks": .array($0.map { .string($0.text) })]
        }
    }
}

struct CatalogueList: IntygaCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the frameworks.",
        discussion: "Example:\n\n  intyga catalogue list --format json")

    @OptionGroup var global: GlobalOptions

    func run(in context: Context) throws {
        let language = context.language
        let registry = try context.registry()
        context.output.show(
            Table(
                [
                    .init("code", Label.code), .init("kind", Label.kind),
                    .init("version", Label.version, isNumeric: true), .init("units", Label.units, isNumeric: true),
                    .init("provenance", Label.provenance),
                    .init("adoptedUntil", Phrase(sv: "Panel till", en: "Panel until")), .init("title", Label.title),
                ],
                rows: try registry.catalogue().map { entry in
                    let framework = entry.framework
                    return [
                        .identifier(framework.code), .string(framework.kind.rawValue), .number(framework.version),
                        .number(framework.units.count), CatalogueTexts.provenance(framework, language),
                        CatalogueTexts.adoption(entry, language), .string(framework.title.text(in: language)),
                    ]
                },
                whenEmpty: Phrase(
                    sv: "Katalogen är tom. Importera: intyga catalogue import FIL.xml",
                    en: "The catalogue is empty. Import: intyga catalogue import FILE.xml")))
    }
}

struct CatalogueShow: IntygaCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a framework with its units, or a unit with its criteria.",
        discussion: "Examples:\n\n  intyga catalogue show KGA\n  intyga catalogue show K1\n  intyga catalogue show K1@1"
    )

    @OptionGroup var global: GlobalOptions
    @Argument(help: "A framework or a unit, with or without its version.", completion: .frameworksAndUnits) var code:
        String

    func run(in context: Context) throws {
        let registry = try context.registry()
        if code.contains("@") {
            let reference = try Typed.unit(code)
            let found = try registry.unit(reference.code, version: reference.version)
            return context.output.show(CatalogueTexts.card(found.unit, of: found.framework, context.language))
        }
        do {
            let entry = try registry.framework(Typed.framework(code))
            context.output.show(CatalogueTexts.card(entry, context.language))
        } catch let error as RegistryError where error.code == .unknownFramework {
            guard let found = try? registry.unit(Typed.unitCode(code)) else { throw error }
            context.output.show(CatalogueTexts.card(found.unit, of: found.framework, context.language))
        }
    }
}

struct CatalogueApprove: IntygaCommand {
    static let configuration = CommandConfiguration(
        commandName: "approve",
        abstract: "Record that a panel adopted a framework's units.",
        discussion: """
            Example:

              intyga catalogue approve OCN-CLEAN --panel "Branschpanel städ" --on 2026-02-03 --decision "Protokoll 4"
            """.flowing)

    @OptionGroup var global: GlobalOptions
    @Argument(help: "The framework.", completion: .frameworks) var framework: String
    @Option(help: "The panel's name.") var panel: String
    @Option(help: ArgumentHelp("The day of the decision.", valueName: "date"), completion: .day) var on: String
    @Option(help: ArgumentHelp("Where the decision is found.", valueName: "reference")) var decision: String
    @Option(
        help: ArgumentHelp("A unit with its version; default: all of the framework.", valueName: "unit"),
        completion: .units)
    var unit: [String] = []
    @Option(help: "A member of the panel, by trade or function.") var member: [String] = []
    @Option(help: "What the panel demanded.") var conditions: String?

    func run(in context: Context) throws {
        let session = try context.session()
        let verdict = try session.approve(
            Typed.framework(framework), units: unit.map(Typed.unit), panel: Typed.text(panel, Label.panel),
            on: Typed.date(on, today: session.registry.today), decision: Typed.text(decision, Label.decision),
            members: member, conditions: conditions)
        try context.report(verdict) { adoption in
            let units = adoption.units.map(\.text).joined(separator: ", ")
            let until = adoption.relevantUntil
            return Phrase(
                sv: "\(panel) har antagit \(units)." + (until.map { " Gäller till \($0)." } ?? ""),
                en: "\(panel) has adopted \(units)." + (until.map { " Holds until \($0)." } ?? ""))
        } _: { adoption in
            [
                "framework": .string(adoption.framework.text),
                "units": .array(adoption.units.map { .string($0.text) }), "on": .string(adoption.on.description),
                "relevantUntil": .optional(adoption.relevantUntil?.description),
            ]
        }
    }
}

struct CatalogueAdopt: IntygaCommand {
    static let configuration = CommandConfiguration(
        commandName: "adopt",
        abstract: "Record that an illustrative framework is adopted; its notice goes.",
        discussion: """
            For a body that answers for the content, with its decision.

            Example:

              intyga catalogue adopt KGA --decision "KS 2026-117" --on 2026-02-03
            """.flowing)

    @OptionGroup var global: GlobalOptions
    @Argument(help: "The framework.", completion: .frameworks) var framework: String
    @Option(help: ArgumentHelp("The decision.", valueName: "reference")) var decision: String
    @Option(help: ArgumentHelp("The day of the decision (default: today).", valueName: "date"), completion: .day)
    var on: String = "today"

    func run(in context: Context) throws {
        let session = try context.session()
        let verdict = try session.adopt(
            Typed.framework(framework), decision: Typed.text(decision, Label.decision),
            on: Typed.date(on, today: session.registry.today))
        try context.report(verdict) { code in
            Phrase(sv: "\(code) är antagen: \(decision)", en: "\(code) is adopted: \(decision)")
        } _: {
            ["framework": .string($0.text), "decision": .string(decision)]
        }
    }
}
