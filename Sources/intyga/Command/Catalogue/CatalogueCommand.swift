import ArgumentParser
import CompetenceModel
import CompetenceRegistry
import RegistryStore

struct CatalogueCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "catalogue",
            abstract: Phrase(
                sv: "Vad som kan bedömas: ramverk, enheter, läranderesultat, kriterier.",
                en: "What can be assessed: frameworks, units, outcomes, criteria."),
            subcommands: [
                CatalogueImport.self, CatalogueList.self, CatalogueShow.self, CatalogueApprove.self,
                CatalogueAdopt.self, CatalogueIssuers.self,
            ])
    }
}

struct CatalogueImport: IntygaCommand {
    static var acts: [CommandAct] { [.init(.importCatalogue)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import", acts: acts,
            abstract: Phrase(
                sv: "Importera ramverk från ett katalogdokument (XML).",
                en: "Import frameworks from a catalogue document (XML)."),
            discussion: Phrase(
                sv: """
                    Alla problem listas med sin rad; då importeras inget.
                    """,
                en: """
                    Every problem is listed with its line; then nothing is imported.
                    """),
            examples: "intyga catalogue import kga.xml")
    }

    @OptionGroup var global: GlobalOptions
    @Argument(
        help: ArgumentHelp(sv: "Dokumentet; - för det som matas in.", en: "The document; - for standard input."),
        completion: .file(extensions: ["xml"]))
    var file: String

    func run(in context: Context) throws {
        let bytes = try Files.read(file)
        let session = try context.session()
        let verdict = try session.importCatalogue(bytes, named: file)
        try context.report(verdict) { imported in
            let list = imported.map(\.code.text).joined(separator: ", ")
            return Phrase(sv: "Importerat: \(list)", en: "Imported: \(list)")
        } _: {
            [
                "frameworks": .array($0.map { .string($0.code.text) }),
                "changes": .array($0.filter(\.changesSomething).map(Self.change)),
            ]
        }
        for imported in verdict.value ?? [] where imported.changesSomething {
            for advice in CatalogueTexts.consequences(of: imported) { context.output.hint(advice) }
        }
        try context.hintWork(in: session.registry)
    }

    private static func change(_ imported: ImportedFramework) -> JSON {
        .object([
            "framework": .string(imported.code.text), "version": .integer(imported.version),
            "newVersions": .array(imported.newVersions.map { .string($0.text) }),
            "awaitingPanel": .array(imported.awaitingPanel.map { .string($0.text) }),
            "losesAdoption": .bool(imported.losesAdoption),
            "underWay": .array(imported.underWay.map { .string($0.text) }),
        ])
    }
}

extension ImportedFramework {
    /// Whether it takes the place of something.
    var changesSomething: Bool { !newVersions.isEmpty || losesAdoption }
}

extension CatalogueTexts {
    /// What an import changes, and for whom.
    static func consequences(of imported: ImportedFramework) -> [Advice] {
        let code = imported.code.text
        func list(_ units: [UnitReference]) -> String { units.map(\.text).joined(separator: ", ") }
        var consequences: [Advice] = []
        if !imported.newVersions.isEmpty {
            consequences.append(
                Advice(
                    sv: "Nya versioner i \(code): \(list(imported.newVersions)). Nya bedömningar görs efter dem.",
                    en: "New versions in \(code): \(list(imported.newVersions)). New assessments are made by them."))
        }
        if !imported.awaitingPanel.isEmpty {
            consequences.append(
                Advice(
                    sv:
                        "Panelens beslut gällde de förra versionerna. Ingen kan bedömas i de nya förrän panelen har antagit dem: {step}",
                    en:
                        "The panel's decision was about the earlier versions. Nobody can be assessed in the new ones before the panel has adopted them: {step}",
                    Step(
                        .recordAdoption,
                        [.framework: .given(imported.code), .panel: .toFillIn, .day: .toFillIn, .decision: .toFillIn])))
        }
        if imported.losesAdoption {
            consequences.append(
                Advice(
                    sv:
                        "Beslutet att införa \(code) gällde den förra versionen. Intyg märks som illustrerande tills den nya är beslutad. Se: {step}",
                    en:
                        "The decision to adopt \(code) was about the earlier version. Certificates are marked illustrative until the new one is decided on. See: {step}",
                    Step(.showCatalogue, [.framework: .given(imported.code)])))
        }
        if !imported.underWay.isEmpty {
            consequences.append(
                Advice(
                    sv:
                        "Påbörjade i en tidigare version: \(imported.underWay.count). Deras bedömningar gäller och kan ge intyg; det som återstår bedöms efter den nya.",
                    en:
                        "Under way in an earlier version: \(imported.underWay.count). Their assessments hold and can be certified; what is left is assessed by the new one."
                ))
        }
        return consequences
    }
}

