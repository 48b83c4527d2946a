#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A file in the making, beside the place where it will stand when it is whole.
///
/// 1. Its name is taken until then: who wants to make the same file at the same time is refused.
/// 2. A program that is killed leaves nothing under the final name, and nothing that keeps the next one from beginning anew.
///
/// A class, since the lock goes with the descriptor, which has one owner.
public final class UnfinishedFile: Sendable {
    /// Where it stands when it is whole.
    public let target: String
    /// Where it is made. It ends so that nobody takes it for anything else; what ends so is written over.
    public let path: String
    private let descriptor: Int32

    private static let ending = ".intyga-unfinished"
    /// Another program may take the file away between its opening and its locking.
    private static let attempts = 10

    /// Takes the name, and begins with an empty file that is its owner's alone.
    /// - Throws: `FileRefusal.alreadyThere` where the target is there; `.inUse` where another program is making it.
    public init(for target: String) throws(FileRefusal) {
        self.target = target
        path = target + Self.ending
        descriptor = try Self.lock(path)
        if LocalFile.exists(target) {
            unlink(path)
            close(descriptor)
            throw .alreadyThere
        }
        ftruncate(descriptor, 0)
    }

    deinit { close(descriptor) }

    private static func lock(_ path: String) throws(FileRefusal) -> Int32 {
        for _ in 1...attempts {
            let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
            guard descriptor >= 0 else { throw .last }
            // A file system without locks lets everybody through; publishing refuses the second one all the same.
            if flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
                close(descriptor)
                throw .inUse
            }
            var locked = stat()
            var named = stat()
            if fstat(descriptor, &locked) == 0, stat(path, &named) == 0, locked.st_ino == named.st_ino,
                locked.st_dev == named.st_dev
            {
                let isRegular = locked.st_mode & S_IFMT == S_IFREG
                if isRegular, Permissions.ownerOnly.set(onFile: descriptor) { return descriptor }
                let refusal = FileRefusal.last
                close(descriptor)
                throw isRegular ? refusal : .notRegular
            }
            close(descriptor)
        }
        throw .inUse
    }

    /// Gives it its name, for good. Nothing is replaced.
    public func publish() throws(FileRefusal) {
        guard fsync(descriptor) == 0 else { throw .last }
        try LocalFile.publish(path, as: target)
        LocalFolder.synchronise(LocalFolder.holding(target))
    }

    public func discard() { unlink(path) }
}
