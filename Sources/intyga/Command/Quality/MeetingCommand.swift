import ArgumentParser
import CompetenceModel
import CompetenceRegistry

struct MeetingCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "meeting",
            abstract: Phrase(
                sv: "Standardiseringsmöten och samsynsmöten.",
                en: "Standardisation and consensus meetings."),
            subcommands: [MeetingRecord.self, MeetingList.self])
    }
}

struct MeetingRecord: IntygaCommand {
    static var acts: [CommandAct] { [.init(.recordMeeting)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "record", acts: acts,
            abstract: Phrase(
                sv: "Anteckna ett möte som har hållits.",
                en: "Record a meeting that was held."),
            examples: """
                intyga --as ingrid meeting record --on 2026-05-04 --attended anna bo ingrid \\
                    --decision "Kriterium K1 1.2: tre tillfällen krävs"
                """)
    }

    @OptionGroup var global: GlobalOptions
    @Option(
        help: ArgumentHelp(
            sv: "standardisation (standardisering) eller consensus (samsyn).", en: "standardisation or consensus."),
        completion: .words(Meeting.Kind.self))
    var kind: String =
        "standardisation"
    @Option(help: ArgumentHelp(sv: "Dagen.", en: "The day.", valueName: "date"), completion: .day) var on: String
    @Option(
        help: ArgumentHelp(sv: "Ramverket som det handlade om.", en: "The framework it was about."),
        completion: .frameworks)
    var framework: String?
    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(sv: "Vilka som var med.", en: "Who attended.", valueName: "handle"),
        completion: .practitioners)
    var attended: [String]
    @Option(
        help: ArgumentHelp(
            sv: "Vad som beslutades, utan deltagares namn; kan upprepas.",
            en: "What was decided, without participants' names; can be repeated."))
    var decision: [String] = []

    func run(in context: Context) throws {
        let kind: Meeting.Kind = try Typed.word(kind, Phrase(sv: "ett slags möte", en: "a kind of meeting"))
        let attended = try attended.map(Typed.handle)
        let code = try framework.map(Typed.framework)
        let decisions = try decision.map { try Typed.text($0, Label.decision) }
        let session = try context.session()
        let day = try Typed.date(on, today: session.registry.today)
        let verdict = try session.recordMeeting(
            kind, on: day, framework: code, attended: attended, decisions: decisions)
        try context.report(verdict) { id in
            Phrase(sv: "Mötet är antecknat: \(id)", en: "The meeting is recorded: \(id)")
        } _: {
            ["meeting": .string($0.text)]
        }
    }
}

struct MeetingList: IntygaCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: Phrase(
                sv: "Lista möten.",
                en: "List meetings."),
            examples: "intyga meeting list")
    }

    @OptionGroup var global: GlobalOptions

    func run(in context: Context) throws {
        let language = context.language
        context.output.show(
            Table(
                [
                    .init("id", Label.id), .init("on", Label.date), .init("kind", Label.kind),
                    .init("framework", Label.framework), .init("attended", Phrase(sv: "Deltog", en: "Attended")),
                    .init("decisions", Label.decision, squeeze: .below),
                ],
                rows: try context.registry().meetings().map { meeting in
                    [
                        .identifier(meeting.id), .date(meeting.on),
                        .term(meeting.kind.rawValue, Self.title(meeting.kind)[language]),
                        .identifier(meeting.framework), .list(meeting.attended.map(\.text)),
                        Cell(
                            json: .array(meeting.decisions.map { .string($0) }),
                            // A sentence ends by itself.
                            text: meeting.decisions.map { $0.last == "." ? $0 : "\($0)." }.joined(separator: " ")),
                    ]
                },
                whenEmpty: Advice(sv: "Inga möten.", en: "No meetings.")))
    }

    private static func title(_ kind: Meeting.Kind) -> Phrase {
        switch kind {
        case .standardisation: Phrase(sv: "standardisering", en: "standardisation")
        case .consensus: Phrase(sv: "samsyn", en: "consensus")
        }
    }
}
