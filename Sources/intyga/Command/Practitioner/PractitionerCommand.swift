import ArgumentParser
import CompetenceModel
import CompetenceRegistry

struct PractitionerCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "practitioner",
            abstract: Phrase(
                sv: "Bedömare, kvalitetssäkrare, panelledamöter, administratörer, och vad de får göra.",
                en: "Assessors, quality assurers, panel members, administrators, and what they may do."),
            subcommands: [
                PractitionerAdd.self, PractitionerCorrect.self, PractitionerMove.self, PractitionerLend.self,
                PractitionerAuthorise.self,
                PractitionerCertify.self, PractitionerWithdraw.self, PractitionerList.self, PractitionerShow.self,
            ])
    }
}

struct PractitionerAdd: IntygaCommand {
    static var acts: [CommandAct] { [.init(.addPractitioner)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "add", acts: acts,
            abstract: Phrase(
                sv: "Lägg till en medarbetare.",
                en: "Add a practitioner."),
            examples: """
                intyga practitioner add anna --name "Anna Berg"
                intyga practitioner add erik --name "Erik Holm" --organisation VBE
                """)
    }

    @OptionGroup var global: GlobalOptions
    @Argument(
        help: ArgumentHelp(sv: "Kortnamnet som personen arbetar under.", en: "The short name under which they act."))
    var handle: String
    @Option(help: ArgumentHelp(sv: "Namnet som det ska stå på intyg.", en: "The name as it stands on certificates."))
    var name: String
    @Option(
        help: ArgumentHelp(
            sv: "Koden för arbetsgivaren (annars registrets ägare).",
            en: "The employer's code (default: the registry's owner).", valueName: "code"), completion: .organisations)
    var organisation: String?
    @Option(
        help: ArgumentHelp(
            sv: "Personnumret, så att ingen bedömer sig själv.",
            en: "Their identity number, so that nobody is assessed by themselves.", valueName: "number"))
    var identityNumber: String?
    @Option(
        help: ArgumentHelp(sv: "Samma person som deltagare.", en: "The same person as a participant."),
        completion: .participants)
    var participant: String?

    func run(in context: Context) throws {
        let session = try context.session()
        let details = PractitionerDetails(
            name: try Typed.name(name, Label.name), identityNumber: try identityNumber.map(Typed.identityNumber))
        let verdict = try session.addPractitioner(
            Typed.handle(handle), details: details,
            organisation: organisation.map(Typed.organisation), participant: participant.map(Typed.participant))
        try context.report(verdict) { handle in
            Phrase(sv: "\(handle) är tillagd.", en: "\(handle) is added.")
        } _: {
            ["practitioner": .string($0.text)]
        }
        // Where a role is vacant, it is most likely for that one.
        if try session.registry.guidance().foundation?.subjects == [handle.lowercased()] {
            return try context.hintWork(in: session.registry)
        }
        let roles = Role.allCases.map(\.rawValue).joined(separator: ", ")
        context.output.hint(
            Advice(
                sv: """
                    Härnäst: {step}
                    ROLL är en av: \(roles)
                    """,
                en: """
                    Next: {step}
                    ROLE is one of: \(roles)
                    """,
                Step(.authorisePractitioner, [.practitioner: "\(handle)", .role: .toFillIn, .basis: .toFillIn])))
    }
}

