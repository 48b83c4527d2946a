import ArgumentParser
import CompetenceModel
import CompetenceRegistry

struct ClaimCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "claim",
            abstract: Phrase(
                sv: "Anspråk: det som läggs fram för intyg, och vem som har godkänt det.",
                en: "Award claims: what is put forward for certificates, and who has signed it off."),
            subcommands: [
                ClaimSubmit.self, ClaimResubmit.self, ClaimWithdraw.self, ClaimList.self, ClaimShow.self,
                ClaimSignOff.self, ClaimReturnCommand.self, ClaimExport.self, ClaimImport.self,
            ])
    }
}

struct ClaimSubmit: IntygaCommand {
    static var acts: [CommandAct] { [.init(.submitClaim)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "submit", acts: acts,
            abstract: Phrase(
                sv: "Lägg fram färdiga bedömningar; svaret är det nya id:t.",
                en: "Put finished assessments forward; prints the new id."),
            discussion: Phrase(
                sv: """
                    Ett anspråk gäller en organisation. Utan --participant läggs allt fram som är färdigt i ramverket hos
                    din egen, eller den som --organisation anger.
                    """,
                en: """
                    A claim is of one organisation. Without --participant, everything finished in the framework of your
                    own, or of the one that --organisation names.
                    """),
            examples: "intyga --as anna claim submit --framework KGA --participant P-0001 P-0002")
    }

    @OptionGroup var global: GlobalOptions
    @Option(help: ArgumentHelp(sv: "Ramverket.", en: "The framework."), completion: .frameworks) var framework: String
    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(sv: "Bara de här deltagarna.", en: "Only these participants."), completion: .participants)
    var participant: [String] = []
    @Option(
        help: ArgumentHelp(
            sv: "Koden för organisationen (annars deltagarnas eller din egen).",
            en: "The organisation's code (default: that of the participants, or your own).", valueName: "code"),
        completion: .organisations)
    var organisation: String?

    func run(in context: Context) throws {
        let code = try Typed.framework(framework)
        let participants = try participant.map(Typed.participant)
        let organisation = try organisation.map(Typed.organisation)
        let session = try context.session()
        let (id, warnings) = try context.accepted(
            session.submitClaim(for: code, participants: participants, organisation: organisation))
        context.output.report(
            Phrase(sv: id.text, en: id.text), ["claim": .string(id.text), "framework": .string(code.text)],
            warnings: warnings)
        try context.hint(next: session.registry.nextStep(of: id))
    }
}

struct ClaimResubmit: IntygaCommand {
    static var acts: [CommandAct] { [.init(.resubmitClaim)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "resubmit", acts: acts,
            abstract: Phrase(
                sv: "Lämna in ett återsänt anspråk igen.",
                en: "Submit a returned claim again."),
            discussion: Phrase(
                sv: """
                    Det som återsändes och är bedömt på nytt kommer in med sin nya bedömning; det som inte är bedömt på
                    nytt lämnar anspråket.
                    """,
                en: """
                    What was returned and assessed anew comes in by its new assessment; what was not leaves the claim.
                    """),
            examples: "intyga --as anna claim resubmit C-0001")
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(sv: "Anspråket.", en: "The claim."), completion: .claims) var claim: String

    func run(in context: Context) throws {
        let id = try Typed.claim(claim)
        let session = try context.session()
        try context.report(session.resubmitClaim(id)) { id in
            Phrase(sv: "\(id) är inlämnat igen.", en: "\(id) is submitted again.")
        } _: {
            ["claim": .string($0.text)]
        }
        try context.hint(next: session.registry.nextStep(of: id))
    }
}

struct ClaimWithdraw: IntygaCommand {
    static var acts: [CommandAct] { [.init(.withdrawClaim)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "withdraw", acts: acts,
            abstract: Phrase(
                sv: "Dra tillbaka ett anspråk; dess bedömningar blir fria igen.",
                en: "Take a claim back; its assessments are free again."),
            examples: "intyga --as anna claim withdraw C-0001 --reason \"Inlämnat för tidigt\"")
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(sv: "Anspråket.", en: "The claim."), completion: .claims) var claim: String
    @Option(help: ArgumentHelp(sv: "Varför.", en: "Why.")) var reason: String

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
    static var acts: [CommandAct] { [.init(.reviewInternally), .init(.reviewExternally)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "sign-off", acts: acts,
            abstract: Phrase(
                sv: "Godkänn ett anspråk, när stickprovet är granskat.",
                en: "Sign a claim off, once its sample is reviewed."),
            examples: "intyga --as ingrid claim sign-off C-0001")
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(sv: "Anspråket.", en: "The claim."), completion: .claims) var claim: String

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
        try context.hint(next: session.registry.nextStep(of: id))
        try hintExport(id, session, context)
    }

    /// An external quality assurer who never worked in this registry may have no access to it.
    private func hintExport(_ id: ClaimID, _ session: Session, _ context: Context) throws {
        let mine = try session.registry.worklist(for: session.handle)
        guard let export = mine.first(where: { $0.kind == .exportClaim && $0.subjects == [id.text] }) else { return }
        let introduction = Phrase(
            sv: "Eller, till den som inte kommer åt registret: ",
            en: "Or, for somebody who has no access to the registry: ")[context.language]
        context.output.hint(Wording(introduction) + .command(context.pasteable(export.step, who: export.who)))
    }
}

struct ClaimReturnCommand: IntygaCommand {
    static var acts: [CommandAct] { [.init(.reviewInternally), .init(.reviewExternally)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "return", acts: acts,
            abstract: Phrase(
                sv: "Återsänd ett anspråk till dess bedömare.",
                en: "Send a claim back to its assessors."),
            examples: "intyga --as ingrid claim return C-0001 --reason \"Bevisen räcker inte\"")
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(sv: "Anspråket.", en: "The claim."), completion: .claims) var claim: String
    @Option(help: ArgumentHelp(sv: "Varför.", en: "Why.")) var reason: String

    func run(in context: Context) throws {
        let id = try Typed.claim(claim)
        let reason = try Typed.text(reason, Label.reason)
        let session = try context.session()
        try context.report(session.returnClaim(id, reason: reason)) { id in
            Phrase(sv: "\(id) är återsänt.", en: "\(id) is returned.")
        } _: {
            ["claim": .string($0.text)]
        }
        try context.hint(next: session.registry.nextStep(of: id))
    }
}
