public import Foundation

/// The certificates that a reader trusts. No certificate is trusted unless the reader named it.
public struct TrustStore: Hashable, Sendable {
    /// In the order given, each once.
    public private(set) var anchors: [TrustAnchor] = []
    /// Files among those read that hold a private key as well. It is not used; but whoever has such a file can seal.
    public private(set) var filesWithPrivateKey: [URL] = []

    /// Trusts nobody.
    public init() {}

    /// Reads PEM files, each with one or more certificates. The first file that cannot be used is the error.
    public init(readingFrom files: [URL]) throws(CertificateFileError) {
        for file in files {
            let content = try CertificateFile.read(file)
            if content.holdsPrivateKey { filesWithPrivateKey.append(file) }
            add(content.certificates)
        }
    }

    /// Reads PEM text.
    ///
    /// - Parameter source: what to call it in an error.
    public init(pem: String, source: String) throws(CertificateFileError) {
        add(try CertificateFile.parse(pem, source: source))
    }

    /// Adds what another store trusts.
    public mutating func formUnion(_ other: TrustStore) {
        add(other.anchors.map(\.encoded))
        filesWithPrivateKey += other.filesWithPrivateKey
    }

    private mutating func add(_ certificates: [EncodedCertificate]) {
        for certificate in certificates where !anchors.contains(where: { $0.encoded.der == certificate.der }) {
            anchors.append(TrustAnchor(certificate))
        }
    }
}
