public import CompetenceModel

/// Why a document was not sealed, or an identity not made. None of these is about a document's content.
public enum SealingError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The bytes do not end with the end tag of a root element, or already carry a seal.
    case notAnUnsealedDocument(Phrase)
    /// The time of sealing lies outside the validity of the sealing certificate.
    case outsideCertificateValidity
    /// The time cannot be written in the profile's form.
    case timeNotRepresentable
    /// An organisation's name or number that a certificate cannot hold.
    case unusableSubject(Phrase)
    /// The cryptographic library failed; its own words.
    case cryptographyFailed(String)

    /// The stable names of the cases.
    public enum Code: String, Sendable, CaseIterable {
        case notAnUnsealedDocument = "not-an-unsealed-document"
        case outsideCertificateValidity = "sealing-certificate-not-valid"
        case timeNotRepresentable = "time-not-representable"
        case unusableSubject = "unusable-subject"
        case cryptographyFailed = "cryptography-failed"
    }

    /// The stable name of the case.
    public var code: Code {
        switch self {
        case .notAnUnsealedDocument: .notAnUnsealedDocument
        case .outsideCertificateValidity: .outsideCertificateValidity
        case .timeNotRepresentable: .timeNotRepresentable
        case .unusableSubject: .unusableSubject
        case .cryptographyFailed: .cryptographyFailed
        }
    }

    /// What happened, with the file, and what to do about it.
    public var message: Message {
        let what =
            switch self {
            case .notAnUnsealedDocument(let words):
                Phrase(
                    sv: "det här kan inte förseglas: \(words.sv)",
                    en: "this cannot be sealed: \(words.en)")
            case .outsideCertificateValidity:
                Phrase(
                    sv: "sigillcertifikatet gäller inte vid den här tiden",
                    en: "the sealing certificate is not valid at this time")
            case .timeNotRepresentable:
                Phrase(
                    sv: "tiden för förseglingen är före 1970 eller efter 9999",
                    en: "the time of sealing lies before 1970 or after 9999")
            case .unusableSubject(let words):
                Phrase(
                    sv: "ett certifikat kan inte göras för organisationen: \(words.sv)",
                    en: "a certificate cannot be made for this organisation: \(words.en)")
            case .cryptographyFailed(let words):
                Phrase(
                    sv: "kryptobiblioteket misslyckades: \(words)",
                    en: "the cryptographic library failed: \(words)")
            }
        let remedy =
            switch self {
            case .notAnUnsealedDocument:
                Phrase(
                    sv: "Försegla dokumentet som det först skrevs, utan sigill.",
                    en: "Seal the document as it was first written, without a seal.")
            case .outsideCertificateValidity:
                Phrase(
                    sv: "Kontrollera datorns klocka, eller installera ett nytt certifikat för sigillnyckeln.",
                    en: "Check the computer's clock, or install a new certificate for the sealing key.")
            case .timeNotRepresentable:
                Phrase(
                    sv: "Kontrollera datorns klocka.",
                    en: "Check the computer's clock.")
            case .unusableSubject:
                Phrase(
                    sv: "Rätta organisationens namn eller nummer.",
                    en: "Correct the organisation's name or number.")
            case .cryptographyFailed:
                Phrase(
                    sv: "Rapportera detta med texten ovan; det ska inte hända.",
                    en: "Report this together with the text above; it should not happen.")
            }
        return Message(what: what.prefixed(nil), remedy: remedy)
    }

    /// What happened, in English.
    public var description: String { message.what.en }
}
