import ArgumentParser
import CompetenceModel
import CompetenceRegistry

struct EvidenceCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "evidence",
            abstract: Phrase(
                sv: "Bevisfiler: ta ut en för att titta på den, eller gallra den.",
                en: "Evidence files: take one out to look at, or dispose of it."),
            subcommands: [EvidenceExport.self, EvidenceDispose.self])
    }
}

struct EvidenceExport: IntygaCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "export",
            abstract: Phrase(
                sv: "Kopiera ut en bevisfil som hör till registret.",
                en: "Copy an evidence file out of the registry's store."),
            examples: HelpExamples(
                sv: """
                    intyga evidence export 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 -o foto.jpg
                    """,
                en: """
                    intyga evidence export 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 -o photo.jpg
                    """))
    }

    @OptionGroup var global: GlobalOptions
    @Argument(
        help: ArgumentHelp(
            sv: "Filens SHA-256, som ”assessment show” visar den.",
            en: "The file's SHA-256, as assessment show gives it."), completion: .evidenceFiles)
    var file: String
    @Option(
        name: [.short, .long],
        help: ArgumentHelp(sv: "Filen som ska skrivas.", en: "The file to make."), completion: .file())
    var output: String

    func run(in context: Context) throws {
        let content = try context.registry().evidenceFile(Typed.evidenceFile(file))
        try Files.write(content, to: output, replacing: false)
        context.output.report(
            Phrase(sv: "Filen är skriven: \(output)", en: "The file is written: \(output)"),
            ["file": .string(output), "bytes": .integer(content.count)])
    }
}

struct EvidenceDispose: IntygaCommand {
    static var acts: [CommandAct] { [.init(.disposeOfEvidence)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "dispose", acts: acts,
            abstract: Phrase(
                sv: "Gallra en bevisfil. Liggaren behåller dess kontrollsumma och skälet.",
                en: "Dispose of an evidence file (gallring). The ledger keeps its digest and the reason."),
            examples: """
                intyga --as maria evidence dispose \\
                    9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 \\
                    --basis "Dokumenthanteringsplan 4.2"
                """)
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(sv: "Filens SHA-256.", en: "The file's SHA-256."), completion: .evidenceFiles)
    var file: String
    @Option(help: ArgumentHelp(sv: "Regeln eller beslutet som det vilar på.", en: "The rule or decision it rests on."))
    var basis: String

    func run(in context: Context) throws {
        let digest = try Typed.evidenceFile(file)
        let basis = try Typed.text(basis, Label.basis)
        try context.report(context.session().disposeEvidence(digest, basis: basis)) { digest in
            Phrase(sv: "Bevisfilen \(digest) är gallrad.", en: "The evidence file \(digest) is disposed of.")
        } _: {
            ["file": .string($0.description), "basis": .string(basis)]
        }
        context.output.hint(
            Phrase(
                sv: "Säkerhetskopior som gjorts tidigare har filen kvar: gör en ny och förstör dem.",
                en: "Backups made earlier still hold the file: make a new one and destroy them."))
    }
}

extension Typed {
    static func evidenceFile(_ text: String) throws(CommandFailure) -> SHA256Digest {
        if let digest = SHA256Digest(text.lowercased()) { return digest }
        throw CommandFailure(
            .usage, .valueInvalid,
            what: Phrase(sv: "”\(text)” är inget SHA-256.", en: "“\(text)” is no SHA-256."),
            remedy: Advice(
                sv: "64 tecken, 0–9 och a–f; de står i {step}",
                en: "64 characters, 0–9 and a–f; they are in {step}",
                Step(.showEvidenceFiles, [.assessment: .toFillIn])))
    }
}
