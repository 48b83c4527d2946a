import CompetenceModel
import Crypto
public import Foundation
import SwiftASN1
import X509

extension SealingKey {
    /// RFC 5280, 4.1.2.2: a serial number has at most 20 octets and is positive; 16 random ones are ample.
    private static let serialNumberByteCount = 16

    /// A certificate that the organisation gives itself, in PEM: a pin for those who already know the organisation.
    ///
    /// It says nothing about who the organisation is; a reader compares its fingerprint over another way.
    public func selfSignedCertificate(
        for subject: SealSubject, validFrom: Date, validUntil: Date
    ) throws(SealingError) -> String {
        guard validFrom < validUntil else {
            throw .unusableSubject(
                Phrase(
                    sv: "certifikatet skulle sluta innan det börjar", en: "the certificate would end before it begins"))
        }
        let key = Certificate.PrivateKey(self.key)
        do {
            let name = try subject.distinguishedName()
            var generator = SystemRandomNumberGenerator()
            var serial = (0..<Self.serialNumberByteCount).map { _ in UInt8.random(in: .min ... .max, using: &generator)
            }
            serial[0] = serial[0] & 0x7F | 0x40
            let certificate = try Certificate(
                version: .v3,
                serialNumber: .init(bytes: serial),
                publicKey: key.publicKey,
                // X.509 knows whole seconds, and rounding to the nearest would begin up to half a second too late.
                notValidBefore: Date(timeIntervalSince1970: validFrom.timeIntervalSince1970.rounded(.down)),
                notValidAfter: validUntil,
                issuer: name,
                subject: name,
                signatureAlgorithm: .ecdsaWithSHA256,
                extensions: Self.extensions(of: key.publicKey),
                issuerPrivateKey: key)
            return try certificate.serializeAsPEM().pemString + "\n"
        } catch {
            throw .cryptographyFailed("making a certificate: \(error)")
        }
    }

    /// A request (PKCS#10, PEM) to a certificate authority for a certificate over this key.
    public func certificateRequest(for subject: SealSubject) throws(SealingError) -> String {
        let key = Certificate.PrivateKey(self.key)
        do {
            let request = try CertificateSigningRequest(
                version: .v1,
                subject: subject.distinguishedName(),
                privateKey: key,
                attributes: .init([.init(ExtensionRequest(extensions: Self.extensions(of: key.publicKey)))]),
                signatureAlgorithm: .ecdsaWithSHA256)
            return try request.serializeAsPEM().pemString + "\n"
        } catch {
            throw .cryptographyFailed("making a certificate request: \(error)")
        }
    }

    /// A key that seals and does nothing else: it signs no certificates.
    private static func extensions(of key: Certificate.PublicKey) throws -> Certificate.Extensions {
        try Certificate.Extensions {
            Critical(BasicConstraints.notCertificateAuthority)
            Critical(KeyUsage(digitalSignature: true, nonRepudiation: true))
            SubjectKeyIdentifier(hash: key)
        }
    }
}
