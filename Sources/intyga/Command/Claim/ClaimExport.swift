import ArgumentParser
import CompetenceModel
import CompetenceRegistry

struct ClaimExport: IntygaCommand {
    static var acts: [CommandAct] { [.init(.exportClaim)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "export", acts: acts,
            abstract: Phrase(
                sv:
                    "Skriv ett anspråk som ett förseglat paket åt en extern kvalitetssäkrare som inte har tillgång till registret.",
                en: "Write a claim as a sealed package for an external quality assurer without access to the registry."),
            discussion: Phrase(
                sv: """
                    Paketet innehåller allt som det externa steget får se, och inga namn på deltagare. Bara det senaste
                    paketet av ett anspråk kan besvaras.
                    """,
                en: """
                    The package holds everything that the external stage may see, and no names of participants. Only the
                    newest package of a claim can be answered.
                    """),
            examples: "intyga --as maria claim export C-0001 --to erik -o C-0001.xml")
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(sv: "Anspråket.", en: "The claim."), completion: .claims) var claim: String
    @Option(
        help: ArgumentHelp(
            sv: "Den externa kvalitetssäkraren (annars den enda som finns).",
            en: "The external quality assurer (default: the only one there is).", valueName: "handle"),
        completion: .practitioners)
    var to: String?
    @Option(
        name: [.short, .long],
        help: ArgumentHelp(sv: "Filen.", en: "The file.", valueName: "file"), completion: .file())
    var output: String

    func run(in context: Context) throws {
        let id = try Typed.claim(claim)
        let addressee = try to.map(Typed.handle)
        let session = try context.session()
        let seal = try context.seal(of: session.registry.owner(), in: session.registry)
        // Before the export is on record: a package that cannot be written would have to be exported again.
        try Files.requireAbsent(output)
        let (package, warnings) = try context.accepted(session.exportClaim(id, to: addressee, seal: seal))
        try Files.write(package, to: output, replacing: false)
        let export = try session.registry.exports(of: id).last
        let handle = export?.addressee.text ?? ""
        let digest = SHA256Digest(hashing: package).description
        context.output.report(
            Phrase(sv: "\(output): \(id) till \(handle).", en: "\(output): \(id) for \(handle)."),
            [
                "claim": .string(id.text), "addressee": .string(handle), "package": .string(digest),
                "file": .string(output),
            ], warnings: warnings)
        context.output.hint(
            Advice(
                sv: "Härnäst, \(handle): {step}",
                en: "Next, \(handle): {step}",
                Step(.receivePackage, [.file: "\(output)", .trust: .toFillIn])), isForAnother: true)
    }
}
