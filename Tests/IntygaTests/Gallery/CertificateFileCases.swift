import CompetenceModel
import Foundation

@testable import CertificateSeal
@testable import CompetenceRegistry
@testable import intyga

extension CommandGalleryCase {
    /// `intyga key install chain.pem` in an office that has a seal.
    private static func installed(
        _ code: CertificateFileError.Code, _ detail: String,
        _ chain: @escaping @Sendable (_ own: String, _ key: SealingKey) throws -> String
    ) -> CommandGalleryCase {
        typed(.certificates, code.rawValue, "intyga --as maria key install chain.pem   (\(detail))") { office in
            try office.must("key", "create", "--seal", as: "maria")
            let key = try SealingKey(readingFrom: office.folder.appendingPathComponent("keys/EXB.seal.key"))
            try office.write(try chain(try office.read("keys/EXB.seal.pem"), key), to: "chain.pem")
        }
    }

    private static func certificate(of key: SealingKey, from: Double, until: Double) throws -> String {
        try key.selfSignedCertificate(
            for: SealSubject(organisationName: "Exempelby", organisationNumber: "212000-0001"),
            validFrom: Date(timeIntervalSinceNow: from), validUntil: Date(timeIntervalSinceNow: until))
    }

    private static let day: Double = 86_400

    /// What the program thinks of files that should hold certificates.
    static let certificateFiles: [CommandGalleryCase] = [
        typed(
            .certificates, "certificates-unreadable", "intyga certificate verify intyg.xml --trust utfärdare.pem"),
        typed(
            .certificates, "certificates-too-large",
            "intyga certificate verify intyg.xml --trust film.mp4   (the wrong file)"
        ) { try $0.write(Array(repeating: 0x2D, count: 3 * 1024 * 1024), to: "film.mp4") },
        installed(.notPEM, "the certificate is in another form, DER") { _, _ in "Hej!\n" },
        installed(.noCertificates, "it holds a key and no certificate") { _, _ in
            "-----BEGIN PUBLIC KEY-----\nMIHs\n-----END PUBLIC KEY-----\n"
        },
        installed(.damaged, "a letter was changed") { own, _ in own.replacing("MII", with: "MIA") },
        installed(.notForThisKey, "somebody else's") { _, _ in
            try certificate(of: SealingKey(), from: -day, until: day)
        },
        installed(.outOfOrder, "something between them is left out") { own, _ in
            own + (try certificate(of: SealingKey(), from: -day, until: day))
        },
        installed(.chainTooLong, "with every certificate there is") { own, _ in
            String(repeating: own, count: SealProfile.maximumChainLength + 1)
        },
        made(
            .certificates, "intyga key install chain.pem   (a certificate for a website)",
            because: "it takes an authority that issues such a certificate.",
            CommandFailure(CertificateFileError(.notForSealing(.usageExcludesSealing), source: "chain.pem"))),
        installed(.expired, "last year's") { _, key in try certificate(of: key, from: -365 * day, until: -day) },
        installed(.notYetValid, "next year's") { _, key in try certificate(of: key, from: day, until: 365 * day) },
    ]

    /// Why something was not sealed.
    static let sealing: [CommandGalleryCase] = [
        typed(.sealing, "unusable-subject", "intyga --as maria key create --seal --organisation-number 2120"),
        made(
            .sealing, "intyga --as maria certificate issue C-0001   (the certificate expired this second)",
            because: "a certificate that has expired is refused when it is read.",
            CommandFailure(RegistryError(wrapping: SealingError.outsideCertificateValidity))),
        made(
            .sealing, "intyga --as maria certificate issue C-0001   (the computer's clock says 1969)",
            because: "it takes another clock.",
            CommandFailure(RegistryError(wrapping: SealingError.timeNotRepresentable))),
        made(
            .sealing, "intyga --as maria certificate issue C-0001   (an error of the program)",
            because: "the program seals what it has written itself.",
            CommandFailure(
                RegistryError(
                    wrapping: SealingError.notAnUnsealedDocument(
                        Phrase(sv: "det har redan ett sigill", en: "it has a seal already"))))),
        made(
            .sealing, "intyga --as maria certificate issue C-0001", because: "the library does not fail.",
            CommandFailure(RegistryError(wrapping: SealingError.cryptographyFailed("…")))),
    ]
}
