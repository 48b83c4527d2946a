public import CompetenceModel

/// What is wrong with using a certificate in a certain place.
public enum CertificateObjection: Hashable, Sendable, CaseIterable {
    case oldVersion
    case unknownCriticalExtension
    case keyNotP256
    case usageExcludesSealing
    case notAnAuthority
    case authorityExcludesSealing
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
        case .authorityExcludesSealing: "issuer-not-for-sealing"
        case .pathTooLong: "certificate-path-too-long"
        case .namesConstrained: "issuer-with-name-constraints"
        case .weakSignature: "certificate-weakly-signed"
        }
    }

    /// Plain words.
    public var words: Phrase {
        switch self {
        case .oldVersion:
            Phrase(
                sv: "Ett certifikat är inte av X.509 version 3.",
                en: "A certificate is not of X.509 version 3.")
        case .unknownCriticalExtension:
            Phrase(
                sv: "Ett certifikat har ett villkor som måste förstås men inte gör det.",
                en: "A certificate has a condition that must be understood and is not.")
        case .keyNotP256:
            Phrase(
                sv: "Certifikatets nyckel är inte på kurvan P-256.",
                en: "The certificate's key is not on the curve P-256.")
        case .usageExcludesSealing:
            Phrase(
                sv: "Certifikatet är utfärdat för annat än att försegla dokument.",
                en: "The certificate was issued for other uses than sealing documents.")
        case .notAnAuthority:
            Phrase(
                sv: "Certifikatet är utfärdat av någon som inte får utfärda certifikat.",
                en: "The certificate was issued by one that is not allowed to issue certificates.")
        case .authorityExcludesSealing:
            Phrase(
                sv: "Certifikatet är utfärdat av någon som bara får utfärda för annat än att försegla dokument.",
                en: "The certificate was issued by one that may issue only for other uses than sealing documents.")
        case .pathTooLong:
            Phrase(
                sv: "Det är fler certifikat mellan sigillet och dess utfärdare än utfärdaren tillåter.",
                en: "There are more certificates between the seal and its authority than the authority allows.")
        case .namesConstrained:
            Phrase(
                sv: "En utfärdare får bara utfärda för vissa namn, vilket inte stöds för sigill.",
                en: "An authority may only issue for certain names, which is not supported for seals.")
        case .weakSignature:
            Phrase(
                sv: "Ett certifikat är undertecknat med en metod som inte längre skyddar.",
                en: "A certificate is signed with an algorithm that no longer protects.")
        }
    }
}
