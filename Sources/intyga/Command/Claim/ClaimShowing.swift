import ArgumentParser
import CompetenceModel
import CompetenceRegistry

struct ClaimList: IntygaCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: Phrase(
                sv: "Lista anspråk, och vem vart och ett väntar på.",
                en: "List claims, and whom each waits for."),
            examples: "intyga claim list --open")
    }

    @OptionGroup var global: GlobalOptions
    @Flag(help: ArgumentHelp(sv: "Bara de som väntar på någon.", en: "Only those that wait for somebody.")) var open =
        false

    func run(in context: Context) throws {
        let language = context.language
        let claims = try context.registry().claims().filter { !open || !$0.waitsFor.isEmpty }
        context.output.show(
            Table(
                [
                    .init("id", Label.id), .init("framework", Label.framework),
                    .init("organisation", Label.organisation, squeeze: .aside), .init("state", Label.state),
                    .init("round", Label.round, isNumeric: true, squeeze: .aside),
                    .init(
                        "participants", Phrase(sv: "Deltagare", en: "Participants"), isNumeric: true, squeeze: .aside),
                    .init("assessments", Label.assessments, isNumeric: true, squeeze: .aside),
                    .init("submittedBy", Label.submittedBy, squeeze: .aside), .init("submittedAt", Label.submittedAt),
                    .init("waitsFor", Label.waitsFor),
                ],
                rows: claims.map { overview in
                    let claim = overview.claim
                    return [
                        .identifier(claim.id), .identifier(claim.framework), .identifier(claim.organisation),
                        .term(claim.state.rawValue, Terms.title(claim.state)[language]), .number(claim.round),
                        .number(claim.participants.count), .number(claim.items.count),
                        .identifier(claim.submittedBy),
                        .day(claim.submittedAt),
                        ClaimTexts.waitsFor(overview, language),
                    ]
                },
                whenEmpty: Advice(sv: "Inga anspråk.", en: "No claims.")))
    }
}

struct ClaimShow: IntygaCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show",
            abstract: Phrase(
                sv: "Visa ett anspråk: läge, stickprov, granskningar, godkännanden, vem som är på tur.",
                en: "Show a claim: state, sample, reviews, sign-offs, who must act next."),
            discussion: Phrase(
                sv: """
                    Med --proof visas vad anspråkets stickprov drogs ur, så som Scripts/recompute-sample.py läser det.
                    """,
                en: """
                    With --proof, what the claim's samples were drawn from, as Scripts/recompute-sample.py reads it.
                    """),
            examples: HelpExamples(
                sv: """
                    intyga claim show C-0001
                    intyga claim show C-0001 --proof > bevis.json
                    """,
                en: """
                    intyga claim show C-0001
                    intyga claim show C-0001 --proof > proof.json
                    """))
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(sv: "Anspråket.", en: "The claim."), completion: .claims) var claim: String
    @Flag(
        help: ArgumentHelp(
            sv: "Skriv i stället ut beviset för dess stickprov, som JSON.",
            en: "Print the proof of its samples instead, as JSON."))
    var proof = false

    func run(in context: Context) throws {
        if proof {
            let proofs = try context.registry().sampleProofs(of: Typed.claim(claim))
            context.output.write(bytes: try CanonicalJSON.encode(proofs) + Array("\n".utf8))
            return
        }
        let id = try Typed.claim(claim)
        let registry = try context.registry()
        let record = try registry.claim(id)
        let next = try registry.nextStep(of: id)
        context.output.show(ClaimTexts.card(record, next: next, context))
        // The card has room for one of the commands.
        if next?.alternatives != nil { context.hint(next: next) }
    }
}

/// How claims are shown.
enum ClaimTexts {
    static func waitsFor(_ overview: ClaimOverview, _ language: Language) -> Cell {
        let roles = Role.allCases.filter(overview.waitsFor.contains)
        return Cell(
            json: .array(roles.map { .string($0.rawValue) }),
            text: roles.map { Terms.title($0)[language] }.joined(separator: " / "))
    }

    static func card(_ record: ClaimRecord, next: NextStep?, _ context: Context) -> Card {
        let language = context.language
        let claim = record.overview.claim
        let keptOut = (next?.keptOut ?? []).map { kept in
            (
                code: "\(kept.practitioner): \(kept.findings.map(\.rawValue).joined(separator: ", "))",
                words: "\(kept.practitioner): "
                    + kept.findings.map { Terms.reasonToKeepOut($0)[language] }.joined(separator: ", ")
            )
        }
        return Card(
            [
                .init("id", Label.id, .identifier(claim.id)),
                .init("framework", Label.framework, .identifier(claim.framework)),
                .init("organisation", Label.organisation, .identifier(claim.organisation)),
                .init("frameworkTitle", Label.title, .string(record.overview.frameworkTitle.text(in: language))),
                .init("state", Label.state, .term(claim.state.rawValue, Terms.title(claim.state)[language])),
                .init("round", Label.round, .number(claim.round)),
                .init("submittedBy", Label.submittedBy, .identifier(claim.submittedBy)),
                .init("submittedAt", Label.submittedAt, .minute(claim.submittedAt)),
                .init("waitsFor", Label.waitsFor, waitsFor(record.overview, language)),
                .init("who", Phrase(sv: "Kan göras av", en: "Can be done by"), .list(next?.who.map(\.text) ?? [])),
                .init("next", Phrase(sv: "Härnäst", en: "Next"), context.cell(next: next)),
                .init(
                    "keptOut", Phrase(sv: "Får inte", en: "May not"),
                    Cell(
                        json: .array(keptOut.map { .string($0.code) }),
                        text: keptOut.map(\.words).joined(separator: "\n"))),
            ],
            sections: [
                .init("assessments", Label.assessments, AssessmentTexts.table(record.assessments, language)),
                .init("formerAssessments", Label.formerAssessments, former(record.formerAssessments, language)),
                .init("sample", Label.sample, sample(claim.samples.map { ($0, $0.items) }, record, language)),
                .init("reviews", Label.reviews, reviews(record.reviews, language)),
                .init("signOffs", Label.signOffs, signOffs(claim, language)),
                .init("returns", Label.returns, returns(record.returns, language)),
                .init("certificates", Label.certificates, CertificateTexts.table(record.certificates, language)),
            ])
    }

