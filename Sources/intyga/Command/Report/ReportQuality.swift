import ArgumentParser
import CompetenceModel
import CompetenceRegistry

struct ReportQuality: IntygaCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "quality",
            abstract: Phrase(
                sv:
                    "Den interna eller externa kvalitetsrapporten för en period, att skriva ut och skriva under eller som XML.",
                en: "The internal or external quality report on a period, to print and sign or as XML."),
            discussion: Phrase(
                sv: """
                    Görs ur liggaren; nämner ingen deltagare. Utan --from räknas från den dag då registret öppnades.
                    """,
                en: """
                    Made from the ledger; names no participant. Without --from, from the day on which the registry was
                    opened.
                    """),
            examples: HelpExamples(
                sv: """
                    intyga report quality --stage internal --from 2026-01-01 --until 2026-06-30 -o rapport.html
                    intyga report quality --stage external --from 2026-01-01 --xml -o rapport.xml
                    """,
                en: """
                    intyga report quality --stage internal --from 2026-01-01 --until 2026-06-30 -o report.html
                    intyga report quality --stage external --from 2026-01-01 --xml -o report.xml
                    """))
    }

    @OptionGroup var global: GlobalOptions
    @Option(
        help: ArgumentHelp(sv: "internal (intern) eller external (extern).", en: "internal or external."),
        completion: .words(QualityStage.self))
    var stage: String
    @OptionGroup var days: PeriodChoices
    @Option(help: ArgumentHelp(sv: "Bara det här ramverket.", en: "Only this framework."), completion: .frameworks)
    var framework: String?
    @Flag(help: ArgumentHelp(sv: "Som XML i stället för en sida.", en: "As XML instead of a page.")) var xml = false
    @Option(
        name: [.short, .long],
        help: ArgumentHelp(sv: "Filen som ska skrivas.", en: "The file to write.", valueName: "file"),
        completion: .file())
    var output: String?

    func run(in context: Context) throws {
        let registry = try context.registry()
        let report = try registry.qualityReport(
            of: Typed.word(stage, Phrase(sv: "ett steg", en: "a stage"), title: { Terms.title($0) }),
            period: try days.period(from: registry.openedOn(), today: registry.today),
            framework: framework.map { try Typed.framework($0) })
        if output == nil, context.output.format == .json {
            return context.output.write(try JSON(encoding: report).text)
        }
        let bytes = try xml ? Registry.document(of: report) : Registry.page(of: report, language: context.language)
        guard let output else { return context.output.write(bytes: bytes) }
        try Files.write(bytes, to: output, replacing: false)
        context.output.report(
            Phrase(sv: "Kvalitetsrapporten är skriven: \(output)", en: "The quality report is written: \(output)"),
            ["file": .string(output)])
    }
}
