public import CompetenceModel

/// Why a key file was not read or not written.
public struct KeyFileError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The closed set of reasons.
    public enum Reason: Hashable, Sendable {
        /// There is something at the path already; nothing was changed.
        case alreadyExists
        case notFound
        /// The system refused; its own words.
        case unreadable(String)
        case notWritable(String)
        /// A folder, a device, a pipe.
        case notAFile
        /// Group or others have permissions on it; the mode bits.
        case openToOthers(mode: UInt32)
        /// Too large to be a key file.
        case tooLarge
        /// Not a key file at all.
        case notAKeyFile
        /// A key file, but not as it was written; what is wrong with it.
        case damaged(Phrase)
        /// A sealing key where a personal one is needed, or the other way round.
        case wrongKind(expected: KeyFile.Kind, found: KeyFile.Kind)
        case passphraseMissing
        /// The passphrase is wrong, or the file was changed: the two cannot be told apart.
        case passphraseWrong
        /// A PKCS#8 file encrypted by another program.
        case encryptedElsewhere
        /// The cryptographic library failed; its own words.
        case cryptographyFailed(String)
    }

    public let reason: Reason
    /// The file, where one was involved.
    public let path: String?

    init(_ reason: Reason, path: String? = nil) {
        self.reason = reason
        self.path = path
    }

    /// The same error, of the file at `path`.
    public func at(_ path: String) -> KeyFileError { KeyFileError(reason, path: path) }

    /// The stable names of the reasons.
    public enum Code: String, Sendable, CaseIterable {
        case alreadyExists = "key-exists"
        case notFound = "key-not-found"
        case unreadable = "key-unreadable"
        case notWritable = "key-not-writable"
        case notAFile = "key-not-a-file"
        case openToOthers = "key-open-to-others"
        case notAKey = "not-a-key"
        case damaged = "key-damaged"
        case wrongKind = "key-of-wrong-kind"
        case passphraseMissing = "passphrase-missing"
        case passphraseWrong = "passphrase-wrong"
        case encryptedElsewhere = "key-encrypted-elsewhere"
        case cryptographyFailed = "cryptography-failed"
    }

    /// The stable name of the reason.
    public var code: Code {
        switch reason {
        case .alreadyExists: .alreadyExists
        case .notFound: .notFound
        case .unreadable: .unreadable
        case .notWritable: .notWritable
        case .notAFile: .notAFile
        case .openToOthers: .openToOthers
        case .tooLarge, .notAKeyFile: .notAKey
        case .damaged: .damaged
        case .wrongKind: .wrongKind
        case .passphraseMissing: .passphraseMissing
        case .passphraseWrong: .passphraseWrong
        case .encryptedElsewhere: .encryptedElsewhere
        case .cryptographyFailed: .cryptographyFailed
        }
    }

    /// What happened, with the file, and what to do about it.
    public var message: Message {
        let file: Step.Value = path.map { "\($0)" } ?? .toFillIn
        let what =
            switch reason {
            case .alreadyExists:
                Phrase(
                    sv: "det finns redan en fil där; den är inte rörd",
                    en: "there is a file there already; it was not touched")
            case .notFound:
                Phrase(
                    sv: "det finns ingen sådan fil",
                    en: "there is no such file")
            case .unreadable(let words):
                Phrase(
                    sv: "nyckelfilen går inte att läsa: \(SystemWords.inSwedish(words))",
                    en: "the key file cannot be read: \(words)")
            case .notWritable(let words):
                Phrase(
                    sv: "nyckelfilen går inte att skriva: \(SystemWords.inSwedish(words))",
                    en: "the key file cannot be written: \(words)")
            case .notAFile:
                Phrase(
                    sv: "det här är ingen vanlig fil",
                    en: "this is not an ordinary file")
            case .openToOthers(let mode):
                Phrase(
                    sv: "nyckelfilen kan användas av andra än ägaren (rättigheter \(String(mode, radix: 8)))",
                    en: "the key file can be used by others than its owner (mode \(String(mode, radix: 8)))")
            case .tooLarge:
                Phrase(
                    sv: "filen är för stor för att vara en nyckelfil",
                    en: "this is too large to be a key file")
            case .notAKeyFile:
                Phrase(
                    sv: "det här är ingen nyckelfil",
                    en: "this is not a key file")
            case .damaged(let words):
                Phrase(
                    sv: "nyckelfilen är skadad: \(words.sv)",
                    en: "the key file is damaged: \(words.en)")
            case .wrongKind(let expected, let found):
                Phrase(
                    sv: "det här är \(found.words.sv), och det behövs \(expected.words.sv)",
                    en: "this is \(found.words.en), and \(expected.words.en) is needed")
            case .passphraseMissing:
                Phrase(
                    sv: "nyckelfilen skyddas av en lösenfras, och ingen angavs",
                    en: "the key file is protected by a passphrase, and none was given")
            case .passphraseWrong:
                Phrase(
                    sv: "lösenfrasen är fel, eller nyckelfilen är ändrad",
                    en: "the passphrase is wrong, or the key file was changed")
            case .encryptedElsewhere:
                Phrase(
                    sv: "nyckeln är krypterad av ett annat program",
                    en: "the key was encrypted by another program")
            case .cryptographyFailed(let words):
                Phrase(
                    sv: "kryptobiblioteket misslyckades: \(words)",
                    en: "the cryptographic library failed: \(words)")
            }
        let remedy: Advice =
            switch reason {
            case .alreadyExists:
                Advice(
                    sv: "Välj ett annat filnamn; en nyckel skrivs aldrig över.",
                    en: "Choose another file name; a key is never overwritten.")
            case .notFound:
                Advice(
                    sv: "Kontrollera sökvägen, eller skapa en nyckel: {step}",
                    en: "Check the path, or create a key: {step}",
                    Step(.createKey))
            case .unreadable, .notWritable:
                Advice(
                    sv: "Kontrollera mappen, dess rättigheter och disken.",
                    en: "Check the folder, its permissions and the disk.")
            case .notAFile:
                Advice(
                    sv: "Ange sökvägen till själva nyckelfilen.",
                    en: "Give the path of the key file itself.")
            case .openToOthers:
                Advice(
                    sv: "Stäng den: {step} (och byt nyckel om någon kan ha läst den)",
                    en: "Close it: {step} (and replace the key if someone may have read it)",
                    Step(.closeFile, [.file: file]))
            case .tooLarge, .notAKeyFile:
                Advice(
                    sv: "Ange filen med nyckeln. Den skrivs av: {step}",
                    en: "Give the file with the key. It is written by: {step}",
                    Step(.createKey))
            case .damaged:
                Advice(
                    sv: "Återställ filen från din säkerhetskopia, eller skapa en ny nyckel och låt registrera den.",
                    en: "Restore the file from your backup, or create a new key and have it registered.")
            case .wrongKind(.personal, _):
                Advice(
                    sv: "Ange din personliga nyckel, skapad med: {step}",
                    en: "Give your personal key, made with: {step}",
                    Step(.createKey))
            case .wrongKind(.seal, _):
                Advice(
                    sv: "Ange organisationens sigillnyckel, skapad med: {step}",
                    en: "Give the organisation's sealing key, made with: {step}",
                    Step(.createSeal))
            case .passphraseMissing:
                Advice(
                    sv: "Kör kommandot i en terminal, som frågar efter den, eller ange den i {step}.",
                    en: "Run the command in a terminal, which asks for it, or give it in {step}.",
                    Step(.givePassphrase))
            case .passphraseWrong:
                Advice(
                    sv: "Försök igen; är du säker på lösenfrasen, återställ filen från din säkerhetskopia.",
                    en: "Try again; if you are sure of the passphrase, restore the file from your backup.")
            case .encryptedElsewhere:
                Advice(
                    sv: "Dekryptera den först: {step}; {step2}", en: "Decrypt it first: {step}; {step2}",
                    Step(.decryptKey, [.file: file, .newFile: .toFillIn]), Step(.closeFile, [.newFile: .toFillIn]))
            case .cryptographyFailed:
                Advice(
                    sv: "Rapportera detta med texten ovan; det ska inte hända.",
                    en: "Report this together with the text above; it should not happen.")
            }
        return Message(what: what.prefixed(path), remedy: remedy)
    }

    /// What happened, in English.
    public var description: String { message.what.en }
}
