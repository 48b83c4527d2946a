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
        /// The sealing certificate's key is not on P-256, or it may not be used for sealing; why.
        case notForSealing(String)
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

    /// A stable name of the reason.
    public var code: String {
        switch reason {
        case .unreadable: "certificates-unreadable"
        case .tooLarge: "certificates-too-large"
        case .notPEM: "certificates-not-pem"
        case .noCertificates: "no-certificates"
        case .damaged: "certificate-damaged"
        case .notForThisKey: "certificate-not-for-this-key"
        case .outOfOrder: "certificates-out-of-order"
        case .chainTooLong: "chain-too-long"
        case .notForSealing: "certificate-not-for-sealing"
        case .expired: "certificate-expired"
        case .notYetValid: "certificate-not-yet-valid"
        }
    }

    /// What happened, with the file.
    public var description: String {
        let what =
            switch reason {
            case .unreadable(let words): "the file cannot be read: \(words)"
            case .tooLarge: "this is too large to be a file of certificates"
            case .notPEM: "this is not a PEM file (no \"-----BEGIN CERTIFICATE-----\")"
            case .noCertificates: "there is no certificate in this file"
            case .damaged(let position): "certificate \(position) in this file is damaged"
            case .notForThisKey: "the first certificate is not for this sealing key"
            case .outOfOrder(let position):
                "certificate \(position) did not issue the one before it"
            case .chainTooLong: "there are more than \(SealProfile.maximumChainLength) certificates in this chain"
            case .notForSealing(let words): "the first certificate cannot be used for sealing: \(words)"
            case .expired: "the certificate has expired"
            case .notYetValid: "the certificate is not valid yet"
            }
        return "\(source): \(what)"
    }

    /// What to do about it.
    public var remedy: String {
        switch reason {
        case .unreadable, .tooLarge: "Check the path and the file's permissions."
        case .notPEM, .noCertificates:
            "Give a PEM file with the certificate; convert DER with: openssl x509 -inform der"
        case .damaged: "Fetch the file anew from where it came."
        case .notForThisKey: "Give the certificate that was issued for this key, or the key that belongs to it."
        case .outOfOrder: "Put the sealing certificate first, then the one that issued it, and so on."
        case .chainTooLong: "Leave out the root and what is not needed to reach it."
        case .notForSealing: "Ask the authority for a certificate for electronic seals on a P-256 key."
        case .expired: "Ask for a new certificate for the key and install it."
        case .notYetValid: "Check the computer's clock, or wait until the certificate begins."
        }
    }
}
