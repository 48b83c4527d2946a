public import CompetenceModel
import Crypto
public import Foundation
import X509

/// A sealing key together with the certificates that speak for it: what an organisation seals with.
///
/// Only a chain that fits the key can be part of one.
public struct SealingIdentity: Sendable {
    let key: P256.Signing.PrivateKey
    /// What every seal by this identity has in common.
    let template: SealBlock
    public let certificate: SealCertificate
    /// Whose name the certificate is in.
    public var owner: SealOwner { certificate.owner }
    /// Of the sealing certificate.
    public var fingerprint: Fingerprint { certificate.fingerprint }
    public var validFrom: Date { certificate.validFrom }
    public var validUntil: Date { certificate.validUntil }

    /// Joins a key and its certificate chain.
    ///
    /// - Parameters:
    ///   - certificates: PEM, the sealing certificate first, then each issuer in turn; the root may be left out.
    ///   - source: what to call the text in an error.
    ///   - now: the certificate has to be valid at this time.
    public init(key: SealingKey, certificates: String, source: String, at now: Date) throws(CertificateFileError) {
        let chain = try CertificateFile.parse(certificates, source: source)
        try self.init(key: key, chain: chain, source: source, at: now)
    }

    /// Joins a key and the certificate chain in a PEM file.
    public init(key: SealingKey, readingCertificatesFrom url: URL, at now: Date) throws(CertificateFileError) {
        try self.init(key: key, chain: CertificateFile.read(url).certificates, source: url.path, at: now)
    }

    private init(
        key: SealingKey, chain: [EncodedCertificate], source: String, at now: Date
    ) throws(CertificateFileError) {
        func refusal(_ reason: CertificateFileError.Reason) -> CertificateFileError {
            CertificateFileError(reason, source: source)
        }
        guard chain.count <= SealProfile.maximumChainLength else { throw refusal(.chainTooLong) }
        guard let first = chain.first else { throw refusal(.noCertificates) }
        let signer = first.certificate
        guard signer.publicKey == Certificate.PublicKey(key.key.publicKey) else { throw refusal(.notForThisKey) }
        if let objection = CertificateRules.objectionToSealing(with: signer) {
            throw refusal(.notForSealing(objection))
        }
        for (index, pair) in zip(chain, chain.dropFirst()).enumerated()
        where !CertificateRules.issued(pair.0.certificate, by: pair.1.certificate) {
            throw refusal(.outOfOrder(position: index + 2))
        }
        // No reader would follow a chain over an authority that may not do this.
        for (index, authority) in chain.enumerated().dropFirst() {
            if let objection = CertificateRules.objectionToIssuing(by: authority.certificate, below: index - 1) {
                throw refusal(.notForSealing(objection, position: index + 1))
            }
        }
        if now < signer.notValidBefore { throw refusal(.notYetValid) }
        if now > signer.notValidAfter { throw refusal(.expired) }

        self.key = key.key
        self.certificate = SealCertificate(first)
        self.template = SealBlock(
            certificates: chain.map { CanonicalBase64.encode($0.der) },
            certificateDigests: chain.map { CanonicalBase64.encode(SHA256.hash(data: $0.der)) },
            signingTime: [])
    }
}

/// What is signed with the sealing key for its holder alone; no document is sealed so.
extension SealingIdentity {
    /// - Returns: 64 bytes.
    public func sign(_ content: [UInt8], in context: SigningContext) throws -> [UInt8] {
        Array(try key.signature(for: context.message(content)).rawRepresentation)
    }

    /// Whether this key made the signature, over this content in this context.
    public func hasSigned(_ content: [UInt8], in context: SigningContext, as signature: [UInt8]) -> Bool {
        guard let signature = try? P256.Signing.ECDSASignature(rawRepresentation: signature) else { return false }
        return key.publicKey.isValidSignature(signature, for: context.message(content))
    }
}
