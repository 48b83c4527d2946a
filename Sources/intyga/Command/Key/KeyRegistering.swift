import ArgumentParser
import CertificateSeal
import CompetenceModel
import CompetenceRegistry
import Foundation

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
            verdict = try session.registerKey(received(publicKey, of: holder, context))
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

    /// What came from the practitioner's machine, once somebody has compared the words.
    private func received(
        _ file: String, of holder: Handle, _ context: Context
    ) throws -> SignedKeyRegistration {
        guard let signed = SignedKeyRegistration(parsing: String(decoding: try Files.read(file), as: UTF8.self)) else {
            throw CommandFailure(
                .badInput, .notAPublicKey,
                what: Phrase(sv: "\(file) är ingen anmälan av en nyckel.", en: "\(file) is no registration of a key."),
                remedy: Advice(
                    sv: "Filen skrivs av: {step}",
                    en: "The file is written by: {step}",
                    Step(.showPublicKey, [.practitioner: "\(holder)", .output: .toFillIn])))
        }
        guard signed.registration.practitioner == holder else {
            throw CommandFailure(
                .badInput, .keyOfAnother,
                what: Phrase(
                    sv: "\(file) är \(signed.registration.practitioner)s anmälan, inte \(holder)s.",
                    en: "\(file) is the registration of \(signed.registration.practitioner), not of \(holder)."),
                remedy: Advice(
                    sv: "Be \(holder) om sin egen: {step}", en: "Ask \(holder) for her own: {step}",
                    Step(.showPublicKey, [.practitioner: "\(holder)", .output: .toFillIn])))
        }
        // A forgery is called one before anybody is asked to compare words.
        guard signed.isProven else { return signed }
        try compare(ComparisonWords(of: signed.registration), context)
        return signed
    }

    private func compare(_ expected: ComparisonWords, _ context: Context) throws {
        if let words {
            guard ComparisonWords(words) == expected else { throw CommandFailure.wordsDiffer }
            return
        }
        guard Terminal.inputIsTerminal else {
            throw CommandFailure(
                .usage, .wordsMissing,
                what: Phrase(
                    sv: "Ingen har jämfört de sex orden.", en: "Nobody has compared the six words."),
                remedy: Phrase(
                    sv: "Låt medarbetaren läsa upp dem, och ange det hon läser: --words \"…\"",
                    en: "Have the practitioner read them out, and give what she reads: --words \"…\""))
        }
        let question = Phrase(
            sv: "Låt medarbetaren läsa upp sina sex ord. Här är de:\n  \(expected)\nÄr de samma? (ja/nej) ",
            en:
                "Have the practitioner read out her six words. Here they are:\n  \(expected)\nAre they the same? (yes/no) "
        )
        guard Prompt.agrees(question[context.language]) else { throw CommandFailure.wordsDiffer }
    }
}

extension CommandFailure {
    fileprivate static let wordsDiffer = CommandFailure(
        .badInput, .wordsDiffer,
        what: Phrase(
            sv: "Orden är inte samma: filen är inte den som medarbetaren skrev.",
            en: "The words are not the same: the file is not the one that the practitioner wrote."),
        remedy: Phrase(
            sv: "Ingenting är registrerat. Hämta filen på nytt direkt från medarbetaren, och jämför igen.",
            en: "Nothing is registered. Get the file anew from the practitioner, and compare again."))
}
