import ArgumentParser
import CertificateSeal
import CompetenceModel
import CompetenceRegistry
import Foundation

struct KeyInstall: IntygaCommand {
    static var acts: [CommandAct] { [.init(.registerSeal)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "install", acts: acts,
            abstract: Phrase(
                sv: "Installera och registrera sigillets certifikatkedja, som en certifikatutfärdare har gett ut den.",
                en: "Install and register the certificate chain of the seal, as an authority issued it."),
            discussion: Phrase(
                sv: """
                    PEM: sigillets eget certifikat först, sedan varje utfärdare i tur och ordning. Det måste passa
                    nyckeln, och stå för organisationens namn och nummer så som registret har dem.
                    """,
                en: """
                    PEM: the seal's own certificate first, then each issuer in turn. It must fit the key, and state the
                    organisation's name and number as the registry has them.
                    """),
            examples: HelpExamples(
                sv: "intyga --as maria key install kedja.pem",
                en: "intyga --as maria key install chain.pem"))
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(sv: "Kedjan.", en: "The chain."), completion: .file(extensions: ["pem"]))
    var file: String
    @Option(
        help: ArgumentHelp(
            sv: "Vems sigill: en medlems (annars ägarens).", en: "Whose seal: a member's (default: the owner's).",
            valueName: "code"), completion: .organisations)
    var organisation: String?
    @Flag(
        help: ArgumentHelp(
            sv: "Sigillet tar det nuvarandes plats.", en: "The seal takes the place of the present one."))
    var renew = false

    func run(in context: Context) throws {
        let session = try context.session()
        let registry = session.registry
        let organisation = try context.organisation(organisation, in: registry)
        let code = organisation.code.text
        let bytes = try Files.read(file)
        let key = try context.keys.sealingKey(of: code, language: context.language)
        let identity = try SealingIdentity(
            key: key, certificates: String(decoding: bytes, as: UTF8.self), source: file,
            at: Date(timeIntervalSince1970: Double(registry.environment.now().milliseconds) / 1000))
        let current = try registry.seals(of: organisation.code).current(of: organisation.code)?.seal
        // On another computer the registry may know it already; then only the file is missing.
        let isKnown = current?.fingerprint == identity.ledgerFingerprint
        if !isKnown {
            _ = try context.accepted(
                session.registerSeal(
                    identity, of: organisation.code, renews: renew ? current?.fingerprint : nil))
        }
        let path = context.keys.certificatePath(of: code)
        let earlier = try context.keys.replaceCertificate(of: code, by: bytes, renewing: isKnown ? nil : current)
        context.output.report(
            Phrase(
                sv: "Sigillets certifikat är installerat: \(identity.owner)",
                en: "The seal's certificate is installed: \(identity.owner)"),
            [
                "organisation": .string(code), "certificate": .string(path),
                "owner": .string(identity.owner.description),
                "fingerprint": .string(identity.fingerprint.description), "earlier": .optional(earlier),
            ])
    }
}
