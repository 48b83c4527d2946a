import ArgumentParser
import CompetenceModel
import CompetenceRegistry

struct OrganisationList: IntygaCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: Phrase(sv: "Lista organisationerna.", en: "List the organisations."),
            examples: "intyga organisation list")
    }

    @OptionGroup var global: GlobalOptions

    func run(in context: Context) throws {
        let language = context.language
        context.output.show(
            Table(
                [
                    .init("code", Label.code), .init("name", Label.name), .init("relation", Label.relation),
                    .init("municipality", Label.municipality),
                    .init("number", Label.organisationNumber, squeeze: .aside),
                    .init("participants", Phrase(sv: "Deltagare", en: "Participants"), isNumeric: true),
                ],
                rows: try context.registry().organisations().map { overview in
                    let organisation = overview.organisation
                    return [
                        .identifier(organisation.code), .string(organisation.name),
                        .term(organisation.relation.rawValue, Terms.title(organisation.relation)[language]),
                        .municipality(organisation.municipality), .identifier(organisation.number),
                        .number(overview.participants),
                    ]
                }))
    }
}

struct OrganisationShow: IntygaCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show",
            abstract: Phrase(sv: "Visa en organisation.", en: "Show an organisation."),
            examples: "intyga organisation show TOR")
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(sv: "Koden.", en: "The code."), completion: .organisations) var code: String

    func run(in context: Context) throws {
        let overview = try context.registry().organisation(Typed.organisation(code))
        let organisation = overview.organisation
        context.output.show(
            Card(
                [
                    .init("code", Label.code, .identifier(organisation.code)),
                    .init("name", Label.name, .string(organisation.name)),
                    .init(
                        "relation", Label.relation,
                        .term(organisation.relation.rawValue, Terms.title(organisation.relation)[context.language])),
                    .init("municipality", Label.municipality, .municipality(organisation.municipality)),
                    .init("number", Label.organisationNumber, .identifier(organisation.number)),
                    .init("participants", Phrase(sv: "Deltagare", en: "Participants"), .number(overview.participants)),
                    .init(
                        "practitioners", Phrase(sv: "Medarbetare", en: "Practitioners"),
                        .list(overview.practitioners.map(\.text))),
                ],
                sections: [
                    .init("lent", Phrase(sv: "Inlånade", en: "Borrowed"), lent(overview.lent)),
                    .init(
                        "seals", Phrase(sv: "Sigill", en: "Seals"),
                        seals(overview.seals, of: organisation.code, context.language)),
                ]))
    }
}

extension OrganisationShow {
    private func lent(_ lent: [OrganisationOverview.LentAssurer]) -> Table {
        Table(
            [.init("practitioner", Label.handle), .init("from", Label.from), .init("until", Label.until)],
            rows: lent.map { [.identifier($0.practitioner), .date($0.loan.from), .date($0.loan.until)] })
    }

    private func seals(_ seals: [RegisteredSeal], of code: OrganisationCode, _ language: Language) -> Table {
        Table(
            [
                .init("fingerprint", Label.fingerprint), .init("from", Label.from), .init("until", Label.until),
                .init("state", Label.state),
            ],
            rows: seals.map { registered in
                let fingerprint = registered.seal.fingerprint
                let standing = SealStanding(of: fingerprint, among: seals, of: code)
                return [
                    Cell(json: .string(fingerprint.description), text: fingerprint.abbreviated),
                    .day(registered.seal.validFrom), .day(registered.seal.validUntil),
                    .term(standing.rawValue, standing.title[language]),
                ]
            })
    }
}

enum OrganisationTexts {
    static func members(of organisation: Organisation) -> [String: JSON] {
        [
            "organisation": .string(organisation.code.text), "name": .string(organisation.name),
            "number": .optional(organisation.number?.text), "municipality": .optional(organisation.municipality?.text),
            "relation": .string(organisation.relation.rawValue),
        ]
    }
}

extension Cell {
    /// A municipality: programs get its code, people its name.
    static func municipality(_ code: MunicipalityCode?) -> Cell { term(code?.text, code?.displayName) }
}
