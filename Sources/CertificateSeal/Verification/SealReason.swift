public import CompetenceModel
public import Foundation
public import StrictXML

/// Every reason for which a seal, or the document around it, does not pass.
public enum SealReason: Hashable, Sendable {
    // Form.
    /// Not readable as XML of our kind: what and where.
    case form([XMLProblem])

    // Schema.
    /// Readable, but not a document of this kind: what and where.
    case schema([XMLProblem])

    // Seal.
    case noSeal
    /// More than one signature, or parts of signatures outside of the seal.
    case signaturesElsewhere
    /// The signature is not the last thing in the document.
    case sealMisplaced
    /// Two elements have the same identifier.
    case duplicateIdentifier
    /// A signature, but not of our one form.
    case foreignForm
    case contentAltered
    case propertiesAltered
    case signatureInvalid

    // Signer.
    case certificateUnreadable
    /// The certificate beside the seal is not the one the seal names.
    case certificateNotTheNamed
    /// The certificate, or one above it, may not be used like this.
    case certificateUnsuitable(CertificateObjection)
    case notTrusted(Fingerprint)
    /// A certificate beside the seal claims to have been issued by the next one and was not.
    case chainBroken
    case noTrustAnchors
    case certificateNotYetValid(signed: Date, validFrom: Date)
    case certificateExpired(signed: Date, validUntil: Date)
    case signedInTheFuture(signed: Date)
    case signingTimeUnreadable

    // Summaries in QR codes.
    /// What is signed is no summary of a certificate.
    case notASummary
    /// No certificate with the fingerprint that the code names is among those trusted.
    case sealingCertificateUnknown

    // Checks that another one made pointless.
    case formFailed
    case sealFailed
    case certificateUnusable

    /// A stable name.
    public var code: String {
        switch self {
        case .form: "not-well-formed"
        case .schema: "not-as-the-schema-says"
        case .noSeal: "no-seal"
        case .signaturesElsewhere: "signatures-elsewhere"
        case .sealMisplaced: "seal-misplaced"
        case .duplicateIdentifier: "duplicate-identifier"
        case .foreignForm: "foreign-form-of-seal"
        case .contentAltered: "content-altered"
        case .propertiesAltered: "seal-properties-altered"
        case .signatureInvalid: "signature-invalid"
        case .certificateUnreadable: "certificate-unreadable"
        case .certificateNotTheNamed: "certificate-not-the-named"
        case .certificateUnsuitable(let objection): objection.code
        case .notTrusted: "signer-not-trusted"
        case .chainBroken: "chain-broken"
        case .noTrustAnchors: "no-trust-anchors"
        case .certificateNotYetValid: "certificate-not-yet-valid"
        case .certificateExpired: "certificate-expired"
        case .signedInTheFuture: "signed-in-the-future"
        case .signingTimeUnreadable: "signing-time-unreadable"
        case .notASummary: "not-a-summary"
        case .sealingCertificateUnknown: "sealing-certificate-unknown"
        case .formFailed: "form-failed"
        case .sealFailed: "seal-failed"
        case .certificateUnusable: "certificate-unusable"
        }
    }

