import Foundation
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
    private static let discriminator = "CERTIFICATE"

    static func read(_ url: URL) throws(CertificateFileError) -> [EncodedCertificate] {
        let data: Data
        do {
            let handle = try FileHandle(forReadingFrom: url)
            defer { try? handle.close() }
            data = try handle.read(upToCount: maximumByteCount + 1) ?? Data()
        } catch {
            throw CertificateFileError(.unreadable(error.localizedDescription), source: url.path)
        }
        guard data.count <= maximumByteCount else { throw CertificateFileError(.tooLarge, source: url.path) }
        return try parse(String(decoding: data, as: UTF8.self), source: url.path)
    }

    static func parse(_ pem: String, source: String) throws(CertificateFileError) -> [EncodedCertificate] {
        let documents: [PEMDocument]
        do {
            documents = try PEMDocument.parseMultiple(pemString: pem)
        } catch {
            throw CertificateFileError(.notPEM, source: source)
        }
        guard !documents.isEmpty else { throw CertificateFileError(.notPEM, source: source) }
        let certificates = documents.filter { $0.discriminator == discriminator }
        guard !certificates.isEmpty else { throw CertificateFileError(.noCertificates, source: source) }
        var result: [EncodedCertificate] = []
        for (index, document) in certificates.enumerated() {
            guard let certificate = try? EncodedCertificate(der: document.derBytes) else {
                throw CertificateFileError(.damaged(position: index + 1), source: source)
            }
            result.append(certificate)
        }
        return result
    }
}
