import CompetenceModel
import CompetenceRegistry

/// A quality assurer at work on the sample of a claim.
struct ClaimReview {
    let id: ClaimID
    let session: Session
    let context: Context
    private let memory: DisplayMemory

    init(_ id: ClaimID, in context: Context) throws {
        self.id = id
        self.context = context
        session = try context.session()
        memory = try DisplayMemory.of(session.handle, in: session.registry)
    }

    private var registry: Registry { session.registry }

    func drawn() throws -> (value: Sample, warnings: [Finding]) { try context.accepted(session.drawSample(of: id)) }
    func widened() throws -> (value: Sample, warnings: [Finding]) { try context.accepted(session.widenSample(of: id)) }

    // MARK: Going through

    /// Shows the sample and what is to be reviewed in it: at a terminal one by one, with a verdict each; elsewhere everything.
    func goThrough(_ drawn: (value: Sample, warnings: [Finding])) throws {
        let record = try registry.claim(id)
        let sample = drawn.value
        let table = ClaimTexts.sample([(sample, sample.items)], record, context.language)
        let open = record.overview.claim.unreviewed(of: sample)
        guard context.output.format == .text else {
            return try print(table, open.isEmpty ? sample.items.map(\.assessment) : open, warnings: drawn.warnings)
        }
        context.output.show(table)
        context.output.warn(drawn.warnings)
        guard SampleWalk.isPossible(context) else {
            for assessment in open {
                context.output.write("\n")
                try show(assessment)
            }
            return
        }
        try walk(open)
    }

    /// Approves what has been displayed, and goes through what has not.
    func approveRest(_ comment: String?) throws {
        let sample = try drawn().value
        let open = try registry.claim(id).overview.claim.unreviewed(of: sample)
        let known = memory.assessments
        let seen = open.filter(known.contains)
        if !seen.isEmpty || open.isEmpty { try judge(seen, SampleVerdict(.approved, [], comment)) }
        try walk(open.filter { !known.contains($0) })
    }

    private func walk(_ assessments: [AssessmentID]) throws {
        let opened = OpenedEvidence()
        let walk = SampleWalk(
            context: context, show: show,
            files: { try registry.assessment($0).overview.assessment.evidence.flatMap(\.files) },
            open: { files, assessment in
                let paths = try opened.open(files, of: registry, number: assessment)
                try memory.add([], files: files)
                return paths
            }, judge: { try judge([$0], $1) })
        _ = try walk.run(assessments)
    }

    private func show(_ assessment: AssessmentID) throws {
        context.output.show(AssessmentTexts.card(try registry.assessment(assessment), context.language))
        try memory.add([assessment])
    }

    /// For a program: a table has no room for what was judged, so that of it nothing counts as displayed.
    private func print(_ table: Table, _ assessments: [AssessmentID], warnings: [Finding]) throws {
        guard context.output.format == .json else { return context.output.show(table) }
        let cards = try assessments.map { AssessmentTexts.card(try registry.assessment($0), context.language).json }
        context.output.write(
            JSON.object([
                "claim": .string(id.text), "sample": table.json, "assessments": .array(cards),
            ]).text)
        context.output.warn(warnings)
        try memory.add(assessments)
    }

    // MARK: Verdicts

    func judge(_ assessments: [AssessmentID], _ verdict: SampleVerdict) throws {
        let asked = try assessments.isEmpty ? sampled() : assessments
        let known = Set(try asked.isEmpty ? [] : registry.claim(id).overview.claim.items.map(\.assessment))
        let displayed = try memory.displayed(of: asked.filter(known.contains), in: registry)
        let outcome = try session.review(
            id, assessments: assessments, verdict: verdict.verdict, criteria: verdict.criteria,
            comment: verdict.comment,
            displayed: displayed)
        try verdict.report(outcome, of: ["claim": .string(id.text)], in: context)
    }

    private func sampled() throws -> [AssessmentID] {
        let claim = try registry.claim(id).overview.claim
        return claim.samples.filter { $0.round == claim.round }.flatMap(\.items).map(\.assessment)
    }

    func hintRemaining() throws {
        let claim = try registry.claim(id).overview.claim
        guard let sample = claim.samples.last(where: { $0.round == claim.round }) else { return }
        let open = claim.unreviewed(of: sample)
        if let first = open.first {
            let isShown = open.contains(where: memory.assessments.contains)
            return context.output.hint(
                Advice(
                    sv: """
                        Kvar att granska: \(open.count). \(isShown ? "Godkänn det som har visats" : "Gå igenom dem"): {step}
                        Återsänd en: {step2}
                        """,
                    en: """
                        Left to review: \(open.count). \(isShown ? "Approve what has been displayed" : "Go through them"): {step}
                        Return one: {step2}
                        """,
                    Step(isShown ? .approveRest : .reviewClaim, [.claim: .given(id)]),
                    Step(
                        .returnAssessment,
                        [.claim: .given(id), .assessment: .given(first), .comment: .toFillIn])))
        }
        try context.hint(next: registry.nextStep(of: id))
    }
}
