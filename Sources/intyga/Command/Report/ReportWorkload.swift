import ArgumentParser
import CompetenceModel
import CompetenceRegistry

struct ReportWorkload: IntygaCommand {
    static let configuration = CommandConfiguration(
        commandName: "workload",
        abstract: "Who has assessed, reviewed and signed off how much, and how long claims waited.",
        discussion: "Example:\n\n  intyga report workload --from 2026-01-01")

    @OptionGroup var global: GlobalOptions
    @OptionGroup(title: "What the report covers") var choices: ReportChoices
    @OptionGroup var days: PeriodChoices

    func run(in context: Context) throws {
        let registry = try context.registry()
        let report = try registry.workloadReport(choices.options(), period: days.period(today: registry.today))
        guard context.output.format != .json else { return context.output.write(try JSON(encoding: report).text) }
        let everybody = Self.row(.string(Phrase(sv: "alla", en: "all")[context.language]), report.total)
        let people = (report.practitioners ?? []).map { Self.row(.identifier($0.practitioner), $0.workload) }
        context.output.show(
            Table(
                [
                    .init("practitioner", Label.handle), .init("assessments", Label.assessments, isNumeric: true),
                    .init("claimsSubmitted", Label.claim, isNumeric: true),
                    .init("reviews", Label.reviews, isNumeric: true),
                    .init("signOffs", Label.signOffs, isNumeric: true),
                    .init("claimsReturned", Label.returns, isNumeric: true),
                    .init("medianDays", Phrase(sv: "Median, dagar", en: "Median days"), isNumeric: true),
                ], rows: people + [everybody]))
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
