import ArgumentParser
import CertificateSeal
import CertificateXML
import CompetenceModel
import CompetenceRegistry
import Foundation

struct CertificateRender: IntygaCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "render",
            abstract: Phrase(
                sv: "Gör en sida av ett intyg, att skriva ut eller lämna över.",
                en: "Make a page of a certificate, to print or to hand over."),
            discussion: Phrase(
                sv: """
                    En enda HTML-fil som bär det förseglade dokumentet. Av en fil visas bara det som dess sigill
                    bevisar: --trust anger utfärdaren (annars din egen mapp, intyga trust). Med --pdf skrivs samma sida ut till PDF av en webbläsare
                    (Chromium, Chrome eller Edge) om en sådan finns på datorn; även den bär det förseglade dokumentet, som
                    bifogad fil.
                    """,
                en: """
                    One self-contained HTML file that carries the sealed document. Of a file, only what its seal proves
                    is shown: --trust names the issuer (default: your own folder, intyga trust). With --pdf the same page is printed to PDF by a browser
                    (Chromium, Chrome or Edge) where one is installed; it holds the sealed document as well, as an
                    attached file.
                    """),
            examples: HelpExamples(
                sv: """
                    intyga certificate render EXB-7K3Q-9F2T-XR4D-6HVW-R -o intyg.html
                    intyga certificate render EXB-7K3Q-9F2T-XR4D-6HVW-R --pdf -o intyg.pdf
                    intyga certificate render intyg.xml --trust utfärdare.pem -o intyg.html
                    """,
                en: """
                    intyga certificate render EXB-7K3Q-9F2T-XR4D-6HVW-R -o certificate.html
                    intyga certificate render EXB-7K3Q-9F2T-XR4D-6HVW-R --pdf -o certificate.pdf
                    intyga certificate render certificate.xml --trust issuer.pem -o certificate.html
                    """))
    }

    @OptionGroup var global: GlobalOptions
    @Argument(
        help: ArgumentHelp(
            sv: "Ett serienummer i registret, eller en fil.", en: "A serial number of the registry, or a file."),
        completion: .serialsAndDocuments)
    var certificate: String
    @Option(
        name: [.short, .long],
        help: ArgumentHelp(sv: "Sidan som ska göras.", en: "The page to make.", valueName: "file"), completion: .file())
    var output: String
    @Flag(
        help: ArgumentHelp(
            sv: "Som PDF, med en webbläsare som finns på datorn.", en: "As PDF, by a browser that is installed."))
    var pdf = false
    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            sv: "För en fil: utfärdare som du litar på (PEM).", en: "For a file: issuers one trusts (PEM).",
            valueName: "file"),
        completion: .file(extensions: ["pem"]))
    var trust: [String] = []
    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            sv: "För en fil: den senaste statuslistan.", en: "For a file: the newest status list.", valueName: "file"),
        completion: .file(extensions: ["xml"]))
    var statusList: [String] = []

    @Option(
        help: ArgumentHelp(
            sv: "Var utfärdarens kontrollsida finns; adressen skrivs på sidan.",
            en: "Where the issuer's checking page is; the address is written on the page.", valueName: "address"))
    var checkAt: String?

    func run(in context: Context) throws {
        let page = try CertificateSerial(certificate).map { try pageOfSerial($0, context) } ?? pageOfFile(context)
        let bytes: [UInt8]
        if pdf {
            let printer = try PagePrinter()
            let printed = try Progress.during(Phrase(sv: "Skriver ut", en: "Printing")[context.language]) {
                try printer.pdf(of: page.bytes(), for: output)
            }
            bytes = carrying(page, printed, context)
        } else {
            bytes = page.bytes()
        }
        try Files.write(bytes, to: output, replacing: true)
        context.output.report(
            Phrase(sv: "Sidan är skriven: \(output)", en: "The page is written: \(output)"), ["file": .string(output)])
    }

    /// The PDF with the sealed document inside. Of a browser that prints in another way, the PDF as it is.
    private func carrying(_ page: CertificateHTML, _ pdf: [UInt8], _ context: Context) -> [UInt8] {
        if let carrying = PDFAttachment.adding(page.sealed, named: page.fileName, to: pdf) { return carrying }
        context.output.warn(
            Phrase(
                sv:
                    "Den här webbläsarens PDF kan inte bära det förseglade dokumentet: lämna över XML-filen eller webbsidan också.",
                en:
                    "This browser's PDF cannot carry the sealed document: hand over the XML file or the web page as well."
            ))
        return pdf
    }

    private func pageOfSerial(_ serial: CertificateSerial, _ context: Context) throws -> CertificateHTML {
        let registry = try context.registry()
        let issued = try registry.certificate(serial)
        let record = try registry.certificateRecord(serial)
        CertificateTexts.warn(ofEnd: record, context)
        return CertificateHTML(
            certificate: try registry.content(of: issued), sealed: issued.document, language: context.language,
            summary: issued.summary, checkedAt: try checkAt.map(Typed.address), ended: record.record.ended,
            spell: context.output.writer.plain)
    }

    private func pageOfFile(_ context: Context) throws -> CertificateHTML {
        let bytes = try Files.read(certificate)
        let trusted = try context.trustedIssuers(trust)
        let memory = AcceptedStatusLists()
        if let problem = memory.problem { context.output.warn(problem) }
        let verifier = try CertificateVerifier(
            trust: trusted,
            statusLists: try statusList.map { try Files.read($0) }, memory: memory.lists,
            now: RegistryEnvironment.live.now())
        memory.remember(verifier.accepted)
        let verification = verifier.verify(bytes)
        guard verification.overall != .rejected, let content = verification.certificate else {
            let reason = verification.lines.compactMap(\.outcome.reason).first?.words ?? Phrase(sv: "", en: "")
            throw CommandFailure(
                .refused, .certificateRejected,
                what: Phrase(
                    sv: "\(certificate) är inte pålitligt: \(reason.sv)",
                    en: "\(certificate) is not to be trusted: \(reason.en)"),
                remedy: Advice(
                    sv: "Se varför: {step}",
                    en: "See why: {step}",
                    Step(.verifyCertificate, [.file: "\(certificate)", .trust: .toFillIn])))
        }
        // The page tells nobody what was not checked.
        for reason in verification.lines.compactMap(\.outcome.reason) { context.output.warn(reason.words) }
        return CertificateHTML(
            certificate: content, sealed: HandedInFile(bytes).document, language: context.language,
            checkedAt: try checkAt.map(Typed.address), spell: context.output.writer.plain)
    }
}
