public import CompetenceModel
import RegistryStore

extension Session {
    /// Adds an organisation: a member, or one outside whose people act here.
    public func addOrganisation(
        _ code: OrganisationCode, name: String, number: OrganisationNumber? = nil,
        municipality: MunicipalityCode? = nil, relation: Organisation.Relation
    ) throws(RegistryError) -> Verdict<Organisation> {
        try PlainNames.check(issuer: name)
        return try act { act in
            let organisation = Organisation(
                code: code, name: name, number: number, municipality: municipality, relation: relation)
            act.record(OrganisationAdded(organisation: organisation))
            return organisation
        }
    }

    /// Corrects what is on record of an organisation: what is not in the correction stays as it is.
    public func correctOrganisation(
        _ code: OrganisationCode, _ correction: OrganisationCorrection
    ) throws(RegistryError) -> Verdict<Organisation> {
        if let name = correction.name { try PlainNames.check(issuer: name) }
        return try act { act in
            let corrected = correction.applied(to: try act.existing(code))
            act.record(OrganisationCorrected(organisation: corrected))
            return corrected
        }
    }
}
