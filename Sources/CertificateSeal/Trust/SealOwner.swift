import SwiftASN1
import X509

/// The names in a certificate that say whose it is.
public struct SealOwner: Hashable, Sendable, CustomStringConvertible {
    /// `organizationName`.
    public let organisationName: String?
    /// `organizationIdentifier` as it stands, such as `NTRSE-2120000142`.
    public let organisationIdentifier: String?
    /// `commonName`.
    public let commonName: String?
    /// `countryName`.
    public let country: String?

    init(_ name: DistinguishedName) {
        func value(_ type: ASN1ObjectIdentifier) -> String? {
            let values = name.lazy.flatMap { $0 }.filter { $0.type == type }.compactMap { String($0.value) }
            // Of several, none is the one: all are shown, and no single one is compared with anything.
            return values.isEmpty ? nil : values.map(Self.visible).joined(separator: ", ")
        }
        self.organisationName = value(.RDNAttributeType.organizationName)
        self.organisationIdentifier = value(SealSubject.organisationIdentifier)
        self.commonName = value(.RDNAttributeType.commonName)
        self.country = value(.RDNAttributeType.countryName)
    }

    /// What cannot be seen in a name would only serve to fool a terminal, or a reader who compares. It is replaced, not left
    /// out: left out, it would make the name another's.
    private static func visible(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    switch scalar.properties.generalCategory {
                    case .control, .format, .lineSeparator, .paragraphSeparator: "\u{FFFD}"
                    default: scalar
                    }
                }))
    }

    /// The ten digits of a Swedish organisation number, if the certificate states one: in the national trade register, or in
    /// a VAT number, which is the organisation number and `01`.
    public var organisationNumber: String? {
        guard let identifier = organisationIdentifier else { return nil }
        let digits: Substring
        if identifier.hasPrefix(SealSubject.registerPrefix) {
            let stated = identifier.dropFirst(SealSubject.registerPrefix.count)
            // With the hyphen where it is usually written, or without.
            digits =
                stated.utf8.count == 11 && stated.dropFirst(6).first == "-"
                ? stated.prefix(6) + stated.suffix(4) : stated
        } else if identifier.hasPrefix(SealSubject.vatPrefix), identifier.hasSuffix("01") {
            digits = identifier.dropFirst(SealSubject.vatPrefix.count).dropLast(2)
        } else {
            return nil
        }
        let isNumber =
            digits.utf8.count == 10 && digits.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        return isNumber ? String(digits) : nil
    }

    /// The best name there is, with the identifier where stated.
    public var description: String {
        let name = organisationName ?? commonName ?? "(no name)"
        return organisationIdentifier.map { "\(name) (\($0))" } ?? name
    }
}
