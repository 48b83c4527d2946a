import ArgumentParser
import CompetenceModel
import CompetenceRegistry

/// From when to when a report counts.
struct PeriodChoices: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            sv: "Första dagen (annars från början).", en: "The first day (default: the beginning).", valueName: "date"),
        completion: .day)
    var from: String?
    @Option(
        help: ArgumentHelp(sv: "Sista dagen (annars i dag).", en: "The last day (default: today).", valueName: "date"),
        completion: .day)
    var until: String?

    /// `nil` where no period was asked for.
    func period(today: CalendarDate) throws -> ReportPeriod? {
        guard from != nil || until != nil else { return nil }
        return try period(from: .earliest, today: today)
    }

    /// - Parameter beginning: the first day where none was typed.
    func period(from beginning: CalendarDate, today: CalendarDate) throws -> ReportPeriod {
        let first = try from.map { try Typed.date($0, today: today) } ?? beginning
        let last = try until.map { try Typed.date($0, today: today) } ?? today
        guard let period = ReportPeriod(from: first, until: last) else {
            throw Refusal(
                findings: [Finding(.periodEndsBeforeItBegins, ["from": "\(first)", "until": "\(last)"])])
        }
        return period
    }
}
