import ArgumentParser
import CompetenceModel
import CompetenceRegistry

struct PractitionerMove: IntygaCommand {
    static var acts: [CommandAct] { [.init(.movePractitioner)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "move", acts: acts,
            abstract: Phrase(
                sv: "Flytta en medarbetare till en annan organisation, från och med nu.",
                en: "Move a practitioner to another organisation, from now on."),
            discussion: Phrase(
                sv: """
                    För den som har bytt arbetsgivare, eller lades till med fel. Det som är gjort står fast.
                    """,
                en: """
                    For somebody who has another employer, or was added with the wrong one. What was done stands.
                    """),
            examples: "intyga --as maria practitioner move anna --organisation TOR")
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(sv: "Vem.", en: "Whom."), completion: .practitioners) var handle: String
    @Option(
        help: ArgumentHelp(
            sv: "Koden för den nya organisationen.", en: "The new organisation's code.", valueName: "code"),
        completion: .organisations)
    var organisation: String

    func run(in context: Context) throws {
        let handle = try Typed.handle(handle)
        let verdict = try context.session().movePractitioner(handle, to: Typed.organisation(organisation))
        try context.report(verdict) { organisation in
            Phrase(
                sv: "\(handle) hör nu till \(organisation.name).", en: "\(handle) belongs to \(organisation.name) now.")
        } _: {
            ["practitioner": .string(handle.text), "organisation": .string($0.code.text)]
        }
    }
}
