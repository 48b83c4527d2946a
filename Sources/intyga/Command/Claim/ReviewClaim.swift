import ArgumentParser
import CompetenceModel
import CompetenceRegistry

struct ReviewClaim: IntygaCommand {
    static var acts: [CommandAct] { [.init(.reviewInternally), .init(.reviewExternally)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "claim", acts: acts,
            abstract: Phrase(
                sv: "Dra stickprovet av ett anspråk, och godkänn eller återsänd det som ingår.",
                en: "Draw the sample of a claim, and approve or return what is in it."),
            usage:
                "intyga review <claim> [<assessments> ...] [--approve] [--return] [--widen] [--criterion <criterion> ...] [--comment <comment>]",
            discussion: Phrase(
                sv: """
                    Utan --approve eller --return dras stickprovet (en gång) och visas. --approve utan id godkänner allt
                    i stickprovet som inte är granskat än; har stickprovet inte visats förut visas det först, i en
                    terminal, med en fråga. En återsändning behöver en kommentar till bedömaren.
                    """,
                en: """
                    Without --approve or --return, the sample is drawn (once) and shown. --approve without ids approves
                    all of the sample that is not reviewed yet; where the sample has not been shown before, it is shown
                    first, at a terminal, and asked about. A return needs a comment to the assessor.
                    """),
            examples: """
                intyga --as ingrid review C-0001
                intyga --as ingrid review C-0001 A-0003 --return --criterion 1.2 --comment "Vad såg du?"
                intyga --as ingrid review C-0001 --approve
                """)
    }

    enum Act: String, EnumerableFlag {
        case approve
        case `return`
        case widen

        static func help(for value: Act) -> ArgumentHelp? {
            switch value {
            case .approve:
                ArgumentHelp(
                    sv: "Godkänn de här bedömningarna; utan id allt i stickprovet som inte är granskat än.",
                    en: "Approve these assessments; without ids, all of the sample not reviewed yet.")
            case .return:
                ArgumentHelp(
                    sv: "Återsänd de här bedömningarna till bedömarna.",
                    en: "Return these assessments to their assessors.")
            case .widen:
                ArgumentHelp(
                    sv: "Utöka stickprovet till hela anspråket, för att kunna godkänna trots en återsänd bedömning.",
                    en: "Widen the sample to the whole claim, to sign off past a return.")
            }
        }
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(sv: "Anspråket.", en: "The claim."), completion: .claims) var claim: String
    @Argument(help: ArgumentHelp(sv: "Bedömningar.", en: "Assessments."), completion: .assessments)
    var assessments: [String] = []
    @Flag(exclusivity: .exclusive) var act: Act?
    @Option(
        help: ArgumentHelp(
            sv: "Ett kriterium som kommentaren gäller; kan upprepas.",
            en: "A criterion that the feedback is about; can be repeated."))
    var criterion: [String] = []
    @Option(help: ArgumentHelp(sv: "Kommentar till bedömaren.", en: "Feedback to the assessor.")) var comment: String?

    func validate() throws {
        if act == .return, assessments.isEmpty {
            throw ValidationError("Missing expected argument '<assessments> ...'")
        }
        // A comment or a criterion without a verdict would be lost.
        if act == nil || act == .widen, !assessments.isEmpty || !criterion.isEmpty || comment != nil {
            throw ValidationError("Missing one of: --approve, --return")
        }
    }

    func run(in context: Context) throws {
        let id = try Typed.claim(claim)
        let reviewed = try assessments.map(Typed.assessment)
        let criteria = try criterion.map(Typed.criterion)
        let session = try context.session()
        switch act {
        case nil: try show(context.accepted(session.drawSample(of: id)), id, session, context)
        case .widen: try show(context.accepted(session.widenSample(of: id)), id, session, context)
        case .approve: try review(id, reviewed, .approved, criteria, session, context)
        case .return: try review(id, reviewed, .returned, criteria, session, context)
        }
    }

