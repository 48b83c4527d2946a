import CertificateXML
import CompetenceModel

/// Names are held to what a certificate can carry when they come in, not on the day the certificate is issued.
enum PlainNames {
    /// - Throws: ``RegistryErrorCode/nameInvalid`` or ``RegistryErrorCode/nameCharacterInvalid`` for the first of `names` that no document could carry.
    static func check(_ names: String?...) throws(RegistryError) {
        for case let name? in names {
            guard let objection = PlainText.objection(to: name) else { continue }
            let start = String(name.prefix(80))
            guard case .character(let scalar, let position) = objection else {
                throw RegistryError(.nameInvalid, ["name": start])
            }
            throw RegistryError(
                .nameCharacterInvalid,
                ["name": start, "character": PlainText.name(of: scalar), "position": String(position)])
        }
    }

    /// A participant is called something: one name suffices, whichever of the two.
    static func check(_ details: ParticipantDetails) throws(RegistryError) {
        guard details.givenName != nil || details.familyName != nil else { throw RegistryError(.nameMissing) }
        try check(details.givenName, details.familyName)
    }

    /// The name that stands in the organisation's status lists and reports too: their schemas know no joiners.
    static func check(issuer name: String) throws(RegistryError) {
        try check(name)
        for (index, scalar) in name.unicodeScalars.enumerated() where scalar.properties.generalCategory == .format {
            throw RegistryError(
                .nameCharacterInvalid,
                ["name": name, "character": PlainText.name(of: scalar), "position": String(index + 1)])
        }
    }

    /// An organisation number that somebody gave; `nil` where they gave none.
    static func number(_ text: String?) throws(RegistryError) -> OrganisationNumber? {
        guard let text else { return nil }
        return try OrganisationNumber(text).orThrow(RegistryError(.organisationNumberInvalid, ["number": text]))
    }
}
