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
                "intyga package review <package> [<assessments> ...] --approve|--return|--widen [--criterion <criterion> ...] [--comment <comment>]",
            discussion: Phrase(
                sv: """
                    Ett utkast: inget är underskrivet förrän paketet är avgjort, och det sista ordet om en bedömning
                    gäller.
                    """,
                en: """
                    A draft: nothing is signed before the package is decided, and the last word on an assessment counts.
                    """),
            examples: """
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
    @Flag(exclusivity: .exclusive) var act: ReviewClaim.Act
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
        if act == .widen, !assessments.isEmpty { throw ValidationError("Missing one of: --approve, --return") }
    }

    func run(in context: Context) throws {
        let reviewed = try assessments.map(Typed.assessment)
        let criteria = try criterion.map(Typed.criterion)
        let comment = try comment.map { try Typed.text($0, Label.feedback) }
        let session = try context.session()
        let digest = try session.registry.package(matching: package).package
        switch act {
        case .widen:
            try context.report(session.widenPackage(digest)) { ids in
                Phrase(sv: "Allt granskas: \(ids.count).", en: "Everything is reviewed: \(ids.count).")
            } _: { ids in
                ["package": .string(digest.description), "assessments": .array(ids.map { .string($0.text) })]
            }
        case .approve: try review(digest, reviewed, .approved, criteria, comment, session, context)
        case .return: try review(digest, reviewed, .returned, criteria, comment, session, context)
        }
        try PackageTexts.hintNext(session.packageReview(digest), context)
    }

    private func review(
        _ digest: SHA256Digest, _ assessments: [AssessmentID], _ verdict: Review.Verdict,
        _ criteria: [CriterionNumber], _ comment: String?, _ session: Session, _ context: Context
    ) throws {
        let outcome = try session.reviewPackage(
            digest, assessments: assessments, verdict: verdict, criteria: criteria, comment: comment)
        try context.report(outcome) { ids in
            guard !ids.isEmpty else {
                return Phrase(sv: "Allt i stickprovet är redan granskat.", en: "All of the sample is reviewed already.")
            }
            let list = ids.map(\.text).joined(separator: ", ")
            let word = ids.count == 1 ? Terms.title(verdict) : Terms.titleOfSeveral(verdict)
            return Phrase(sv: "\(list): \(word.sv)", en: "\(list): \(word.en)")
        } _: { ids in
            [
                "package": .string(digest.description), "verdict": .string(verdict.rawValue),
                "assessments": .array(ids.map { .string($0.text) }),
            ]
        }
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