    /// Draws the sample, shows what it holds, and asks whether that is approved.
    private func isApproved(
        _ id: ClaimID, _ assessments: [AssessmentID], _ session: Session, _ context: Context
    ) throws -> Bool {
        let (sample, warnings) = try context.accepted(session.drawSample(of: id))
        let record = try session.registry.claim(id)
        let claim = record.overview.claim
        // What was judged in an earlier round needs no second yes.
        let asked = assessments.isEmpty ? claim.unreviewed(of: sample) : assessments
        guard !asked.isEmpty else { return true }
        context.output.show(ClaimTexts.sample([(sample, sample.items)], record, context.language))
        context.output.warn(warnings)
        let approval = SampleApproval(session: session, claim: id, context: context)
        try approval.show(asked)
        if approval.isGiven(for: asked.count) { return true }
        context.output.report(
            Phrase(
                sv: "Inget är godkänt. Stickprovet är draget och ligger fast.",
                en: "Nothing is approved. The sample is drawn, and stays as it is."), [:])
        try hintRemaining(id, session, context)
        return false
    }

    private func show(
        _ drawn: (value: Sample, warnings: [Finding]), _ id: ClaimID, _ session: Session, _ context: Context
    ) throws {
        let record = try session.registry.claim(id)
        let sample = drawn.value
        context.output.show(ClaimTexts.sample([(sample, sample.items)], record, context.language))
        context.output.warn(drawn.warnings)
        let read = record.overview.claim.unreviewed(of: sample).first ?? sample.items.first?.assessment
        context.output.hint(
            Advice(
                sv: "Stickprov: \(sample.items.count) av \(record.overview.claim.items.count). Läs var och en: {step}",
                en: "Sample: \(sample.items.count) of \(record.overview.claim.items.count). Read each: {step}",
                Step(.showAssessment, [.assessment: read.map { .given($0) } ?? .toFillIn])))
        try hintRemaining(id, session, context)
    }

    private func review(
        _ id: ClaimID, _ assessments: [AssessmentID], _ verdict: Review.Verdict, _ criteria: [CriterionNumber],
        _ session: Session, _ context: Context
    ) throws {
        let comment = try comment.map { try Typed.text($0, Label.feedback) }
        func reviewed() throws -> Verdict<[AssessmentID]> {
            try session.review(id, assessments: assessments, verdict: verdict, criteria: criteria, comment: comment)
        }
        var outcome = try reviewed()
        // Where nobody can be asked, the rules' no stands.
        if verdict == .approved, case .refused(let findings) = outcome, findings.map(\.code) == [.sampleNotDrawn],
            SampleApproval.isPossible(context)
        {
            guard try isApproved(id, assessments, session, context) else { return }
            outcome = try reviewed()
        }
        try context.report(outcome) { ids in
            guard !ids.isEmpty else {
                return Phrase(sv: "Allt i stickprovet är redan granskat.", en: "All of the sample is reviewed already.")
            }
            let list = ids.map(\.text).joined(separator: ", ")
            let word = ids.count == 1 ? Terms.title(verdict) : Terms.titleOfSeveral(verdict)
            return Phrase(sv: "\(list): \(word.sv)", en: "\(list): \(word.en)")
        } _: { ids in
            [
                "claim": .string(id.text), "verdict": .string(verdict.rawValue),
                "assessments": .array(ids.map { .string($0.text) }),
            ]
        }
        try hintRemaining(id, session, context)
    }

    private func hintRemaining(_ id: ClaimID, _ session: Session, _ context: Context) throws {
        let claim = try session.registry.claim(id).overview.claim
        guard let sample = claim.samples.last(where: { $0.round == claim.round }) else { return }
        let open = claim.unreviewed(of: sample)
        if let first = open.first {
            return context.output.hint(
                Advice(
                    sv: """
                        Kvar att granska: \(open.count). Återsänd en: {step}
                        Godkänn alla som är kvar: {step2}
                        """,
                    en: """
                        Left to review: \(open.count). Return one: {step}
                        Approve all that are left: {step2}
                        """,
                    Step(
                        .returnAssessment,
                        [.claim: .given(id), .assessment: .given(first), .comment: .toFillIn]),
                    Step(.approveRest, [.claim: .given(id)])))
        }
        try context.hint(next: session.registry.nextStep(of: id))
    }
}
