import ArgumentParser
import CompetenceModel
import CompetenceRegistry

struct PackageShow: IntygaCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show",
            abstract: Phrase(
                sv: "Visa ett paket med dess stickprov, eller en av dess bedömningar med kriterier och bevis.",
                en: "Show a package with its sample, or one of its assessments with criteria and evidence."),
            examples: """
                intyga package show 3fa9
                intyga package show 3fa9 A-0003
                """)
    }

    @OptionGroup var global: GlobalOptions
    @Argument(
        help: ArgumentHelp(
            sv: "Paketet: de första tecknen i dess id.", en: "The package: the first characters of its id."),
        completion: .packages)
    var package: String
    @Argument(help: ArgumentHelp(sv: "En av bedömningarna i paketet.", en: "An assessment of it."))
    var assessment: String?

    func run(in context: Context) throws {
        let id = try assessment.map(Typed.assessment)
        let session = try context.session()
        let review = try session.packageReview(session.registry.package(matching: package).package)
        guard let id else {
            context.output.show(PackageTexts.card(review, context.language))
            if review.outcome == nil { PackageTexts.hintNext(review, context) }
            return
        }
        guard let found = review.package.assessments.first(where: { $0.item.assessment == id }) else {
            throw RegistryError(.unknownAssessment, ["assessment": id.text])
        }
        context.output.show(PackageTexts.card(found, review, context.language))
        let memory = DisplayMemory.of(package: review.record.package)
        try? memory.add([id])
    }
}

/// How packages are shown.
enum PackageTexts {
    static var package: Phrase { Phrase(sv: "Paket", en: "Package") }
    static var from: Phrase { Phrase(sv: "Från", en: "From") }
    static var receivedAt: Phrase { Phrase(sv: "Mottaget", en: "Received") }

    /// As much of a digest as people type.
    static func short(_ digest: SHA256Digest) -> String { digest.abbreviated }

    static func cell(_ digest: SHA256Digest) -> Cell {
        Cell(json: .string(digest.description), text: short(digest))
    }

    static func cell(_ moment: Timestamp) -> Cell {
        .day(moment)
    }

    static func outcome(signsOff: Bool) -> Phrase {
        signsOff ? Phrase(sv: "godkänt", en: "signed off") : Phrase(sv: "återsänt", en: "returned")
    }

    static func state(_ record: PackageRecord, _ language: Language) -> Cell {
        guard let decision = record.decision else {
            return .term("received", Phrase(sv: "att avgöra", en: "to be decided")[language])
        }
        return .term(
            decision.signsOff ? "signedOff" : "returned", outcome(signsOff: decision.signsOff)[language])
    }

    // MARK: A package

    static func card(_ review: PackageReview, _ language: Language) -> Card {
        let package = review.package
        let stage = package.earlierStage
        return Card(
            [
                .init("package", Self.package, cell(review.record.package)),
                .init("issuer", from, .string(package.issuer.name)),
                .init("centre", Label.organisation, .string(package.centre?.name ?? package.issuer.name)),
                .init("claim", Label.claim, .identifier(package.claim)),
                .init("round", Label.round, .number(package.round)),
                .init("framework", Label.framework, .identifier(package.framework.code)),
                .init("frameworkTitle", Label.title, .string(package.framework.title.text(in: language))),
                .init("submittedBy", Label.submittedBy, .identifier(package.submission.by)),
                .init("submittedOn", Label.submittedAt, .date(package.submission.on)),
                .init("assessments", Label.assessments, .number(package.assessments.count)),
                .init("state", Label.state, state(review.record, language)),
                .init(
                    "internalAssurer", Phrase(sv: "Intern kvalitetssäkrare", en: "Internal quality assurer"),
                    .string(stage?.assurer)),
                .init(
                    "internalSignOff", Phrase(sv: "Internt godkänt", en: "Signed off internally"),
                    .date(stage?.signedOffOn)),
                .init(
                    "internalSample", Phrase(sv: "Internt stickprov", en: "Internal sample"),
                    internalSample(package, language)),
            ],
            sections: [
                .init("sample", Label.sample, sample(review, language)),
                .init(
                    "internalReviews", Phrase(sv: "Intern granskning", en: "Internal review"),
                    reviews(stage?.reviews ?? [], language)),
            ])
    }

