#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Folders, by their names.
public enum LocalFolder {
    /// The folder that a file or a folder is in.
    public static func holding(_ path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// Who may use a folder that is made.
    public enum Permissions: UInt32, Sendable {
        case ownerOnly = 0o700
        /// As far as the user's own setting (`umask`) allows.
        case everybody = 0o755
    }

    /// Makes a folder, with those above it, unless it is there.
    public static func makePath(_ path: String, _ permissions: Permissions) throws(FileRefusal) {
        guard !path.isEmpty, !LocalFile.exists(path) else { return }
        if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
            try makePath(String(path[..<slash]), permissions)
        }
        try make(path, permissions)
    }

    /// - Returns: whether it was not there before.
    @discardableResult
    public static func make(_ path: String, _ permissions: Permissions) throws(FileRefusal) -> Bool {
        if mkdir(path, mode_t(permissions.rawValue)) == 0 { return true }
        let refusal = FileRefusal.last
        guard refusal == .alreadyThere else { throw refusal }
        return false
    }

    public static func removeIfEmpty(_ path: String) { rmdir(path) }

    /// Brings the names in a folder to the disk, so that they outlast a power cut. Where a file system cannot, nothing more can
    /// be done.
    public static func synchronise(_ path: String) {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        _ = fsync(descriptor)
        close(descriptor)
    }
}
