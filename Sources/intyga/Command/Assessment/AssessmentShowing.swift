import ArgumentParser
import CompetenceModel
import CompetenceRegistry

struct AssessmentList: IntygaCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: Phrase(
                sv: "Lista bedömningar.",
                en: "List assessments."),
            examples: "intyga assessment list --participant P-0001 --state recorded")
    }

    @OptionGroup var global: GlobalOptions
    @Option(
        help: ArgumentHelp(sv: "Bara den här deltagarens.", en: "Only of this participant."), completion: .participants)
    var participant: String?
    @Option(help: ArgumentHelp(sv: "Bara i det här ramverket.", en: "Only in this framework."), completion: .frameworks)
    var framework: String?
    @Option(
        help: ArgumentHelp(sv: "Bara av den här bedömaren.", en: "Only by this assessor."), completion: .practitioners)
    var assessor: String?
    @Option(
        help: ArgumentHelp(
            sv:
                "recorded (registrerad), claimed (framlagd), returned (återsänd), certified (intygad), withdrawn (tillbakadragen), superseded (ersatt) eller supersededAfterReturn (ersatt efter återsändning).",
            en: "recorded, claimed, returned, certified, withdrawn, superseded or supersededAfterReturn."),
        completion: .words(AssessmentState.self))
    var state: String?

    func run(in context: Context) throws {
        let state: AssessmentState? = try state.map {
            try Typed.word($0, Phrase(sv: "ett läge", en: "a state"), title: { Terms.title($0) })
        }
        let assessor = try assessor.map(Typed.handle)
        let shown = try context.registry().assessments(
            of: participant.map(Typed.participant), in: framework.map(Typed.framework),
            states: state.map { [$0] } ?? [])
        context.output.show(
            AssessmentTexts.table(
                shown.filter { assessor == nil || $0.assessment.assessor == assessor }, context.language))
    }
}

struct AssessmentShow: IntygaCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show",
            abstract: Phrase(
                sv: "Visa en bedömning: omdömen, bevis, kommentarer.",
                en: "Show an assessment: judgements, evidence, feedback."),
            examples: "intyga assessment show A-0001")
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(sv: "Bedömningen.", en: "The assessment."), completion: .assessments)
    var assessment: String

    func run(in context: Context) throws {
        let registry = try context.registry()
        let record = try registry.assessment(Typed.assessment(assessment))
        context.output.show(AssessmentTexts.card(record, context.language))
        context.remember(displayed: [record.overview.assessment.id], in: registry)
    }
}

/// How assessments are shown.
enum AssessmentTexts {
    static func table(_ overviews: [AssessmentOverview], _ language: Language) -> Table {
        Table(
            [
                .init("id", Label.id), .init("participant", Label.participant),
                .init("participantName", Label.name, squeeze: .leftOut), .init("unit", Label.unit),
                .init("assessor", Label.assessor),
                .init("judgedOn", Label.judgedOn), .init("achieved", Label.achieved), .init("state", Label.state),
                .init("unitTitle", Label.title, squeeze: .leftOut),
            ],
            rows: overviews.map { overview in
                let assessment = overview.assessment
                return [
                    .identifier(assessment.id), .identifier(assessment.participant),
                    overview.participantName.cell(language), .identifier(assessment.unit),
                    .identifier(assessment.assessor), .date(assessment.judgedOn),
                    Terms.yesOrNo(overview.isAchieved, language),
                    .term(assessment.state.rawValue, Terms.title(assessment.state)[language]),
                    .string(overview.unitTitle?.text(in: language)),
                ]
            },
            whenEmpty: Advice(sv: "Inga bedömningar.", en: "No assessments."))
    }

