import ArgumentParser
import CompetenceModel
import CompetenceRegistry

struct EvidenceCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "evidence",
            abstract: Phrase(
                sv: "Bevisfiler: lägg till, ta ut en för att titta på den, eller gallra den.",
                en: "Evidence files: add some, take one out to look at, or dispose of it."),
            subcommands: [EvidenceAdd.self, EvidenceExport.self, EvidenceDispose.self])
    }
}

struct EvidenceAdd: IntygaCommand {
    static var acts: [CommandAct] { [.init(.assess)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "add", acts: acts,
            abstract: Phrase(
                sv: "Lägg till foton eller andra filer till en egen bedömning, efteråt.",
                en: "Add photos or other files to an assessment of your own, afterwards."),
            discussion: Phrase(
                sv: """
                    En bedömning ändras aldrig. Den registreras på nytt med filerna, med samma omdömen av samma dag, och
                    får ett nytt nummer.
                    """,
                en: """
                    An assessment is never changed. It is recorded anew with the files, with the same judgements of the
                    same day, and gets a number of its own.
                    """),
            examples: HelpExamples(
                sv: """
                    intyga --as anna evidence add A-0007 foto.jpg
                    intyga --as anna evidence add A-0007/2 foto1.jpg foto2.jpg
                    """,
                en: """
                    intyga --as anna evidence add A-0007 photo.jpg
                    intyga --as anna evidence add A-0007/2 photo1.jpg photo2.jpg
                    """))
    }

    @OptionGroup var global: GlobalOptions
    @Argument(
        help: ArgumentHelp(
            sv: "Bedömningen; där den vilar på flera bevis med bevisets nummer, som A-0007/2.",
            en: "The assessment; where it rests on several pieces of evidence, with the number of one, as A-0007/2."),
        completion: .assessments)
    var assessment: String
    @Argument(help: ArgumentHelp(sv: "Filerna.", en: "The files."), completion: .file())
    var files: [String]

    func run(in context: Context) throws {
        let (id, number) = try Typed.evidence(assessment)
        let session = try context.session()
        let verdict = try session.addEvidence(files, to: id, evidence: number)
        try context.report(verdict) { new in
            new == id
                ? Phrase(sv: "\(id) har filerna redan.", en: "\(id) has the files already.")
                : Phrase(
                    sv: "Filerna är tillagda. \(id) följs av \(new), med samma omdömen.",
                    en: "The files are added. \(id) is followed by \(new), with the same judgements.")
        } _: {
            ["assessment": .string($0.text), "supersedes": .optional($0 == id ? nil : id.text)]
        }
        if let new = verdict.value { try context.hintWork(about: new.text, in: session.registry) }
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
                    intyga evidence export A-0007/2 -o foto.jpg
                    intyga evidence export 9f86d081884c -o foto.jpg
                    """,
                en: """
                    intyga evidence export A-0007/2 -o photo.jpg
                    intyga evidence export 9f86d081884c -o photo.jpg
                    """))
    }

    @OptionGroup var global: GlobalOptions
    @Argument(
        help: ArgumentHelp(
            sv: "Bedömningen och bevisets nummer, eller början av filens SHA-256, som ”assessment show” visar dem.",
            en:
                "The assessment and the evidence's number, or the beginning of the file's SHA-256, as assessment show gives them."
        ), completion: .evidenceFiles)
    var file: String
    @Option(
        name: [.short, .long],
        help: ArgumentHelp(sv: "Filen som ska skrivas.", en: "The file to make."), completion: .file())
    var output: String

    func run(in context: Context) throws {
        let registry = try context.registry()
        let digest = try registry.evidenceFile(Typed.evidenceFile(file))
        let content = try registry.evidenceFile(digest)
        try Files.write(content, to: output, replacing: false)
        context.remember(opened: [digest], in: registry)
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
                intyga --as maria evidence dispose A-0007/2 --basis "Dokumenthanteringsplan 4.2"
                """)
    }

    @OptionGroup var global: GlobalOptions
    @Argument(
        help: ArgumentHelp(
            sv: "Bedömningen och bevisets nummer, eller början av filens SHA-256.",
            en: "The assessment and the evidence's number, or the beginning of the file's SHA-256."),
        completion: .evidenceFiles)
    var file: String
    @Option(help: ArgumentHelp(sv: "Regeln eller beslutet som det vilar på.", en: "The rule or decision it rests on."))
    var basis: String

    func run(in context: Context) throws {
        let digest = try context.registry().evidenceFile(Typed.evidenceFile(file))
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
    /// `A-0007`, or one piece of its evidence: `A-0007/2`.
    static func evidence(_ text: String) throws(CommandFailure) -> (AssessmentID, Int?) {
        let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
        if parts.count == 2, let number = Int(parts[1]) { return (try assessment(parts[0]), number) }
        return (try assessment(text), nil)
    }

    /// `A-0007/2`, `A-0007/2/1`, or the beginning of a digest.
    static func evidenceFile(_ text: String) throws(CommandFailure) -> EvidenceReference {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        let numbers = parts.dropFirst().compactMap { Int($0) }
        if (2...3).contains(parts.count), numbers.count == parts.count - 1, let id = try? assessment(parts[0]) {
            return .place(id, evidence: numbers[0], file: numbers.count > 1 ? numbers[1] : nil)
        }
        if text.utf8.count >= 4, SHA256Digest.range(beginningWith: text) != nil { return .beginning(text.lowercased()) }
        throw CommandFailure(
            .usage, .valueInvalid,
            what: Phrase(
                sv: "”\(text)” är ingen bevisfil.", en: "“\(text)” is no evidence file."),
            remedy: Advice(
                sv:
                    "Skriv bedömningen och bevisets nummer, som A-0007/2, eller minst fyra tecken av filens kontrollsumma. Båda står i {step}",
                en:
                    "Write the assessment and the evidence's number, as A-0007/2, or at least four characters of the file's digest. Both are in {step}",
                Step(.showAssessment, [.assessment: .toFillIn])))
    }
}
