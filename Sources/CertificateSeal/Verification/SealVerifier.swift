import Crypto
public import Foundation
public import StrictXML

/// Verifies sealed documents of one kind, without network and without a registry.
///
/// 1. Nothing of the document is believed before the seal holds: up to then only the seal's own values are taken out.
/// 2. What is digested is the canonical form of the tree that is handed out, not of the file.
/// 3. Digests come before signatures, and a certificate is compared with the one named before it is parsed.
/// 4. A check that cannot be made is never counted as passed.
public struct SealVerifier: Sendable {
    /// How much later than now a document may claim to be sealed: clocks of two computers are never the same.
    public static let clockTolerance: TimeInterval = 5 * 60

    public let trust: TrustStore
    private let schema: XMLSchema
    private let limits: XMLLimits
    private let cache = SignerPathCache()

    /// - Parameters:
    ///   - trust: whom the reader trusts.
    ///   - schema: of the kind of document, with `ds:Signature` (`schemas/seal/`) as the root's optional last element.
    public init(trust: TrustStore, schema: XMLSchema, limits: XMLLimits = .sealedDocument) {
        self.trust = trust
        self.schema = schema
        self.limits = limits
    }

    /// Verifies one document.
    ///
    /// - Parameter now: only to refuse seals from the future. A seal stays good after its certificate has expired.
    public func verify(_ bytes: [UInt8], at now: Date) -> SealVerification {
        let document: XMLDocument
        do {
            document = try XMLDocument(parsing: bytes, limits: limits)
        } catch {
            let pointless = CheckOutcome.couldNotBeChecked(SealReason.formFailed.reason)
            return SealVerification(
                form: .failed(SealReason.form(error.problems).reason), schema: pointless, seal: pointless,
                signer: pointless)
        }
        let problems = schema.problems(in: document)
        var result = SealVerification(
            form: .passed,
            schema: problems.isEmpty ? .passed : .failed(SealReason.schema(problems).reason),
            seal: .passed, signer: .passed)

        let canonical = document.root.canonicalBytes()
        let location: SealLocation
        do {
            location = try SealLocation(in: canonical, of: document.root)
        } catch {
            result.seal = .failed(error.reason.reason)
            result.signer = .couldNotBeChecked(SealReason.sealFailed.reason)
            return result
        }
        let block = location.block
        let identity = identity(for: block)

        // The digests in the order of the references, then the signature over them.
        var content = SHA256()
        location.before.withUnsafeBytes { content.update(bufferPointer: $0) }
        location.after.withUnsafeBytes { content.update(bufferPointer: $0) }
        let contentDigest = Array(content.finalize())
        if CanonicalBase64.encode(contentDigest) != block.documentDigest {
            result.seal = .failed(SealReason.contentAltered.reason)
        } else if CanonicalBase64.encode(SHA256.hash(data: block.signedProperties)) != block.propertiesDigest {
            result.seal = .failed(SealReason.propertiesAltered.reason)
        } else if let key = identity.key {
            let signature = CanonicalBase64.decode(block.signatureValue[...])
            if !(signature.map { key.isValid($0, for: block.signedInfo) } ?? false) {
                result.seal = .failed(SealReason.signatureInvalid.reason)
            }
        } else {
            result.seal = .couldNotBeChecked(SealReason.certificateUnusable.reason)
        }

        // What the seal says about its signer counts only if the seal holds; what is wrong with it counts either way.
        guard let signingTime = UTCTime.parse(block.signingTime) else {
            result.signer = .failed(SealReason.signingTimeUnreadable.reason)
            return result
        }
        switch identity {
        case .failed(let reason, _):
            result.signer = .failed(reason.reason)
        case _ where result.seal != .passed:
            result.signer = .couldNotBeChecked(SealReason.sealFailed.reason)
        case _ where signingTime > now + Self.clockTolerance:
            result.signer = .failed(SealReason.signedInTheFuture(signed: signingTime).reason)
        case .nobodyTrusted:
            result.signer = .couldNotBeChecked(SealReason.noTrustAnchors.reason)
        case .known(let entry):
            if let objection = entry.path.objection(toSigningAt: signingTime) {
                result.signer = .failed(objection.reason)
            } else if result.overall == .trusted {
                result.document = VerifiedDocument(
                    Proof(
                        document: document, path: entry.path, signerFingerprint: entry.fingerprint,
                        signingTime: signingTime, contentDigest: contentDigest))
            }
        }
        return result
    }

    /// That all checks passed; no other file can make one.
    struct Proof {
        let document: XMLDocument
        let path: SignerPath
        let signerFingerprint: Fingerprint
        let signingTime: Date
        let contentDigest: [UInt8]

        fileprivate init(
            document: XMLDocument, path: SignerPath, signerFingerprint: Fingerprint, signingTime: Date,
            contentDigest: [UInt8]
        ) {
            self.document = document
            self.path = path
            self.signerFingerprint = signerFingerprint
            self.signingTime = signingTime
            self.contentDigest = contentDigest
        }
    }

    // MARK: The certificates beside the seal

    private enum Identity {
        case known(SignerPathCache.Entry)
        /// Nobody is trusted, so there is nothing to follow the chain to.
        case nobodyTrusted(SignerKey)
        /// The key, where there is one, still tells whether the seal was made with it.
        case failed(SealReason, SignerKey?)

        var key: SignerKey? {
            switch self {
            case .known(let entry): entry.key
            case .nobodyTrusted(let key): key
            case .failed(_, let key): key
            }
        }
    }

    private func identity(for block: SealBlock) -> Identity {
        if let entry = cache[block.certificates] {
            return entry.digests == block.certificateDigests
                ? .known(entry) : .failed(.certificateNotTheNamed, entry.key)
        }
        var ders: [[UInt8]] = []
        for certificate in block.certificates {
            guard let der = CanonicalBase64.decode(certificate[...]) else {
                return .failed(.certificateUnreadable, nil)
            }
            ders.append(der)
        }
        let digests = ders.map { CanonicalBase64.encode(SHA256.hash(data: $0)) }
        guard digests == block.certificateDigests else { return .failed(.certificateNotTheNamed, nil) }
        var chain: [EncodedCertificate] = []
        for der in ders {
            guard let certificate = try? EncodedCertificate(der: der) else {
                return .failed(.certificateUnreadable, nil)
            }
            chain.append(certificate)
        }
        guard let signer = chain.first else { return .failed(.certificateUnreadable, nil) }
        guard let key = SignerKey(of: signer.certificate) else {
            return .failed(.certificateUnsuitable(.keyNotP256), nil)
        }
        guard !trust.anchors.isEmpty else { return .nobodyTrusted(key) }
        switch trust.path(for: chain) {
        case .refused(let reason):
            return .failed(reason, key)
        case .found(let path):
            let entry = SignerPathCache.Entry(
                path: path, key: key, fingerprint: Fingerprint(of: signer.der), digests: digests)
            cache[block.certificates] = entry
            return .known(entry)
        }
    }
}
