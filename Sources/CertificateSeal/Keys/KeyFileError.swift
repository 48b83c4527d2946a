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
        case damaged(String)
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

    func at(_ path: String) -> KeyFileError { KeyFileError(reason, path: path) }

    /// A stable name of the reason.
    public var code: String {
        switch reason {
        case .alreadyExists: "key-exists"
        case .notFound: "key-not-found"
        case .unreadable: "key-unreadable"
        case .notWritable: "key-not-writable"
        case .notAFile: "key-not-a-file"
        case .openToOthers: "key-open-to-others"
        case .tooLarge, .notAKeyFile: "not-a-key"
        case .damaged: "key-damaged"
        case .wrongKind: "key-of-wrong-kind"
        case .passphraseMissing: "passphrase-missing"
        case .passphraseWrong: "passphrase-wrong"
        case .encryptedElsewhere: "key-encrypted-elsewhere"
        case .cryptographyFailed: "cryptography-failed"
        }
    }

    /// What happened, with the file.
    public var description: String {
        let what =
            switch reason {
            case .alreadyExists: "there is a file there already; it was not touched"
            case .notFound: "there is no such file"
            case .unreadable(let words): "the key file cannot be read: \(words)"
            case .notWritable(let words): "the key file cannot be written: \(words)"
            case .notAFile: "this is not an ordinary file"
            case .openToOthers(let mode):
                "the key file can be used by others than its owner (mode \(String(mode, radix: 8)))"
            case .tooLarge: "this is too large to be a key file"
            case .notAKeyFile: "this is not a key file"
            case .damaged(let words): "the key file is damaged: \(words)"
            case .wrongKind(let expected, let found): "this is a \(found.words), and a \(expected.words) is needed"
            case .passphraseMissing: "the key file is protected by a passphrase, and none was given"
            case .passphraseWrong: "the passphrase is wrong, or the key file was changed"
            case .encryptedElsewhere: "the key was encrypted by another program"
            case .cryptographyFailed(let words): "the cryptographic library failed: \(words)"
            }
        return path.map { "\($0): \(what)" } ?? what
    }

    /// What to do about it.
    public var remedy: String {
        let file = path ?? "FILE"
        return switch reason {
        case .alreadyExists: "Choose another file name; a key is never overwritten."
        case .notFound: "Check the path, or create a key with: intyga key create \(file)"
        case .unreadable, .notWritable: "Check the folder, its permissions and the disk."
        case .notAFile: "Give the path of the key file itself."
        case .openToOthers: "Close it with: chmod 600 \(file) (and replace the key if someone may have read it)"
        case .tooLarge, .notAKeyFile: "Give the file that \"intyga key create\" wrote."
        case .damaged: "Restore the file from your backup, or create a new key and have it registered."
        case .wrongKind(.personal, _): "Give your personal key, made with: intyga key create"
        case .wrongKind(.seal, _): "Give the organisation's sealing key, made with: intyga key create --seal"
        case .passphraseMissing: "Give the passphrase that was chosen when the key was created."
        case .passphraseWrong: "Try again; if you are sure of the passphrase, restore the file from your backup."
        case .encryptedElsewhere: "Decrypt it first, with: openssl pkcs8 -in \(file) -out NEWFILE; chmod 600 NEWFILE"
        case .cryptographyFailed: "Report this together with the text above; it should not happen."
        }
    }
}