    static func card(_ record: AssessmentRecord, _ language: Language) -> Card {
        let assessment = record.overview.assessment
        return Card(
            [
                .init("id", Label.id, .identifier(assessment.id)),
                .init("state", Label.state, .term(assessment.state.rawValue, Terms.title(assessment.state)[language])),
                .init("participant", Label.participant, .identifier(assessment.participant)),
                .init("participantName", Label.name, record.overview.participantName.cell(language)),
                .init("framework", Label.framework, .identifier(assessment.framework)),
                .init("unit", Label.unit, .identifier(assessment.unit)),
                .init("unitTitle", Label.title, .string(record.overview.unitTitle?.text(in: language))),
                .init("assessor", Label.assessor, .identifier(assessment.assessor)),
                .init(
                    "assessorName", Phrase(sv: "Bedömarens namn", en: "Assessor's name"),
                    .string(record.overview.assessorName)),
                .init(
                    "authorisation", Phrase(sv: "Behörighet", en: "Authorisation"),
                    .identifier(assessment.authorisation)),
                .init("provisional", Label.provisional, Terms.yesOrNo(assessment.isProvisional, language)),
                .init("judgedOn", Label.judgedOn, .date(assessment.judgedOn)),
                .init("achieved", Label.achieved, Terms.yesOrNo(record.overview.isAchieved, language)),
                .init("claim", Label.claim, .identifier(record.claim)),
            ],
            sections: [
                .init("judgements", Phrase(sv: "Kriterier", en: "Criteria"), judgements(record, language)),
                .init("evidence", Label.evidence, evidence(record, language)),
                .init("feedback", Label.feedback, ClaimTexts.reviews(record.feedback, language)),
            ])
    }

    private static func judgements(_ record: AssessmentRecord, _ language: Language) -> Table {
        let texts = Dictionary(
            (record.unit?.criteria ?? []).map { ($0.number, $0.text) }, uniquingKeysWith: { first, _ in first })
        return Table(
            [
                .init("criterion", Label.number), .init("grade", Label.grade), .init("evidence", Label.evidence),
                .init("text", Label.criterion),
            ],
            rows: record.overview.assessment.judgements.map { judgement in
                [
                    .identifier(judgement.criterion),
                    .term(judgement.grade, record.ratingScale.grade(judgement.grade)?.title.text(in: language)),
                    Cell(
                        json: .array(judgement.evidence.map { .integer($0) }),
                        text: judgement.evidence.map(String.init).joined(separator: ", ")),
                    .string(texts[judgement.criterion]?.text(in: language)),
                ]
            })
    }

    private static func evidence(_ record: AssessmentRecord, _ language: Language) -> Table {
        Table(
            [
                .init("number", Label.number, isNumeric: true), .init("method", Label.method), .init("on", Label.date),
                .init("setting", Label.setting), .init("place", Label.place), .init("supervisor", Label.supervisor),
                .init("why", Label.why, squeeze: .below), .init("files", Label.file, squeeze: .below),
            ],
            rows: record.overview.assessment.evidence.map { piece in
                let notes = record.notes?.evidence[piece.number]
                return [
                    .number(piece.number), .term(piece.method.rawValue, piece.method.title.text(in: language)),
                    .date(piece.on),
                    .term(piece.setting?.rawValue, piece.setting.map { Terms.title($0)[language] }),
                    .string(notes?.place), .string(notes?.supervisor), .string(notes?.why),
                    files(piece, notes),
                ]
            })
    }

    /// Evidence files by name, with what `evidence export` asks for.
    private static func files(_ piece: Evidence, _ notes: EvidenceNotes?) -> Cell {
        let files = piece.files.enumerated().map { index, digest in
            let names = notes?.fileNames ?? []
            return (digest: digest.description, name: index < names.count ? names[index] : nil)
        }
        return Cell(
            json: .array(files.map { .object(["sha256": .string($0.digest), "name": .optional($0.name)]) }),
            text: files.map { file in
                (file.name.map { "\($0) " } ?? "") + String(file.digest.prefix(12))
            }.joined(separator: ", "))
    }
}
