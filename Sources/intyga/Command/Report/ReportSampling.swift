import ArgumentParser
import CompetenceModel
import CompetenceRegistry

struct ReportSampling: IntygaCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "sampling",
            abstract: Phrase(
                sv:
                    "Vad kvalitetssäkrarna tittade på: andelen som drogs jämfört med kravet, varför, och vad som återsändes.",
                en: "What the quality assurers looked at: the share drawn against the policy, why, and what came back."),
            discussion: Phrase(
                sv: """
                    Per ramverk och steg, och stickprov för stickprov.
                    """,
                en: """
                    By framework and stage, and sample by sample.
                    """),
            examples: "intyga report sampling --framework OCN-CLEAN")
    }

    @OptionGroup var global: GlobalOptions
    @OptionGroup(title: Phrase(sv: "Vad rapporten omfattar", en: "What the report covers")) var choices: ReportChoices

    func run(in context: Context) throws {
        let report = try context.registry().samplingReport(choices.options([.framework]))
        let output = context.output
        let language = context.language
        guard output.format != .json else { return output.write(try JSON(encoding: report).text) }
        guard output.format == .text else {
            return output.show(report.samples.map { Self.table($0, language) } ?? Self.table(report.totals, language))
        }
        output.show(Self.table(report.totals, language))
        guard let samples = report.samples, !samples.isEmpty else { return }
        output.write("\n")
        output.show(Self.table(samples, language))
    }

    private static func policy(_ thousandths: Int) -> Cell {
        Cell(json: .integer(thousandths), text: "\(JSON.decimal(Double(thousandths) / 10).text.trimmingNewline) %")
    }

    private static func table(_ totals: [SamplingReport.Total], _ language: Language) -> Table {
        Table(
            [
                .init("framework", Label.framework), .init("stage", Label.stage),
                .init("policyInThousandths", Phrase(sv: "Minst", en: "At least"), isNumeric: true),
                .init("claims", Phrase(sv: "Anspråk", en: "Claims"), isNumeric: true),
                .init("drawn", Phrase(sv: "Dragna", en: "Drawn"), isNumeric: true),
                .init("returned", Phrase(sv: "Återsända", en: "Returned"), isNumeric: true),
            ],
            rows: totals.map { total in
                [
                    .identifier(total.framework), .term(total.stage.rawValue, Terms.title(total.stage)[language]),
                    policy(total.policyInThousandths), .number(total.claims), .share(total.drawn),
                    .share(total.returned),
                ]
            })
    }

    private static func table(_ samples: [SamplingReport.Drawn], _ language: Language) -> Table {
        Table(
            [
                .init("claim", Label.claim), .init("round", Label.round, isNumeric: true),
                .init("stage", Label.stage), .init("reviewer", Label.reviewer),
                .init("policyInThousandths", Phrase(sv: "Minst", en: "At least"), isNumeric: true),
                .init("drawn", Phrase(sv: "Dragna", en: "Drawn"), isNumeric: true),
                .init("returned", Phrase(sv: "Återsända", en: "Returned"), isNumeric: true),
                .init("reasons", Label.reasons, squeeze: .below),
            ],
            rows: samples.map { sample in
                let reasons = Sample.Reason.allCases.compactMap { reason in
                    sample.reasons[reason.rawValue].map { "\(Terms.title(reason)[language]) \($0)" }
                }
                return [
                    .identifier(sample.claim), .number(sample.round),
                    .term(sample.stage.rawValue, Terms.title(sample.stage)[language]), .identifier(sample.reviewer),
                    policy(sample.policyInThousandths), .share(sample.drawn), .number(sample.returned),
                    .list(reasons),
                ]
            })
    }
}
