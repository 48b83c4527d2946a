import ArgumentParser
import CompetenceModel
import CompetenceRegistry
import RegistryStore

struct AuditVerify: IntygaCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "verify",
            abstract: Phrase(
                sv:
                    "Kontrollera hela registret: kedjan, underskrifterna, tabellerna, och att allt som gjorts var tillåtet.",
                en: "Check the whole registry: chain, signatures, tables, and that every act was allowed."),
            discussion: Phrase(
                sv: """
                    Tror inte på något av det som filen själv påstår. Med --checkpoint måste dagens liggare vara en
                    fortsättning på den som antecknades då. Avslutningskod 1 om något är fel; allt som är fel nämns.
                    """,
                en: """
                    Believes nothing of what the file stores. With --checkpoint, today's ledger must extend the one
                    noted down then. Exit status 1 where anything is wrong; everything wrong is named.
                    """),
            examples: HelpExamples(
                sv: """
                    intyga audit verify
                    intyga audit verify --checkpoint 2026-11-01.kontrollpunkt
                    """,
                en: """
                    intyga audit verify
                    intyga audit verify --checkpoint 2026-11-01.checkpoint
                    """))
    }

    @OptionGroup var global: GlobalOptions
    @Option(
        help: ArgumentHelp(
            sv: "En kontrollpunkt som har förvarats någon annanstans.", en: "A checkpoint kept elsewhere.",
            valueName: "file"), completion: .file())
    var checkpoint: String?

    func run(in context: Context) throws {
        let language = context.language
        let registry = try context.registry()
        let earlier = try checkpoint.map { file in
            try LedgerCheckpoint(parsing: String(decoding: try Files.read(file), as: UTF8.self), file: file)
        }
        let progress = Progress(Phrase(sv: "Granskar", en: "Auditing")[language], total: 0)
        let report = try registry.audit(extending: earlier) { progress.update($0.done, of: $0.total) }
        progress.finish()
        show(report, context)
        if !report.isClean { throw Answer(status: .refused) }
    }

    private static func counts(_ report: AuditReport) -> [Phrase] {
        [
            .count(
                report.transactions, Phrase(sv: "transaktion", en: "transaction"),
                Phrase(sv: "transaktioner", en: "transactions")),
            .count(report.events, Phrase(sv: "händelse", en: "event"), Phrase(sv: "händelser", en: "events")),
            .count(report.rows, Phrase(sv: "rad", en: "row"), Phrase(sv: "rader", en: "rows")),
            .count(
                report.confidentialRecords, Phrase(sv: "konfidentiell uppgift", en: "confidential record"),
                Phrase(sv: "konfidentiella uppgifter", en: "confidential records")),
            .count(
                report.evidenceFiles, Phrase(sv: "bevisfil", en: "evidence file"),
                Phrase(sv: "bevisfiler", en: "evidence files")),
        ]
    }

    private func show(_ report: AuditReport, _ context: Context) {
        let output = context.output
        let table = Table(
            [
                .init("kind", Label.kind), .init("place", Phrase(sv: "Var", en: "Where")),
                // The audit speaks to whoever looks after the program, in one language.
                .init("detail", Phrase(sv: "Vad (på engelska)", en: "What")),
            ],
            rows: report.findings.map {
                [
                    .term($0.kind.rawValue, AuditTexts.title($0.kind)[context.language]), .string($0.place),
                    .string($0.detail),
                ]
            })
        switch output.format {
        case .csv: output.show(table)
        case .json:
            output.write(
                JSON.object([
                    "clean": .bool(report.isClean), "transactions": .integer(report.transactions),
                    "events": .integer(report.events), "rows": .integer(report.rows),
                    "confidentialRecords": .integer(report.confidentialRecords),
                    "evidenceFiles": .integer(report.evidenceFiles), "findings": table.json,
                    "omittedFindings": .integer(report.omittedFindings),
                    "clockCorrections": .array(
                        report.clockCorrections.map {
                            .object([
                                "transaction": .integer($0.transaction), "at": .string($0.at.description),
                                "firstDatedAhead": .integer($0.datedAhead.lowerBound),
                                "lastDatedAhead": .integer($0.datedAhead.upperBound),
                            ])
                        }),
                ]).text)
        case .text:
            let counts = Self.counts(report).map { $0[context.language] }.joined(separator: ", ")
            output.say(Phrase(sv: "Granskat: ", en: "Audited: ")[context.language] + counts, indent: 2)
            for correction in report.clockCorrections {
                output.say(AuditTexts.words(for: correction)[context.language], indent: 2)
            }
            if report.isClean {
                let words = Phrase(
                    sv: "✓ Inget är ändrat, och allt var tillåtet när det gjordes.",
                    en: "✓ Nothing was changed, and everything was allowed when it was done.")
                output.say(words[context.language], indent: 2, output.style.green)
            } else {
                let count = report.findings.count + report.omittedFindings
                let words = Phrase(
                    sv: "✗ \(count) fel:", en: count == 1 ? "✗ One thing is wrong:" : "✗ \(count) things are wrong:")
                output.say(words[context.language], indent: 2, output.style.red)
                output.show(table)
                for advice in AuditTexts.advice(on: report) { output.hint(advice) }
            }
        }
    }
}

struct AuditCheckpoint: IntygaCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "checkpoint",
            abstract: Phrase(
                sv: "Anteckna och skriv under hur långt liggaren har kommit, att förvara där ingen kan ändra det.",
                en: "Note down and sign where the ledger is now, to keep where nobody can change it."),
            examples: HelpExamples(
                sv: "intyga --as maria audit checkpoint -o 2026-11-22.kontrollpunkt",
                en: "intyga --as maria audit checkpoint -o 2026-11-22.checkpoint"))
    }

    @OptionGroup var global: GlobalOptions
    @Option(
        name: [.short, .long],
        help: ArgumentHelp(
            sv: "Filen (annars skrivs innehållet ut).", en: "The file (default: standard output).", valueName: "file"),
        completion: .file())
    var output: String?

    func run(in context: Context) throws {
        let checkpoint = try context.session().checkpoint()
        guard let output else { return context.output.write(checkpoint.text) }
        try Files.write(Array(checkpoint.text.utf8), to: output, replacing: false)
        let number = checkpoint.position.number
        context.output.report(
            Phrase(
                sv: "Kontrollpunkten är skriven: \(output) (transaktion \(number))",
                en: "The checkpoint is written: \(output) (transaction \(number))"),
            [
                "file": .string(output), "transaction": .integer(number),
                "hash": .string(checkpoint.position.hash.description),
            ])
        context.output.hint(
            Advice(
                sv: "Senare: {step}",
                en: "Later: {step}",
                Step(.verifyRegistry, [.checkpoint: "\(output)"])))
    }
}
