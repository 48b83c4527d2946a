import Foundation
import SwiftASN1
import X509

// On Linux, struct stat belongs to whichever of these modules the compiler happens to load first.
#if canImport(CDispatch)
    import CDispatch
#endif
#if canImport(CoreFoundation)
    import CoreFoundation
#endif
#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

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
    /// `PRIVATE KEY`, `EC PRIVATE KEY`, `ENCRYPTED PRIVATE KEY`.
    private static let privateKey = "PRIVATE KEY"

    struct Content {
        var certificates: [EncodedCertificate]
        /// Whether there is a private key in it, too: it has no business there.
        var holdsPrivateKey: Bool
    }

    static func read(_ url: URL) throws(CertificateFileError) -> Content {
        func unreadable(_ words: String) -> CertificateFileError {
            CertificateFileError(.unreadable(words), source: url.path)
        }
        // O_NONBLOCK: a named pipe must not make the program wait for a writer.
        let descriptor = open(url.path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw unreadable(String(cString: strerror(errno))) }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        let isPassedOn = url.path.hasPrefix("/dev/fd/") || url.path.hasPrefix("/proc/self/fd/")
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw unreadable(String(cString: strerror(errno))) }
        if status.st_mode & S_IFMT == S_IFDIR { throw unreadable(String(cString: strerror(EISDIR))) }
        guard status.st_mode & S_IFMT != S_IFIFO || isPassedOn else { throw unreadable("it is a named pipe") }
        _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) & ~O_NONBLOCK)
        let data: Data
        do {
            data = try handle.read(upToCount: maximumByteCount + 1) ?? Data()
        } catch {
            throw unreadable(error.localizedDescription)
        }
        guard data.count <= maximumByteCount else { throw CertificateFileError(.tooLarge, source: url.path) }
        return try content(of: String(decoding: data, as: UTF8.self), source: url.path)
    }

    static func parse(_ pem: String, source: String) throws(CertificateFileError) -> [EncodedCertificate] {
        try content(of: pem, source: source).certificates
    }

    private static func content(of pem: String, source: String) throws(CertificateFileError) -> Content {
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
        return Content(
            certificates: result, holdsPrivateKey: documents.contains { $0.discriminator.hasSuffix(privateKey) })
    }
}
