public import CompetenceModel
import Crypto
public import Foundation

/// A summary of a certificate as it stands in a QR code: signed with the sealing key, in characters that a code holds densely.
///
///     INTYGA1:<Base45 (RFC 9285) of a COSE_Sign1 (RFC 9052) with ES256>
///
/// 1. Of one content there is one text but for the signature: CBOR is in its deterministic encoding, base45 in its one spelling.
/// 2. The signature is over what is shown, and nothing is shown that was not signed.
/// 3. The protected header is the one written here, to the byte; the other one names the sealing certificate and nothing else.
public struct SignedSummary: Sendable, Hashable {
    /// What the text of a code begins with.
    public static let beginning = "INTYGA1:"
    /// What version 25 holds at level M, in characters of the alphanumeric mode (ISO/IEC 18004, table 7).
    static let mostCharacters = 1451

    /// Algorithm (1): ES256 (-7).
    private static let protected = CBOR.map([1: .integer(-7)]).encoded
    private static let keyIdentifier = 4
    /// Of a fingerprint, in bytes: enough to find a certificate among those one trusts. What it leads to is verified.
    private static let identifierLength = 8
    /// `COSE_Sign1`.
    private static let tag = 18

    public let text: String
    let payload: [UInt8]
    let identifier: [UInt8]
    let signature: [UInt8]

    /// What a text is, if it is a summary in every respect but the signature, which is not verified here.
    public init?(_ text: some StringProtocol) {
        // A telephone may add a line end to what it has read.
        let text = String(text).trimmingCharacters(in: .newlines)
        guard text.hasPrefix(Self.beginning), text.utf8.count <= Self.mostCharacters,
            let bytes = Base45.decode(text.dropFirst(Self.beginning.count)),
            case .tagged(Self.tag, .array(let parts))? = CBOR(encoded: bytes), parts.count == 4,
            parts[0] == .bytes(Self.protected), case .map(let header) = parts[1], header.count == 1,
            let identifier = header[Self.keyIdentifier]?.bytes, identifier.count == Self.identifierLength,
            let payload = parts[2].bytes, let signature = parts[3].bytes
        else { return nil }
        self.text = text
        self.payload = payload
        self.identifier = identifier
        self.signature = signature
    }

    private init(payload: [UInt8], identifier: [UInt8], signature: [UInt8]) {
        let parts: [CBOR] = [
            .bytes(Self.protected), .map([Self.keyIdentifier: .bytes(identifier)]), .bytes(payload), .bytes(signature),
        ]
        text = Self.beginning + Base45.encode(CBOR.tagged(Self.tag, .array(parts)).encoded)
        self.payload = payload
        self.identifier = identifier
        self.signature = signature
    }

    /// What is signed (RFC 9052, 4.4).
    private static func signed(_ payload: [UInt8]) -> [UInt8] {
        CBOR.array([.text("Signature1"), .bytes(protected), .bytes([]), .bytes(payload)]).encoded
    }

    /// What it says, and when it was signed; `nil` where what was signed is no summary.
    var content: (summary: CertificateSummary, signedAt: Date)? {
        guard let claims = CBOR(encoded: payload), let read = CertificateSummary.read(claims) else { return nil }
        return (read.summary, Date(timeIntervalSince1970: Double(read.signedAt)))
    }

    /// What it says, where it was signed with the key of this certificate, whoever trusts it.
    ///
    /// - Parameter certificate: in DER.
    public func summary(signedWith certificate: [UInt8]) -> CertificateSummary? {
        guard let encoded = try? EncodedCertificate(der: certificate), let key = SignerKey(of: encoded.certificate),
            identifier == Self.identifier(of: Fingerprint(of: certificate)), isSigned(by: key)
        else { return nil }
        return content?.summary
    }

    func isSigned(by key: SignerKey) -> Bool { key.isValid(signature, for: Self.signed(payload)) }

    static func identifier(of fingerprint: Fingerprint) -> [UInt8] { Array(fingerprint.bytes.prefix(identifierLength)) }

    /// Signs a summary. Titles that do not fit are left out; `nil` where even then it does not fit.
    init?(_ summary: CertificateSummary, by identity: SealingIdentity, at time: Date) throws(SealingError) {
        guard time >= identity.validFrom, time <= identity.validUntil else { throw .outsideCertificateValidity }
        let identifier = Self.identifier(of: identity.fingerprint)
        for candidate in [summary, summary.withoutTitles] {
            let payload = candidate.claims(signedAt: Int(time.timeIntervalSince1970)).encoded
            let signature: [UInt8]
            do {
                signature = Array(try identity.key.signature(for: Self.signed(payload)).rawRepresentation)
            } catch {
                throw .cryptographyFailed("ECDSA signing: \(error)")
            }
            let signed = SignedSummary(payload: payload, identifier: identifier, signature: signature)
            guard signed.text.utf8.count <= Self.mostCharacters else { continue }
            self = signed
            return
        }
        return nil
    }
}

extension SealingIdentity {
    /// The summary of a certificate, signed for a QR code; `nil` where it does not fit into one.
    public func sign(_ summary: CertificateSummary, at time: Date) throws(SealingError) -> SignedSummary? {
        try SignedSummary(summary, by: self, at: time)
    }
}
