import ArgumentParser
import CompetenceModel
import CompetenceRegistry

struct PractitionerLend: IntygaCommand {
    static var acts: [CommandAct] { [.init(.lendAssurer)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "lend", acts: acts,
            abstract: Phrase(
                sv: "Låna ut en intern kvalitetssäkrare till en annan medlem, eller avsluta lånet i förtid.",
                en: "Lend an internal quality assurer to another member, or end the loan early."),
            discussion: Phrase(
                sv: """
                    Den som är utlånad granskar där också. Hos sig själv granskar hon som förut. Rollen får hon med
                    "intyga practitioner authorise".
                    """,
                en: """
                    Whoever is lent reviews there, too, and goes on at home. The role is given by "intyga practitioner
                    authorise".
                    """),
            examples: """
                intyga --as maria practitioner lend ingrid --organisation TOR --until 2026-12-31
                intyga --as maria practitioner lend ingrid --organisation TOR --end
                """)
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(sv: "Vem.", en: "Whom."), completion: .practitioners) var handle: String
    @Option(
        help: ArgumentHelp(sv: "Koden för den som lånar.", en: "The borrower's code.", valueName: "code"),
        completion: .organisations)
    var organisation: String
    @Option(
        help: ArgumentHelp(
            sv: "Första dagen, eller med --end första dagen utan lånet (annars i dag).",
            en: "The first day, or with --end the first day without the loan (default: today).", valueName: "date"),
        completion: .day)
    var from: String?
    @Option(help: ArgumentHelp(sv: "Sista dagen.", en: "The last day.", valueName: "date"), completion: .day)
    var until: String?
    @Flag(help: ArgumentHelp(sv: "Avsluta lånet.", en: "End the loan.")) var end = false

    func validate() throws {
        if !end, until == nil { throw ValidationError("Missing one of: --until, --end") }
        if end, until != nil { throw ValidationError.exclusive("--end", "--until") }
    }

    func run(in context: Context) throws {
        let handle = try Typed.handle(handle)
        let code = try Typed.organisation(organisation)
        let session = try context.session()
        let today = session.registry.today
        let from = try from.map { try Typed.date($0, today: today) }
        guard let until, !end else {
            return try context.report(session.endLoan(of: handle, to: code, from: from)) { day in
                Phrase(
                    sv: "\(handle) är inte utlånad till \(code) från \(day).",
                    en: "\(handle) is not lent to \(code) from \(day).")
            } _: {
                [
                    "practitioner": .string(handle.text), "organisation": .string(code.text),
                    "from": .null, "until": .null, "endedFrom": .string($0.description),
                ]
            }
        }
        let verdict = try session.lend(handle, to: code, from: from, until: Typed.date(until, today: today))
        try context.report(verdict) { loan in
            Phrase(
                sv: "\(handle) är utlånad till \(code) från \(loan.from) till \(loan.until).",
                en: "\(handle) is lent to \(code) from \(loan.from) until \(loan.until).")
        } _: { loan in
            [
                "practitioner": .string(handle.text), "organisation": .string(code.text),
                "from": .string(loan.from.description), "until": .string(loan.until.description), "endedFrom": .null,
            ]
        }
    }
}
