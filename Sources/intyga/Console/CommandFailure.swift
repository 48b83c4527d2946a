import CertificateSeal
import CompetenceModel
import CompetenceRegistry

/// Why a command could not do its work: what, where, remedy, and how the program ends.
struct CommandFailure: Error {
    var status: ExitStatus
    /// Stable, for programs.
    var code: String
    var message: Message
    var problems: [InputProblem] = []
    /// What may have been meant: ids that are like the one typed.
    var suggestions: [String] = []
    /// How the command is typed, in the place of a remedy.
    var usage: ParserMessage.Usage?

    /// The stable names of what the command line itself has to say; the others are those of the errors it passes on.
    enum Code: String, CaseIterable {
        case browserFailed = "browser-failed"
        case browserMissing = "browser-missing"
        case certificateRejected = "certificate-rejected"
        case certificateWithoutCode = "certificate-without-code"
        case fileExists = "file-exists"
        case fingerprintDiffers = "fingerprint-differs"
        case folderWithoutCertificates = "folder-without-certificates"
        case keyElsewhere = "key-elsewhere"
        case keyExists = "key-exists"
        case keyOfAnother = "key-of-another"
        case keyNotSingle = "key-not-single"
        case noTerminal = "no-terminal"
        case notAPublicKey = "not-a-public-key"
        case notAnAct = "not-an-act"
        case nothingProposed = "nothing-proposed"
        case notConfirmed = "not-confirmed"
        case notAnIntent = "not-an-intent"
        case nothingLeftToAssess = "nothing-left-to-assess"
        case nothingRegistered = "nothing-registered"
        case organisationNumberMissing = "organisation-number-missing"
        case otherIssuersList = "other-issuers-list"
        case otherRegistry = "other-registry"
        case outputRefused = "output-refused"
        case passphraseEmpty = "passphrase-empty"
        case passphrasesDiffer = "passphrases-differ"
        case recoveryKeyOfAnother = "recovery-key-of-another"
        case recoveryWordsWrong = "recovery-words-wrong"
        case statusListUnusable = "status-list-unusable"
        case textEmpty = "text-empty"
        case trustMissing = "trust-missing"
        case trustOpenToOthers = "trust-open-to-others"
        case trustUnknown = "trust-unknown"
        case unknownCommand = "unknown-command"
        case unknownFrameworkOrUnit = "unknown-framework-or-unit"
        case unknownHelp = "unknown-help"
        case usage
        case valueInvalid = "value-invalid"
        case whyEmpty = "why-empty"
        case wordsDiffer = "words-differ"
        case wordsMissing = "words-missing"
    }

    init(_ status: ExitStatus, _ code: Code, what: Phrase, remedy: Phrase) {
        self.init(status, code, what: what, remedy: Advice(remedy))
    }

    init(_ status: ExitStatus, _ code: Code, what: Phrase, remedy: Advice) {
        self.init(status, code: code.rawValue, Message(what: what, remedy: remedy))
    }

    private init(_ status: ExitStatus, code: String, _ message: Message) {
        self.status = status
        self.code = code
        self.message = message
    }

    init(_ error: RegistryError) {
        status = ExitStatus(error)
        code = error.values["reason"] ?? error.code.rawValue
        message = error.message
        problems = error.problems
    }

    init(_ error: KeyFileError) {
        self.init(ExitStatus(error.code), code: error.code.rawValue, error.message)
    }

    init(_ error: CertificateFileError) {
        self.init(ExitStatus(error.code), code: error.code.rawValue, error.message)
    }

    init(_ error: SealingError) {
        self.init(ExitStatus(error.code), code: error.code.rawValue, error.message)
    }
}

extension CommandFailure {
    /// Asked before something that cannot be taken back, somebody did not say yes.
    static let notConfirmed = CommandFailure(
        .usage, .notConfirmed,
        what: Phrase(sv: "Ingenting är gjort.", en: "Nothing was done."),
        remedy: Phrase(
            sv: "Gör om kommandot och svara ja om du menade det.",
            en: "Type the command again and answer yes if you meant it."))
}

/// What the rules have against a command.
struct Refusal: Error {
    var findings: [Finding]
}
