#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Whole files, by their names.
public enum LocalFile {
    /// Who may use a file that is made.
    public enum Permissions: UInt32, Sendable {
        case ownerOnly = 0o600
        /// As far as the user's own setting (`umask`) allows.
        case everybody = 0o644
    }

    /// A regular file.
    public static func read(
        _ path: String, atMost limit: Int, followingLinks: Bool = true
    ) throws(FileRefusal) -> [UInt8] {
        let file = try OpenFile(path, followingLinks: followingLinks)
        try file.requireRegular()
        return try file.content(atMost: limit)
    }

    /// A file, or what a shell passes on in the place of one.
    public static func readDocument(_ path: String, atMost limit: Int) throws(FileRefusal) -> [UInt8] {
        let file = try OpenFile(path)
        try file.requireDocument(named: path)
        return try file.content(atMost: limit)
    }

    /// Writes a file: under its name it is there complete, or not at all.
    ///
    /// - Parameter replacing: whether it takes the place of what is there; otherwise that is `FileRefusal.alreadyThere`.
    public static func write(
        _ content: [UInt8], to path: String, _ permissions: Permissions, replacing: Bool
    ) throws(FileRefusal) {
        let draft = "\(path).\(UInt64.random(in: .min ... .max)).new"
        let mode = mode_t(permissions.rawValue)
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode)
        guard descriptor >= 0 else { throw .last }
        // Whatever the user's setting takes from files in general, the owner can use her own.
        let isWritten =
            Descriptor.write(content, to: descriptor) && (permissions != .ownerOnly || fchmod(descriptor, mode) == 0)
            && fsync(descriptor) == 0
        let refusal = FileRefusal.last
        close(descriptor)
        guard isWritten else {
            unlink(draft)
            throw refusal
        }
        guard replacing ? rename(draft, path) == 0 : give(path, to: draft, mode) else {
            let refusal = FileRefusal.last
            unlink(draft)
            throw refusal
        }
    }

    /// Gives a draft a name that nothing has.
    /// - Returns: `false` where the name is taken or the system refuses; `errno` says why, and the draft is still there.
    private static func give(_ path: String, to draft: String, _ mode: mode_t) -> Bool {
        // link(2) gives a name only where there is none.
        if link(draft, path) == 0 {
            unlink(draft)
            return true
        }
        // A USB stick's file system has no links. There the name is taken first, with nothing in it.
        guard [EPERM, EOPNOTSUPP, ENOSYS].contains(errno) else { return false }
        return take(path, for: draft, mode)
    }

    /// The same where the file system knows no links. A power cut in between leaves an empty file behind.
    static func take(_ path: String, for draft: String, _ mode: mode_t) -> Bool {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode)
        guard descriptor >= 0 else { return false }
        close(descriptor)
        if rename(draft, path) == 0 { return true }
        let refusal = errno
        unlink(path)
        errno = refusal
        return false
    }

    public static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// Removes a file; one that is not there is removed already.
    public static func remove(_ path: String) throws(FileRefusal) {
        guard unlink(path) != 0 else { return }
        let refusal = FileRefusal.last
        if !refusal.isAbsent { throw refusal }
    }
}
