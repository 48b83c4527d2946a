/// What is wrong with using a certificate in a certain place.
public enum CertificateObjection: Hashable, Sendable, CaseIterable {
    case oldVersion
    case unknownCriticalExtension
    case keyNotP256
    case usageExcludesSealing
    case notAnAuthority
    case pathTooLong
    case namesConstrained
    case weakSignature

    /// A stable name.
    public var code: String {
        switch self {
        case .oldVersion: "certificate-of-old-version"
        case .unknownCriticalExtension: "certificate-with-unknown-extension"
        case .keyNotP256: "certificate-key-not-p256"
        case .usageExcludesSealing: "certificate-not-for-sealing"
        case .notAnAuthority: "issuer-not-an-authority"
        case .pathTooLong: "certificate-path-too-long"
        case .namesConstrained: "issuer-with-name-constraints"
        case .weakSignature: "certificate-weakly-signed"
        }
    }

    /// Plain words.
    public var words: String {
        switch self {
        case .oldVersion: "A certificate is not of X.509 version 3."
        case .unknownCriticalExtension: "A certificate has a condition that must be understood and is not."
        case .keyNotP256: "The certificate's key is not on the curve P-256."
        case .usageExcludesSealing: "The certificate was issued for other uses than sealing documents."
        case .notAnAuthority: "The certificate was issued by one that is not allowed to issue certificates."
        case .pathTooLong: "There are more certificates between the seal and its authority than the authority allows."
        case .namesConstrained: "An authority may only issue for certain names, which is not supported for seals."
        case .weakSignature: "A certificate is signed with an algorithm that no longer protects."
        }
    }
}
