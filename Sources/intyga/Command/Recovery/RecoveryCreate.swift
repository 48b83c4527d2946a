import ArgumentParser
import CertificateSeal
import CompetenceModel
import CompetenceRegistry

struct RecoveryCreate: IntygaCommand {
    static var acts: [CommandAct] { [.init(.authorise), .init(.registerKey)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "create", acts: acts,
            abstract: Phrase(
                sv: "Gör en återställningsnyckel för ett nytt kuvert.",
                en: "Make a recovery key for a new envelope."),
            discussion: Phrase(
                sv: """
                    Den förra slutar gälla, och med den det som den kan ha föreslagit. Gör det när kuvertet har öppnats,
                    när det är borta, och när ett förslag visas som ingen vet något om.
                    """,
                en: """
                    The one before ends, and with it what it may have proposed. Do it when the envelope has been opened,
                    when it is gone, and when a proposal is shown that nobody knows of.
                    """),
            examples: "intyga --as maria recovery create")
    }

    @OptionGroup var global: GlobalOptions

    func run(in context: Context) throws {
        let session = try context.session()
        let words = RecoveryWords(
            secret: session.registry.environment.randomBytes(RecoveryWords.secretByteCount))
        let basis = Phrase(sv: "Kuvert för återställning", en: "Envelope for recovery")[context.language]
        try context.report(session.registerRecoveryKey(words.key(), basis: basis)) { _ in
            RecoveryTexts.envelope(words)
        } _: {
            ["recoveryKey": .string($0.text), "words": .string(words.text)]
        }
    }
}
