/// An organisation that the registry knows: whose registry it is, the members that share it, and those outside whose people act in
/// it, as an external assurer's firm does.
public struct Organisation: Sendable, Hashable, Codable {
    public var code: OrganisationCode
    public var name: String
    public var number: OrganisationNumber?
    /// Where it is; of a member, the municipality that it is of.
    public var municipality: MunicipalityCode?
    public var relation: Relation

    /// What it is to the registry.
    public enum Relation: String, Sendable, Hashable, Codable, CaseIterable {
        /// Whose registry it is, and whose seal is on its certificates. One, from the first act on.
        case owner
        /// Has participants in the registry, as the owner has.
        case member
        /// Neither: has no participants here, and its people may assure externally.
        case outside
    }

    public init(
        code: OrganisationCode, name: String, number: OrganisationNumber? = nil,
        municipality: MunicipalityCode? = nil, relation: Relation
    ) {
        self.code = code
        self.name = name
        self.number = number
        self.municipality = municipality
        self.relation = relation
    }

    /// As it stands on what it issues.
    public var issuer: CompetenceCertificate.Issuer {
        CompetenceCertificate.Issuer(
            name: name, code: code.text, organisationNumber: number?.text, municipality: municipality)
    }

    /// Its name in letters, marks and digits only, without capitals: an invisible character, a space or a full stop does not make
    /// another organisation of the same name.
    var foldedName: String {
        var folded = String.UnicodeScalarView()
        for scalar in name.lowercased().unicodeScalars {
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
                .spacingMark, .decimalNumber:
                folded.append(scalar)
            default: continue
            }
        }
        return String(folded)
    }

    /// What is worth knowing of it, and no reason to refuse it.
    public var doubts: [Finding] {
        guard let number, !number.hasRightCheckDigit else { return [] }
        return [
            Finding(
                .organisationNumberDoubtful, severity: .warning,
                ["number": number.text, "organisation": code.text])
        ]
    }
}
