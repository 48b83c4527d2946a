import ArgumentParser
import CompetenceModel
import CompetenceRegistry

struct ParticipantMove: IntygaCommand {
    static var acts: [CommandAct] { [.init(.moveParticipant)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "move", acts: acts,
            abstract: Phrase(
                sv: "Flytta en deltagare till en annan organisation, från och med nu.",
                en: "Move a participant to another organisation, from now on."),
            discussion: Phrase(
                sv: """
                    För den som har flyttat, eller lades till av fel organisation. Anspråk som är inlämnade stannar där de är.
                    """,
                en: """
                    For somebody who has moved, or was added by the wrong organisation. Claims that have been submitted
                    stay where they are.
                    """),
            examples: "intyga --as maria participant move P-0001 --organisation TOR")
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(sv: "Deltagaren.", en: "The participant."), completion: .participants)
    var participant: String
    @Option(
        help: ArgumentHelp(
            sv: "Koden för den nya organisationen.", en: "The new organisation's code.", valueName: "code"),
        completion: .organisations)
    var organisation: String

    func run(in context: Context) throws {
        let id = try Typed.participant(participant)
        let verdict = try context.session().moveParticipant(id, to: Typed.organisation(organisation))
        try context.report(verdict) { organisation in
            Phrase(sv: "\(id) är nu hos \(organisation.name).", en: "\(id) is with \(organisation.name) now.")
        } _: {
            ["participant": .string(id.text), "organisation": .string($0.code.text)]
        }
    }
}
