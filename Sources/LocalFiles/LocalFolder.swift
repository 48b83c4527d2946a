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

    /// The name of a file or a folder in the one that it is in.
    public static func name(of path: String) -> String { String(path.split(separator: "/").last ?? "") }

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
        guard mkdir(path, permissions.firstOfFolder) == 0 else {
            let refusal = FileRefusal.last
            guard refusal == .alreadyThere else { throw refusal }
            return false
        }
        guard permissions.set(onFolder: path) else { throw .last }
        return true
    }

    /// Refuses what is no folder, and a link to one.
    public static func requireFolder(_ path: String) throws(FileRefusal) {
        var status = stat()
        guard lstat(path, &status) == 0 else { throw .last }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: return
        case S_IFLNK: throw .symbolicLink
        default: throw .notInFolder
        }
    }

    public static func exists(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Gives a folder the name that it was made for. An empty folder of that name gives way, and nothing else.
    public static func publish(_ draft: String, as path: String) throws(FileRefusal) {
        guard rename(draft, path) != 0 else { return synchronise(holding(path)) }
        throw [ENOTEMPTY, ENOTDIR].contains(errno) ? .alreadyThere : .last
    }

    /// Removes a folder with all that is in it; of a link, the link.
    public static func removeTree(_ path: String) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return }
        guard status.st_mode & S_IFMT == S_IFDIR else {
            unlink(path)
            return
        }
        for name in names(in: path) { removeTree("\(path)/\(name)") }
        rmdir(path)
    }

    /// The names in a folder, sorted; none where it cannot be read.
    public static func names(in folder: String) -> [String] {
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
