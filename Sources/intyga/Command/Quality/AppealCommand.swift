import ArgumentParser
import CompetenceModel
import CompetenceRegistry

struct AppealCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "appeal",
        abstract: "Participants' appeals, decided by someone without part in the decision.",
        subcommands: [AppealLodge.self, AppealDecide.self, AppealList.self])
}

struct AppealLodge: IntygaCommand {
    static let configuration = CommandConfiguration(
        commandName: "lodge",
        abstract: "Lodge an appeal against an assessment.",
        discussion: "Example:\n\n  intyga --as anna appeal lodge A-0007 --grounds \"Fick inte visa moment 2\"")

    @OptionGroup var global: GlobalOptions
    @Argument(help: "The assessment.", completion: .assessments) var assessment: String
    @Option(help: "What the participant says.") var grounds: String
    @Option(help: ArgumentHelp("The day (default: today).", valueName: "date"), completion: .day) var on: String?

    func run(in context: Context) throws {
        let id = try Typed.assessment(assessment)
        let grounds = try Typed.text(grounds, Label.basis)
        let session = try context.session()
        let day = try on.map { try Typed.date($0, today: session.registry.today) }
        try context.report(session.lodgeAppeal(against: id, grounds: grounds, on: day)) { appeal in
            Phrase(sv: "Överklagandet är mottaget: \(appeal)", en: "The appeal is received: \(appeal)")
        } _: {
            ["appeal": .string($0.text), "assessment": .string(id.text)]
        }
    }
}

struct AppealDecide: IntygaCommand {
    static let configuration = CommandConfiguration(
        commandName: "decide",
        abstract: "Decide an appeal.",
        discussion: "Example:\n\n  intyga --as erik appeal decide O-0001 --outcome upheld --reason \"Bevisen räckte\"")

    @OptionGroup var global: GlobalOptions
    @Argument(help: "The appeal.", completion: .appeals) var appeal: String
    @Option(
        help: "dismissed (the assessment stands) or upheld (assessed anew).", completion: .words(Appeal.Outcome.self))
    var outcome: String
    @Option(help: "Why.") var reason: String

    func run(in context: Context) throws {
        let id = try Typed.appeal(appeal)
        let outcome: Appeal.Outcome = try Typed.word(outcome, Phrase(sv: "ett utfall", en: "an outcome"))
        let reason = try Typed.text(reason, Label.reason)
        try context.report(context.session().decideAppeal(id, outcome: outcome, reason: reason)) { id in
            let title = AppealList.title(outcome)
            return Phrase(sv: "\(id): \(title.sv)", en: "\(id): \(title.en)")
        } _: {
            ["appeal": .string($0.text), "outcome": .string(outcome.rawValue)]
        }
    }
}

struct AppealList: IntygaCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List appeals.",
        discussion: "Example:\n\n  intyga appeal list")

    @OptionGroup var global: GlobalOptions

    func run(in context: Context) throws {
        let language = context.language
        context.output.show(
            Table(
                [
                    .init("id", Label.id), .init("lodgedOn", Label.date), .init("participant", Label.participant),
                    .init("assessment", Label.assessment), .init("outcome", Label.decision),
                    .init("decidedBy", Label.actor), .init("decidedOn", Phrase(sv: "Avgjort", en: "Decided on")),
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
                whenEmpty: Phrase(sv: "Inga överklaganden.", en: "No appeals.")))
    }

    static func title(_ outcome: Appeal.Outcome) -> Phrase {
        switch outcome {
        case .dismissed: Phrase(sv: "bedömningen står fast", en: "dismissed")
        case .upheld: Phrase(sv: "bifall: bedöms på nytt", en: "upheld")
        }
    }
}
