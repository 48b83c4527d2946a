import ArgumentParser
import CompetenceModel
import CompetenceRegistry
import RegistryStore

struct BackupCommand: IntygaCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "backup",
            abstract: Phrase(
                sv: "Kopiera registret och dess bevisfiler, medan andra arbetar vidare.",
                en: "Copy the registry and its evidence files, while others go on working."),
            discussion: Phrase(
                sv: """
                    Bevisfiler kopieras till FIL.evidence, var och en jämförd med sin kontrollsumma. En som saknas eller
                    är ändrad nämns, och hindrar inte att resten kopieras. En säkerhetskopia innehåller fortfarande det
                    som gallras senare: gör då en ny, och förstör den gamla.
                    Nycklarna ligger inte i registret: kopiera deras mapp också.
                    """,
                en: """
                    Evidence files are copied to FILE.evidence, each compared with its digest. One that is missing or
                    altered is named, and does not keep the rest from being copied. A backup still holds what is
                    disposed of afterwards: make a new one then, and destroy the old. Keys are not in the registry: keep
                    a copy of their folder too.
                    """),
            examples: "intyga backup intyga-2026-11-22.sqlite")
    }

    @OptionGroup var global: GlobalOptions
    @Argument(
        help: ArgumentHelp(
            sv: "Filen som ska skrivas; inget skrivs över.", en: "The file to make; nothing is overwritten."),
        completion: .file())
    var file: String

    func run(in context: Context) throws {
        let registry = try context.registry()
        let backup = try Self.copy(registry, to: file, Phrase(sv: "Kopierar", en: "Copying")[context.language])
        context.output.report(
            Phrase(
                sv: "Säkerhetskopian är skriven: \(file)\(Self.evidence(backup).sv)",
                en: "The backup is written: \(file)\(Self.evidence(backup).en)"),
            [
                "file": .string(file), "evidenceFiles": .integer(backup.evidenceFiles),
                "evidenceBytes": .integer(backup.bytes),
            ])
    }

    static func copy(_ registry: Registry, to path: String, _ label: String) throws -> RegistryBackup {
        let bar = Progress(label, total: 0)
        defer { bar.finish() }
        return try registry.backup(to: path) { bar.update($0, of: $1) }
    }

    static func evidence(_ backup: RegistryBackup) -> Phrase {
        guard backup.evidenceFiles > 0 else { return Phrase(sv: "", en: "") }
        return Phrase(
            sv: ", med \(backup.evidenceFiles) \(backup.evidenceFiles == 1 ? "bevisfil" : "bevisfiler")",
            en: ", with \(backup.evidenceFiles) evidence \(backup.evidenceFiles == 1 ? "file" : "files")")
    }
}

struct RestoreCommand: IntygaCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "restore",
            abstract: Phrase(
                sv: "Gör ett register av en säkerhetskopia, med dess bevisfiler.",
                en: "Make a registry from a backup, with its evidence files."),
            discussion: Phrase(
                sv: """
                    Inget skrivs över: flytta först undan ett skadat register, med allt som hör till det. Bevisfilerna
                    väntas i FIL.evidence, och var och en jämförs med sin kontrollsumma. Det som återställts granskas
                    innan kommandot är klart. Avslutningskod 1 om något är fel; registret finns där ändå.
                    """,
                en: """
                    Nothing is overwritten: move a damaged registry away first, with everything that belongs to it. The
                    evidence files are expected in FILE.evidence, and each is compared with its digest. What was
                    restored is audited before the command is done. Exit status 1 where anything is wrong; the registry
                    is there all the same.
                    """),
            examples: HelpExamples(
                sv: """
                    mkdir skadat && mv intyga.sqlite* skadat/
                    intyga restore intyga-2026-11-22.sqlite
                    """,
                en: """
                    mkdir damaged && mv intyga.sqlite* damaged/
                    intyga restore intyga-2026-11-22.sqlite
                    """))
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(sv: "Säkerhetskopian.", en: "The backup."), completion: .file()) var file: String

    func run(in context: Context) throws {
        if Files.exists(context.registryPath) {
            throw RegistryError(.registryExists, ["path": context.registryPath])
        }
        let source = try context.backup(at: file)
        let backup = try BackupCommand.copy(
            source, to: context.registryPath, Phrase(sv: "Återställer", en: "Restoring")[context.language])
        let report = try AuditVerify.audit(context.registry(), context)
        let evidence = BackupCommand.evidence(backup)
        context.output.report(
            Phrase(
                sv: "Registret \(context.registryPath) är återställt från \(file)\(evidence.sv).",
                en: "The registry \(context.registryPath) is restored from \(file)\(evidence.en)."),
            [
                "registry": .string(context.registryPath), "file": .string(file),
                "evidenceFiles": .integer(backup.evidenceFiles), "evidenceBytes": .integer(backup.bytes),
                "audit": AuditVerify.json(report, context),
            ])
        AuditVerify.say(report, context)
        if !report.isClean { throw Answer(status: .refused) }
        context.output.hint(
            Advice(
                sv: "Inget syns av det som gjordes efter kopian. En senare kontrollpunkt visar om något fattas: {step}",
                en:
                    "Nothing tells of what was done after the backup. A later checkpoint shows whether something is missing: {step}",
                Step(.verifyRegistry, [.checkpoint: .toFillIn])))
    }
}
