import CertificateSeal
import CompetenceModel
import CompetenceRegistry

/// The registration of a key that came from its holder's machine, and the six words by which two people compare it.
struct ReceivedRegistration {
    private let context: Context
    /// What the holder has read out, where it was given.
    private let words: String?

    init(_ context: Context, words: String?) {
        self.context = context
        self.words = words
    }

    /// What is in a file, once somebody has compared the words.
    func read(_ file: String, of holder: Handle) throws -> SignedKeyRegistration {
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
        try compare(ComparisonWords(of: signed.registration))
        return signed
    }

    /// Whether somebody has seen the same words where the key is.
    func compare(_ expected: ComparisonWords) throws {
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
