import CompetenceModel
import Crypto
public import Foundation
import X509

/// What a sealing certificate says, for whoever keeps it on record.
public struct SealCertificate: Hashable, Sendable {
    /// The certificate in DER.
    public let der: [UInt8]
    public let owner: SealOwner
    /// `nil` where it is no key that seals are made with.
    public let publicKey: SealingPublicKey?
    public let validFrom: Date
    public let validUntil: Date
    /// Whether seals by it can be verified: it is of a kind that may seal.
    public let canSeal: Bool

    init(_ encoded: EncodedCertificate) {
        let certificate = encoded.certificate
        der = encoded.der
        owner = SealOwner(certificate.subject)
        publicKey = P256.Signing.PublicKey(certificate.publicKey).map { SealingPublicKey($0) }
        validFrom = certificate.notValidBefore
        validUntil = certificate.notValidAfter
        canSeal = CertificateRules.objectionToSealing(with: certificate) == nil
    }

    /// - Returns: `nil` where the bytes are no certificate.
    public init?(der: [UInt8]) {
        guard let encoded = try? EncodedCertificate(der: der) else { return nil }
        self.init(encoded)
    }

    /// Reads the sealing certificate that stands in a seal. Nothing of the seal is verified.
    ///
    /// - Parameter element: the signature element, in canonical form.
    public init?(inUnverifiedSeal element: ArraySlice<UInt8>) {
        guard let text = SealBlock(readingElement: element)?.certificates.first,
            let der = CanonicalBase64.decode(text[...])
        else { return nil }
        self.init(der: der)
    }

    /// Over its DER.
    public var fingerprint: Fingerprint { Fingerprint(of: der) }
}
