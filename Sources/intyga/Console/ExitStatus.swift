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

    /// Of a failure inside a file of keys or certificates, by its stable reason: the category of the wrapping error is too
    /// coarse for it.
    init?(keyReason: String) {
        switch keyReason {
        case "key-exists", "key-not-writable": self = .cannotWrite
        case "key-not-found", "key-unreadable", "certificates-unreadable": self = .notFound
        case "passphrase-missing", "passphrase-wrong", "key-open-to-others": self = .notAllowed
        case "cryptography-failed": self = .inputOutput
        default: return nil
        }
    }
}