    /// Plain words.
    public var words: Phrase {
        switch self {
        case .form(let problems):
            Phrase(
                sv: "Det går inte att läsa: \(Self.list(problems).sv)",
                en: "It is not readable: \(Self.list(problems).en)")
        case .schema(let problems):
            Phrase(
                sv: "Det har inte formen av ett sådant dokument: \(Self.list(problems).sv)",
                en: "It does not have the form of such a document: \(Self.list(problems).en)")
        case .noSeal:
            Phrase(
                sv: "Det saknar sigill.",
                en: "It carries no seal.")
        case .signaturesElsewhere:
            Phrase(
                sv: "Det innehåller underskrifter, eller delar av dem, utöver sigillet.",
                en: "It holds signatures, or parts of them, besides the one seal.")
        case .sealMisplaced:
            Phrase(
                sv: "Sigillet är inte det sista i dokumentet.",
                en: "The seal is not the last element of the document.")
        case .duplicateIdentifier:
            Phrase(
                sv: "Två av dess element har samma identifierare.",
                en: "Two of its elements have the same identifier.")
        case .foreignForm:
            Phrase(
                sv: "Det har en underskrift, men inte av den enda form som godtas.",
                en: "It carries a signature, but not of the one form that is accepted.")
        case .contentAltered:
            Phrase(
                sv: "Innehållet är inte det som förseglades.",
                en: "Its content is not what was sealed.")
        case .propertiesAltered:
            Phrase(
                sv: "Sigillets tid eller certifikat är inte det som förseglades.",
                en: "The time or the certificate of the seal is not what was sealed.")
        case .signatureInvalid:
            Phrase(
                sv: "Sigillet är inte gjort med nyckeln till certifikatet som ligger bredvid.",
                en: "The seal was not made with the key of the certificate beside it.")
        case .certificateUnreadable:
            Phrase(
                sv: "Certifikatet bredvid sigillet går inte att läsa.",
                en: "The certificate beside the seal cannot be read.")
        case .certificateNotTheNamed:
            Phrase(
                sv: "Certifikatet bredvid sigillet är inte det som sigillet anger.",
                en: "The certificate beside the seal is not the one that the seal names.")
        case .certificateUnsuitable(let objection): objection.words
        case .notTrusted(let fingerprint):
            Phrase(
                sv: "Det är förseglat av någon du inte har valt att lita på (certifikat \(fingerprint)).",
                en: "It was sealed by someone you have not chosen to trust (certificate \(fingerprint)).")
        case .chainBroken:
            Phrase(
                sv: "Certifikaten bredvid sigillet är inte utfärdade av varandra.",
                en: "The certificates beside the seal were not issued by one another.")
        case .noTrustAnchors:
            Phrase(
                sv: "Inget certifikat att lita på angavs.",
                en: "No certificate to trust was given.")
        case .certificateNotYetValid(let signed, let from):
            Phrase(
                sv: "Det förseglades \(Self.text(signed)), innan ett certifikat började gälla (\(Self.text(from))).",
                en: "It was sealed \(Self.text(signed)), before a certificate began to be valid (\(Self.text(from))).")
        case .certificateExpired(let signed, let until):
            Phrase(
                sv:
                    "Det förseglades \(Self.text(signed)), efter att ett certifikat hade gått ut (\(Self.text(until))).",
                en: "It was sealed \(Self.text(signed)), after a certificate had expired (\(Self.text(until))).")
        case .signedInTheFuture(let signed):
            Phrase(
                sv: "Det uppger sig vara förseglat \(Self.text(signed)), som inte har inträffat än.",
                en: "It claims to be sealed \(Self.text(signed)), which has not come yet.")
        case .signingTimeUnreadable:
            Phrase(
                sv: "Sigillets tid är ingen tid.",
                en: "The time of the seal is not a time.")
        case .notASummary:
            Phrase(
                sv: "Det som är förseglat i koden är inget intyg.",
                en: "What is sealed in the code is no certificate.")
        case .sealingCertificateUnknown:
            Phrase(
                sv: "Certifikatet som koden är förseglad med finns inte bland dem du litar på. Ange utfärdarens "
                    + "sigillcertifikat, inte bara den som har utfärdat det.",
                en:
                    "The certificate that the code is sealed with is not among those you trust. Name the issuer's sealing "
                    + "certificate, and not only the authority that issued it.")
        case .formFailed:
            Phrase(
                sv: "Dokumentet går inte att läsa.",
                en: "The document is not readable.")
        case .sealFailed:
            Phrase(
                sv: "Sigillet håller inte.",
                en: "The seal does not hold.")
        case .certificateUnusable:
            Phrase(
                sv: "Det finns inget användbart certifikat att kontrollera med.",
                en: "There is no usable certificate to check it with.")
        }
    }

    var reason: CheckReason { CheckReason(code: code, words: words) }

    /// The first few problems; a broken document has thousands.
    private static let listedProblems = 3

    private static func list(_ problems: [XMLProblem]) -> Phrase {
        var sv: [String] = []
        var en: [String] = []
        for problem in problems.prefix(listedProblems) {
            sv.append((problem.line.map { "rad \($0): " } ?? "") + XMLWords.inSwedish(problem.message))
            en.append((problem.line.map { "line \($0): " } ?? "") + XMLWords.plain(problem.message))
        }
        let rest = problems.count - listedProblems
        if rest > 0 {
            sv.append("och \(rest) till")
            en.append("and \(rest) more")
        }
        return Phrase(sv: sv.joined(separator: "; "), en: en.joined(separator: "; "))
    }

    private static func text(_ date: Date) -> String {
        UTCTime.format(date).map { String(decoding: $0, as: UTF8.self) } ?? "at no time of the calendar"
    }
}