struct CatalogueList: IntygaCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: Phrase(
                sv: "Lista ramverken.",
                en: "List the frameworks."),
            examples: "intyga catalogue list --format json")
    }

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
                whenEmpty: Advice(
                    sv: "Katalogen är tom. Importera: {step}",
                    en: "The catalogue is empty. Import: {step}",
                    Step(.importCatalogue, [.file: .toFillIn]))))
    }
}

struct CatalogueShow: IntygaCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show",
            abstract: Phrase(
                sv: "Visa ett ramverk med dess enheter, eller en enhet med dess kriterier.",
                en: "Show a framework with its units, or a unit with its criteria."),
            examples: """
                intyga catalogue show KGA
                intyga catalogue show K1
                intyga catalogue show K1@1
                """
        )
    }

    @OptionGroup var global: GlobalOptions
    @Argument(
        help: ArgumentHelp(
            sv: "Ett ramverk eller en enhet, med eller utan version.",
            en: "A framework or a unit, with or without its version."), completion: .frameworksAndUnits)
    var code: String

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
            guard let unit = try? Typed.unitCode(code), let found = try? registry.unit(unit) else {
                throw CommandFailure.unknownFrameworkOrUnit(code, try registry.catalogue().map(\.framework))
            }
            context.output.show(CatalogueTexts.card(found.unit, of: found.framework, context.language))
        }
    }
}

struct CatalogueApprove: IntygaCommand {
    static var acts: [CommandAct] { [.init(.recordAdoption)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "approve", acts: acts,
            abstract: Phrase(
                sv: "Anteckna att en panel har antagit ett ramverks enheter.",
                en: "Record that a panel adopted a framework's units."),
            examples: """
                intyga catalogue approve OCN-CLEAN --panel "Branschpanel städ" --on 2026-02-03 --decision "Protokoll 4"
                """)
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(sv: "Ramverket.", en: "The framework."), completion: .frameworks) var framework: String
    @Option(help: ArgumentHelp(sv: "Panelens namn.", en: "The panel's name.")) var panel: String
    @Option(
        help: ArgumentHelp(sv: "Beslutsdagen.", en: "The day of the decision.", valueName: "date"), completion: .day)
    var on: String
    @Option(help: ArgumentHelp(sv: "Var beslutet finns.", en: "Where the decision is found.", valueName: "reference"))
    var decision: String
    @Option(
        help: ArgumentHelp(
            sv: "En enhet med version (annars alla i ramverket).",
            en: "A unit with its version; default: all of the framework.", valueName: "unit"),
        completion: .units)
    var unit: [String] = []
    @Option(
        help: ArgumentHelp(
            sv: "En ledamot av panelen, efter yrke eller funktion.", en: "A member of the panel, by trade or function.")
    )
    var member: [String] = []
    @Option(help: ArgumentHelp(sv: "Vad panelen ställde för villkor.", en: "What the panel demanded."))
    var conditions: String?

    func run(in context: Context) throws {
        let session = try context.session()
        let verdict = try session.approve(
            Typed.framework(framework), units: unit.map(Typed.unit), panel: Typed.text(panel, Label.panel),
            on: Typed.date(on, today: session.registry.today), decision: Typed.text(decision, Label.decision),
            members: member, conditions: conditions.map { try Typed.text($0, Phrase(sv: "Villkor", en: "Conditions")) })
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
        try context.hintWork(in: session.registry)
    }
}

struct CatalogueAdopt: IntygaCommand {
    static var acts: [CommandAct] { [.init(.adoptFramework)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "adopt", acts: acts,
            abstract: Phrase(
                sv: "Anteckna att ett exempelramverk är antaget; upplysningen om att det är ett exempel försvinner.",
                en: "Record that an illustrative framework is adopted; its notice goes."),
            discussion: Phrase(
                sv: """
                    För ett organ som svarar för innehållet, med dess beslut.
                    """,
                en: """
                    For a body that answers for the content, with its decision.
                    """),
            examples: "intyga catalogue adopt KGA --decision \"KS 2026-117\" --on 2026-02-03")
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(sv: "Ramverket.", en: "The framework."), completion: .frameworks) var framework: String
    @Option(help: ArgumentHelp(sv: "Beslutet.", en: "The decision.", valueName: "reference")) var decision: String
    @Option(
        help: ArgumentHelp(
            sv: "Beslutsdagen (annars i dag).", en: "The day of the decision (default: today).", valueName: "date"),
        completion: .day)
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
