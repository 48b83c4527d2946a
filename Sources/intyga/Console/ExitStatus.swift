import CertificateSeal
import CompetenceRegistry

/// How the program ends. The numbers are a contract with scripts (`intyga help`, `docs/json.md`); this is the one place where
/// they come from.
enum ExitStatus: Int32 {
    case done = 0
    /// A rule said no, or a certificate was rejected.
    case refused = 1
    case notFullyChecked = 2
    case usage = 64
    case badInput = 65
    case notFound = 66
    case cannotWrite = 73
    case inputOutput = 74
    case busy = 75
    case notAllowed = 77

    init(_ category: RegistryErrorCode.Category) {
        self =
            switch category {
            case .usage: .usage
            case .badInput: .badInput
            case .notFound: .notFound
            case .cannotWrite: .cannotWrite
            case .inputOutput: .inputOutput
            case .busy: .busy
            case .notAllowed: .notAllowed
            }
    }

    /// Of a failure inside a file of keys or certificates, the reason decides: the category of the error around it is too
    /// coarse for it.
    init(_ error: RegistryError) {
        let reason = error.values["reason"] ?? ""
        let status: ExitStatus? =
            switch error.code {
            case .keyFile: KeyFileError.Code(rawValue: reason).map { ExitStatus($0) }
            case .certificateFile: CertificateFileError.Code(rawValue: reason).map { ExitStatus($0) }
            default: nil
            }
        self = status ?? ExitStatus(error.code.category)
    }

    init(_ code: KeyFileError.Code) {
        self =
            switch code {
            case .alreadyExists, .notWritable: .cannotWrite
            case .notFound, .unreadable: .notFound
            case .passphraseMissing, .passphraseWrong, .openToOthers: .notAllowed
            case .cryptographyFailed: .inputOutput
            case .notAFile, .notAKey, .damaged, .wrongKind, .encryptedElsewhere: .badInput
            }
    }

    init(_ code: CertificateFileError.Code) {
        self = code == .unreadable ? .notFound : .badInput
    }

    init(_ code: SealingError.Code) {
        self = code == .cryptographyFailed ? .inputOutput : .badInput
    }
}
