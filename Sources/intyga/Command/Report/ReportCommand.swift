import ArgumentParser
import CompetenceModel
import CompetenceRegistry

struct ReportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "report",
            abstract: Phrase(
                sv: "Uppföljning: hur många, hur långt, hur länge.",
                en: "Follow-up: how many, how far, how long."),
            subcommands: [
                ReportValidation.self, ReportFunnel.self, ReportOutcomes.self, ReportSampling.self, ReportWorkload.self,
                ReportQuality.self,
            ])
    }
}

/// What a report covers and how it is cut.
struct ReportChoices: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            sv: "Uppdelat på municipality (kommun), sex (kön) eller framework (ramverk).",
            en: "Broken down by municipality, sex or framework.", valueName: "breakdown"),
        completion: .words(ReportGrouping.self))
    var by: String?
    @Flag(
        name: .customLong("public"),
        help: ArgumentHelp(sv: "För publicering: små tal visas inte.", en: "For publication: small cells are withheld.")
    )
    var isPublic = false
    @Option(help: ArgumentHelp(sv: "Bara det här ramverket.", en: "Only this framework."), completion: .frameworks)
    var framework: String?

    /// - Parameter breakdowns: those that mean something in this report; others are refused, not passed over.
    func options(_ breakdowns: [ReportGrouping] = ReportGrouping.allCases) throws -> ReportOptions {
        let grouping = try by.map { text throws(CommandFailure) in
            try Typed.word(
                text, Phrase(sv: "en indelning av den här rapporten", en: "a breakdown of this report"),
                among: breakdowns)
        }
        return ReportOptions(grouping: grouping, isPublic: isPublic, framework: try framework.map(Typed.framework))
    }
}

struct ReportValidation: IntygaCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "validation",
            abstract: Phrase(
                sv: "Hur många som deltog, och hur många som har intyg.",
                en: "How many took part, and how many have a certificate."),
            examples: "intyga report validation --by municipality --format json")
    }

    @OptionGroup var global: GlobalOptions
    @OptionGroup(title: Phrase(sv: "Vad rapporten omfattar", en: "What the report covers")) var choices: ReportChoices

    func run(in context: Context) throws {
        let report = try context.registry().validationReport(choices.options())
        guard context.output.format != .json else {
            return context.output.write(try JSON(encoding: report).text)
        }
        let language = context.language
        let kinds = report.validation.sorted { $0.key > $1.key }
        guard context.output.format != .csv else {
            return context.output.show(Self.table(kinds.flatMap { Self.rows($0.key, $0.value, language) }))
        }
        for (kind, figures) in kinds {
            context.output.show(Self.card(kind, figures, language))
            if let groups = figures.groups {
                context.output.write("\n")
                context.output.show(
                    Self.table(groups.map { Self.row(kind, $0.group.title[language], $0.registered, $0.certificates) }))
            }
            context.output.write("\n")
        }
    }

    private static func card(_ kind: String, _ figures: ValidationReport.Figures, _ language: Language) -> Card {
        let registered = figures.registered
        let certificates = figures.certificates
        var fields: [Card.Field] = [
            .init("kind", Label.kind, .string(kind)),
            .init(
                "registered", Phrase(sv: "Registrerade", en: "Registered"),
                .string(
                    Phrase(
                        sv: "\(registered.total.text) (kvinnor \(registered.women.text), män \(registered.men.text))",
                        en: "\(registered.total.text) (women \(registered.women.text), men \(registered.men.text))")[
                            language])),
            .init(
                "certificates", Phrase(sv: "Med intyg", en: "With certificate"),
                .string(
                    Phrase(
                        sv:
                            "\(certificates.share.text); hela \(certificates.full.text), delintyg \(certificates.partial.text)",
                        en:
                            "\(certificates.share.text); full \(certificates.full.text), partial \(certificates.partial.text)"
                    )[
                        language])),
        ]
        if let women = certificates.women, let men = certificates.men {
            fields.append(
                .init(
                    "certificatesBySex", Phrase(sv: "– av dem", en: "– of them"),
                    .string(
                        Phrase(
                            sv: "kvinnor \(women.text), män \(men.text)", en: "women \(women.text), men \(men.text)")[
                                language])))
        }
        fields += [
            .init("municipalities", Label.municipality, .list(figures.municipalities)),
            .init(
                "assessors", Phrase(sv: "Utbildade bedömare", en: "Assessors trained"),
                .number(figures.assessorsTrained)),
            .init(
                "internal",
                Phrase(sv: "Kommuner med intern kvalitetssäkrare", en: "Municipalities with internal assurer"),
                .number(figures.municipalitiesWithInternalQualityAssurer)),
            .init(
                "competences", Phrase(sv: "Baskompetenser", en: "Basic competences"), .number(figures.basicCompetences)),
        ]
        return Card(fields)
    }

    private static func table(_ rows: [[Cell]]) -> Table {
        Table(
            [
                .init("kind", Label.kind), .init("group", Phrase(sv: "Grupp", en: "Group")),
                .init("registered", Phrase(sv: "Registrerade", en: "Registered"), isNumeric: true),
                .init("women", Phrase(sv: "Kvinnor", en: "Women"), isNumeric: true),
                .init("men", Phrase(sv: "Män", en: "Men"), isNumeric: true),
                .init("certificates", Label.certificates, isNumeric: true),
                .init("full", Phrase(sv: "Hela", en: "Full"), isNumeric: true),
                .init("partial", Label.partial, isNumeric: true),
                .init("percent", Phrase(sv: "Procent", en: "Per cent"), isNumeric: true),
            ], rows: rows)
    }

    private static func rows(_ kind: String, _ figures: ValidationReport.Figures, _ language: Language) -> [[Cell]] {
        [row(kind, "", figures.registered, figures.certificates)]
            + (figures.groups ?? []).map { row(kind, $0.group.title[language], $0.registered, $0.certificates) }
    }

    private static func row(
        _ kind: String, _ group: String, _ registered: ValidationReport.Registered,
        _ certificates: ValidationReport.Certificates
    ) -> [Cell] {
        [
            .string(kind), .string(group), .figure(registered.total), .figure(registered.women),
            .figure(registered.men), .figure(certificates.total), .figure(certificates.full),
            .figure(certificates.partial), .number(certificates.share.percent),
        ]
    }
}

