import CompetenceModel
import CompetenceRegistry

#if canImport(CoreFoundation)
    // On Linux, the module that `struct stat` belongs to.
    import CoreFoundation
#endif
#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Files that a command reads and writes.
enum Files {
    /// More than any document here can be; keeps a wrong path from filling the memory.
    private static let largest = 1 << 30

    /// The content of a file; of standard input for `-`.
    static func read(_ path: String) throws(CommandFailure) -> [UInt8] {
        // O_NONBLOCK: a named pipe among the files must not make the program wait for a writer.
        let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw unreadable(path) }
        defer { if descriptor != STDIN_FILENO { close(descriptor) } }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw unreadable(path) }
        if status.st_mode & S_IFMT == S_IFDIR {
            errno = EISDIR
            throw unreadable(path)
        }
        if descriptor != STDIN_FILENO {
            guard status.st_mode & S_IFMT != S_IFIFO || isPassedOn(path) else {
                throw unreadable(path, "it is a named pipe")
            }
            // What a shell passes on, as in <(…), may take its time.
            _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) & ~O_NONBLOCK)
        }
        var content: [UInt8] = []
        content.reserveCapacity(min(Int(status.st_size), largest))
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = buffer.withUnsafeMutableBytes {
                #if canImport(Glibc)
                    Glibc.read(descriptor, $0.baseAddress, $0.count)
                #elseif canImport(Musl)
                    Musl.read(descriptor, $0.baseAddress, $0.count)
                #else
                    Darwin.read(descriptor, $0.baseAddress, $0.count)
                #endif
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw unreadable(path) }
            if count == 0 { return content }
            content += buffer[..<count]
            guard content.count <= largest else {
                errno = EFBIG
                throw unreadable(path)
            }
        }
    }

    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// Writes a file in one step: it is there complete, or not at all.
    ///
    /// - Parameter replacing: whether a file of that name may be replaced. A file with the same content is left as it is.
    static func write(_ bytes: [UInt8], to path: String, replacing: Bool) throws(CommandFailure) {
        if !replacing, exists(path) {
            if let present = try? read(path), present == bytes { return }
            throw alreadyThere(path)
        }
        let draft = "\(path).\(UInt32.random(in: .min ... .max)).new"
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw unwritable(path) }
        let isWritten = Terminal.write(bytes, to: descriptor) && fsync(descriptor) == 0
        let reason = errno
        close(descriptor)
        guard isWritten, rename(draft, path) == 0 else {
            if !isWritten { errno = reason }
            let failure = unwritable(path)
            unlink(draft)
            throw failure
        }
    }

    /// For a command whose result would be lost if the file could not be made afterwards.
    static func requireAbsent(_ path: String) throws(CommandFailure) {
        if exists(path) { throw alreadyThere(path) }
    }

    private static func alreadyThere(_ path: String) -> CommandFailure {
        CommandFailure(
            .cannotWrite, .fileExists,
            what: Phrase(sv: "Det finns redan en fil {path}.", en: "There is a file {path} already.").filled(
                with: ["path": path]),
            remedy: Phrase(
                sv: "Välj ett annat namn; inget skrivs över.", en: "Choose another name; nothing is overwritten."))
    }

    /// Makes a folder, with those above it, unless it is there.
    static func makeFolder(_ path: String, mode: mode_t = 0o755) throws(CommandFailure) {
        guard !path.isEmpty, !exists(path) else { return }
        if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
            try makeFolder(String(path[..<slash]), mode: mode)
        }
        guard mkdir(path, mode) == 0 || errno == EEXIST else { throw unwritable(path) }
    }

    /// The folder that a file is in.
    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    static func remove(_ path: String) { unlink(path) }

    /// The names in a folder, sorted; none where it cannot be read.
    static func names(in folder: String) -> [String] {
        guard let handle = opendir(folder) else { return [] }
        defer { closedir(handle) }
        var names: [String] = []
        while let entry = readdir(handle) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// Whether whoever started the program opened the file, too.
    private static func isPassedOn(_ path: String) -> Bool {
        path == "/dev/stdin" || path.hasPrefix("/dev/fd/") || path.hasPrefix("/proc/self/fd/")
    }

    private static func unreadable(_ path: String, _ words: String? = nil) -> CommandFailure {
        CommandFailure(RegistryError(.cannotRead, ["path": path, "detail": words ?? systemWords()]))
    }

    private static func unwritable(_ path: String) -> CommandFailure {
        CommandFailure(RegistryError(.cannotWrite, ["path": path, "detail": systemWords()]))
    }

    private static func systemWords() -> String { String(cString: strerror(errno)) }
}
