import ArgumentParser
import CertificateSeal
import CompetenceModel
import CompetenceRegistry
import Foundation

struct KeyShow: IntygaCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show",
            abstract: Phrase(
                sv: "Visa den publika halvan av en nyckel, för registrering.",
                en: "Show the public half of a key, to have it registered."),
            examples: """
                intyga key show anna
                intyga key show anna -o anna.public
                intyga key show erik --registry-id 3f… --called eva -o eva.public
                intyga key show --seal
                """)
    }

    @OptionGroup var global: GlobalOptions
    @Argument(
        help: ArgumentHelp(sv: "Vems nyckel (annars --as).", en: "Whose key (default: --as)."),
        completion: .practitioners)
    var handle: String?
    @Flag(help: ArgumentHelp(sv: "Organisationens sigill.", en: "The organisation's seal.")) var seal = false
    @Option(
        help: ArgumentHelp(
            sv: "Vems sigill: en medlems (annars ägarens).", en: "Whose seal: a member's (default: the owner's).",
            valueName: "code"), completion: .organisations)
    var organisation: String?
    @Option(
        name: [.short, .long],
        help: ArgumentHelp(
            sv: "Skriv den till en fil åt administratören.", en: "Write it to a file for the administrator.",
            valueName: "file"),
        completion: .file())
    var output: String?
    @Option(
        help: ArgumentHelp(
            sv: "Registrets kännetecken, som \"intyga status\" visar där (annars registret här).",
            en: "What the registry is known by, as \"intyga status\" shows it there (default: the registry here).",
            valueName: "digest"))
    var registryId: String?
    @Option(
        help: ArgumentHelp(
            sv: "Vad nyckelns innehavare kallas i det registret (annars som här).",
            en: "What the holder is called in that registry (default: as here).", valueName: "handle"))
    var called: String?

    func validate() throws {
        if !seal, organisation != nil { throw ValidationError("Missing one of: --seal") }
    }

    func run(in context: Context) throws {
        if seal { return try showSeal(context) }
        let holder = try handle.map(Typed.handle) ?? context.handle()
        let key = try context.keys.personalKey(of: holder, language: context.language)
        let signed = try registration(of: key, holder, context)
        let words = try ComparisonWords(of: signed.registration)
        if let output {
            try Files.write(Array(signed.text.utf8), to: output, replacing: false)
            return context.output.report(
                Phrase(
                    sv: "Skriven: \(output)\nDe sex ord som administratören ska se: \(words)",
                    en: "Written: \(output)\nThe six words that the administrator is to see: \(words)"),
                [
                    "practitioner": .string(signed.registration.practitioner.text), "file": .string(output),
                    "fingerprint": .string(signed.registration.fingerprint.description),
                    "words": .string(words.description),
                ])
        }
        context.output.show(
            Card([
                .init("practitioner", Label.handle, .identifier(signed.registration.practitioner)),
                .init("file", Label.file, .string(context.keys.personalPath(of: holder))),
                .init("publicKey", Label.publicKey, .string(key.publicKey.description)),
                .init(
                    "samplingRoot", Phrase(sv: "Stickprovsrot", en: "Sampling root"),
                    .string(signed.registration.sampling?.root.description)),
                .init("fingerprint", Label.fingerprint, .string(signed.registration.fingerprint.description)),
                .init("words", Phrase(sv: "Sex ord", en: "Six words"), .string(words.description)),
            ]))
    }

    private func registration(
        of key: PersonalKey, _ holder: Handle, _ context: Context
    ) throws -> SignedKeyRegistration {
        let handle = try called.map(Typed.handle) ?? holder
        guard let registryId else {
            let registry = try context.registry()
            return try key.registration(
                of: handle, in: registry.fingerprint(), series: registry.samplingSeries())
        }
        guard let digest = SHA256Digest(registryId.lowercased()) else {
            throw CommandFailure(
                .usage, .valueInvalid,
                what: Phrase(
                    sv: "”\(registryId)” är inte vad ett register känns igen på.",
                    en: "“\(registryId)” is not what a registry is known by."),
                remedy: Advice(
                    sv: "64 hexadecimala siffror. Verksamheten ser dem med: {step}",
                    en: "64 hexadecimal digits. The centre sees them with: {step}", Step(.showStatus)))
        }
        return try key.registration(of: handle, in: digest)
    }

    private func showSeal(_ context: Context) throws {
        let registry = try context.registry()
        let organisation = try context.organisation(organisation, in: registry)
        let code = organisation.code.text
        let identity = try context.seal(of: organisation, in: registry)
        let known = try registry.seals(of: organisation.code)
        let standing = SealStanding(of: identity.ledgerFingerprint, among: known, of: organisation.code)
        context.output.show(
            Card([
                .init("file", Label.file, .string(context.keys.sealPath(of: code))),
                .init(
                    "certificate", Phrase(sv: "Certifikat", en: "Certificate"),
                    .string(context.keys.certificatePath(of: code))),
                .init("owner", Label.organisation, .string(identity.owner.description)),
                .init("from", Label.from, .date(identity.validFrom.day)),
                .init("until", Label.until, .date(identity.validUntil.day)),
                .init("fingerprint", Label.fingerprint, .string(identity.fingerprint.description)),
                .init(
                    "state", Phrase(sv: "I registret", en: "In the registry"),
                    .term(standing.rawValue, standing.title[context.language])),
            ]))
    }
}

extension Date {
    fileprivate var day: CalendarDate {
        Timestamp(milliseconds: Int64(timeIntervalSince1970 * 1000)).dateInSweden
    }
}
