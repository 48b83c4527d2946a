/// The values in a seal, and the three texts made of them: the signature element in its document, and the two parts
/// of it that are digested on their own.
///
/// 1. A signature element is a seal only if it is, canonicalised, byte for byte what ``element`` writes.
/// 2. ``signedInfo`` and ``signedProperties`` are what exclusive canonicalisation makes of these two elements alone.
struct SealBlock {
    /// Base64, ``SealProfile/digestLength`` characters.
    var documentDigest: [UInt8] = []
    var propertiesDigest: [UInt8] = []
    /// Base64, ``SealProfile/signatureLength`` characters.
    var signatureValue: [UInt8] = []
    /// The elements with the certificates in base64, the sealing certificate first.
    var certificates: [[UInt8]]
    /// One digest for each certificate, in the same order.
    var certificateDigests: [[UInt8]]
    /// As ``UTCTime`` writes it.
    var signingTime: [UInt8]

    /// Canonical `ds:SignedInfo` on its own: what is signed.
    var signedInfo: [UInt8] {
        var bytes = SealProfile.signedInfoStartAlone
        bytes.reserveCapacity(2048)
        appendSignedInfoContent(to: &bytes)
        return bytes
    }

    /// Canonical `xades:SignedProperties` on its own: what the second reference digests.
    var signedProperties: [UInt8] {
        var bytes = SealProfile.propertiesStartAlone
        bytes.reserveCapacity(2048)
        appendPropertiesContent(to: &bytes, beforeDigest: SealProfile.beforeCertificateDigestAlone)
        return bytes
    }

    /// Writes canonical `ds:Signature` as it stands in the document.
    func appendElement(to bytes: inout [UInt8]) {
        bytes += SealProfile.signatureStart
        bytes += SealProfile.signedInfoStart
        appendSignedInfoContent(to: &bytes)
        bytes += SealProfile.signatureValueStart
        bytes += signatureValue
        bytes += SealProfile.signatureValueEnd
        for certificate in certificates {
            bytes += SealProfile.certificateStart
            bytes += certificate
            bytes += SealProfile.certificateEnd
        }
        bytes += SealProfile.beforeProperties
        bytes += SealProfile.propertiesStart
        appendPropertiesContent(to: &bytes, beforeDigest: SealProfile.beforeCertificateDigest)
        bytes += SealProfile.signatureEnd
    }

    private func appendSignedInfoContent(to bytes: inout [UInt8]) {
        bytes += SealProfile.beforeDocumentDigest
        bytes += documentDigest
        bytes += SealProfile.betweenDigests
        bytes += propertiesDigest
        bytes += SealProfile.signedInfoEnd
    }

    private func appendPropertiesContent(to bytes: inout [UInt8], beforeDigest: [UInt8]) {
        bytes += SealProfile.beforeSigningTime
        bytes += signingTime
        bytes += SealProfile.afterSigningTime
        for digest in certificateDigests {
            bytes += beforeDigest
            bytes += digest
            bytes += SealProfile.afterCertificateDigest
        }
        bytes += SealProfile.propertiesEnd
    }
}
