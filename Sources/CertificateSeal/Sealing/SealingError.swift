/// Why a document was not sealed, or an identity not made. None of these is about a document's content.
public enum SealingError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The bytes do not end with the end tag of a root element, or already carry a seal.
    case notAnUnsealedDocument(String)
    /// The time of sealing lies outside the validity of the sealing certificate.
    case outsideCertificateValidity
    /// The time cannot be written in the profile's form.
    case timeNotRepresentable
    /// An organisation's name or number that a certificate cannot hold.
    case unusableSubject(String)
    /// The cryptographic library failed; its own words.
    case cryptographyFailed(String)

    /// A stable name of the case.
    public var code: String {
        switch self {
        case .notAnUnsealedDocument: "not-an-unsealed-document"
        case .outsideCertificateValidity: "sealing-certificate-not-valid"
        case .timeNotRepresentable: "time-not-representable"
        case .unusableSubject: "unusable-subject"
        case .cryptographyFailed: "cryptography-failed"
        }
    }

    /// What happened.
    public var description: String {
        switch self {
        case .notAnUnsealedDocument(let words): "this cannot be sealed: \(words)"
        case .outsideCertificateValidity: "the sealing certificate is not valid at this time"
        case .timeNotRepresentable: "the time of sealing lies before 1970 or after 9999"
        case .unusableSubject(let words): "a certificate cannot be made for this organisation: \(words)"
        case .cryptographyFailed(let words): "the cryptographic library failed: \(words)"
        }
    }

    /// What to do about it.
    public var remedy: String {
        switch self {
        case .notAnUnsealedDocument: "Seal the document as it was first written, without a seal."
        case .outsideCertificateValidity:
            "Check the computer's clock, or install a new certificate for the sealing key."
        case .timeNotRepresentable: "Check the computer's clock."
        case .unusableSubject: "Correct the organisation's name or number."
        case .cryptographyFailed: "Report this together with the text above; it should not happen."
        }
    }
}
