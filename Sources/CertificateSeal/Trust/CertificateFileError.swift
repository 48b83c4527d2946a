public import CompetenceModel

/// Why a file of certificates was not used.
public struct CertificateFileError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The closed set of reasons.
    public enum Reason: Hashable, Sendable {
        /// The system refused; its own words.
        case unreadable(String)
        case tooLarge
        /// No PEM at all.
        case notPEM
        /// PEM, but no certificate in it.
        case noCertificates
        /// A certificate in it cannot be read; its place in the file, from 1.
        case damaged(position: Int)
        /// A chain whose first certificate is for another key.
        case notForThisKey
        /// A chain whose certificates do not each issue the one before; the place of the first that does not.
        case outOfOrder(position: Int)
        /// More certificates than a seal may carry.
        case chainTooLong
        /// The sealing certificate may not be used for sealing, or one above it not for issuing such a certificate: why, and its
        /// place in the file, from 1.
        case notForSealing(CertificateObjection, position: Int = 1)
        case expired
        case notYetValid
    }

    public let reason: Reason
    /// The file or the source of the text.
    public let source: String

    init(_ reason: Reason, source: String) {
        self.reason = reason
        self.source = source
    }

    /// The stable names of the reasons.
    public enum Code: String, Sendable, CaseIterable {
        case unreadable = "certificates-unreadable"
        case tooLarge = "certificates-too-large"
        case notPEM = "certificates-not-pem"
        case noCertificates = "no-certificates"
        case damaged = "certificate-damaged"
        case notForThisKey = "certificate-not-for-this-key"
        case outOfOrder = "certificates-out-of-order"
        case chainTooLong = "chain-too-long"
        case notForSealing = "certificate-not-for-sealing"
        case expired = "certificate-expired"
        case notYetValid = "certificate-not-yet-valid"
    }

    /// The stable name of the reason.
    public var code: Code {
        switch reason {
        case .unreadable: .unreadable
        case .tooLarge: .tooLarge
        case .notPEM: .notPEM
        case .noCertificates: .noCertificates
        case .damaged: .damaged
        case .notForThisKey: .notForThisKey
        case .outOfOrder: .outOfOrder
        case .chainTooLong: .chainTooLong
        case .notForSealing: .notForSealing
        case .expired: .expired
        case .notYetValid: .notYetValid
        }
    }

    /// What happened, with the file, and what to do about it.
    public var message: Message {
        let what =
            switch reason {
            case .unreadable(let words):
                Phrase(
                    sv: "filen går inte att läsa: \(SystemWords.inSwedish(words))",
                    en: "the file cannot be read: \(words)")
            case .tooLarge:
                Phrase(
                    sv: "filen är för stor för att innehålla certifikat",
                    en: "this is too large to be a file of certificates")
            case .notPEM:
                Phrase(
                    sv: "det här är ingen PEM-fil (ingen rad ”-----BEGIN CERTIFICATE-----”)",
                    en: "this is not a PEM file (no “-----BEGIN CERTIFICATE-----”)")
            case .noCertificates:
                Phrase(
                    sv: "det finns inget certifikat i filen",
                    en: "there is no certificate in this file")
            case .damaged(let position):
                Phrase(
                    sv: "certifikat \(position) i filen är skadat",
                    en: "certificate \(position) in this file is damaged")
            case .notForThisKey:
                Phrase(
                    sv: "det första certifikatet hör inte till sigillnyckeln",
                    en: "the first certificate is not for this sealing key")
            case .outOfOrder(let position):
                Phrase(
                    sv: "certifikat \(position) har inte utfärdat det före",
                    en: "certificate \(position) did not issue the one before it")
            case .chainTooLong:
                Phrase(
                    sv: "kedjan har fler än \(SealProfile.maximumChainLength) certifikat",
                    en: "there are more than \(SealProfile.maximumChainLength) certificates in this chain")
            case .notForSealing(let objection, let position):
                Phrase(
                    sv: "certifikat \(position) i filen kan inte användas för sigill: \(objection.words.sv)",
                    en: "certificate \(position) in this file cannot be used for sealing: \(objection.words.en)")
            case .expired:
                Phrase(
                    sv: "certifikatet har gått ut",
                    en: "the certificate has expired")
            case .notYetValid:
                Phrase(
                    sv: "certifikatet gäller inte än",
                    en: "the certificate is not valid yet")
            }
        let remedy: Advice =
            switch reason {
            case .unreadable, .tooLarge:
                Advice(
                    sv: "Kontrollera sökvägen och filens rättigheter.",
                    en: "Check the path and the file's permissions.")
            case .notPEM, .noCertificates:
                Advice(
                    sv: "Ange en PEM-fil med certifikatet; gör om DER med: {step}",
                    en: "Give a PEM file with the certificate; convert DER with: {step}", Step(.convertCertificate))
            case .damaged:
                Advice(
                    sv: "Hämta filen på nytt därifrån den kom.",
                    en: "Fetch the file anew from where it came.")
            case .notForThisKey:
                Advice(
                    sv: "Ange certifikatet som utfärdades för nyckeln, eller nyckeln som hör till det.",
                    en: "Give the certificate that was issued for this key, or the key that belongs to it.")
            case .outOfOrder:
                Advice(
                    sv: "Lägg sigillcertifikatet först, sedan det som utfärdade det, och så vidare.",
                    en: "Put the sealing certificate first, then the one that issued it, and so on.")
            case .chainTooLong:
                Advice(
                    sv: "Utelämna roten och det som inte behövs för att nå den.",
                    en: "Leave out the root and what is not needed to reach it.")
            case .notForSealing:
                Advice(
                    sv: "Be utfärdaren om ett certifikat för elektroniska sigill på en P-256-nyckel.",
                    en: "Ask the authority for a certificate for electronic seals on a P-256 key.")
            case .expired:
                Advice(
                    sv: "Begär ett nytt certifikat för nyckeln och installera det.",
                    en: "Ask for a new certificate for the key and install it.")
            case .notYetValid:
                Advice(
                    sv: "Kontrollera datorns klocka, eller vänta tills certifikatet börjar gälla.",
                    en: "Check the computer's clock, or wait until the certificate begins.")
            }
        return Message(what: what.prefixed(source), remedy: remedy)
    }

    /// What happened, in English.
    public var description: String { message.what.en }
}
