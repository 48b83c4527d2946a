import Crypto

/// The SHA-256 of a public key or a certificate, for people to compare by eye or over the telephone.
///
/// Of a personal key: over its 32 raw bytes. Of a certificate: over its DER, so that the text equals what
/// `openssl x509 -fingerprint -sha256` prints.
public struct Fingerprint: Hashable, Sendable, CustomStringConvertible {
    /// The 32 bytes of the digest.
    public let bytes: [UInt8]

    init(of content: [UInt8]) {
        self.bytes = Array(SHA256.hash(data: content))
    }

    /// Upper-case hexadecimal, a colon between the bytes.
    public var description: String {
        let digits = Array("0123456789ABCDEF")
        return bytes.map { String([digits[Int($0 >> 4)], digits[Int($0 & 15)]]) }.joined(separator: ":")
    }
}