    /// Shown only where there are any.
    private static func former(_ overviews: [AssessmentOverview], _ language: Language) -> Table {
        var table = AssessmentTexts.table(overviews, language)
        table.whenEmpty = nil
        return table
    }

    /// - Parameter drawn: samples, and what of each to show.
    static func sample(
        _ drawn: [(sample: Sample, items: [Sample.Item])], _ record: ClaimRecord, _ language: Language
    ) -> Table {
        let claim = record.overview.claim
        // What has left the claim since was somebody's assessment of somebody all the same.
        let items = Dictionary(
            (record.assessments + record.formerAssessments).map { ($0.assessment.id, $0.assessment) },
            uniquingKeysWith: { first, _ in first })
        return Table(
            [
                .init("stage", Label.stage), .init("round", Label.round, isNumeric: true, squeeze: .leftOut),
                .init("assessment", Label.assessment), .init("participant", Label.participant),
                .init("unit", Label.unit), .init("assessor", Label.assessor, squeeze: .leftOut),
                .init("review", Label.review),
                .init("reasons", Label.reasons),
            ],
            rows: drawn.flatMap { sample, shown in
                shown.map { item in
                    let known = items[item.assessment]
                    let review = claim.review(of: item.assessment, at: sample.stage)
                    return [
                        .term(sample.stage.rawValue, Terms.title(sample.stage)[language]), .number(sample.round),
                        .identifier(item.assessment), .identifier(known?.participant), .identifier(known?.unit),
                        .identifier(known?.assessor),
                        .term(review?.verdict.rawValue, review.map { Terms.title($0.verdict)[language] }),
                        Cell(
                            json: .array(item.reasons.map { .string($0.rawValue) }),
                            text: item.reasons.map { Terms.title($0)[language] }.joined(separator: ", ")),
                    ]
                }
            })
    }

    /// Whether the program had displayed it, and how many files it had opened.
    private static func displayed(_ review: Review, _ language: Language) -> Cell {
        guard let displayed = review.displayed else { return Cell(json: .null, text: Terms.no[language]) }
        let count = displayed.files.count
        let files = count == 0 ? "" : Phrase(sv: ", filer: \(count)", en: ", files: \(count)")[language]
        return Cell(
            json: .array(displayed.files.map { .string($0.description) }), text: Terms.yes[language] + files)
    }

    static func reviews(_ reviews: [ReviewOverview], _ language: Language) -> Table {
        Table(
            [
                .init("on", Label.date), .init("stage", Label.stage), .init("assessment", Label.assessment),
                .init("reviewer", Label.reviewer), .init("verdict", Label.review), .init("criteria", Label.criterion),
                .init("displayed", Label.displayed, squeeze: .leftOut),
                .init("feedback", Label.feedback, squeeze: .below),
            ],
            rows: reviews.map { overview in
                let review = overview.review
                return [
                    .date(review.on), .term(review.stage.rawValue, Terms.title(review.stage)[language]),
                    .identifier(review.assessment), .identifier(review.reviewer),
                    .term(review.verdict.rawValue, Terms.title(review.verdict)[language]),
                    .list(review.criteria.map(\.text)), displayed(review, language), .string(overview.feedback),
                ]
            })
    }

    private static func signOffs(_ claim: AwardClaim, _ language: Language) -> Table {
        Table(
            [
                .init("on", Label.date), .init("stage", Label.stage), .init("round", Label.round, isNumeric: true),
                .init("assurer", Label.reviewer),
                .init("authorisation", Phrase(sv: "Behörighet", en: "Authorisation")),
            ],
            rows: claim.signOffs.map { signOff in
                [
                    .date(signOff.on), .term(signOff.stage.rawValue, Terms.title(signOff.stage)[language]),
                    .number(signOff.round), .identifier(signOff.assurer), .identifier(signOff.authorisation),
                ]
            })
    }

    private static func returns(_ returns: [ClaimRecord.Return], _ language: Language) -> Table {
        Table(
            [
                .init("on", Label.date), .init("stage", Label.stage), .init("round", Label.round, isNumeric: true),
                .init("assurer", Label.reviewer), .init("reason", Label.reason),
            ],
            rows: returns.map { entry in
                let claimReturn = entry.claimReturn
                return [
                    .date(claimReturn.on), .term(claimReturn.stage.rawValue, Terms.title(claimReturn.stage)[language]),
                    .number(claimReturn.round), .identifier(claimReturn.assurer), .string(entry.reason),
                ]
            })
    }
}
