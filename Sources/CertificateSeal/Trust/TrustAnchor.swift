public import Foundation
import X509

/// A certificate that the reader has decided to trust: an organisation's own, or an authority's.
public struct TrustAnchor: Hashable, Sendable {
    let encoded: EncodedCertificate
    /// Whose certificate it is, in its own words, which the reader has accepted by trusting it.
    public let owner: SealOwner

    init(_ encoded: EncodedCertificate) {
        self.encoded = encoded
        self.owner = SealOwner(encoded.certificate.subject)
    }

    /// The certificate in DER.
    public var der: [UInt8] { encoded.der }
    /// The certificate in PEM.
    public var pem: String {
        let base64 = Data(encoded.der).base64EncodedString(options: [.lineLength64Characters, .endLineWithLineFeed])
        return "-----BEGIN CERTIFICATE-----\n\(base64)\n-----END CERTIFICATE-----\n"
    }
    /// Whether it issues certificates, and seals nothing itself.
    public var isAuthority: Bool {
        guard let constraints = try? encoded.certificate.extensions.basicConstraints else { return false }
        return constraints != .notCertificateAuthority
    }
    /// Over the certificate's DER.
    public var fingerprint: Fingerprint { Fingerprint(of: encoded.der) }
    public var validFrom: Date { encoded.certificate.notValidBefore }
    public var validUntil: Date { encoded.certificate.notValidAfter }
}
