import ArgumentParser
import CertificateSeal
import CompetenceModel
import CompetenceRegistry
import Foundation

struct TrustCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "trust",
            abstract: Phrase(
                sv: "Utfärdare som du litar på när du kontrollerar intyg.",
                en: "Issuers that you trust when you check certificates."),
            subcommands: [TrustAdd.self, TrustList.self, TrustRemove.self])
    }
}

struct TrustAdd: IntygaCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "add",
            abstract: Phrase(
                sv: "Lita på en utfärdare, tills du tar bort den.", en: "Trust an issuer, until you remove it."),
            discussion: Phrase(
                sv: """
                    Hämta certifikatet från utfärdarens webbplats, inte tillsammans med ett intyg, och jämför fingeravtrycket med
                    det som utfärdaren uppger på annat sätt, till exempel per telefon. Med --fingerprint jämför programmet. Sedan
                    behövs inte --trust.
                    """,
                en: """
                    Get the certificate from the issuer's web site, not together with a certificate of competence, and compare the
                    fingerprint with the one that the issuer gives in another way, for instance by telephone. With --fingerprint
                    the program compares. From then on --trust is not needed.
                    """),
            examples: HelpExamples(
                sv: "intyga trust add utfärdare.pem --fingerprint 2A:1A:9F:…",
                en: "intyga trust add issuer.pem --fingerprint 2A:1A:9F:…"))
    }

    @OptionGroup var global: GlobalOptions
    @Argument(
        help: ArgumentHelp(sv: "Utfärdarens certifikat (PEM).", en: "The issuer's certificate (PEM)."),
        completion: .file(extensions: ["pem"]))
    var file: String
    @Option(
        help: ArgumentHelp(
            sv: "Fingeravtrycket som utfärdaren uppger.", en: "The fingerprint that the issuer gives.",
            valueName: "fingerprint"))
    var fingerprint: String?

    func run(in context: Context) throws {
        let anchors = try context.trust([file]).anchors
        if let fingerprint { try requireFingerprint(fingerprint, of: anchors) }
        let folder = TrustFolder.own
        var added = 0
        for anchor in anchors where try folder.add(anchor) { added += 1 }
        let lines = anchors.map { "\($0.owner)  \($0.fingerprint)" }.joined(separator: "\n")
        let isCompared = fingerprint != nil
        context.output.report(
            Phrase(
                sv: "Du litar nu på:\n\(lines)"
                    + (isCompared
                        ? ""
                        : "\nStämmer fingeravtrycket inte med det som utfärdaren uppger: intyga trust remove FINGERAVTRYCK"),
                en: "You now trust:\n\(lines)"
                    + (isCompared
                        ? ""
                        : "\nIf the fingerprint is not the one that the issuer gives: intyga trust remove FINGERPRINT")),
            ["issuers": .array(anchors.map(TrustTexts.json)), "added": .integer(added)])
    }

    private func requireFingerprint(_ stated: String, of anchors: [TrustAnchor]) throws(CommandFailure) {
        let digits = stated.filter { $0 != ":" && !$0.isWhitespace }.uppercased()
        let found = anchors.map { $0.fingerprint.description.filter { $0 != ":" } }
        guard found == [digits] else {
            let printed = anchors.map(\.fingerprint.description).joined(separator: ", ")
            throw CommandFailure(
                .refused, .fingerprintDiffers,
                what: Phrase(
                    sv: "Fingeravtrycket av \(file) är ett annat: \(printed)",
                    en: "The fingerprint of \(file) is another one: \(printed)"),
                remedy: Phrase(
                    sv: "Lita inte på certifikatet. Fråga utfärdaren vilket som är rätt.",
                    en: "Do not trust the certificate. Ask the issuer which one is right."))
        }
    }
}

struct TrustList: IntygaCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: Phrase(sv: "Lista utfärdarna som du litar på.", en: "List the issuers that you trust."),
            examples: "intyga trust list")
    }

    @OptionGroup var global: GlobalOptions

    func run(in context: Context) throws {
        let anchors = try TrustFolder.own.store().anchors
        context.output.show(
            Table(
                [
                    .init("issuer", Phrase(sv: "Utfärdare", en: "Issuer")),
                    .init("validUntil", Phrase(sv: "Gäller till", en: "Valid until")),
                    .init("authority", Phrase(sv: "Slag", en: "Kind")),
                    .init("fingerprint", Phrase(sv: "Fingeravtryck", en: "Fingerprint")),
                ],
                rows: anchors.map { anchor in
                    [
                        .string(anchor.owner.description), .date(TrustTexts.day(anchor.validUntil)),
                        TrustTexts.kind(anchor, context.language), .string(anchor.fingerprint.description),
                    ]
                },
                whenEmpty: Advice(
                    Phrase(
                        sv: "Du litar inte på någon utfärdare än: intyga trust add FIL.pem",
                        en: "You trust no issuer yet: intyga trust add FILE.pem"))))
    }
}

struct TrustRemove: IntygaCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "remove",
            abstract: Phrase(sv: "Sluta lita på en utfärdare.", en: "Trust an issuer no longer."),
            examples: "intyga trust remove 2A:1A:9F")
    }

    @OptionGroup var global: GlobalOptions
    @Argument(
        help: ArgumentHelp(
            sv: "Certifikatets fingeravtryck, eller dess början.",
            en: "The certificate's fingerprint, or how it begins.")
    )
    var fingerprint: String

    func run(in context: Context) throws {
        let folder = TrustFolder.own
        let anchor = try folder.certificate(fingerprint)
        try folder.remove(anchor)
        context.output.report(
            Phrase(
                sv: "Du litar inte längre på \(anchor.owner) (\(anchor.fingerprint)).",
                en: "You no longer trust \(anchor.owner) (\(anchor.fingerprint))."),
            ["issuer": .string(anchor.owner.description), "fingerprint": .string(anchor.fingerprint.description)])
    }
}

enum TrustTexts {
    static func day(_ date: Date) -> CalendarDate {
        Timestamp(milliseconds: Int64(date.timeIntervalSince1970 * 1000)).dateInSweden
    }

    static func kind(_ anchor: TrustAnchor, _ language: Language) -> Cell {
        let title =
            anchor.isAuthority
            ? Phrase(sv: "utfärdar certifikat för sigill", en: "issues certificates for seals")
            : Phrase(sv: "förseglar själv", en: "seals itself")
        return Cell(json: .bool(anchor.isAuthority), text: title[language])
    }

    static func json(of anchor: TrustAnchor) -> JSON {
        .object([
            "issuer": .string(anchor.owner.description), "validUntil": .string(day(anchor.validUntil).description),
            "authority": .bool(anchor.isAuthority), "fingerprint": .string(anchor.fingerprint.description),
        ])
    }
}
