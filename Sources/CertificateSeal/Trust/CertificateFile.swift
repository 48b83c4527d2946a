import Foundation
import LocalFiles
import SwiftASN1
import X509

/// A certificate together with the exact bytes it was read from.
struct EncodedCertificate: Hashable, Sendable {
    let certificate: Certificate
    let der: [UInt8]

    init(der: [UInt8]) throws {
        self.certificate = try Certificate(derEncoded: der)
        self.der = der
    }
}

/// PEM files with one or more certificates.
enum CertificateFile {
    /// About a thousand certificates.
    private static let maximumByteCount = 2 * 1024 * 1024
    private static let label = "CERTIFICATE"
    /// `PRIVATE KEY`, `EC PRIVATE KEY`, `ENCRYPTED PRIVATE KEY`.
    private static let privateKey = "PRIVATE KEY"

    struct Content {
        var certificates: [EncodedCertificate]
        /// Whether there is a private key in it, too: it has no business there.
        var holdsPrivateKey: Bool
    }

    static func read(_ url: URL) throws(CertificateFileError) -> Content {
        let bytes: [UInt8]
        do throws(FileRefusal) {
            bytes = try LocalFile.readDocument(url.path, atMost: maximumByteCount)
        } catch {
            throw CertificateFileError(error == .tooLarge ? .tooLarge : .unreadable(error.words), source: url.path)
        }
        return try content(of: String(decoding: bytes, as: UTF8.self), source: url.path)
    }

    static func parse(_ pem: String, source: String) throws(CertificateFileError) -> [EncodedCertificate] {
        try content(of: pem, source: source).certificates
    }

    private static func content(of pem: String, source: String) throws(CertificateFileError) -> Content {
        let blocks = PEMBlock.all(in: pem)
        guard !blocks.isEmpty else { throw CertificateFileError(.notPEM, source: source) }
        let certificates = blocks.filter { $0.label == label }
        guard !certificates.isEmpty else { throw CertificateFileError(.noCertificates, source: source) }
        var result: [EncodedCertificate] = []
        for (index, block) in certificates.enumerated() {
            guard let der = block.content, let certificate = try? EncodedCertificate(der: der) else {
                throw CertificateFileError(.damaged(position: index + 1), source: source)
            }
            result.append(certificate)
        }
        return Content(
            certificates: result, holdsPrivateKey: blocks.contains { $0.label.hasSuffix(privateKey) })
    }
}
