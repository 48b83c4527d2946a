import ArgumentParser
import CompetenceModel

struct RecoveryCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "recovery",
            abstract: Phrase(
                sv: "När administratören inte längre kan komma in: nyckeln i kuvertet.",
                en: "When the administrator cannot get in any more: the key in the envelope."),
            subcommands: [RecoveryCreate.self, RecoveryPropose.self, RecoveryConfirm.self])
    }
}
