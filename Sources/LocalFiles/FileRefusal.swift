#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Why a file was not read or not written.
public enum FileRefusal: Error, Hashable, Sendable {
    /// There is no such file, or no such folder on the way to it.
    case absent
    /// What should be a folder on the way to it is none.
    case notInFolder
    /// There is something of that name, and nothing is overwritten.
    case alreadyThere
    /// It has more bytes than the caller takes.
    case tooLarge
    /// A link, where only a file of one's own is read.
    case symbolicLink
    /// It would keep the program waiting for somebody to write.
    case namedPipe
    /// A folder, a device or the like.
    case notRegular
    /// Others than its owner may use it; the permission bits.
    case openToOthers(mode: UInt32)
    /// Another program is making it.
    case inUse
    /// The system's own reason: an `errno`.
    case system(Int32)

    /// Whether there is no file of that name.
    public var isAbsent: Bool { self == .absent || self == .notInFolder }

    /// In English; those of the system in the system's words.
    public var words: String {
        switch self {
        case .absent: Self.words(ENOENT)
        case .notInFolder: Self.words(ENOTDIR)
        case .alreadyThere: Self.words(EEXIST)
        case .tooLarge: Self.words(EFBIG)
        case .symbolicLink: "it is a symbolic link"
        case .namedPipe: "it is a named pipe"
        case .notRegular: "it is no regular file"
        case .openToOthers(let mode): "others may use it (mode \(String(mode, radix: 8)))"
        case .inUse: "another program is making it"
        case .system(let code): Self.words(code)
        }
    }

    /// The refusal that the last call of the system ended with.
    static var last: FileRefusal {
        switch errno {
        case ENOENT: .absent
        case ENOTDIR: .notInFolder
        case EEXIST: .alreadyThere
        // A socket, or a device that is not there.
        case ENXIO: .notRegular
        default: .system(errno)
        }
    }

    private static func words(_ code: Int32) -> String { String(cString: strerror(code)) }
}
