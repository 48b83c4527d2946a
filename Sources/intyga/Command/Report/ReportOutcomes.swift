import ArgumentParser
import CompetenceModel
import CompetenceRegistry

struct ReportOutcomes: IntygaCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "outcomes",
            abstract: Phrase(
                sv: "Varför deltagare slutade: arbete, studier, praktik, arbetssökande, annat.",
                en: "Why participants left: work, studies, placement, seeking work, other."),
            examples: "intyga report outcomes --by municipality --public")
    }

    @OptionGroup var global: GlobalOptions
    @OptionGroup(title: Phrase(sv: "Vad rapporten omfattar", en: "What the report covers")) var choices: ReportChoices
    @OptionGroup var days: PeriodChoices

    func run(in context: Context) throws {
        let registry = try context.registry()
        let report = try registry.outcomesReport(choices.options(), period: days.period(today: registry.today))
        guard context.output.format != .json else { return context.output.write(try JSON(encoding: report).text) }
        let language = context.language
        let fixed: [(Phrase, OutcomesReport.Outcomes)] = [
            (Phrase(sv: "alla", en: "all"), report.total), (Phrase(sv: "kvinnor", en: "women"), report.women),
            (Phrase(sv: "män", en: "men"), report.men),
        ]
        // By sex the groups are the two lines that are there anyway.
        let groups = choices.by == ReportGrouping.sex.rawValue ? [] : report.groups ?? []
        let rows = fixed + groups.map { ($0.group.title, $0.outcomes) }
        context.output.show(
            Table(
                [.init("group", Phrase(sv: "Grupp", en: "Group"))]
                    + [.init("exits", Phrase(sv: "Avslut", en: "Exits"), isNumeric: true)]
                    + ExitReason.allCases.map { .init($0.rawValue, Terms.title($0), isNumeric: true) }
                    + [
                        .init(
                            "workOrStudies", Phrase(sv: "arbete eller studier", en: "work or studies"),
                            isNumeric: true)
                    ],
                rows: rows.map { title, outcomes in
                    [.string(title[language]), .figure(outcomes.exits)]
                        + ExitReason.allCases.map { .share(outcomes[$0]) } + [.share(outcomes.workOrStudies)]
                }))
        guard context.output.format == .text else { return }
        context.output.write(
            Phrase(sv: "Inte avslutade: \(report.remaining.text)\n", en: "Not left: \(report.remaining.text)\n")[
                language])
    }
}

extension Cell {
    /// A percentage with its numbers beside it.
    static func share(_ share: Share) -> Cell { .string(share.text) }
}
