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

    /// Over the certificate's DER.
    public var fingerprint: Fingerprint { Fingerprint(of: encoded.der) }
    public var validFrom: Date { encoded.certificate.notValidBefore }
    public var validUntil: Date { encoded.certificate.notValidAfter }
}
