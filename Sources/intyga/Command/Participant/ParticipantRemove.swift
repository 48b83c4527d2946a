import ArgumentParser
import CompetenceModel
import CompetenceRegistry

struct ParticipantRemove: IntygaCommand {
    static var acts: [CommandAct] { [.init(.removeParticipant)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "remove", acts: acts,
            abstract: Phrase(
                sv: "Ta bort en deltagare som registrerades av misstag.",
                en: "Remove a participant who was registered by mistake."),
            discussion: Phrase(
                sv: """
                    Bara den som inte har bedömts. Namn och nummer gallras genast; i liggaren står att någon togs bort. Id:t
                    ges inte till någon annan.
                    """,
                en: """
                    Only somebody who has not been assessed. Names and numbers are disposed of at once; the ledger says that
                    somebody was removed. The id is given to nobody else.
                    """),
            examples: "intyga --as maria participant remove P-0002")
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(sv: "Deltagaren.", en: "The participant."), completion: .participants)
    var participant: String

    func run(in context: Context) throws {
        let id = try Typed.participant(participant)
        try context.report(context.session().removeParticipant(id)) { id in
            Phrase(sv: "\(id) är borttagen.", en: "\(id) is removed.")
        } _: {
            ["participant": .string($0.text)]
        }
    }
}
