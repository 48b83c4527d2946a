import ArgumentParser
import CompetenceModel
import CompetenceRegistry

struct PackageReviewCommand: IntygaCommand {
    static var acts: [CommandAct] { [.init(.decidePackage)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "review", acts: acts,
            abstract: Phrase(
                sv: "Godkänn eller återsänd det som ingår i ett pakets stickprov.",
                en: "Approve or return what is in the sample of a package."),
            usage:
                "intyga package review <package> [<assessments> ...] [--approve] [--return] [--widen] [--criterion <criterion> ...] [--comment <comment>]",
            discussion: Phrase(
                sv: """
                    Utan --approve eller --return visas bedömningarna i stickprovet, i en terminal en i taget med en
                    tangent för varje omdöme. Det som har visats kan sedan godkännas med --approve. Ett utkast: inget är
                    underskrivet förrän paketet är avgjort, och det sista ordet om en bedömning gäller.
                    """,
                en: """
                    Without --approve or --return, the assessments of the sample are shown, at a terminal one by one with
                    a key for each verdict. What has been displayed can then be approved with --approve. A draft: nothing
                    is signed before the package is decided, and the last word on an assessment counts.
                    """),
            examples: """
                intyga package review 3fa9
                intyga package review 3fa9 A-0003 --return --criterion 1.2 --comment "Vad såg du?"
                intyga package review 3fa9 --approve
                """)
    }

    @OptionGroup var global: GlobalOptions
    @Argument(
        help: ArgumentHelp(
            sv: "Paketet: de första tecknen i dess id.", en: "The package: the first characters of its id."),
        completion: .packages)
    var package: String
    @Argument(help: ArgumentHelp(sv: "Bedömningar.", en: "Assessments.")) var assessments: [String] = []
    @Flag(exclusivity: .exclusive) var act: ReviewClaim.Act?
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
        let reviewed = try assessments.map(Typed.assessment)
        let criteria = try criterion.map(Typed.criterion)
        let comment = try comment.map { try Typed.text($0, Label.feedback) }
        let session = try context.session()
        let digest = try session.registry.package(matching: package).package
        let review = PackageSampleReview(digest, session, context)
        switch act {
        case nil: try review.goThrough()
        case .widen:
            try context.report(session.widenPackage(digest)) { ids in
                Phrase(sv: "Allt granskas: \(ids.count).", en: "Everything is reviewed: \(ids.count).")
            } _: { ids in
                ["package": .string(digest.description), "assessments": .array(ids.map { .string($0.text) })]
            }
        case .approve where reviewed.isEmpty && SampleWalk.isPossible(context): try review.approveRest(comment)
        case .approve: try review.judge(reviewed, SampleVerdict(.approved, criteria, comment))
        case .return: try review.judge(reviewed, SampleVerdict(.returned, criteria, comment))
        }
        try PackageTexts.hintNext(session.packageReview(digest), context)
    }
}

struct PackageDecide: IntygaCommand {
    static var acts: [CommandAct] { [.init(.decidePackage)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "decide", acts: acts,
            abstract: Phrase(
                sv: "Avgör ett paket, och skriv beslutet, undertecknat med din nyckel, till verksamheten.",
                en: "Decide a package, and write the decision, signed with your key, for the centre."),
            discussion: Phrase(
                sv: """
                    Ett stickprov där något är återsänt kan inte godkännas: anspråket går tillbaka, eller allt granskas.
                    Är paketet redan avgjort på samma sätt skrivs beslutet en gång till.
                    """,
                en: """
                    A sample with a return in it is not signed off: the claim goes back, or everything is reviewed.
                    Decided already in the same way, the decision is written again.
                    """),
            examples: HelpExamples(
                sv: """
                    intyga package decide 3fa9 --sign-off -o beslut.xml
                    intyga package decide 3fa9 --return "Bevisen räcker inte i A-0003" -o beslut.xml
                    """,
                en: """
                    intyga package decide 3fa9 --sign-off -o decision.xml
                    intyga package decide 3fa9 --return "Bevisen räcker inte i A-0003" -o decision.xml
                    """))
    }

    @OptionGroup var global: GlobalOptions
    @Argument(
        help: ArgumentHelp(
            sv: "Paketet: de första tecknen i dess id.", en: "The package: the first characters of its id."),
        completion: .packages)
    var package: String
    @Flag(help: ArgumentHelp(sv: "Godkänn anspråket.", en: "Sign the claim off.")) var signOff = false
    @Option(
        name: .customLong("return"),
        help: ArgumentHelp(
            sv: "Återsänd anspråket, och varför.", en: "Send the claim back, and why.", valueName: "reason"))
    var reason: String?
    @Option(
        name: [.short, .long],
        help: ArgumentHelp(sv: "Filen.", en: "The file.", valueName: "file"), completion: .file())
    var output: String

    func validate() throws {
        if signOff == (reason != nil) { throw ValidationError("Missing one of: --sign-off, --return <reason>") }
    }

    func run(in context: Context) throws {
        let session = try context.session()
        let digest = try session.registry.package(matching: package).package
        let outcome: ClaimDecision.Outcome =
            if let reason { .returned(reason: try Typed.text(reason, Label.reason)) } else { .signedOff }
        let (document, warnings) = try context.accepted(session.decidePackage(digest, outcome))
        try Files.write(document, to: output, replacing: false)
        let claim = try session.packageReview(digest).package.claim
        let word = PackageTexts.outcome(signsOff: outcome == .signedOff)
        context.output.report(
            Phrase(sv: "\(output): \(claim) \(word.sv).", en: "\(output): \(claim) \(word.en)."),
            [
                "package": .string(digest.description), "claim": .string(claim.text), "file": .string(output),
                "outcome": .string(outcome == .signedOff ? "signedOff" : "returned"),
            ], warnings: warnings)
        context.output.hint(
            Advice(
                sv: "Skicka filen till verksamheten, som inför den: {step}",
                en: "Send the file to the centre, which imports it: {step}",
                Step(.importDecision, [.file: "\(output)"])), isForAnother: true)
    }
}
