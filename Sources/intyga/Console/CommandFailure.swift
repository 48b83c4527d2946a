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

    /// The code of a word on the command line that is not what should stand there.
    static let valueInvalid = "value-invalid"

    init(_ status: ExitStatus, _ code: String, what: Phrase, remedy: Phrase) {
        self.status = status
        self.code = code
        message = Message(what: what, remedy: remedy)
    }

    init(_ error: RegistryError) {
        status = error.values["reason"].flatMap { ExitStatus(keyReason: $0) } ?? ExitStatus(error.code.category)
        code = error.values["reason"] ?? error.code.rawValue
        message = error.message
        problems = error.problems
    }

    init(_ error: KeyFileError) {
        self.init(
            ExitStatus(keyReason: error.code) ?? .badInput, error.code,
            what: error.message.what, remedy: error.message.remedy)
    }

    init(_ error: CertificateFileError) {
        self.init(
            ExitStatus(keyReason: error.code) ?? .badInput, error.code,
            what: error.message.what, remedy: error.message.remedy)
    }

    init(_ error: SealingError) {
        self.init(
            .badInput, error.code, what: error.message.what, remedy: error.message.remedy)
    }
}

/// What the rules have against a command.
struct Refusal: Error {
    var findings: [Finding]
}
