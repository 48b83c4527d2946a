import ArgumentParser
import CertificateSeal
import CompetenceModel
import CompetenceRegistry

struct CertificateStatusList: IntygaCommand {
    static var acts: [CommandAct] { [.init(.publishStatusList)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "status-list", acts: acts,
            abstract: Phrase(
                sv: "Skriv och försegla listan över intyg som inte längre gäller.",
                en: "Write and seal the list of certificates that no longer stand."),
            discussion: Phrase(
                sv: """
                    Publicera den där intygen säger, och på nytt innan den går ut. Varje utfärdare har sin egen lista:
                    för medlemmar som utfärdar själva, och vars sigill finns här, skrivs en lista var, FIL-KOD.xml.
                    """,
                en: """
                    Publish it where the certificates say, and again before it runs out. Every issuer has a list of its
                    own: for members that issue as themselves, and whose seals are here, one each is written,
                    FILE-CODE.xml.
                    """),
            examples: "intyga --as maria certificate status-list -o status.xml")
    }

    @OptionGroup var global: GlobalOptions
    @Option(
        name: [.short, .long],
        help: ArgumentHelp(
            sv: "Filen; en tidigare lista ersätts.", en: "The file; an earlier list is replaced.", valueName: "file"))
    var output: String
    @Option(
        help: ArgumentHelp(
            sv: "Hur många dagar den som kontrollerar får lita på listan.",
            en: "How many days a verifier may rely on it.", valueName: "days"))
    var validFor: Int = 30
    @Option(
        help: ArgumentHelp(
            sv: "Bara den här utfärdarens lista.", en: "Only the list of this issuer.", valueName: "code"),
        completion: .organisations)
    var organisation: String?

    func validate() throws {
        guard (1...3650).contains(validFor) else {
            throw ValidationError("The value '\(validFor)' is invalid for '--valid-for <days>': 1 to 3650")
        }
    }

    func run(in context: Context) throws {
        let session = try context.session()
        let registry = session.registry
        let owner = try registry.owner()
        let issuers = try issuers(in: registry, context)
        let here = issuers.filter { context.keys.hasSeal(of: $0.code.text) }
        // Nobody's: it is said whose is missing.
        let publishing = here.isEmpty ? issuers.prefix(1) : here[...]
        var files: [(issuer: String, file: String)] = []
        var warnings: [Finding] = []
        for issuer in publishing {
            let seal = try context.seal(of: issuer, in: registry)
            let (list, found) = try context.accepted(
                session.publishStatusList(of: issuer.code, seal: seal, validFor: validFor))
            let file = issuer == owner || organisation != nil ? output : Self.path(output, of: issuer)
            try Files.write(list, to: file, replacing: true)
            files.append((issuer.code.text, file))
            warnings += found
        }
        let names = files.map(\.file).joined(separator: ", ")
        context.output.report(
            Phrase(
                sv: (files.count == 1 ? "Statuslistan är skriven: " : "Statuslistorna är skrivna: ")
                    + "\(names) (gäller \(validFor == 1 ? "1 dag" : "\(validFor) dagar"))",
                en: (files.count == 1 ? "The status list is written: " : "The status lists are written: ")
                    + "\(names) (good for \(validFor == 1 ? "1 day" : "\(validFor) days"))"),
            [
                "lists": .array(files.map { .object(["issuer": .string($0.issuer), "file": .string($0.file)]) }),
                "validFor": .integer(validFor),
            ], warnings: warnings)
        let missing = issuers.map(\.code.text).filter { code in !files.contains { $0.issuer == code } }
        guard !missing.isEmpty else { return }
        context.output.warn(
            Phrase(
                sv: "Sigill finns inte här, och listor är inte skrivna, för: \(missing.joined(separator: ", "))",
                en: "Seals are not here, and lists not written, for: \(missing.joined(separator: ", "))"))
    }

    private func issuers(in registry: Registry, _ context: Context) throws -> [Organisation] {
        if organisation != nil { return [try context.organisation(organisation, in: registry)] }
        return try registry.issuers()
    }

    /// `status.xml` of TOR: `status-TOR.xml`.
    private static func path(_ output: String, of issuer: Organisation) -> String {
        let name = output.lastIndex(of: "/").map { output[output.index(after: $0)...] } ?? output[...]
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "\(output)-\(issuer.code)" }
        return "\(output[..<dot])-\(issuer.code)\(output[dot...])"
    }
}
