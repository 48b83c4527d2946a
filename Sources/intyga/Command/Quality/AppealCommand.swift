import ArgumentParser
import CompetenceModel
import CompetenceRegistry

struct AppealCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "appeal",
            abstract: Phrase(
                sv: "Omprövning på deltagarens begäran, av någon som inte hade del i beslutet.",
                en: "Participants' appeals, decided by someone without part in the decision."),
            subcommands: [AppealLodge.self, AppealDecide.self, AppealList.self])
    }
}

struct AppealLodge: IntygaCommand {
    static var acts: [CommandAct] { [.init(.lodgeAppeal)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "lodge", acts: acts,
            abstract: Phrase(
                sv: "Begär omprövning av en bedömning.",
                en: "Lodge an appeal against an assessment."),
            examples: "intyga --as anna appeal lodge A-0007 --grounds \"Fick inte visa moment 2\"")
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(sv: "Bedömningen.", en: "The assessment."), completion: .assessments)
    var assessment: String
    @Option(help: ArgumentHelp(sv: "Vad deltagaren säger.", en: "What the participant says.")) var grounds: String
    @Option(
        help: ArgumentHelp(sv: "Dagen (annars i dag).", en: "The day (default: today).", valueName: "date"),
        completion: .day)
    var on: String?

    func run(in context: Context) throws {
        let id = try Typed.assessment(assessment)
        let grounds = try Typed.text(grounds, Label.basis)
        let session = try context.session()
        let day = try on.map { try Typed.date($0, today: session.registry.today) }
        try context.report(session.lodgeAppeal(against: id, grounds: grounds, on: day)) { appeal in
            Phrase(sv: "Begäran om omprövning är mottagen: \(appeal)", en: "The appeal is received: \(appeal)")
        } _: {
            ["appeal": .string($0.text), "assessment": .string(id.text)]
        }
        try context.hintWork(about: id.text, in: session.registry)
    }
}

struct AppealDecide: IntygaCommand {
    static var acts: [CommandAct] { [.init(.decideAppeal)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "decide", acts: acts,
            abstract: Phrase(
                sv: "Avgör en omprövning.",
                en: "Decide an appeal."),
            examples: "intyga --as erik appeal decide O-0001 --outcome upheld --reason \"Bevisen räckte\"")
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(sv: "Omprövningen.", en: "The appeal."), completion: .appeals) var appeal: String
    @Option(
        help: ArgumentHelp(
            sv: "dismissed (avslag: bedömningen står fast) eller upheld (bifall: bedöms på nytt).",
            en: "dismissed (the assessment stands) or upheld (assessed anew)."), completion: .words(Appeal.Outcome.self)
    )
    var outcome: String
    @Option(help: ArgumentHelp(sv: "Varför.", en: "Why.")) var reason: String

    func run(in context: Context) throws {
        let id = try Typed.appeal(appeal)
        let outcome: Appeal.Outcome = try Typed.word(
            outcome, Phrase(sv: "ett utfall", en: "an outcome"), title: AppealList.title)
        let reason = try Typed.text(reason, Label.reason)
        let session = try context.session()
        try context.report(session.decideAppeal(id, outcome: outcome, reason: reason)) { id in
            let title = AppealList.title(outcome)
            return Phrase(sv: "\(id): \(title.sv)", en: "\(id): \(title.en)")
        } _: {
            ["appeal": .string($0.text), "outcome": .string(outcome.rawValue)]
        }
        let assessment = try session.registry.appeals().first { $0.id == id }?.assessment
        if outcome == .upheld, let assessment {
            try context.hintWork(about: assessment.text, in: session.registry)
        }
    }
}

struct AppealList: IntygaCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: Phrase(
                sv: "Lista omprövningar.",
                en: "List appeals."),
            examples: "intyga appeal list")
    }

    @OptionGroup var global: GlobalOptions

    func run(in context: Context) throws {
        let language = context.language
        context.output.show(
            Table(
                [
                    .init("id", Label.id), .init("lodgedOn", Phrase(sv: "Begärd", en: "Lodged on")),
                    .init("participant", Label.participant),
                    .init("assessment", Label.assessment), .init("outcome", Label.decision),
                    .init("decidedBy", Label.actor), .init("decidedOn", Phrase(sv: "Avgjord", en: "Decided on")),
                ],
                rows: try context.registry().appeals().map { appeal in
                    let outcome = appeal.decision?.outcome
                    return [
                        .identifier(appeal.id), .date(appeal.lodgedOn), .identifier(appeal.participant),
                        .identifier(appeal.assessment),
                        .term(outcome?.rawValue, outcome.map { Self.title($0)[language] }),
                        .identifier(appeal.decision?.by), .date(appeal.decision?.on),
                    ]
                },
                whenEmpty: Advice(sv: "Inga omprövningar.", en: "No appeals.")))
    }

    static func title(_ outcome: Appeal.Outcome) -> Phrase {
        switch outcome {
        case .dismissed: Phrase(sv: "bedömningen står fast", en: "dismissed")
        case .upheld: Phrase(sv: "bifall: bedöms på nytt", en: "upheld")
        }
    }
}
