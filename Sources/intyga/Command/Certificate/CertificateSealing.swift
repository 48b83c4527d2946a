import ArgumentParser
import CertificateSeal
import CompetenceModel
import CompetenceRegistry

struct CertificateSealing: IntygaCommand {
    static var acts: [CommandAct] { [.init(.recordSealing)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "seal", acts: acts,
            abstract: Phrase(
                sv: "Försegla intyg som någon har utfärdat, och skriv dem till en mapp.",
                en: "Seal certificates that somebody has issued, and write them to a folder."),
            discussion: Phrase(
                sv: "Görs där sigillet finns; certificate issue gör det själv när sigillet är på samma dator.",
                en:
                    "Done where the seal is; certificate issue does it by itself where the seal is on the same computer."
            ),
            examples: HelpExamples(
                sv: "intyga --as maria certificate seal -o intyg",
                en: "intyga --as maria certificate seal -o certificates"))
    }

    @OptionGroup var global: GlobalOptions
    @Argument(
        help: ArgumentHelp(
            sv: "Anspråket (annars alla som väntar och vars sigill finns här).",
            en: "The claim (default: all that wait and whose seals are here)."), completion: .claims)
    var claim: String?
    @Option(
        name: [.short, .long],
        help: ArgumentHelp(sv: "Mappen för SERIENUMMER.xml.", en: "The folder for SERIAL.xml.", valueName: "folder"),
        completion: .directory)
    var output: String = "certificates"

    func run(in context: Context) throws {
        let session = try context.session()
        let registry = session.registry
        let claims =
            try claim.map { [try Typed.claim($0)] }
            ?? registry.claimsToSeal().filter {
                context.keys.hasSeal(of: try registry.issuer(of: $0).code.text)
            }
        var sealed: [(serial: CertificateSerial, participant: ParticipantID, file: String)] = []
        var warnings: [Finding] = []
        for claim in claims {
            let seal = try context.seal(of: registry.issuer(of: claim), in: registry)
            let (issued, found) = try context.accepted(session.sealIssued(of: claim, seal: seal))
            for certificate in issued {
                let file = try CertificateFiles.write(certificate, to: output)
                sealed.append((certificate.serial, certificate.participant, file))
            }
            warnings += found
        }
        try context.output.show(CertificateTexts.issued(sealed, registry, context))
        context.output.warn(warnings)
        if sealed.isEmpty {
            context.output.warn(
                Phrase(sv: "Inget väntar på att förseglas här.", en: "Nothing waits to be sealed here."))
        }
    }

    /// Says that certificates are issued, and are to be sealed somewhere else.
    static func report(
        awaiting serials: [CertificateSerial], of claim: ClaimID, _ context: Context, _ warnings: [Finding]
    ) {
        let names = serials.map(\.text).joined(separator: ", ")
        context.output.report(
            Phrase(
                sv: "Utfärdat: \(names). Sigillet finns inte här: det förseglas där det finns.",
                en: "Issued: \(names). The seal is not here: it is sealed where that is."),
            ["claim": .string(claim.text), "unsealed": .array(serials.map { .string($0.text) })], warnings: warnings)
        context.output.hint(
            Advice(
                sv: "Härnäst, där sigillet finns: {step}", en: "Next, where the seal is: {step}",
                Step(.sealCertificates, [.claim: "\(claim)"])))
    }
}
