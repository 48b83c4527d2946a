#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Whole files, by their names.
public enum LocalFile {
    /// A regular file.
    public static func read(
        _ path: String, atMost limit: Int, followingLinks: Bool = true
    ) throws(FileRefusal) -> [UInt8] {
        let file = try OpenFile(path, followingLinks: followingLinks)
        try file.requireRegular()
        return try file.content(atMost: limit)
    }

    /// A regular file in `folder`, or in a folder below it; no link leads to it.
    public static func read(_ name: String, beneath folder: String, atMost limit: Int) throws(FileRefusal) -> [UInt8] {
        let file = try OpenFile(name, beneath: folder)
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
    /// - Parameter replacing: whether it takes the place of a file that is there, or of a link; otherwise that is
    ///   `FileRefusal.alreadyThere`. What is neither is never replaced.
    public static func write(
        _ content: [UInt8], to path: String, _ permissions: Permissions, replacing: Bool
    ) throws(FileRefusal) {
        if replacing {
            var status = stat()
            if lstat(path, &status) == 0, ![S_IFREG, S_IFLNK].contains(status.st_mode & S_IFMT) { throw .notRegular }
        }
        try write(content, draftedAs: path, permissions) { draft throws(FileRefusal) in
            if !replacing { return try publish(draft, as: path) }
            guard rename(draft, path) == 0 else { throw .last }
        }
    }

    /// Writes a result to where somebody wants it: a regular file is replaced, of a link the one it stands for; what a device or a
    /// pipe is for is writing to it.
    public static func deliver(_ content: [UInt8], to path: String) throws(FileRefusal) {
        switch try Destination(path) {
        case .open(let descriptor, let isOwned):
            defer { if isOwned { close(descriptor) } }
            guard Descriptor.write(content, to: descriptor) else { throw .last }
        case .file(let path): try write(content, to: path, .everybody, replacing: true)
        }
    }

    private static func write(
        _ content: [UInt8], draftedAs path: String, _ permissions: Permissions,
        giveName: (_ draft: String) throws(FileRefusal) -> Void
    ) throws(FileRefusal) {
        let draft = draftName(for: path)
        let descriptor = open(
            draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, permissions.firstOfFile)
        guard descriptor >= 0 else { throw .last }
        let isWritten =
            Descriptor.write(content, to: descriptor) && permissions.set(onFile: descriptor) && fsync(descriptor) == 0
        let refusal = FileRefusal.last
        close(descriptor)
        guard isWritten else {
            unlink(draft)
            throw refusal
        }
        do throws(FileRefusal) {
            try giveName(draft)
        } catch {
            unlink(draft)
            throw error
        }
    }

    /// What a file is called until it is whole: beside its place, so that it can be renamed there.
    public static func draftName(for path: String) -> String { "\(path).\(UInt64.random(in: .min ... .max)).new" }

    /// The name that a file gets when it is whole; `nil` where the name is that of no draft.
    public static func target(ofDraft name: String) -> String? {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count > 2, parts.last == "new", UInt64(parts[parts.count - 2]) != nil else { return nil }
        return parts.dropLast(2).joined(separator: ".")
    }

    /// Gives a file that is whole the name that it was made for, in the same folder. Nothing is replaced.
    /// - Throws: `FileRefusal.alreadyThere` where the name is taken; the draft is still there then.
    public static func publish(_ draft: String, as path: String) throws(FileRefusal) {
        // link(2) gives a name only where there is none.
        if link(draft, path) == 0 {
            unlink(draft)
            return
        }
        // A USB stick's file system has no links. There the name is taken first, with nothing in it.
        guard [EPERM, EOPNOTSUPP, ENOSYS].contains(errno), take(path, for: draft) else { throw .last }
    }

    /// The same where the file system knows no links. A power cut in between leaves an empty file behind.
    static func take(_ path: String, for draft: String) -> Bool {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { return false }
        close(descriptor)
        if rename(draft, path) == 0 { return true }
        let refusal = errno
        unlink(path)
        errno = refusal
        return false
    }

    /// Whether what bears the name takes what is written to it and keeps nothing: a terminal, a pipe.
    public static func isOpenEnded(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && [S_IFCHR, S_IFIFO].contains(status.st_mode & S_IFMT)
    }

    /// The name of the file itself, where `path` is a link to it.
    public static func withoutLink(_ path: String) -> String {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK, let resolved = realpath(path, nil) else {
            return path
        }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// Whether anything bears the name, be it a link to nothing.
    public static func isTaken(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    public static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// Removes a file; one that is not there is removed already.
    public static func remove(_ path: String) throws(FileRefusal) {
        guard unlink(path) != 0 else { return }
        let refusal = FileRefusal.last
        if !refusal.isAbsent { throw refusal }
    }
}
