import CompetenceModel

// On Linux, swift-corelibs-foundation makes CoreFoundation the module that struct stat belongs to.
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

/// Reads and writes whole files, for `EvidenceStore`.
enum RegularFile {
    /// Why there is no content.
    enum Unread: Error {
        case absent
        case tooLarge
        /// In the system's words.
        case refused(String)
    }

    /// - Parameter followingLinks: whether a symbolic link stands for the file it names.
    static func read(_ path: String, atMost limit: Int, followingLinks: Bool = true) throws(Unread) -> [UInt8] {
        // O_NONBLOCK: a named pipe must not make the program wait for a writer.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | (followingLinks ? 0 : O_NOFOLLOW))
        guard descriptor >= 0 else {
            switch errno {
            case ENOENT, ENOTDIR: throw .absent
            case ELOOP where !followingLinks: throw .refused("it is a symbolic link")
            default: throw refusal()
            }
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw refusal() }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .refused("it is no regular file") }
        guard status.st_size <= limit else { throw .tooLarge }
        var content: [UInt8] = []
        content.reserveCapacity(Int(status.st_size))
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fill(&buffer, from: descriptor)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw refusal() }
            if count == 0 { return content }
            content += buffer[..<count]
            guard content.count <= limit else { throw .tooLarge }
        }
    }

    /// Makes a file that its owner only can read. It is there complete, or not at all.
    static func write(_ content: [UInt8], to path: String) throws(RegistryError) {
        let draft = "\(path).\(UInt64.random(in: .min ... .max)).new"
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw unwritable(path) }
        let isWritten = write(content, to: descriptor) && fsync(descriptor) == 0
        let reason = errno
        close(descriptor)
        guard isWritten, rename(draft, path) == 0 else {
            if !isWritten { errno = reason }
            let error = unwritable(path)
            unlink(draft)
            throw error
        }
    }

    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    static func remove(_ path: String) throws(RegistryError) {
        guard unlink(path) == 0 || errno == ENOENT || errno == ENOTDIR else { throw unwritable(path) }
    }

    /// - Returns: whether it was not there before.
    @discardableResult
    static func makeFolder(_ path: String) throws(RegistryError) -> Bool {
        if mkdir(path, 0o700) == 0 { return true }
        guard errno == EEXIST else { throw unwritable(path) }
        return false
    }

    static func removeIfEmpty(folder: String) { rmdir(folder) }

    /// The folder that a file or a folder is in.
    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// Brings the names in a folder to the disk. Where a file system cannot, nothing more can be done.
    static func synchronise(folder: String) {
        let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }

    private static func fill(_ buffer: inout [UInt8], from descriptor: Int32) -> Int {
        buffer.withUnsafeMutableBytes {
            #if canImport(Glibc)
                Glibc.read(descriptor, $0.baseAddress, $0.count)
            #elseif canImport(Musl)
                Musl.read(descriptor, $0.baseAddress, $0.count)
            #else
                Darwin.read(descriptor, $0.baseAddress, $0.count)
            #endif
        }
    }

    private static func write(_ content: [UInt8], to descriptor: Int32) -> Bool {
        var rest = content[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                #if canImport(Glibc)
                    Glibc.write(descriptor, $0.baseAddress, $0.count)
                #elseif canImport(Musl)
                    Musl.write(descriptor, $0.baseAddress, $0.count)
                #else
                    Darwin.write(descriptor, $0.baseAddress, $0.count)
                #endif
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    private static func refusal() -> Unread { .refused(String(cString: strerror(errno))) }

    private static func unwritable(_ path: String) -> RegistryError {
        RegistryError(.cannotWrite, ["path": path, "detail": String(cString: strerror(errno))])
    }
}

extension RegularFile.Unread {
    func registryError(path: String) -> RegistryError {
        switch self {
        case .absent:
            RegistryError(.cannotRead, ["path": path, "detail": String(cString: strerror(ENOENT))])
        case .tooLarge:
            RegistryError(
                .evidenceFileTooLarge, ["path": path, "limit": String(EvidenceStore.largestFile >> 20)])
        case .refused(let detail): RegistryError(.cannotRead, ["path": path, "detail": detail])
        }
    }
}
