import ArgumentParser
import CertificateSeal
import CertificateXML
import CompetenceModel
import CompetenceRegistry
import LocalFiles

struct VerifierCommand: IntygaCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "verifier",
            abstract: Phrase(
                sv: "Gör en webbsida där vem som helst kan kontrollera intyg.",
                en: "Make a web page on which anybody can check certificates."),
            discussion: Phrase(
                sv: """
                    En enda HTML-fil att lägga på utfärdarens webbplats. Den tar emot intyget som XML eller som webbsida och
                    kontrollerar det i webbläsaren; ingenting skickas. --trust anger vilka utfärdare sidan känner till; deras
                    fingeravtryck visas på den. Ligger statuslistan på samma webbplats hämtar sidan den själv; annars läggs den
                    in i sidan när den görs. Gör sidan på nytt när ett sigill byts. En kontrollsida som innehavaren lämnar
                    över bevisar ingenting.
                    """,
                en: """
                    One HTML file to put on the issuer's web site. It takes the certificate as XML or as a web page and checks it
                    in the browser; nothing is sent. --trust names the issuers that the page knows; it shows their fingerprints.
                    Where the status list lies on the same web site, the page fetches it itself; otherwise it is put in with
                    --status-list. Make the page anew when a seal is changed. A checking page that the holder hands over proves
                    nothing.
                    """),
            examples: HelpExamples(
                sv: "intyga verifier -o kontroll.html --trust utfärdare.pem --status-list status.xml",
                en: "intyga verifier -o check.html --trust issuer.pem --status-list status.xml"))
    }

    @OptionGroup var global: GlobalOptions
    @Option(
        name: [.short, .long],
        help: ArgumentHelp(
            sv: "Sidan; en tidigare ersätts.", en: "The page; an earlier one is replaced.", valueName: "file"),
        completion: .file(extensions: ["html"]))
    var output: String
    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            sv: "Certifikat för utfärdarna som sidan ska känna till (PEM).",
            en: "Certificates of the issuers that the page is to know (PEM).", valueName: "file"),
        completion: .file(extensions: ["pem"]))
    var trust: [String] = []
    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            sv: "Den senaste statuslistan, att lägga in i sidan.", en: "The newest status list, to put into the page.",
            valueName: "file"),
        completion: .file(extensions: ["xml"]))
    var statusList: [String] = []

    func run(in context: Context) throws {
        guard !trust.isEmpty else { throw CommandFailure.trustMissing }
        let trusted = try context.trust(trust)
        let now = RegistryEnvironment.live.now()
        let lists = try usableLists(trust: trusted, now: now)
        let page = VerifierPage(trusting: trusted.anchors.map(\.der), statusLists: lists, madeOn: now.dateInSweden)
            .bytes()
        try Files.write(page, to: output, replacing: true)
        let issuers = trusted.anchors.map { ($0.owner.description, $0.fingerprint.description) }
        context.output.report(
            Phrase(
                sv: """
                    Sidan är skriven: \(output). Uppge fingeravtrycken även på annat sätt:
                    \(issuers.map { "\($0.0)  \($0.1)" }.joined(separator: "\n"))
                    """,
                en: """
                    The page is written: \(output). Make the fingerprints known in another way, too:
                    \(issuers.map { "\($0.0)  \($0.1)" }.joined(separator: "\n"))
                    """),
            [
                "file": .string(output), "bytes": .integer(page.count), "statusLists": .integer(lists.count),
                "issuers": .array(
                    issuers.map { .object(["issuer": .string($0.0), "fingerprint": .string($0.1)]) }),
            ])
    }

    /// The lists, each of which the page will be able to use. One that it could not would leave every answer open.
    private func usableLists(trust: TrustStore, now: Timestamp) throws -> [[UInt8]] {
        let lists = try statusList.map { try Files.read($0) }
        let verifier = try CertificateVerifier(trust: trust, statusLists: lists, now: now)
        if let unusable = verifier.unusableStatusLists.first {
            throw CommandFailure(
                .badInput, .statusListUnusable,
                what: Phrase(
                    sv: "\(statusList[unusable.index]): statuslistan går inte att använda. \(unusable.reason.words.sv)",
                    en: "\(statusList[unusable.index]): the status list cannot be used. \(unusable.reason.words.en)"),
                remedy: Phrase(
                    sv: "Ange den statuslista som utfärdaren senast gav ut, och utfärdarens certifikat med --trust.",
                    en: "Name the newest status list of the issuer, and the issuer's certificate with --trust."))
        }
        return lists
    }
}
