#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Where a result goes that may replace what is there.
enum Destination {
    /// A name that is free, or that of a regular file.
    case file(String)
    /// A device or a pipe, or what a shell has opened for the program.
    case open(Int32, isOwned: Bool)

    /// - Throws: `FileRefusal.notRegular` of a folder, a socket, a disk.
    init(_ path: String) throws(FileRefusal) {
        if let descriptor = Self.passedOn(path) {
            self = .open(descriptor, isOwned: false)
            return
        }
        var status = stat()
        guard stat(path, &status) == 0 else {
            guard errno == ENOENT else { throw .last }
            self = .file(try Self.target(ofLinkToNothing: path))
            return
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG: self = .file(try Self.withoutLinks(path))
        case S_IFCHR, S_IFIFO: self = .open(try Self.writable(path, like: status), isOwned: true)
        case S_IFDIR: throw .system(EISDIR)
        // A disk would lose what is on it.
        default: throw .notRegular
        }
    }

    /// The descriptor that a name of the system's stands for: `/dev/stdout` may be a file that the shell appends to.
    private static func passedOn(_ path: String) -> Int32? {
        switch path {
        case "/dev/stdout": return STDOUT_FILENO
        case "/dev/stderr": return STDERR_FILENO
        default:
            for folder in ["/dev/fd/", "/proc/self/fd/"] where path.hasPrefix(folder) {
                return Int32(path.dropFirst(folder.count))
            }
            return nil
        }
    }

    /// Opened without making or truncating anything, and asked again what it is: the name may stand for something else by now.
    private static func writable(_ path: String, like expected: stat) throws(FileRefusal) -> Int32 {
        let descriptor = Self.openForWriting(path)
        guard descriptor >= 0 else { throw .last }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_dev == expected.st_dev, status.st_ino == expected.st_ino else {
            close(descriptor)
            throw .notRegular
        }
        return descriptor
    }

    private static func openForWriting(_ path: String) -> Int32 { systemOpen(path, O_WRONLY | O_CLOEXEC | O_NOCTTY) }

    /// The regular file that a name stands for, by a name of its own.
    private static func withoutLinks(_ path: String) throws(FileRefusal) -> String {
        guard let resolved = realpath(path, nil) else { throw .last }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// A name that is free. A link to nothing is one for the file that it names.
    private static func target(ofLinkToNothing path: String) throws(FileRefusal) -> String {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK else { return path }
        throw .symbolicLink
    }
}

/// The system's `open`, which has the name of a case here.
private func systemOpen(_ path: String, _ flags: Int32) -> Int32 { open(path, flags) }
