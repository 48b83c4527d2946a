import ArgumentParser
import CompetenceModel
import CompetenceRegistry

struct BackupCommand: IntygaCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copy the registry to a file, while others go on working.",
        discussion: """
            Keys are not in the registry: keep a copy of their folder too.

            Example:

              intyga backup intyga-2026-11-22.sqlite
            """)

    @OptionGroup var global: GlobalOptions
    @Argument(help: "The file to make; nothing is overwritten.", completion: .file()) var file: String

    func run(in context: Context) throws {
        let registry = try context.registry()
        try Progress.during(Phrase(sv: "Kopierar", en: "Copying")[context.language]) {
            try registry.backup(to: file)
        }
        context.output.report(
            Phrase(sv: "Säkerhetskopian är skriven: \(file)", en: "The backup is written: \(file)"),
            ["file": .string(file)])
    }
}

struct RestoreCommand: IntygaCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Make a registry from a backup.",
        discussion: """
            Nothing is overwritten: move a damaged registry away first, and audit what was restored.

            Example:

              mv intyga.sqlite damaged.sqlite
              intyga restore intyga-2026-11-22.sqlite
              intyga audit verify
            """)

    @OptionGroup var global: GlobalOptions
    @Argument(help: "The backup.", completion: .file()) var file: String

    func run(in context: Context) throws {
        if Files.exists(context.registryPath) {
            throw RegistryError(.registryExists, ["path": context.registryPath])
        }
        try Progress.during(Phrase(sv: "Återställer", en: "Restoring")[context.language]) {
            let backup = try Registry.open(at: file, readOnly: true)
            try backup.backup(to: context.registryPath)
        }
        context.output.report(
            Phrase(
                sv: "Registret \(context.registryPath) är återställt från \(file).",
                en: "The registry \(context.registryPath) is restored from \(file)."),
            ["registry": .string(context.registryPath), "file": .string(file)])
        context.output.hint(Phrase(sv: "Härnäst: intyga audit verify", en: "Next: intyga audit verify"))
    }
}
