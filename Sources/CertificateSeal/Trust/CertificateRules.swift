import Crypto
import SwiftASN1
import X509

/// What a certificate must and must not say to be used in a certain place (RFC 5280, 4.2 and 6.1).
///
/// A rule that is not known is a refusal, never a pass. Deliberately not checked: revocation of certificates, which
/// needs the network; an organisation whose key was lost tells its readers, who remove the anchor.
enum CertificateRules {
    /// `id-kp-documentSigning`, RFC 9336.
    private static let documentSigning: ASN1ObjectIdentifier = [1, 3, 6, 1, 5, 5, 7, 3, 36]
    private static let usesThatAllowSealing = [
        ExtendedKeyUsage.Usage(oid: documentSigning), .emailProtection, .any,
    ]
    private static let knownCriticalExtensions: Set<ASN1ObjectIdentifier> = [
        .X509ExtensionID.basicConstraints, .X509ExtensionID.keyUsage, .X509ExtensionID.extendedKeyUsage,
    ]
    private static let acceptedSignatures: Set<Certificate.SignatureAlgorithm> = [
        .ecdsaWithSHA256, .ecdsaWithSHA384, .ecdsaWithSHA512, .sha256WithRSAEncryption, .sha384WithRSAEncryption,
        .sha512WithRSAEncryption, .ed25519,
    ]

    /// Why this certificate cannot stand beside a seal, if so.
    static func objectionToSealing(with certificate: Certificate) -> CertificateObjection? {
        if let objection = objectionToForm(of: certificate) { return objection }
        guard P256.Signing.PublicKey(certificate.publicKey) != nil else { return .keyNotP256 }
        do {
            if let usage = try certificate.extensions.keyUsage, !usage.digitalSignature, !usage.nonRepudiation {
                return .usageExcludesSealing
            }
            if try !allowsSealing(certificate) { return .usageExcludesSealing }
        } catch {
            return .unknownCriticalExtension
        }
        return nil
    }

    /// Why this certificate cannot have issued others, if so.
    ///
    /// - Parameter below: how many certificates stand between it and the sealing certificate.
    static func objectionToIssuing(by certificate: Certificate, below: Int) -> CertificateObjection? {
        if let objection = objectionToForm(of: certificate) { return objection }
        do {
            guard case .isCertificateAuthority(let maximum) = try certificate.extensions.basicConstraints else {
                return .notAnAuthority
            }
            if let usage = try certificate.extensions.keyUsage, !usage.keyCertSign { return .notAnAuthority }
            if let maximum, below > maximum { return .pathTooLong }
            if try !allowsSealing(certificate) { return .authorityExcludesSealing }
        } catch {
            return .unknownCriticalExtension
        }
        if certificate.extensions[oid: .X509ExtensionID.nameConstraints] != nil { return .namesConstrained }
        return nil
    }

    /// Whether one certificate was issued by another: the names meet and the signature holds.
    static func issued(_ certificate: Certificate, by issuer: Certificate) -> Bool {
        certificate.issuer == issuer.subject
            && acceptedSignatures.contains(certificate.signatureAlgorithm)
            && issuer.publicKey.isValidSignature(certificate.signature, for: certificate)
    }

    static func isWeaklySigned(_ certificate: Certificate) -> Bool {
        !acceptedSignatures.contains(certificate.signatureAlgorithm)
    }

    /// Whether an extended key usage, where there is one, leaves room for seals. It counts on the whole path: an authority of
    /// web sites must not, by being trusted for seals, make every web site a sealer.
    private static func allowsSealing(_ certificate: Certificate) throws -> Bool {
        guard let uses = try certificate.extensions.extendedKeyUsage else { return true }
        return uses.contains(where: usesThatAllowSealing.contains)
    }

    private static func objectionToForm(of certificate: Certificate) -> CertificateObjection? {
        guard certificate.version == .v3 else { return .oldVersion }
        let isKnown = certificate.extensions.allSatisfy { !$0.critical || knownCriticalExtensions.contains($0.oid) }
        // Name constraints are marked critical; they have an objection of their own, which says more.
        if !isKnown {
            let hasConstraints = certificate.extensions[oid: .X509ExtensionID.nameConstraints] != nil
            return hasConstraints ? .namesConstrained : .unknownCriticalExtension
        }
        return nil
    }
}
