import ArgumentParser
import CompetenceModel
import CompetenceRegistry

struct ClaimCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "claim",
        abstract: "Award claims: what is put forward for certificates, and who has signed it off.",
        subcommands: [
            ClaimSubmit.self, ClaimResubmit.self, ClaimWithdraw.self, ClaimList.self, ClaimShow.self,
            ClaimSignOff.self, ClaimReturnCommand.self, ClaimExport.self, ClaimImport.self,
        ])
}

struct ClaimSubmit: IntygaCommand {
    static let configuration = CommandConfiguration(
        commandName: "submit",
        abstract: "Put finished assessments forward; prints the new id.",
        discussion: """
            Without --participant, everything finished in the framework.

            Example:

              intyga --as anna claim submit --framework KGA --participant P-0001 P-0002
            """.flowing)

    @OptionGroup var global: GlobalOptions
    @Option(help: "The framework.", completion: .frameworks) var framework: String
    @Option(parsing: .upToNextOption, help: "Only these participants.", completion: .participants) var participant:
        [String] = []

    func run(in context: Context) throws {
        let code = try Typed.framework(framework)
        let participants = try participant.map(Typed.participant)
        let session = try context.session()
        let (id, warnings) = try context.accepted(session.submitClaim(for: code, participants: participants))
        context.output.report(
            Phrase(sv: id.text, en: id.text), ["claim": .string(id.text), "framework": .string(code.text)],
            warnings: warnings)
        try ClaimTexts.hintNext(id, session.registry, context)
    }
}

struct ClaimResubmit: IntygaCommand {
    static let configuration = CommandConfiguration(
        commandName: "resubmit",
        abstract: "Submit a returned claim again.",
        discussion: """
            What was returned and assessed anew comes in by its new assessment; what was not leaves the claim.

            Example:

              intyga --as anna claim resubmit C-0001
            """.flowing)

    @OptionGroup var global: GlobalOptions
    @Argument(help: "The claim.", completion: .claims) var claim: String

    func run(in context: Context) throws {
        let id = try Typed.claim(claim)
        let session = try context.session()
        try context.report(session.resubmitClaim(id)) { id in
            Phrase(sv: "\(id) är inlämnat igen.", en: "\(id) is submitted again.")
        } _: {
            ["claim": .string($0.text)]
        }
        try ClaimTexts.hintNext(id, session.registry, context)
    }
}

struct ClaimWithdraw: IntygaCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw",
        abstract: "Take a claim back; its assessments are free again.",
        discussion: "Example:\n\n  intyga --as anna claim withdraw C-0001 --reason \"Inlämnat för tidigt\"")

    @OptionGroup var global: GlobalOptions
    @Argument(help: "The claim.", completion: .claims) var claim: String
    @Option(help: "Why.") var reason: String

    func run(in context: Context) throws {
        let id = try Typed.claim(claim)
        let reason = try Typed.text(reason, Label.reason)
        try context.report(context.session().withdrawClaim(id, reason: reason)) { id in
            Phrase(sv: "\(id) är tillbakadraget.", en: "\(id) is withdrawn.")
        } _: {
            ["claim": .string($0.text)]
        }
    }
}

struct ClaimSignOff: IntygaCommand {
    static let configuration = CommandConfiguration(
        commandName: "sign-off",
        abstract: "Sign a claim off, once its sample is reviewed.",
        discussion: "Example:\n\n  intyga --as ingrid claim sign-off C-0001")

    @OptionGroup var global: GlobalOptions
    @Argument(help: "The claim.", completion: .claims) var claim: String

    func run(in context: Context) throws {
        let id = try Typed.claim(claim)
        let session = try context.session()
        try context.report(session.signOff(id)) { signOff in
            let stage = Terms.title(signOff.stage.role)
            return Phrase(
                sv: "\(id) är godkänt av \(signOff.assurer), \(stage.sv).",
                en: "\(id) is signed off by \(signOff.assurer), \(stage.en).")
        } _: { signOff in
            [
                "claim": .string(id.text), "stage": .string(signOff.stage.rawValue),
                "assurer": .string(signOff.assurer.text), "on": .string(signOff.on.description),
            ]
        }
        try ClaimTexts.hintNext(id, session.registry, context)
    }
}

struct ClaimReturnCommand: IntygaCommand {
    static let configuration = CommandConfiguration(
        commandName: "return",
        abstract: "Send a claim back to its assessors.",
        discussion: "Example:\n\n  intyga --as ingrid claim return C-0001 --reason \"Bevisen räcker inte\"")

    @OptionGroup var global: GlobalOptions
    @Argument(help: "The claim.", completion: .claims) var claim: String
    @Option(help: "Why.") var reason: String

    func run(in context: Context) throws {
        let id = try Typed.claim(claim)
        let reason = try Typed.text(reason, Label.reason)
        let session = try context.session()
        try context.report(session.returnClaim(id, reason: reason)) { id in
            Phrase(sv: "\(id) är återsänt.", en: "\(id) is returned.")
        } _: {
            ["claim": .string($0.text)]
        }
        try ClaimTexts.hintNext(id, session.registry, context)
    }
}
