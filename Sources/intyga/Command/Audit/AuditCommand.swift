import ArgumentParser
import CompetenceModel
import CompetenceRegistry

struct AuditCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "audit",
            abstract: Phrase(
                sv: "Liggaren: vem som har gjort vad, och om något har ändrats.",
                en: "The ledger: who did what, and whether anything was changed."),
            subcommands: [
                AuditLog.self, AuditVerify.self, AuditCheckpoint.self, AuditCorrectClock.self, AuditAdopt.self,
            ])
    }
}

struct AuditLog: IntygaCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "log",
            abstract: Phrase(
                sv: "Visa liggaren: vem som har gjort vad, och när.",
                en: "Show the ledger: who did what, when."),
            examples: """
                intyga audit log --last 20
                intyga audit log --about P-0001
                """)
    }

    @OptionGroup var global: GlobalOptions
    @Option(
        help: ArgumentHelp(
            sv: "Bara det som rör detta: P-0001, C-0001, anna, ett serienummer …",
            en: "Only what concerns this: P-0001, C-0001, anna, a serial …", valueName: "id"),
        completion: .subjects)
    var about: String?
    @Option(help: ArgumentHelp(sv: "Bara så många av de senaste.", en: "Only the newest.", valueName: "count"))
    var last: Int?

    func validate() throws {
        if let last, last < 1 { throw ValidationError("The value '\(last)' is invalid for '--last <count>'") }
    }

    func run(in context: Context) throws {
        context.output.show(
            Table(
                [
                    .init("number", Label.number, isNumeric: true), .init("at", Label.time),
                    .init("actor", Label.actor),
                    .init("events", Label.events, squeeze: .below),
                    .init("hash", Label.hash),
                ],
                rows: try context.registry().ledger(about: about.map(Typed.subject), limit: last).map { record in
                    let transaction = record.transaction
                    return [
                        .number(transaction.number),
                        .minute(transaction.at),
                        .identifier(transaction.actor),
                        Self.events(record.entries, context.language),
                        Cell(
                            json: .string(transaction.hash.description),
                            text: String(transaction.hash.description.prefix(12))),
                    ]
                }))
    }

    private static func events(_ entries: [LedgerEntry], _ language: Language) -> Cell {
        let texts = entries.map { entry in
            let title = entry.title[language]
            // There is one status list, and its title says so.
            return entry.kind == StatusListPublished.kind ? title : "\(title): \(entry.subject)"
        }
        let rest = texts.count - 2
        let more = Phrase(sv: "… och \(rest) till", en: "… and \(rest) more")[language]
        let shown = texts.count > 3 ? texts.prefix(2) + [more] : texts[...]
        return Cell(
            json: .array(
                entries.map { .object(["kind": .string($0.kind), "subject": .string($0.subject)]) }),
            text: shown.joined(separator: ", "))
    }
}
