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
                    Utan --approve eller --return dras stickprovet (en gång), och i en terminal visas bedömningarna en i
                    taget, med en tangent för varje omdöme. Utan terminal skrivs de ut. Det som har visats kan sedan
                    godkännas med --approve, utan id allt på en gång; vad som har visats står i liggaren. En
                    återsändning behöver en kommentar till bedömaren.
                    """,
                en: """
                    Without --approve or --return, the sample is drawn (once), and at a terminal the assessments are shown
                    one by one, with a key for each verdict. Elsewhere they are printed. What has been displayed can then
                    be approved with --approve, without ids all at once; what was displayed is on the ledger. A return
                    needs a comment to the assessor.
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
        let comment = try comment.map { try Typed.text($0, Label.feedback) }
        let review = try ClaimReview(id, in: context)
        switch act {
        case nil: try review.goThrough(review.drawn())
        case .widen: try review.goThrough(review.widened())
        case .approve where reviewed.isEmpty && SampleWalk.isPossible(context): try review.approveRest(comment)
        case .approve: try review.judge(reviewed, SampleVerdict(.approved, criteria, comment))
        case .return: try review.judge(reviewed, SampleVerdict(.returned, criteria, comment))
        }
        try review.hintRemaining()
    }
}
