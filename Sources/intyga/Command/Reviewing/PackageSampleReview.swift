import CompetenceModel
import CompetenceRegistry

/// An external quality assurer at work on the sample of a package. Of evidence files a package holds the digests alone.
struct PackageSampleReview {
    let digest: SHA256Digest
    let session: Session
    let context: Context
    private let memory: DisplayMemory

    init(_ digest: SHA256Digest, _ session: Session, _ context: Context) {
        self.digest = digest
        self.session = session
        self.context = context
        memory = DisplayMemory.of(package: digest)
    }

    /// Shows what is to be reviewed in the sample: at a terminal one by one, with a verdict each; elsewhere everything.
    func goThrough() throws {
        let review = try session.packageReview(digest)
        let open = review.open
        let shown = open.isEmpty ? review.sample.map(\.assessment) : open
        switch context.output.format {
        case .text:
            context.output.show(PackageTexts.sample(review, context.language))
            guard review.outcome == nil, SampleWalk.isPossible(context) else {
                for assessment in shown {
                    context.output.write("\n")
                    try show(assessment, in: review)
                }
                return
            }
            try walk(open, in: review)
        case .json:
            let cards = try shown.map { try card($0, in: review).json }
            context.output.write(
                JSON.object([
                    "package": .string(digest.description),
                    "sample": PackageTexts.sample(review, context.language).json,
                    "assessments": .array(cards),
                ]).text)
            try memory.add(shown)
        case .csv: context.output.show(PackageTexts.sample(review, context.language))
        }
    }

    /// Approves what has been displayed, and goes through what has not.
    func approveRest(_ comment: String?) throws {
        let review = try session.packageReview(digest)
        let known = memory.assessments
        let seen = review.open.filter(known.contains)
        if !seen.isEmpty || review.open.isEmpty { try judge(seen, SampleVerdict(.approved, [], comment)) }
        try walk(review.open.filter { !known.contains($0) }, in: review)
    }

    func judge(_ assessments: [AssessmentID], _ verdict: SampleVerdict) throws {
        let outcome = try session.reviewPackage(
            digest, assessments: assessments, verdict: verdict.verdict, criteria: verdict.criteria,
            comment: verdict.comment, displayed: memory.assessments)
        try verdict.report(outcome, of: ["package": .string(digest.description)], in: context)
    }

    private func walk(_ assessments: [AssessmentID], in review: PackageReview) throws {
        let walk = SampleWalk(
            context: context, show: { try show($0, in: review) }, files: { _ in [] }, open: { _, _ in [] },
            judge: { try judge([$0], $1) })
        _ = try walk.run(assessments)
    }

    private func show(_ assessment: AssessmentID, in review: PackageReview) throws {
        context.output.show(try card(assessment, in: review))
        try memory.add([assessment])
    }

    private func card(_ assessment: AssessmentID, in review: PackageReview) throws -> Card {
        guard let found = review.package.assessments.first(where: { $0.item.assessment == assessment }) else {
            throw RegistryError(.unknownAssessment, ["assessment": assessment.text])
        }
        return PackageTexts.card(found, review, context.language)
    }
}
