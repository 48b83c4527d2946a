#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Who may use a file or a folder that is made.
public enum Permissions: Sendable, Hashable {
    case ownerOnly
    /// The owner, and the members of one group.
    case group(FileGroup)
    /// As far as the user's own setting (`umask`) allows.
    case everybody

    /// What a file is made with. A group gets its share when the file is its own.
    var firstOfFile: mode_t { self == .everybody ? 0o644 : 0o600 }
    /// The same of a folder.
    var firstOfFolder: mode_t { self == .everybody ? 0o755 : 0o700 }

    /// Gives a file exactly these permissions, whatever the user's own setting takes from files in general.
    func set(onFile descriptor: Int32) -> Bool {
        switch self {
        case .ownerOnly: fchmod(descriptor, 0o600) == 0
        case .group(let group): fchown(descriptor, uid_t.max, group.id) == 0 && fchmod(descriptor, 0o660) == 0
        case .everybody: true
        }
    }

    /// The same of a folder. What is made in a group's folder later is the group's, too.
    func set(onFolder path: String) -> Bool {
        switch self {
        case .ownerOnly: chmod(path, 0o700) == 0
        case .group(let group): chown(path, uid_t.max, group.id) == 0 && chmod(path, 0o2770) == 0
        case .everybody: true
        }
    }
}

/// A group of users of the computer, with whom the owner of a file may share it.
public struct FileGroup: Sendable, Hashable {
    let id: gid_t

    init(id: gid_t) { self.id = id }

    /// - Returns: `nil` where the computer knows no such group.
    public init?(named name: String) {
        guard let group = getgrnam(name) else { return nil }
        id = group.pointee.gr_gid
    }
}
