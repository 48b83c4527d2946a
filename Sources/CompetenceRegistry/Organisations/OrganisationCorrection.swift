public import CompetenceModel

/// What is to be another of an organisation; what is `nil` stays as it is, unless it is taken away.
public struct OrganisationCorrection: Sendable, Hashable {
    public var name: String?
    public var number: OrganisationNumber?
    public var municipality: MunicipalityCode?
    public var relation: Organisation.Relation?
    /// It has no number: the one on record was a mistake.
    public var removesNumber: Bool
    /// It is of no municipality: the one on record was a mistake.
    public var removesMunicipality: Bool

    public init(
        name: String? = nil, number: OrganisationNumber? = nil, municipality: MunicipalityCode? = nil,
        relation: Organisation.Relation? = nil, removesNumber: Bool = false, removesMunicipality: Bool = false
    ) {
        self.name = name
        self.number = number
        self.municipality = municipality
        self.relation = relation
        self.removesNumber = removesNumber
        self.removesMunicipality = removesMunicipality
    }

    func applied(to organisation: Organisation) -> Organisation {
        Organisation(
            code: organisation.code, name: name ?? organisation.name,
            number: removesNumber ? nil : number ?? organisation.number,
            municipality: removesMunicipality ? nil : municipality ?? organisation.municipality,
            relation: relation ?? organisation.relation)
    }
}
