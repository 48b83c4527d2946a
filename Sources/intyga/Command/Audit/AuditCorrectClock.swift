import ArgumentParser
import CompetenceModel
import CompetenceRegistry

struct AuditCorrectClock: IntygaCommand {
    static var acts: [CommandAct] { [.init(.correctClock)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "correct-clock", acts: acts,
            abstract: Phrase(
                sv: "Låt tiden gå vidare från nu, efter en klocka som gick före.",
                en: "Let time go on from now, after a clock that ran ahead."),
            discussion: Phrase(
                sv: """
                    En dators klocka gick före när någon skrev i registret, och nu är alla andra utelåsta. En administratör
                    vars klocka går rätt säger det här. Det som skrevs under tiden står kvar, med de tider det bär, och
                    granskningen visar det. Avsluta nycklar och behörigheter på nytt om de fick en dag som ligger framåt.
                    """,
                en: """
                    A computer's clock ran ahead when somebody wrote to the registry, and now everybody else is locked out.
                    An administrator whose clock is right says so here. What was written meanwhile stands, with the times
                    it bears, and the audit shows it. End keys and authorisations anew where they got a day to come.
                    """),
            examples: HelpExamples(
                sv: "intyga --as maria audit correct-clock --reason \"Datorn i receptionen visade 2031\"",
                en: "intyga --as maria audit correct-clock --reason \"The computer at the desk said 2031\""))
    }

    @OptionGroup var global: GlobalOptions
    @Option(
        help: ArgumentHelp(
            sv: "Sista transaktionen med rätt tid (annars den senaste som inte är efter nu).",
            en: "The last transaction with a right time (default: the newest that is not later than now).",
            valueName: "number"))
    var lastRight: Int?
    @Option(help: ArgumentHelp(sv: "Vad som hände.", en: "What happened.")) var reason: String

    func run(in context: Context) throws {
        let reason = try Typed.text(reason, Label.reason)
        let session = try context.session()
        try context.report(session.correctClock(lastRight: lastRight, reason: reason)) { right in
            Phrase(
                sv: "Tiden går vidare från nu. Transaktionerna efter \(right) daterades av en klocka som gick före.",
                en: "Time goes on from now. The transactions after \(right) were dated by a clock that ran ahead.")
        } _: {
            ["lastRight": .integer($0)]
        }
    }
}
