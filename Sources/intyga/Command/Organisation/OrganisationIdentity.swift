import ArgumentParser
import CompetenceModel

/// What tells an organisation from others, beside its code and its name.
struct OrganisationIdentity: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            sv: "Organisationsnumret, tio siffror.", en: "The organisation number, ten digits.", valueName: "number"))
    var organisationNumber: String?
    @Option(
        help: ArgumentHelp(
            sv: "Kommunen, med namn eller fyra siffror.", en: "The municipality, by name or four digits."),
        completion: .municipalities)
    var municipality: String?

    var number: OrganisationNumber? {
        get throws(CommandFailure) {
            guard let organisationNumber else { return nil }
            return try Typed.organisationNumber(organisationNumber)
        }
    }

    var municipalityCode: MunicipalityCode? {
        get throws(CommandFailure) {
            guard let municipality else { return nil }
            return try Typed.municipality(municipality)
        }
    }
}
