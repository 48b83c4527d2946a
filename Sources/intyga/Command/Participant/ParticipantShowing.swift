import ArgumentParser
import CompetenceModel
import CompetenceRegistry

struct ParticipantList: IntygaCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: Phrase(
                sv: "Lista deltagarna; skyddade personuppgifter är dolda.",
                en: "List the participants; protected identities are masked."),
            examples: "intyga participant list --framework KGA --format csv")
    }

    @OptionGroup var global: GlobalOptions
    @Option(
        help: ArgumentHelp(
            sv: "Bara de som är registrerade för det här ramverket.", en: "Only those registered for this framework."),
        completion: .frameworks)
    var framework: String?
    @Option(
        help: ArgumentHelp(
            sv: "Bara de från den här kommunen.", en: "Only those of this municipality."), completion: .municipalities)
    var municipality: String?
    @Option(
        help: ArgumentHelp(
            sv: "Bara de hos den här organisationen.", en: "Only those with this organisation.", valueName: "code"),
        completion: .organisations)
    var organisation: String?

    func run(in context: Context) throws {
        let registry = try context.registry()
        let language = context.language
        let code = try framework.map(Typed.framework)
        if let code { _ = try registry.framework(code) }
        let place = try municipality.map(Typed.municipality)
        let with = try organisation.map(Typed.organisation)
        if let with { _ = try registry.organisation(with) }
        let shown = try registry.participants().filter { overview in
            code.map { overview.participant.isRegistered(for: $0) } ?? true
                && (place == nil || overview.participant.municipality == place)
                && (with == nil || overview.participant.organisation == with)
        }
        context.output.show(
            Table(
                [
                    .init("id", Label.id), .init("name", Label.name), .init("sex", Label.sex, squeeze: .leftOut),
                    .init("municipality", Label.municipality),
                    .init("organisation", Label.organisation, squeeze: .aside),
                    .init("frameworks", Label.frameworks),
                    .init("exit", Label.exit), .init("protected", Label.protected, squeeze: .aside),
                ],
                rows: shown.map { overview in
                    let participant = overview.participant
                    return [
                        .identifier(participant.id), overview.name.cell(language),
                        .term(participant.sex?.rawValue, participant.sex.map { Terms.title($0)[language] }),
                        .identifier(participant.municipality), .identifier(participant.organisation),
                        .list(participant.registrations.map(\.framework.text)),
                        .term(
                            participant.exit?.reason.rawValue,
                            participant.exit.map { "\(Terms.title($0.reason)[language]) \($0.on)" }),
                        // Few are: a "no" in every row would only hide them.
                        participant.isProtected ? Terms.yesOrNo(true, language) : Cell(json: .bool(false), text: ""),
                    ]
                },
                whenEmpty: Advice(
                    sv: "Inga deltagare. Lägg till: {step}",
                    en: "No participants. Add one: {step}",
                    Step(.addParticipant, [.givenName: .toFillIn, .familyName: .toFillIn]))))
    }
}

extension VisibleName {
    /// Programs get the name or nothing: a mask must not be taken for a name.
    func cell(_ language: Language) -> Cell {
        if case .known(let name) = self { return .string(name) }
        return Cell(json: .null, text: text.text(in: language))
    }
}

struct ParticipantShow: IntygaCommand {
    static var acts: [CommandAct] { [.init(.revealParticipant, with: "--reveal")] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show", acts: acts,
            abstract: Phrase(
                sv: "Visa en deltagare med bedömningar och intyg.",
                en: "Show a participant with assessments and certificates."),
            discussion: Phrase(
                sv: """
                    --reveal visar namn och nummer i sin helhet.
                    """,
                en: """
                    --reveal shows names and numbers in full.
                    """),
            examples: """
                intyga participant show P-0001
                intyga --as maria participant show P-0001 --reveal
                """)
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(sv: "Deltagaren.", en: "The participant."), completion: .participants)
    var participant: String
    @Flag(
        help: ArgumentHelp(
            sv: "Visa allt, även skyddade personuppgifter (administratörer).",
            en: "Show everything, also of a protected identity (administrators)."))
    var reveal = false

    func run(in context: Context) throws {
        let id = try Typed.participant(participant)
        let language = context.language
        let details = try reveal ? context.accepted(context.session().reveal(id)).value : nil
        let registry = try context.registry()
        let record = try registry.participant(id)
        let standing = try registry.standing(of: id)
        let participant = record.overview.participant
        let exit = participant.exit
        let identityNumber = details.map { $0.identityNumber?.formatted } ?? record.overview.identityNumber
        context.output.show(
            Card(
                [
                    .init("id", Label.id, .identifier(participant.id)),
                    .init(
                        "otherNumbers", Phrase(sv: "Också", en: "Also"),
                        .list(record.otherNumbers.map(\.text))),
                    .init("name", Label.name, details.map { .string($0.name) } ?? record.overview.name.cell(language)),
                    .init("identityNumber", Label.identityNumber, .string(identityNumber)),
                    .init(
                        "formerIdentityNumbers", Phrase(sv: "Tidigare nummer", en: "Former numbers"),
                        .list(details?.formerIdentityNumbers.map(\.formatted) ?? [])),
                    .init(
                        "born", Phrase(sv: "Född", en: "Born"),
                        .date(details.map(\.dateOfBirth) ?? record.overview.dateOfBirth)),
                    .init(
                        "sex", Label.sex,
                        .term(participant.sex?.rawValue, participant.sex.map { Terms.title($0)[language] })),
                    .init("municipality", Label.municipality, .identifier(participant.municipality)),
                    .init("organisation", Label.organisation, .identifier(participant.organisation)),
                    .init("protected", Label.protected, Terms.yesOrNo(participant.isProtected, language)),
                    .init(
                        "exit", Label.exit,
                        .term(exit?.reason.rawValue, exit.map { Terms.title($0.reason)[language] })),
                    .init("exitOn", Phrase(sv: "Avslutad", en: "Left on"), .date(exit?.on)),
                ],
                sections: [
                    .init(
                        "spells", Phrase(sv: "Deltagande", en: "Participation"),
                        SpellTexts.table(participant.spells, language)),
                    .init("registrations", Label.registrations, registrations(standing, context)),
                    .init("assessments", Label.assessments, AssessmentTexts.table(record.assessments, language)),
                    .init("certificates", Label.certificates, CertificateTexts.table(record.certificates, language)),
                ]))
    }

    /// How far each validation has come, what is missing, and who must act next.
    private func registrations(_ standing: [ParticipantStanding], _ context: Context) -> Table {
        let language = context.language
        return Table(
            [
                .init("framework", Label.framework), .init("on", Label.date),
                .init("step", Phrase(sv: "Steg", en: "Step")), .init("missing", Phrase(sv: "Saknas", en: "Missing")),
                .init("who", Label.waitsFor), .init("next", Phrase(sv: "Härnäst", en: "Next"), squeeze: .below),
            ],
            rows: standing.map { entry in
                [
                    .identifier(entry.framework), .date(entry.registeredOn),
                    .term(entry.step.rawValue, entry.step.title[language]), .list(entry.missing.map(\.unit.text)),
                    .list(entry.next?.who.map(\.text) ?? []), context.cell(next: entry.next),
                ]
            })
    }
}
