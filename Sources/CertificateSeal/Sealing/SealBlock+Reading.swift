extension SealBlock {
    /// Reads the values out of a canonical signature element, or nil if it is in any respect not of the profile.
    ///
    /// This is no parser that understands elements: it walks along the text that the profile prescribes, and takes
    /// out the values where the profile has them. So there is nothing to be talked into.
    init?(readingElement bytes: ArraySlice<UInt8>) {
        var reader = Reader(rest: bytes)
        guard reader.skip(SealProfile.signatureStart), reader.skip(SealProfile.signedInfoStart),
            reader.skip(SealProfile.beforeDocumentDigest),
            let documentDigest = reader.take(SealProfile.digestLength),
            reader.skip(SealProfile.betweenDigests),
            let propertiesDigest = reader.take(SealProfile.digestLength),
            reader.skip(SealProfile.signedInfoEnd), reader.skip(SealProfile.signatureValueStart),
            let signatureValue = reader.take(SealProfile.signatureLength),
            reader.skip(SealProfile.signatureValueEnd)
        else { return nil }
        var certificates: [[UInt8]] = []
        while certificates.count < SealProfile.maximumChainLength, reader.skip(SealProfile.certificateStart) {
            guard let certificate = reader.takeToTag(atMost: SealProfile.maximumCertificateLength),
                reader.skip(SealProfile.certificateEnd)
            else { return nil }
            certificates.append(certificate)
        }
        guard !certificates.isEmpty, reader.skip(SealProfile.beforeProperties),
            reader.skip(SealProfile.propertiesStart), reader.skip(SealProfile.beforeSigningTime),
            let signingTime = reader.take(UTCTime.length), reader.skip(SealProfile.afterSigningTime)
        else { return nil }
        var certificateDigests: [[UInt8]] = []
        for _ in certificates {
            guard reader.skip(SealProfile.beforeCertificateDigest),
                let digest = reader.take(SealProfile.digestLength), reader.skip(SealProfile.afterCertificateDigest)
            else { return nil }
            certificateDigests.append(digest)
        }
        guard reader.skip(SealProfile.propertiesEnd), reader.skip(SealProfile.signatureEnd), reader.rest.isEmpty else {
            return nil
        }
        self.init(
            documentDigest: documentDigest, propertiesDigest: propertiesDigest, signatureValue: signatureValue,
            certificates: certificates, certificateDigests: certificateDigests, signingTime: signingTime)
    }

    private struct Reader {
        var rest: ArraySlice<UInt8>

        mutating func skip(_ text: [UInt8]) -> Bool {
            guard rest.starts(with: text) else { return false }
            rest = rest.dropFirst(text.count)
            return true
        }

        /// That many bytes, none of which begins a tag.
        mutating func take(_ count: Int) -> [UInt8]? {
            let value = rest.prefix(count)
            guard value.count == count, !value.contains(UInt8(ascii: "<")) else { return nil }
            rest = rest.dropFirst(count)
            return Array(value)
        }

        mutating func takeToTag(atMost limit: Int) -> [UInt8]? {
            guard let end = rest.prefix(limit + 1).firstIndex(of: UInt8(ascii: "<")), end > rest.startIndex else {
                return nil
            }
            defer { rest = rest[end...] }
            return Array(rest[..<end])
        }
    }
}