    private static func internalSample(_ package: ClaimPackage, _ language: Language) -> Cell {
        guard let stage = package.earlierStage else { return .empty }
        let (code, words) =
            switch package.internalSampleCheck {
            case .agrees: ("agrees", Phrase(sv: "omräknat, stämmer", en: "recomputed, agrees"))
            case .disagrees: ("disagrees", Phrase(sv: "STÄMMER INTE", en: "DOES NOT AGREE"))
            case .notRecomputable: ("notRecomputable", Phrase(sv: "kan inte räknas om", en: "cannot be recomputed"))
            }
        return Cell(json: .string(code), text: "\(stage.sample.count), \(words[language])")
    }

    static func sample(_ review: PackageReview, _ language: Language) -> Table {
        let items = Dictionary(
            review.package.assessments.map { ($0.item.assessment, $0.item) }, uniquingKeysWith: { first, _ in first })
        let said = Dictionary(
            review.package.draw.earlierReviews.map { ($0.assessment, $0.verdict) }
                + review.reviews.map { ($0.assessment, $0.verdict) },
            uniquingKeysWith: { _, last in last })
        return Table(
            [
                .init("assessment", Label.assessment), .init("participant", Label.participant),
                .init("unit", Label.unit), .init("assessor", Label.assessor), .init("review", Label.review),
                .init("reasons", Label.reasons),
            ],
            rows: review.sample.map { drawn in
                let item = items[drawn.assessment]
                let verdict = said[drawn.assessment]
                return [
                    .identifier(drawn.assessment), .identifier(item?.participant), .identifier(item?.unit),
                    .identifier(item?.assessor),
                    .term(verdict?.rawValue, verdict.map { Terms.title($0)[language] }),
                    Cell(
                        json: .array(drawn.reasons.map { .string($0.rawValue) }),
                        text: drawn.reasons.map { Terms.title($0)[language] }.joined(separator: ", ")),
                ]
            })
    }

    private static func reviews(_ reviews: [ReviewWithFeedback], _ language: Language) -> Table {
        Table(
            [
                .init("on", Label.date), .init("assessment", Label.assessment), .init("verdict", Label.review),
                .init("criteria", Label.criterion), .init("displayed", Label.displayed, squeeze: .leftOut),
                .init("feedback", Label.feedback),
            ],
            rows: reviews.map { review in
                [
                    .date(review.on), .identifier(review.assessment),
                    .term(review.verdict.rawValue, Terms.title(review.verdict)[language]),
                    .list(review.criteria.map(\.text)), Terms.yesOrNo(review.isDisplayed, language),
                    .string(review.feedback),
                ]
            })
    }

    // MARK: An assessment of a package

    static func card(_ assessment: PackagedAssessment, _ review: PackageReview, _ language: Language) -> Card {
        let item = assessment.item
        let unit = review.package.framework.unit(item.unit)
        let own = review.reviews.filter { $0.assessment == item.assessment }
        let internally = (review.package.earlierStage?.reviews ?? []).filter { $0.assessment == item.assessment }
        return Card(
            [
                .init("id", Label.id, .identifier(item.assessment)),
                .init("participant", Label.participant, .identifier(item.participant)),
                .init("unit", Label.unit, .identifier(item.unit)),
                .init("unitTitle", Label.title, .string(unit?.title.text(in: language))),
                .init("assessor", Label.assessor, .identifier(item.assessor)),
                .init("provisional", Label.provisional, Terms.yesOrNo(item.isProvisional, language)),
                .init("judgedOn", Label.judgedOn, .date(assessment.judgedOn)),
            ],
            sections: [
                .init("judgements", Label.criterion, judgements(assessment, unit, review, language)),
                .init("evidence", Label.evidence, evidence(assessment, language)),
                .init(
                    "internalReviews", Phrase(sv: "Intern granskning", en: "Internal review"),
                    reviews(internally, language)),
                .init("reviews", Label.review, reviews(own, language)),
            ])
    }

