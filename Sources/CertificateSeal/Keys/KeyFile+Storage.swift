public import Foundation

extension KeyFile {
    /// Reads a key file, refusing one that others than its owner can use.
    public init(readingFrom url: URL) throws(KeyFileError) {
        let bytes = try PrivateFile.load(url.path)
        do {
            try self.init(parsing: bytes)
        } catch {
            throw error.at(url.path)
        }
    }

    /// Writes the file, mode 0600, in one step and only where there is nothing yet.
    public func create(at url: URL) throws(KeyFileError) {
        try PrivateFile.create(url.path, content: Array(text.utf8))
    }
}
