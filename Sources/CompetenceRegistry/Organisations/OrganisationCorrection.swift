public import CompetenceModel

/// What is to be another of an organisation; what is `nil` stays as it is.
public struct OrganisationCorrection: Sendable, Hashable {
    public var name: String?
    public var number: OrganisationNumber?
    public var municipality: MunicipalityCode?
    public var relation: Organisation.Relation?

    public init(
        name: String? = nil, number: OrganisationNumber? = nil, municipality: MunicipalityCode? = nil,
        relation: Organisation.Relation? = nil
    ) {
        self.name = name
        self.number = number
        self.municipality = municipality
        self.relation = relation
    }

    func applied(to organisation: Organisation) -> Organisation {
        Organisation(
            code: organisation.code, name: name ?? organisation.name, number: number ?? organisation.number,
            municipality: municipality ?? organisation.municipality, relation: relation ?? organisation.relation)
    }
}
