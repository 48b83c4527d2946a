import ArgumentParser
import CompetenceModel
import CompetenceRegistry

struct PractitionerList: IntygaCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: Phrase(
                sv: "Lista medarbetarna och deras roller i dag.",
                en: "List the practitioners and their roles today."),
            examples: "intyga practitioner list")
    }

    @OptionGroup var global: GlobalOptions

    func run(in context: Context) throws {
        let registry = try context.registry()
        let language = context.language
        let today = registry.today
        context.output.show(
            Table(
                [
                    .init("handle", Label.handle), .init("name", Label.name),
                    .init("organisation", Label.organisation), .init("roles", Label.roles),
                ],
                rows: try registry.practitioners().map { overview in
                    let practitioner = overview.practitioner
                    let valid = Set(practitioner.authorisations.filter { $0.isValid(on: today) }.map(\.role))
                    let roles = Role.allCases.filter(valid.contains)
                    return [
                        .identifier(practitioner.handle), .string(overview.name),
                        .identifier(practitioner.organisation),
                        Cell(
                            json: .array(roles.map { .string($0.rawValue) }),
                            text: roles.map { Terms.title($0)[language] }.joined(separator: ", ")),
                    ]
                }))
    }
}

struct PractitionerShow: IntygaCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show",
            abstract: Phrase(
                sv: "Visa en medarbetare med behörigheter och nycklar.",
                en: "Show a practitioner with authorisations and keys."),
            examples: "intyga practitioner show anna")
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(sv: "Kortnamnet.", en: "The handle."), completion: .practitioners) var handle: String

    func run(in context: Context) throws {
        let registry = try context.registry()
        let overview = try registry.practitioner(Typed.handle(handle))
        let practitioner = overview.practitioner
        let employer = try registry.organisation(practitioner.organisation).organisation.name
        let progress = Dictionary(
            try registry.assessorsToCertify().map { ($0.authorisation, $0) }, uniquingKeysWith: { first, _ in first })
        context.output.show(
            Card(
                [
                    .init("handle", Label.handle, .identifier(practitioner.handle)),
                    .init("name", Label.name, .string(overview.name)),
                    .init(
                        "organisation", Label.organisation,
                        .term(practitioner.organisation.text, "\(practitioner.organisation) \(employer)")),
                    .init("participant", Label.participant, .identifier(practitioner.participant)),
                ],
                sections: [
                    .init(
                        "authorisations", Label.authorisations, authorisations(practitioner, progress, context.language)
                    ),
                    .init("loans", Label.loans, loans(practitioner)),
                    .init("keys", Label.keys, keys(practitioner)),
                ]))
    }

    private func authorisations(
        _ practitioner: Practitioner, _ progress: [AuthorisationID: AssessorToCertify], _ language: Language
    ) -> Table {
        Table(
            [
                .init("id", Label.id), .init("role", Label.role), .init("framework", Label.framework),
                .init("units", Label.units, squeeze: .aside), .init("from", Label.from), .init("until", Label.until),
                .init("provisional", Label.provisional, squeeze: .aside),
                .init("withdrawnFrom", Label.withdrawnFrom, squeeze: .aside),
                .init("approvedValidations", Phrase(sv: "Godkända", en: "Approved"), isNumeric: true, squeeze: .aside),
                .init("neededValidations", Phrase(sv: "Behövs", en: "Needed"), isNumeric: true, squeeze: .aside),
                .init("basis", Label.basis, squeeze: .below),
            ],
            rows: practitioner.authorisations.map { authorisation in
                [
                    .identifier(authorisation.id),
                    .term(authorisation.role.rawValue, Terms.title(authorisation.role)[language]),
                    .identifier(authorisation.framework), .list(authorisation.units.map(\.text)),
                    .date(authorisation.from), .date(authorisation.until),
                    Terms.yesOrNo(authorisation.isProvisional, language), .date(authorisation.withdrawnFrom),
                    .number(progress[authorisation.id]?.approved), .number(progress[authorisation.id]?.needed),
                    .string(authorisation.basis),
                ]
            })
    }

    private func loans(_ practitioner: Practitioner) -> Table {
        Table(
            [
                .init("organisation", Label.organisation), .init("from", Label.from), .init("until", Label.until),
                .init("endedFrom", Phrase(sv: "Avslutat från", en: "Ended from")),
            ],
            rows: practitioner.loans.map {
                [.identifier($0.to), .date($0.from), .date($0.until), .date($0.endedFrom)]
            })
    }

    private func keys(_ practitioner: Practitioner) -> Table {
        Table(
            [
                .init("fingerprint", Label.fingerprint),
                .init("endedFrom", Phrase(sv: "Upphörd från", en: "Ended from")),
            ],
            rows: practitioner.keys.map { [.string($0.fingerprint.description), .date($0.endedFrom)] })
    }
}