struct PractitionerAuthorise: IntygaCommand {
    static var acts: [CommandAct] { [.init(.authorise)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "authorise", acts: acts,
            abstract: Phrase(
                sv: "Ge en roll: vem som får göra vad, för vilka enheter, från när till när, på vilken grund.",
                en: "Give a role: who may do what, for which units, from when to when, on what basis."),
            discussion: Phrase(
                sv: """
                    Roller: assessor (bedömare), occupationalAssessor (yrkesbedömare), internalQualityAssurer (intern
                    kvalitetssäkrare), externalQualityAssurer (extern kvalitetssäkrare), panelMember (panelledamot),
                    administrator (administratör), sealingMachine (dator som förseglar; får inget annat), recoveryKey
                    (nyckeln i kuvertet: "intyga recovery create").
                    """,
                en: """
                    Roles: assessor, occupationalAssessor, internalQualityAssurer, externalQualityAssurer, panelMember,
                    administrator, sealingMachine (a machine that seals, and may do nothing else), recoveryKey (the key
                    in the envelope: "intyga recovery create").
                    """),
            examples: """
                intyga practitioner authorise anna --role assessor --framework KGA --basis "Utbildning 2026-01-14"
                """)
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(sv: "Vem.", en: "Whom."), completion: .practitioners) var handle: String
    @Option(help: ArgumentHelp(sv: "Rollen.", en: "The role."), completion: .words(Role.self)) var role: String
    @Option(
        help: ArgumentHelp(sv: "Bara för det här ramverket.", en: "Only for this framework."), completion: .frameworks)
    var framework: String?
    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(sv: "Bara för de här enheterna.", en: "Only for these units."), completion: .units)
    var unit: [String] = []
    @Option(
        help: ArgumentHelp(
            sv: "Första dagen (annars i dag).", en: "The first day (default: today).", valueName: "date"),
        completion: .day)
    var from: String?
    @Option(
        help: ArgumentHelp(
            sv: "Sista dagen (annars tills vidare).", en: "The last day (default: until further notice).",
            valueName: "date"), completion: .day)
    var until: String?
    @Option(
        help: ArgumentHelp(
            sv: "Utbildningen, förordnandet eller beslutet som det vilar på.",
            en: "The training, appointment or decision it rests on."))
    var basis: String
    @Flag(
        help: ArgumentHelp(
            sv: "En bedömare under utbildning: allt granskas.", en: "An assessor in training: everything is sampled."))
    var provisional = false

    func run(in context: Context) throws {
        let session = try context.session()
        let today = session.registry.today
        let verdict = try session.authorise(
            Typed.handle(handle), role: Typed.role(role), framework: framework.map(Typed.framework),
            units: unit.map(Typed.unitCode), from: from.map { try Typed.date($0, today: today) },
            until: until.map { try Typed.date($0, today: today) }, basis: Typed.text(basis, Label.basis),
            provisional: provisional)
        try context.report(verdict) { authorisation in
            let role = Terms.title(authorisation.role)
            return Phrase(
                sv: "\(authorisation.practitioner) är \(role.sv) från \(authorisation.from) (\(authorisation.id)).",
                en: "\(authorisation.practitioner) is \(role.en) from \(authorisation.from) (\(authorisation.id)).")
        } _: { authorisation in
            [
                "authorisation": .string(authorisation.id.text),
                "practitioner": .string(authorisation.practitioner.text),
                "role": .string(authorisation.role.rawValue), "from": .string(authorisation.from.description),
                "until": .optional(authorisation.until?.description),
            ]
        }
        let person = try session.registry.practitioner(Typed.handle(handle)).practitioner
        if person.keys.contains(where: { $0.endedFrom == nil }) {
            try context.hintWork(in: session.registry)
        } else {
            context.hintKey(of: person.handle)
        }
    }
}

struct PractitionerWithdraw: IntygaCommand {
    static var acts: [CommandAct] { [.init(.withdrawAuthorisation)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "withdraw", acts: acts,
            abstract: Phrase(
                sv: "Återkalla en roll. Det som är gjort står fast.",
                en: "Withdraw a role. What was done before stands."),
            examples: "intyga practitioner withdraw anna --role assessor --reason \"Slutar sin anställning\"")
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(sv: "Från vem.", en: "From whom."), completion: .practitioners) var handle: String
    @Option(help: ArgumentHelp(sv: "Rollen.", en: "The role."), completion: .words(Role.self)) var role: String
    @Option(help: ArgumentHelp(sv: "Varför.", en: "Why.")) var reason: String
    @Option(
        help: ArgumentHelp(
            sv: "Första dagen utan rollen (annars i dag).", en: "The first day without it (default: today).",
            valueName: "date"), completion: .day)
    var from: String?

    func run(in context: Context) throws {
        let session = try context.session()
        let today = session.registry.today
        let (holder, role) = (try Typed.handle(handle), try Typed.role(role))
        let verdict = try session.withdraw(
            holder, role: role, reason: Typed.text(reason, Label.reason),
            from: from.map { try Typed.date($0, today: today) })
        let out = role == .externalQualityAssurer ? try session.registry.claimsOut(with: holder) : []
        try context.report(verdict) { ids in
            let list = ids.map(\.text).joined(separator: ", ")
            return Phrase(sv: "Återkallat: \(list)", en: "Withdrawn: \(list)")
        } _: {
            [
                "authorisations": .array($0.map { .string($0.text) }),
                "claimsOut": .array(out.map { .string($0.text) }),
            ]
        }
        guard verdict.value != nil else { return }
        for claim in out {
            context.output.hint(
                Advice(
                    sv:
                        "\(claim) är ute för granskning hos \(holder), vars beslut inte tas emot längre. Skicka det till någon annan: {step}",
                    en:
                        "\(claim) is out for review with \(holder), whose decision is not taken any longer. Send it to somebody else: {step}",
                    Step(.exportClaim, [.claim: .given(claim)])))
        }
    }
}
