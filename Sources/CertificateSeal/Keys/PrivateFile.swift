import LocalFiles

/// Files that only their owner may use.
///
/// 1. A file appears under its name complete, or not at all.
/// 2. Nothing is ever overwritten.
/// 3. What is checked is the open file, not a name that could be changed in between.
enum PrivateFile {
    /// Many times the size of a key file; keeps a wrong path from filling the memory.
    private static let maximumByteCount = 64 * 1024

    static func load(_ path: String) throws(KeyFileError) -> [UInt8] {
        do throws(FileRefusal) {
            let file = try OpenFile(path)
            try file.requireRegular()
            try file.requirePrivate()
            return try file.content(atMost: maximumByteCount)
        } catch {
            throw KeyFileError(reading: error, path)
        }
    }

    static func create(_ path: String, content: [UInt8]) throws(KeyFileError) {
        do throws(FileRefusal) {
            try LocalFile.write(content, to: path, .ownerOnly, replacing: false)
        } catch {
            throw KeyFileError(error == .alreadyThere ? .alreadyExists : .notWritable(error.words), path: path)
        }
        LocalFolder.synchronise(LocalFolder.holding(path))
    }
}

extension KeyFileError {
    fileprivate init(reading refusal: FileRefusal, _ path: String) {
        let reason: Reason =
            switch refusal {
            case .absent: .notFound
            case .openToOthers(let mode): .openToOthers(mode: mode)
            case .tooLarge: .tooLarge
            case .notRegular: .notAFile
            default: .unreadable(refusal.words)
            }
        self.init(reason, path: path)
    }
}
