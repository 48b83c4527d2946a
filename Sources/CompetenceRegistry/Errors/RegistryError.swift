import CertificateSeal
import CertificateXML
public import CompetenceModel
import RegistryStore

/// Why something could not work. A rule that says no is no error: it is a `Finding`.
public struct RegistryError: Error, Sendable, Hashable {
    public var code: RegistryErrorCode
    /// The words that fill the places in the message, by name.
    public var values: [String: String]
    /// What is wrong with the input, place by place.
    public var problems: [InputProblem]
    /// The message of the error that this one passes on; `nil` where it is the code's own.
    private var passedOn: Message?

    public init(_ code: RegistryErrorCode, _ values: [String: String] = [:], problems: [InputProblem] = []) {
        self.code = code
        self.values = values
        self.problems = problems
    }

    /// For people: states and roles are put into words.
    public var message: Message { passedOn ?? code.message.filled(puttingIntoWords: values) }

    /// A document that could not be read.
    init(_ problems: DocumentProblems, file: String) {
        self.init(
            .invalidInput, ["file": file],
            problems: problems.problems.map {
                InputProblem(file: file, line: $0.line, code: $0.code.rawValue, message: $0.message)
            })
    }

    init(_ error: KeyFileError) {
        self.init(.keyFile, reason: error.code.rawValue, error.message)
    }

    init(_ error: CertificateFileError) {
        self.init(.certificateFile, reason: error.code.rawValue, error.message)
    }

    init(_ error: SealingError) {
        self.init(.sealing, reason: error.code.rawValue, error.message)
    }

    /// An error that brings its own words in both languages.
    private init(_ code: RegistryErrorCode, reason: String, _ message: Message) {
        self.init(code, ["reason": reason])
        passedOn = message
    }

    /// What stands against the ledger, in the words of the rule. What no rule says, the audit says in one language.
    init(notProven finding: AuditFinding) {
        let words = finding.finding?.message.what ?? Phrase(sv: finding.detail, en: finding.detail)
        self.init(.ledgerNotProven, ["place": finding.place, "what": words.en])
        let (message, place) = (code.message, finding.place)
        passedOn = Message(
            what: Phrase(
                sv: message.what.filled(with: ["place": place, "what": words.sv]).sv,
                en: message.what.filled(with: values).en),
            remedy: message.remedy)
    }

    /// Whatever came out of a transaction.
    init(wrapping error: any Error) {
        switch error {
        case let error as RegistryError: self = error
        case let error as StoreError: self.init(error)
        case let error as KeyFileError: self.init(error)
        case let error as CertificateFileError: self.init(error)
        case let error as SealingError: self.init(error)
        case let error as DocumentProblems:
            self.init(
                .documentInvalid,
                [
                    "detail": error.problems.map(\.message.what.en).joined(separator: " "),
                    "detailSv": error.problems.map(\.message.what.sv).joined(separator: " "),
                ])
        default: self.init(.internalFault, ["detail": String(describing: error)])
        }
    }
}
