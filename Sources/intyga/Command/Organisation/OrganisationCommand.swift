import ArgumentParser
import CompetenceModel
import CompetenceRegistry

struct OrganisationCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "organisation",
            abstract: Phrase(
                sv: "Registrets ägare, medlemmarna, och de som står utanför.",
                en: "The registry's owner, its members, and those outside."),
            subcommands: [
                OrganisationAdd.self, OrganisationCorrect.self, OrganisationList.self, OrganisationShow.self,
            ])
    }
}

/// What an organisation is told to be, by somebody who adds or corrects one. The owner comes with the registry.
enum OrganisationRelation: String, CaseIterable {
    case member
    case outside

    var relation: Organisation.Relation { self == .member ? .member : .outside }
}

struct OrganisationAdd: IntygaCommand {
    static var acts: [CommandAct] { [.init(.addOrganisation)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "add", acts: acts,
            abstract: Phrase(
                sv: "Lägg till en organisation.",
                en: "Add an organisation."),
            discussion: Phrase(
                sv: """
                    En medlem (member) har deltagare i registret, som ägaren. Den som står utanför (outside) har inga; där hör
                    en extern kvalitetssäkrare hemma.
                    """,
                en: """
                    A member has participants in the registry, as the owner has. Whoever is outside has none; that is where
                    an external quality assurer belongs.
                    """),
            examples: """
                intyga organisation add TOR --name "Torsås kommun" --municipality Torsås --relation member
                intyga organisation add VBE --name "Valideringsbolaget Exempel AB" --relation outside
                """)
    }

    @OptionGroup var global: GlobalOptions
    @Argument(
        help: ArgumentHelp(
            sv: "Koden: 2 till 8 stora bokstäver eller siffror.", en: "The code: 2 to 8 capital letters or digits."))
    var code: String
    @Option(help: ArgumentHelp(sv: "Organisationens namn.", en: "The organisation's name.")) var name: String
    @OptionGroup var identity: OrganisationIdentity
    @Option(
        help: ArgumentHelp(sv: "member (medlem) eller outside (utanför).", en: "member or outside."),
        completion: .words(OrganisationRelation.self))
    var relation: String

    func run(in context: Context) throws {
        let session = try context.session()
        let verdict = try session.addOrganisation(
            Typed.organisation(code), name: Typed.name(name, Label.name),
            number: identity.number, municipality: identity.municipalityCode,
            relation: Typed.relation(relation))
        try context.report(verdict) { organisation in
            Phrase(
                sv: "\(organisation.code) är tillagd: \(organisation.name).",
                en: "\(organisation.code) is added: \(organisation.name).")
        } _: {
            OrganisationTexts.members(of: $0)
        }
    }
}

struct OrganisationCorrect: IntygaCommand {
    static var acts: [CommandAct] { [.init(.correctOrganisation)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "correct", acts: acts,
            abstract: Phrase(
                sv: "Rätta en organisations namn, nummer, kommun, eller vad den är i registret.",
                en: "Correct an organisation's name, number, municipality, or what it is to the registry."),
            discussion: Phrase(
                sv: """
                    Det som inte anges förblir som det är. Koden ändras aldrig: den står i serienummer. Intyg som är
                    utfärdade bär namnet de utfärdades med.
                    """,
                en: """
                    What is not given stays as it is. The code never changes: serial numbers bear it. Certificates that
                    have been issued bear the name they were issued under.
                    """),
            examples: "intyga organisation correct TOR --organisation-number 212000-0001")
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(sv: "Koden.", en: "The code."), completion: .organisations) var code: String
    @Option(help: ArgumentHelp(sv: "Organisationens namn.", en: "The organisation's name.")) var name: String?
    @OptionGroup var identity: OrganisationIdentity
    @Flag(help: ArgumentHelp(sv: "Den har inget organisationsnummer.", en: "It has no organisation number."))
    var noOrganisationNumber = false
    @Flag(help: ArgumentHelp(sv: "Den hör inte till någon kommun.", en: "It is of no municipality."))
    var noMunicipality = false
    @Option(
        help: ArgumentHelp(sv: "member (medlem) eller outside (utanför).", en: "member or outside."),
        completion: .words(OrganisationRelation.self))
    var relation: String?

    func validate() throws {
        if identity.organisationNumber != nil, noOrganisationNumber {
            throw ValidationError.exclusive("--organisation-number", "--no-organisation-number")
        }
        if identity.municipality != nil, noMunicipality {
            throw ValidationError.exclusive("--municipality", "--no-municipality")
        }
        guard
            name == nil, identity.organisationNumber == nil, identity.municipality == nil, relation == nil,
            !noOrganisationNumber, !noMunicipality
        else { return }
        throw ValidationError("Missing one of: --name, --organisation-number, --municipality, --relation")
    }

    func run(in context: Context) throws {
        let session = try context.session()
        let verdict = try session.correctOrganisation(
            Typed.organisation(code),
            OrganisationCorrection(
                name: name.map { try Typed.name($0, Label.name) },
                number: identity.number, municipality: identity.municipalityCode,
                relation: relation.map(Typed.relation),
                removesNumber: noOrganisationNumber, removesMunicipality: noMunicipality))
        try context.report(verdict) { organisation in
            Phrase(sv: "\(organisation.code) är rättad.", en: "\(organisation.code) is corrected.")
        } _: {
            OrganisationTexts.members(of: $0)
        }
    }
}
