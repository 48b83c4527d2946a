import Crypto
public import Foundation
public import StrictXML

/// A document of which form, schema, seal and signer have all passed: the only thing whose content may be shown.
///
/// Only ``SealVerifier`` can make one.
public struct VerifiedDocument: Sendable {
    /// The root element whose canonical bytes, without the seal, are what was digested. The seal is its last element.
    public let root: XMLElement
    /// Whose certificate sealed it.
    public let signer: SealOwner
    /// The certificate by which the reader trusts it: the signer's own, or its authority's.
    public let anchor: TrustAnchor
    /// Of the certificate that sealed it.
    public let signerFingerprint: Fingerprint
    /// When the signer says it was sealed. No one else vouches for this time.
    public let signingTime: Date
    /// SHA-256 of the document without its seal, in canonical form: known before sealing.
    public let contentDigest: [UInt8]

    init(_ proof: SealVerifier.Proof) {
        self.root = proof.document.root
        self.signer = proof.path.owner
        self.anchor = proof.path.anchor
        self.signerFingerprint = proof.signerFingerprint
        self.signingTime = proof.signingTime
        self.contentDigest = proof.contentDigest
    }

    /// SHA-256 of the sealed document in canonical form, which is how it is issued. Computed at every call.
    public var sha256: [UInt8] { Array(SHA256.hash(data: root.canonicalBytes())) }

    /// Who issued the document, from the certificate the reader chose to trust where that is the issuer's own, else
    /// as the trusted authority has certified it. Never from the document.
    public var issuerName: String { (isPinned ? anchor.owner : signer).description }

    /// Whether the reader trusts the signer's own certificate, rather than an authority that issued it.
    public var isPinned: Bool { anchor.fingerprint == signerFingerprint }
}
