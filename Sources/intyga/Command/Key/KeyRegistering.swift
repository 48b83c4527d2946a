import ArgumentParser
import CertificateSeal
import CompetenceModel
import CompetenceRegistry

struct KeyRegister: IntygaCommand {
    static var acts: [CommandAct] { [.init(.registerKey)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "register", acts: acts,
            abstract: Phrase(
                sv: "Registrera en medarbetares publika nyckel.",
                en: "Register a practitioner's public key."),
            discussion: Phrase(
                sv: """
                    Ur mappen med nycklar om den finns där, annars ur filen som "intyga key show" skrev på medarbetarens
                    dator. Den som har nyckeln har skrivit under filen. Låt medarbetaren läsa upp de sex orden: de ska vara
                    samma på båda ställena.
                    """,
                en: """
                    From the folder of keys where it is there, otherwise from the file that "intyga key show" wrote on the
                    practitioner's machine. Whoever holds the key has signed that file. Have the practitioner read out the six
                    words: they must be the same in both places.
                    """),
            examples: """
                intyga --as maria key register anna
                intyga --as maria key register erik --public-key erik.public
                intyga --as maria key register erik --public-key erik.public --words "ask bok cirkel delfin elev fisk"
                """)
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(sv: "Vems nyckel.", en: "Whose key."), completion: .practitioners) var handle: String
    @Option(
        help: ArgumentHelp(
            sv: "Filen som \"intyga key show\" skrev.", en: "The file that \"intyga key show\" wrote.",
            valueName: "file"),
        completion: .file())
    var publicKey: String?
    @Option(
        help: ArgumentHelp(
            sv: "De sex ord som medarbetaren ser (annars tillfrågas du).",
            en: "The six words that the practitioner sees (default: asked for).", valueName: "words"))
    var words: String?

    func run(in context: Context) throws {
        let holder = try Typed.handle(handle)
        let session = try context.session()
        let verdict: Verdict<SHA256Digest>
        if let publicKey {
            let received = ReceivedRegistration(context, words: words)
            verdict = try session.registerKey(received.read(publicKey, of: holder))
        } else {
            guard context.keys.hasPersonalKey(of: holder) else { throw CommandFailure.keyElsewhere(holder) }
            let key = try context.keys.personalKey(of: holder, language: context.language)
            verdict = try session.registerKey(of: holder, key)
        }
        try context.report(verdict) { fingerprint in
            Phrase(
                sv: "Nyckeln \(fingerprint) är registrerad för \(holder).",
                en: "The key \(fingerprint) is registered to \(holder).")
        } _: {
            ["practitioner": .string(holder.text), "fingerprint": .string($0.description)]
        }
        try context.hintWork(in: session.registry)
    }
}
