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
            // A control character in a name would only serve to fool a terminal.
            return values.first.map { text in
                String(
                    String.UnicodeScalarView(text.unicodeScalars.filter { $0.properties.generalCategory != .control }))
            }
        }
        self.organisationName = value(.RDNAttributeType.organizationName)
        self.organisationIdentifier = value(SealSubject.organisationIdentifier)
        self.commonName = value(.RDNAttributeType.commonName)
        self.country = value(.RDNAttributeType.countryName)
    }

    /// The ten digits of a Swedish organisation number, if the certificate states one.
    public var organisationNumber: String? {
        guard let identifier = organisationIdentifier, identifier.hasPrefix(SealSubject.registerPrefix) else {
            return nil
        }
        return String(identifier.dropFirst(SealSubject.registerPrefix.count)).replacing("-", with: "")
    }

    /// The best name there is, with the identifier where stated.
    public var description: String {
        let name = organisationName ?? commonName ?? "(no name)"
        return organisationIdentifier.map { "\(name) (\($0))" } ?? name
    }
}
