import Crypto
import Foundation
import SwiftASN1
import X509

/// A certificate authority of the tests', with whatever faults a test asks for.
struct Authority {
    let key: Certificate.PrivateKey
    let certificate: Certificate
    /// The certificate's PEM text.
    let pem: String

    static let from = Date(timeIntervalSince1970: 1_735_689_600)  // 2025-01-01
    static let until = Date(timeIntervalSince1970: 2_051_222_400)  // 2035-01-01

    /// What a test may want to be different in a certificate.
    struct Wish {
        var version = Certificate.Version.v3
        var isAuthority = true
        var maximumPath: Int?
        var keyUsage: KeyUsage? = KeyUsage(keyCertSign: true, cRLSign: true)
        var extendedKeyUsage: [ExtendedKeyUsage.Usage]?
        var extra: [Certificate.Extension] = []
        var from = Authority.from
        var until = Authority.until

        static let authority = Wish()
        static let sealer = Wish(
            isAuthority: false, keyUsage: KeyUsage(digitalSignature: true, nonRepudiation: true))

        func extensions() throws -> Certificate.Extensions {
            guard version == .v3 else { return Certificate.Extensions() }
            var result = try Certificate.Extensions {
                Critical(
                    isAuthority
                        ? BasicConstraints.isCertificateAuthority(maxPathLength: maximumPath)
                        : BasicConstraints.notCertificateAuthority)
                if let keyUsage { Critical(keyUsage) }
            }
            if let extendedKeyUsage {
                try result.append(.init(ExtendedKeyUsage(extendedKeyUsage), critical: false))
            }
            for one in extra { try result.append(one) }
            return result
        }
    }

    static func name(_ organisation: String) throws -> DistinguishedName {
        try DistinguishedName {
            CountryName("SE")
            OrganizationName(organisation)
            CommonName(organisation)
        }
    }

    /// A root.
    init(_ name: String = "Test Authority", _ wish: Wish = .authority) throws {
        self.key = Certificate.PrivateKey(P256.Signing.PrivateKey())
        let name = try Self.name(name)
        self.certificate = try Certificate(
            version: wish.version, serialNumber: .init(), publicKey: key.publicKey, notValidBefore: wish.from,
            notValidAfter: wish.until, issuer: name, subject: name, signatureAlgorithm: .ecdsaWithSHA256,
            extensions: wish.extensions(), issuerPrivateKey: key)
        self.pem = try certificate.serializeAsPEM().pemString + "\n"
    }

    private init(key: Certificate.PrivateKey, certificate: Certificate) throws {
        self.key = key
        self.certificate = certificate
        self.pem = try certificate.serializeAsPEM().pemString + "\n"
    }

    /// An authority below this one.
    func subordinate(_ name: String, _ wish: Wish = .authority) throws -> Authority {
        let key = Certificate.PrivateKey(P256.Signing.PrivateKey())
        return try Authority(key: key, certificate: certify(key.publicKey, as: name, wish))
    }

    /// A certificate by this one.
    func certify(_ key: Certificate.PublicKey, as name: String, _ wish: Wish = .sealer) throws -> Certificate {
        try Certificate(
            version: wish.version, serialNumber: .init(), publicKey: key, notValidBefore: wish.from,
            notValidAfter: wish.until, issuer: certificate.subject, subject: Self.name(name),
            signatureAlgorithm: .ecdsaWithSHA256, extensions: wish.extensions(), issuerPrivateKey: self.key)
    }
}
