import CompetenceModel
import SwiftASN1
import X509

/// The organisation that a sealing certificate is made for.
public struct SealSubject: Hashable, Sendable {
    /// The organisation's registered name, at most 64 characters (the bound of X.520).
    public let organisationName: String
    /// Ten digits, as Skatteverket and Bolagsverket give them.
    public let organisationNumber: String

    private static let maximumNameLength = 64
    private static let organisationNumberLength = 10
    /// `organizationIdentifier`, ITU-T X.520 6.4.6.
    static let organisationIdentifier: ASN1ObjectIdentifier = [2, 5, 4, 97]
    /// A number of a national trade register, Sweden: ETSI EN 319 412-1, 5.1.4.
    static let registerPrefix = "NTRSE-"
    /// A VAT number, Sweden: ibid.
    static let vatPrefix = "VATSE-"

    /// - Parameter organisationNumber: ten digits, with or without the hyphen.
    public init(organisationName: String, organisationNumber: String) throws(SealingError) {
        guard !organisationName.isEmpty, organisationName.unicodeScalars.count <= Self.maximumNameLength else {
            throw .unusableSubject(
                Phrase(
                    sv: "namnet ska ha 1 till \(Self.maximumNameLength) tecken",
                    en: "its name must have between 1 and \(Self.maximumNameLength) characters"))
        }
        guard organisationName.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control }) else {
            throw .unusableSubject(
                Phrase(sv: "namnet innehåller ett styrtecken", en: "its name holds a control character"))
        }
        let digits = organisationNumber.replacing("-", with: "")
        guard digits.utf8.count == Self.organisationNumberLength,
            digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else {
            throw .unusableSubject(
                Phrase(sv: "organisationsnumret ska ha tio siffror", en: "its organisation number must have ten digits")
            )
        }
        self.organisationName = organisationName
        self.organisationNumber = digits
    }

    func distinguishedName() throws -> DistinguishedName {
        DistinguishedName([
            RelativeDistinguishedName(
                .init(type: .RDNAttributeType.countryName, value: try .init(printableString: "SE"))),
            RelativeDistinguishedName(
                .init(type: .RDNAttributeType.organizationName, value: .init(utf8String: organisationName))),
            RelativeDistinguishedName(
                .init(
                    type: Self.organisationIdentifier,
                    value: .init(utf8String: Self.registerPrefix + organisationNumber))),
            RelativeDistinguishedName(
                .init(type: .RDNAttributeType.commonName, value: .init(utf8String: organisationName))),
        ])
    }
}