extension Cell {
    static func figure(_ figure: Figure) -> Cell {
        Cell(json: figure.value.map { .integer($0) } ?? .null, text: figure.text)
    }
}

struct ReportFunnel: IntygaCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "funnel",
            abstract: Phrase(
                sv: "Hur långt valideringar kommer, hur lång tid varje steg tar, och vilka som står stilla.",
                en: "How far validations come, how long each step takes, and which stand still."),
            examples: "intyga report funnel --framework OCN-CLEAN")
    }

    @OptionGroup var global: GlobalOptions
    @OptionGroup(title: Phrase(sv: "Vad rapporten omfattar", en: "What the report covers")) var choices: ReportChoices

    func run(in context: Context) throws {
        let report = try context.registry().funnelReport(choices.options())
        let output = context.output
        let language = context.language
        guard output.format != .json else { return output.write(try JSON(encoding: report).withCommands().text) }
        guard output.format != .csv else {
            return output.show(
                Self.table(
                    report.funnels.flatMap { funnel in funnel.steps.map { Self.row(funnel.kind, $0, language) } }))
        }
        for funnel in report.funnels {
            output.write(output.style.bold("\(funnel.kind.rawValue): \(funnel.participants.text)") + "\n")
            output.show(Self.table(funnel.steps.map { Self.row(funnel.kind, $0, language) }))
            for group in funnel.groups ?? [] {
                output.write("\n\(group.group.title[language])\n")
                output.show(Self.table(group.steps.map { Self.row(funnel.kind, $0, language) }))
            }
            output.write(
                Phrase(
                    sv: "Har avslutat insatsen utan intyg: \(funnel.leftWithout.text)\n",
                    en: "Have ended their participation without a certificate: \(funnel.leftWithout.text)\n")[language])
            if let stalled = funnel.standingStill, !stalled.isEmpty {
                output.write("\n" + Phrase(sv: "Står still:\n", en: "Standing still:\n")[language])
                output.show(Self.stalled(stalled, context))
            }
            output.write("\n")
        }
    }

    private static func table(_ rows: [[Cell]]) -> Table {
        Table(
            [
                .init("kind", Label.kind), .init("step", Phrase(sv: "Steg", en: "Step")),
                .init("reached", Phrase(sv: "Antal", en: "Reached"), isNumeric: true),
                .init("percent", Phrase(sv: "Procent", en: "Per cent"), isNumeric: true),
                .init("medianDays", Phrase(sv: "Median, dagar", en: "Median days"), isNumeric: true),
                .init("medianOf", Phrase(sv: "av", en: "of"), isNumeric: true),
            ], rows: rows)
    }

    private static func row(_ kind: Framework.Kind, _ step: FunnelReport.Step, _ language: Language) -> [Cell] {
        let days = step.fromStepBefore.days
        return [
            .string(kind.rawValue), .term(step.step.rawValue, step.step.title[language]), .figure(step.reached),
            .number(step.share.percent),
            days.map { Cell(json: .decimal($0), text: JSON.decimal($0).text.replacing("\n", with: "")) } ?? .empty,
            .figure(step.fromStepBefore.n),
        ]
    }

    /// A unit by its code, with the criteria that an assessment of it lacks.
    private static func missing(_ unit: MissingUnit) -> Phrase {
        let code = unit.unit.code.text
        if unit.isReturned { return Phrase(sv: "\(code) (återsänd)", en: "\(code) (returned)") }
        guard unit.assessment != nil else { return Phrase(sv: code, en: code) }
        let text = "\(code) (\(unit.criteria.map(\.text).joined(separator: ", ")))"
        return Phrase(sv: text, en: text)
    }

    private static func stalled(_ cases: [StalledCase], _ context: Context) -> Table {
        let language = context.language
        return Table(
            [
                .init("participant", Label.participant), .init("framework", Label.framework),
                .init("step", Phrase(sv: "Steg", en: "Step")),
                .init("days", Phrase(sv: "Dagar", en: "Days"), isNumeric: true),
                .init("missing", Phrase(sv: "Saknas", en: "Missing")), .init("who", Label.waitsFor),
                .init("next", Phrase(sv: "Härnäst", en: "Next"), squeeze: .below),
            ],
            rows: cases.map { entry in
                [
                    .identifier(entry.participant), .identifier(entry.framework),
                    .term(entry.step.rawValue, entry.step.title[language]), .number(entry.days),
                    .string(entry.missing.map { missing($0)[language] }.joined(separator: ", ")),
                    .list(entry.next?.who.map(\.text) ?? []), context.cell(next: entry.next),
                ]
            })
    }
}
