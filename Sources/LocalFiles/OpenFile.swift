#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A file that is open for reading.
///
/// 1. What is asked of it is asked of the open file, and not of a name that somebody could give to another in between.
/// 2. Opening it waits for nobody, nor does reading, unless the caller passes the other end on.
public struct OpenFile: ~Copyable {
    public enum Kind: Sendable {
        case regular
        case folder
        case namedPipe
        /// A device, a socket.
        case other
    }

    public let kind: Kind
    /// The permission bits, such as `0o600`.
    public let permissions: UInt32
    private let group: gid_t
    /// Whether it lies where nothing can be written, nor its permissions changed.
    private let isOnReadOnlyMedium: Bool
    /// In bytes, when it was opened.
    public let size: Int
    private let descriptor: Int32
    private let isOwned: Bool

    /// - Parameter followingLinks: whether a symbolic link stands for the file it names.
    public init(_ path: String, followingLinks: Bool = true) throws(FileRefusal) {
        // O_NONBLOCK: a named pipe must not make the program wait for a writer.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | (followingLinks ? 0 : O_NOFOLLOW))
        guard descriptor >= 0 else { throw errno == ELOOP && !followingLinks ? .symbolicLink : .last }
        try self.init(descriptor: descriptor, isOwned: true)
    }

    /// Opens a file in `folder`, or in a folder below it. Nothing on the way from there is a link, or leads out again.
    ///
    /// - Parameter name: relative to the folder.
    public init(_ name: String, beneath folder: String) throws(FileRefusal) {
        var current = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard current >= 0 else { throw .last }
        let steps = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        for (index, step) in steps.enumerated() {
            let above = current
            defer { close(above) }
            guard !["", ".", ".."].contains(step) else { throw .absent }
            let isLast = index == steps.count - 1
            let flags = O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | (isLast ? 0 : O_DIRECTORY)
            let next = openat(above, step, flags)
            guard next >= 0 else {
                let refusal = FileRefusal.last
                var status = stat()
                let isLink =
                    fstatat(above, step, &status, AT_SYMLINK_NOFOLLOW) == 0 && status.st_mode & S_IFMT == S_IFLNK
                throw isLink ? .symbolicLink : refusal
            }
            current = next
        }
        try self.init(descriptor: current, isOwned: true)
    }

    /// What the program was given to read.
    public static func standardInput() throws(FileRefusal) -> OpenFile {
        try OpenFile(descriptor: STDIN_FILENO, isOwned: false)
    }

    private init(descriptor: Int32, isOwned: Bool) throws(FileRefusal) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            let refusal = FileRefusal.last
            if isOwned { close(descriptor) }
            throw refusal
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG: kind = .regular
        case S_IFDIR: kind = .folder
        case S_IFIFO: kind = .namedPipe
        default: kind = .other
        }
        permissions = UInt32(status.st_mode & 0o777)
        group = status.st_gid
        var medium = statvfs()
        isOnReadOnlyMedium = fstatvfs(descriptor, &medium) == 0 && medium.f_flag & UInt(ST_RDONLY) != 0
        size = Int(status.st_size)
        self.descriptor = descriptor
        self.isOwned = isOwned
    }

    deinit {
        if isOwned { close(descriptor) }
    }

    public func requireRegular() throws(FileRefusal) {
        guard kind == .regular else { throw .notRegular }
    }

    /// Refuses what others than its owner may use.
    ///
    /// - Parameter group: may use it, too.
    public func requirePrivate(sharedWith group: FileGroup? = nil) throws(FileRefusal) {
        let allowed: UInt32 = isShared(with: group) ? 0o070 : 0
        guard permissions & 0o077 & ~allowed == 0 else { throw .openToOthers(mode: permissions) }
    }

    /// Whether others than its owner and `group` may use it, where nobody can mend that.
    ///
    /// - Throws: `FileRefusal.openToOthers` where it can be mended.
    public func isExposed(sharedWith group: FileGroup? = nil) throws(FileRefusal) -> Bool {
        do throws(FileRefusal) {
            try requirePrivate(sharedWith: group)
            return false
        } catch {
            guard isOnReadOnlyMedium else { throw error }
            return true
        }
    }

    /// Whether it is `group`'s to use as well as its owner's.
    public func isShared(with group: FileGroup?) -> Bool {
        group.map { $0.id == self.group && permissions & 0o070 != 0 } ?? false
    }

    /// Refuses a folder, and a pipe unless the shell passes it on, as `<(…)` does; that may take its time.
    public func requireDocument(named path: String) throws(FileRefusal) {
        if kind == .folder { throw .system(EISDIR) }
        guard kind != .namedPipe || Self.isPassedOn(path) else { throw .namedPipe }
        _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) & ~O_NONBLOCK)
    }

    /// Everything in it.
    public func content(atMost limit: Int) throws(FileRefusal) -> [UInt8] {
        if kind == .regular, size > limit { throw .tooLarge }
        let content = try beginning(limit == .max ? limit : limit + 1)
        guard content.count <= limit else { throw .tooLarge }
        return content
    }

    /// The first bytes of it, as many as there are.
    public func beginning(_ length: Int) throws(FileRefusal) -> [UInt8] {
        var content: [UInt8] = []
        content.reserveCapacity(min(size, length))
        var buffer = [UInt8](repeating: 0, count: min(length, 1 << 16))
        while content.count < length {
            let wanted = min(buffer.count, length - content.count)
            let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, wanted) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .last }
            if count == 0 { break }
            content += buffer[..<count]
        }
        return content
    }

    /// Whether whoever started the program opened the file, too.
    private static func isPassedOn(_ path: String) -> Bool {
        path == "/dev/stdin" || path.hasPrefix("/dev/fd/") || path.hasPrefix("/proc/self/fd/")
    }
}