    private static func judgements(
        _ assessment: PackagedAssessment, _ unit: Unit?, _ review: PackageReview, _ language: Language
    ) -> Table {
        let texts = Dictionary(
            (unit?.criteria ?? []).map { ($0.number, $0.text) }, uniquingKeysWith: { first, _ in first })
        let scale = review.package.framework.ratingScale
        return Table(
            [
                .init("criterion", Label.criterion), .init("text", Label.text, squeeze: .below),
                .init("grade", Label.grade),
                .init("evidence", Label.evidence),
            ],
            rows: assessment.judgements.map { judgement in
                [
                    .identifier(judgement.criterion),
                    .string(texts[judgement.criterion]?.text(in: language)),
                    .term(judgement.grade, scale.grade(judgement.grade)?.title.text(in: language)),
                    Cell(
                        json: .array(judgement.evidence.map { .integer($0) }),
                        text: judgement.evidence.map(String.init).joined(separator: ", ")),
                ]
            })
    }

    private static func evidence(_ assessment: PackagedAssessment, _ language: Language) -> Table {
        Table(
            [
                .init("number", Label.number, isNumeric: true), .init("on", Label.date),
                .init("method", Label.method), .init("setting", Label.setting), .init("place", Label.place),
                .init("why", Label.why, squeeze: .below), .init("files", Label.file, squeeze: .below),
            ],
            rows: assessment.evidence.map { piece in
                let notes = assessment.notes.evidence[piece.number]
                return [
                    .number(piece.number), .date(piece.on),
                    .term(piece.method.rawValue, piece.method.title.text(in: language)),
                    .term(piece.setting?.rawValue, piece.setting.map { Terms.title($0)[language] }),
                    .string(notes?.place), .string(notes?.why),
                    Cell(
                        json: .array(piece.files.map { .string($0.description) }),
                        text: piece.files.map(short).joined(separator: ", ")),
                ]
            })
    }

    // MARK: What to do next

    static func hintNext(_ review: PackageReview, _ context: Context) {
        let id = short(review.record.package)
        let open = review.open
        if let first = open.first {
            let isShown = open.contains(where: DisplayMemory.of(package: review.record.package).assessments.contains)
            context.output.hint(
                Advice(
                    sv: """
                        Kvar att granska: \(open.count) av \(review.sample.count). \(isShown ? "Godkänn det som har visats" : "Gå igenom dem"): {step}
                        Återsänd en: {step2}
                        """,
                    en: """
                        Left to review: \(open.count) of \(review.sample.count). \(isShown ? "Approve what has been displayed" : "Go through them"): {step}
                        Return one: {step2}
                        """, Step(isShown ? .approveRestOfPackage : .reviewPackage, [.package: "\(id)"]),
                    Step(
                        .returnAssessmentInPackage,
                        [.package: "\(id)", .assessment: .given(first), .comment: .toFillIn])))
        } else if review.reviews.contains(where: { $0.verdict == .returned }),
            review.sample.count < review.package.assessments.count
        {
            context.output.hint(
                Advice(
                    sv: "Härnäst: {step}, eller {step2}",
                    en: "Next: {step}, or {step2}",
                    Step(.returnPackage, [.package: "\(id)", .reason: .toFillIn, .output: .toFillIn]),
                    Step(.reviewWholePackage, [.package: "\(id)"])))
        } else {
            context.output.hint(
                Advice(
                    sv: "Härnäst: {step}",
                    en: "Next: {step}",
                    Step(.signOffPackage, [.package: "\(id)", .output: .toFillIn])))
        }
    }
}
