import ArgumentParser
import CompetenceModel
import CompetenceRegistry

struct ReportWorkload: IntygaCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "workload",
            abstract: Phrase(
                sv: "Vem som har bedömt, granskat och godkänt hur mycket, och hur länge anspråk väntade.",
                en: "Who has assessed, reviewed and signed off how much, and how long claims waited."),
            discussion: Phrase(
                sv: """
                    Uppdelat på ramverk, eller på kommunen som medarbetarna arbetar i.
                    """,
                en: """
                    Broken down by framework, or by the municipality that practitioners work in.
                    """),
            examples: """
                intyga report workload --from 2026-01-01
                intyga report workload --by municipality
                """)
    }

    @OptionGroup var global: GlobalOptions
    @OptionGroup(title: Phrase(sv: "Vad rapporten omfattar", en: "What the report covers")) var choices: ReportChoices
    @OptionGroup var days: PeriodChoices

    func run(in context: Context) throws {
        let registry = try context.registry()
        let report = try registry.workloadReport(
            choices.options([.framework, .municipality]), period: days.period(today: registry.today))
        guard context.output.format != .json else { return context.output.write(try JSON(encoding: report).text) }
        let language = context.language
        let everybody = Self.row(.string(Phrase(sv: "alla", en: "all")[language]), report.total)
        if let groups = report.groups {
            let heading = Phrase(sv: "Grupp", en: "Group")
            let rows = groups.map { Self.row(.string($0.group.title[language]), $0.workload) }
            return context.output.show(Self.table(.init("group", heading), rows + [everybody]))
        }
        let people = (report.practitioners ?? []).map { Self.row(.identifier($0.practitioner), $0.workload) }
        context.output.show(Self.table(.init("practitioner", Label.handle), people + [everybody]))
    }

    private static func table(_ first: Table.Column, _ rows: [[Cell]]) -> Table {
        Table(
            [
                first, .init("assessments", Label.assessments, isNumeric: true),
                .init("claimsSubmitted", Phrase(sv: "Inlämnade anspråk", en: "Claims submitted"), isNumeric: true),
                .init("reviews", Label.reviews, isNumeric: true),
                .init("signOffs", Label.signOffs, isNumeric: true),
                .init("claimsReturned", Phrase(sv: "Återsända anspråk", en: "Claims returned"), isNumeric: true),
                .init("medianDays", Phrase(sv: "Median, dagar", en: "Median days"), isNumeric: true),
            ], rows: rows)
    }

    private static func row(_ who: Cell, _ work: WorkloadReport.Workload) -> [Cell] {
        [
            who, .number(work.assessments), .number(work.claimsSubmitted), .number(work.reviews),
            .number(work.signOffs), .number(work.claimsReturned),
            work.turnaround.days.map { Cell(json: .decimal($0), text: JSON.decimal($0).text.trimmingNewline) }
                ?? .empty,
        ]
    }
}
