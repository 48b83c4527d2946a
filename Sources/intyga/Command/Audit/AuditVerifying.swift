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
        let registry = try context.registry()
        let earlier = try checkpoint.map { file in
            try LedgerCheckpoint(parsing: String(decoding: try Files.read(file), as: UTF8.self), file: file)
        }
        let report = try Self.audit(registry, extending: earlier, context)
        show(report, context)
        if !report.isClean { throw Answer(status: .refused) }
    }

    static func audit(
        _ registry: Registry, extending checkpoint: LedgerCheckpoint? = nil, _ context: Context
    ) throws -> AuditReport {
        let progress = Progress(Phrase(sv: "Granskar", en: "Auditing")[context.language], total: 0)
        defer { progress.finish() }
        return try registry.audit(extending: checkpoint) { progress.update($0.done, of: $0.total) }
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
        switch context.output.format {
        case .csv: context.output.show(Self.table(report, context))
        case .json: context.output.write(Self.json(report, context).text)
        case .text: Self.say(report, context)
        }
    }

    private static func table(_ report: AuditReport, _ context: Context) -> Table {
        Table(
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
    }

    static func json(_ report: AuditReport, _ context: Context) -> JSON {
        .object([
            "clean": .bool(report.isClean), "transactions": .integer(report.transactions),
            "events": .integer(report.events), "rows": .integer(report.rows),
            "confidentialRecords": .integer(report.confidentialRecords),
            "evidenceFiles": .integer(report.evidenceFiles),
            "disposedCertificates": .integer(report.disposedCertificates),
            "unusedEvidence": .array(report.unusedEvidence.map { .string($0) }),
            "checkpoint": report.checkpoint.map { checkpoint in
                .object([
                    "transaction": .integer(checkpoint.transaction), "at": .string(checkpoint.at.description),
                    "practitioner": checkpoint.holder.map { .string($0.text) } ?? .null,
                    "allowed": .bool(checkpoint.isAllowed),
                ])
            } ?? .null,
            "findings": table(report, context).json, "omittedFindings": .integer(report.omittedFindings),
            "clockCorrections": .array(
                report.clockCorrections.map {
                    .object([
                        "transaction": .integer($0.transaction), "at": .string($0.at.description),
                        "firstDatedAhead": .integer($0.datedAhead.lowerBound),
                        "lastDatedAhead": .integer($0.datedAhead.upperBound),
                    ])
                }),
        ])
    }

    /// In words; nothing where the answer is for a program.
    static func say(_ report: AuditReport, _ context: Context) {
        let output = context.output
        guard output.format == .text else { return }
        let counts = Self.counts(report).map { $0[context.language] }.joined(separator: ", ")
        output.say(Phrase(sv: "Granskat: ", en: "Audited: ")[context.language] + counts, indent: 2)
        if let checkpoint = report.checkpoint {
            output.say(AuditTexts.words(for: checkpoint)[context.language], indent: 2)
        }
        if report.disposedCertificates > 0 {
            let count = Phrase.count(
                report.disposedCertificates, Phrase(sv: "intyg", en: "certificate"),
                Phrase(sv: "intyg", en: "certificates"))
            let words = Phrase(
                sv: "\(count.sv) kan inte göras om: något av det de säger är gallrat. Bara kontrollsumman är jämförd.",
                en:
                    "\(count.en) cannot be made anew: something that they say was disposed of. Only the digest is compared."
            )
            output.say(words[context.language], indent: 2)
        }
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
            output.show(table(report, context))
            for advice in AuditTexts.advice(on: report) { output.hint(advice) }
        }
        if let advice = AuditTexts.adviceOnUnusedEvidence(in: report) { output.hint(advice) }
    }
}

struct AuditCheckpoint: IntygaCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "checkpoint", acts: acts,
            abstract: Phrase(
                sv: "Anteckna och skriv under hur långt liggaren har kommit, att förvara där ingen kan ändra det.",
                en: "Note down and sign where the ledger is now, to keep where nobody can change it."),
            examples: HelpExamples(
                sv: "intyga --as maria audit checkpoint -o 2026-11-22.kontrollpunkt",
                en: "intyga --as maria audit checkpoint -o 2026-11-22.checkpoint"))
    }

    static var acts: [CommandAct] { [.init(.writeCheckpoint)] }

    @OptionGroup var global: GlobalOptions
    @Option(
        name: [.short, .long],
        help: ArgumentHelp(
            sv: "Filen (annars skrivs innehållet ut).", en: "The file (default: standard output).", valueName: "file"),
        completion: .file())
    var output: String?

    func run(in context: Context) throws {
        let checkpoint = try context.accepted(context.session().checkpoint()).value
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
