// On Linux, struct stat belongs to whichever of these modules the compiler happens to load first.
#if canImport(CDispatch)
    import CDispatch
#endif
#if canImport(CoreFoundation)
    import CoreFoundation
#endif
#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Files that only their owner may use.
///
/// 1. A file appears under its name complete, or not at all.
/// 2. Nothing is ever overwritten.
/// 3. What is checked is the open file, not a name that could be changed in between.
enum PrivateFile {
    private static let mode: mode_t = 0o600
    private static let permissionsOfOthers: mode_t = 0o077
    private static let permissionBits: mode_t = 0o777
    /// Many times the size of a key file; keeps a wrong path from filling the memory.
    private static let maximumByteCount = 64 * 1024

    static func load(_ path: String) throws(KeyFileError) -> [UInt8] {
        // O_NONBLOCK: a named pipe must not make the program wait for a writer.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            throw KeyFileError(errno == ENOENT ? .notFound : .unreadable(systemWords()), path: path)
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw KeyFileError(.unreadable(systemWords()), path: path) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw KeyFileError(.notAFile, path: path) }
        guard status.st_mode & permissionsOfOthers == 0 else {
            throw KeyFileError(.openToOthers(mode: UInt32(status.st_mode & permissionBits)), path: path)
        }
        var content: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw KeyFileError(.unreadable(systemWords()), path: path) }
            if count == 0 { return content }
            content += buffer[..<count]
            guard content.count <= maximumByteCount else { throw KeyFileError(.tooLarge, path: path) }
        }
    }

    static func create(_ path: String, content: [UInt8]) throws(KeyFileError) {
        // Written in full under another name first; link(2) then gives it its name, and fails if that is taken.
        let draft = path + ".\(UInt64.random(in: .min ... .max)).new"
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw KeyFileError(.notWritable(systemWords()), path: path) }
        defer { unlink(draft) }
        let isWritten = writeAll(content, to: descriptor) && fchmod(descriptor, mode) == 0 && fsync(descriptor) == 0
        let words = isWritten ? "" : systemWords()
        close(descriptor)
        guard isWritten else { throw KeyFileError(.notWritable(words), path: path) }
        guard link(draft, path) == 0 else {
            throw KeyFileError(errno == EEXIST ? .alreadyExists : .notWritable(systemWords()), path: path)
        }
        synchroniseFolder(of: path)
    }

    private static func writeAll(_ content: [UInt8], to descriptor: Int32) -> Bool {
        var rest = content[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    /// Makes the name itself survive a power cut. The file is there either way, so a refusal is not an error.
    private static func synchroniseFolder(of path: String) {
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        _ = fsync(descriptor)
        close(descriptor)
    }

    private static func systemWords() -> String { String(cString: strerror(errno)) }
}
