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
        case .formFailed: "form-failed"
        case .sealFailed: "seal-failed"
        case .certificateUnusable: "certificate-unusable"
        }
    }

    /// Plain words.
    public var words: String {
        switch self {
        case .form(let problems): "It is not readable: \(Self.list(problems))"
        case .schema(let problems): "It does not have the form of such a document: \(Self.list(problems))"
        case .noSeal: "It carries no seal."
        case .signaturesElsewhere: "It holds signatures, or parts of them, besides the one seal."
        case .sealMisplaced: "The seal is not the last element of the document."
        case .duplicateIdentifier: "Two of its elements have the same identifier."
        case .foreignForm: "It carries a signature, but not of the one form that is accepted."
        case .contentAltered: "Its content is not what was sealed."
        case .propertiesAltered: "The time or the certificate of the seal is not what was sealed."
        case .signatureInvalid: "The seal was not made with the key of the certificate beside it."
        case .certificateUnreadable: "The certificate beside the seal cannot be read."
        case .certificateNotTheNamed: "The certificate beside the seal is not the one that the seal names."
        case .certificateUnsuitable(let objection): objection.words
        case .notTrusted(let fingerprint):
            "It was sealed by someone you have not chosen to trust (certificate \(fingerprint))."
        case .chainBroken: "The certificates beside the seal were not issued by one another."
        case .noTrustAnchors: "No certificate to trust was given."
        case .certificateNotYetValid(let signed, let from):
            "It was sealed \(Self.text(signed)), before a certificate began to be valid (\(Self.text(from)))."
        case .certificateExpired(let signed, let until):
            "It was sealed \(Self.text(signed)), after a certificate had expired (\(Self.text(until)))."
        case .signedInTheFuture(let signed): "It claims to be sealed \(Self.text(signed)), which has not come yet."
        case .signingTimeUnreadable: "The time of the seal is not a time."
        case .formFailed: "The document is not readable."
        case .sealFailed: "The seal does not hold."
        case .certificateUnusable: "There is no usable certificate to check it with."
        }
    }

    var reason: CheckReason { CheckReason(code: code, words: words) }

    /// The first few problems; a broken document has thousands.
    private static let listedProblems = 3

    private static func list(_ problems: [XMLProblem]) -> String {
        var words = problems.prefix(listedProblems).map(\.description).joined(separator: "; ")
        if problems.count > listedProblems { words += "; and \(problems.count - listedProblems) more" }
        return words
    }

    private static func text(_ date: Date) -> String {
        UTCTime.format(date).map { String(decoding: $0, as: UTF8.self) } ?? "at no time of the calendar"
    }
}
