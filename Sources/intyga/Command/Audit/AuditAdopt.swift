import ArgumentParser
import CompetenceModel
import CompetenceRegistry

struct AuditAdopt: IntygaCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "adopt",
            abstract: Phrase(
                sv: "Tala om för sigillet på den här datorn vilket register som är det rätta.",
                en: "Tell the seal on this computer which registry is the right one."),
            discussion: Phrase(
                sv: """
                    Behövs på en ny dator, och när en äldre kopia har återställts. Hela liggaren kontrolleras först. Ta
                    kännetecknet från en annan dator (status) eller från ett papper, inte från den här filen, och en
                    kontrollpunkt om det finns en. Är en kopia återställd, ange den statuslista som är publicerad: nästa
                    får ett högre nummer.
                    """,
                en: """
                    Needed on a new computer, and after an older copy was put back. The whole ledger is verified first. Take
                    the id from another computer (status) or from a paper, not from this file, and a checkpoint where there
                    is one. Where a copy was put back, name the status list that is published: the next one gets a higher
                    number.
                    """),
            examples: HelpExamples(
                sv: "intyga audit adopt --registry-id 3f… --checkpoint 2026-11-01.kontrollpunkt",
                en: "intyga audit adopt --registry-id 3f… --checkpoint 2026-11-01.checkpoint"))
    }

    @OptionGroup var global: GlobalOptions
    @Option(
        help: ArgumentHelp(
            sv: "Registrets kännetecken.", en: "What the registry is known by.", valueName: "digest"))
    var registryId: String
    @Option(
        help: ArgumentHelp(
            sv: "En kontrollpunkt som har förvarats någon annanstans.", en: "A checkpoint kept elsewhere.",
            valueName: "file"), completion: .file())
    var checkpoint: String?
    @Option(
        help: ArgumentHelp(
            sv: "Statuslistan som är publicerad nu.", en: "The status list that is published now.", valueName: "file"),
        completion: .file(extensions: ["xml"]))
    var published: String?
    @Option(
        help: ArgumentHelp(
            sv: "Vems sigill (annars ägarens).", en: "Whose seal (default: the owner's).", valueName: "code"),
        completion: .organisations)
    var organisation: String?

    func run(in context: Context) throws {
        let registry = try context.registry()
        let fingerprint = try registry.fingerprint()
        guard SHA256Digest(registryId.lowercased()) == fingerprint else {
            throw CommandFailure(
                .badInput, .otherRegistry,
                what: Phrase(
                    sv: "Det här registret har ett annat kännetecken.", en: "This registry is known by another id."),
                remedy: Phrase(
                    sv: "Jämför med en annan dator. Är det rätt register har kännetecknet skrivits fel.",
                    en: "Compare with another computer. If this is the right registry, the id was mistyped."))
        }
        let earlier = try checkpoint.map { file in
            try LedgerCheckpoint(parsing: String(decoding: try Files.read(file), as: UTF8.self), file: file)
        }
        let issuer = try context.organisation(organisation, in: registry)
        let seal = try context.seal(of: issuer, in: registry)
        var lists: [OrganisationCode: Int] = [:]
        if let published {
            let list = try Registry.number(ofStatusList: Files.read(published))
            guard list.issuer == issuer.code.text else {
                throw Self.listOfAnother(published, list.issuer, issuer: issuer.code.text)
            }
            lists[issuer.code] = list.sequence
        }
        let label = Phrase(sv: "Granskar", en: "Verifying")[context.language]
        let position = try Progress.during(label) {
            try registry.adopt(seal, extending: earlier, publishedLists: lists)
        }
        context.output.report(
            Phrase(
                sv:
                    "\(issuer.code)s sigill förseglar från det här registret. Liggaren är kontrollerad till transaktion \(position.number).",
                en:
                    "The seal of \(issuer.code) seals from this registry. The ledger is verified up to transaction \(position.number)."
            ),
            [
                "organisation": .string(issuer.code.text), "transaction": .integer(position.number),
                "hash": .string(position.hash.description),
            ])
    }

    static func listOfAnother(_ file: String, _ code: String, issuer: String) -> CommandFailure {
        CommandFailure(
            .badInput, .otherIssuersList,
            what: Phrase(sv: "\(file) är \(code)s statuslista.", en: "\(file) is the status list of \(code)."),
            remedy: Phrase(
                sv: "Ange \(issuer)s, eller vems sigill det gäller.",
                en: "Name that of \(issuer), or whose seal it is about."))
    }
}
