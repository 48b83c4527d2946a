public import CompetenceModel

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

/// Evidence files (photos, sound, documents), kept beside the registry under the SHA-256 of their content:
/// `REGISTRY.evidence/ab/abcdef…`.
///
/// 1. A file appears complete or not at all, readable by its owner only.
/// 2. Nothing is overwritten: another content is another name.
/// 3. What is read back is compared with its name.
public struct EvidenceStore: Sendable, Hashable {
    /// Bytes that one file may have. A photo or some minutes of sound are far below it.
    public static let largestFile = 100 << 20

    public let folder: String

    public init(besideRegistryAt path: String) {
        folder = path + ".evidence"
    }

    /// What has become of a file that should be there.
    public enum Condition: Sendable, Hashable {
        case intact
        case missing
        /// Its content is not what its name says, or it cannot be read.
        case altered
    }

    /// Where a file is kept.
    public func path(of digest: SHA256Digest) -> String {
        let name = digest.description
        return "\(folder)/\(name.prefix(2))/\(name)"
    }

    /// Takes a copy of the file at `path`.
    ///
    /// - Throws: `RegistryError.cannotRead`, `.evidenceFileTooLarge`, `.cannotWrite`.
    public func add(contentsOf path: String) throws(RegistryError) -> SHA256Digest {
        try add(Self.read(path))
    }

    /// Keeps `content`; where it is kept already, nothing happens.
    public func add(_ content: [UInt8]) throws(RegistryError) -> SHA256Digest {
        let digest = SHA256Digest(hashing: content)
        let path = path(of: digest)
        switch condition(of: digest) {
        case .intact: return digest
        // What is there is not the file of that name: it makes room for it.
        case .altered: unlink(path)
        case .missing: break
        }
        try Self.makeFolder(folder)
        try Self.makeFolder(String(path.dropLast(65)))
        let draft = "\(path).\(UInt64.random(in: .min ... .max)).new"
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw Self.unwritable(path) }
        let isWritten = Self.write(content, to: descriptor) && fsync(descriptor) == 0
        let reason = errno
        close(descriptor)
        guard isWritten, rename(draft, path) == 0 else {
            if !isWritten { errno = reason }
            let error = Self.unwritable(path)
            unlink(draft)
            throw error
        }
        return digest
    }

    /// The content of a kept file.
    ///
    /// - Throws: `RegistryError.evidenceFileMissing`, or `.evidenceFileDiffers` where it was altered.
    public func content(of digest: SHA256Digest) throws(RegistryError) -> [UInt8] {
        let values = ["file": digest.description]
        let content: [UInt8]
        do throws(RegistryError) {
            content = try Self.read(path(of: digest))
        } catch {
            throw RegistryError(.evidenceFileMissing, values)
        }
        guard SHA256Digest(hashing: content) == digest else { throw RegistryError(.evidenceFileDiffers, values) }
        return content
    }

    public func condition(of digest: SHA256Digest) -> Condition {
        guard access(path(of: digest), F_OK) == 0 else { return .missing }
        return (try? content(of: digest)) == nil ? .altered : .intact
    }

    /// Takes a file out of the store. That it was done, and why, is for whoever calls to put on record.
    func remove(_ digest: SHA256Digest) throws(RegistryError) {
        let path = path(of: digest)
        guard unlink(path) == 0 || errno == ENOENT else { throw Self.unwritable(path) }
    }

    // MARK: The file system

    static func read(_ path: String) throws(RegistryError) -> [UInt8] {
        // O_NONBLOCK: a named pipe must not make the program wait for a writer.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw unreadable(path) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw unreadable(path) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw RegistryError(.cannotRead, ["path": path, "detail": "it is no regular file"])
        }
        let tooLarge = RegistryError(
            .evidenceFileTooLarge, ["path": path, "limit": String(largestFile >> 20)])
        guard status.st_size <= largestFile else { throw tooLarge }
        var content: [UInt8] = []
        content.reserveCapacity(Int(status.st_size))
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fill(&buffer, from: descriptor)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw unreadable(path) }
            if count == 0 { return content }
            content += buffer[..<count]
            guard content.count <= largestFile else { throw tooLarge }
        }
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

    private static func makeFolder(_ path: String) throws(RegistryError) {
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw unwritable(path) }
    }

    private static func unreadable(_ path: String) -> RegistryError {
        RegistryError(.cannotRead, ["path": path, "detail": String(cString: strerror(errno))])
    }

    private static func unwritable(_ path: String) -> RegistryError {
        RegistryError(.cannotWrite, ["path": path, "detail": String(cString: strerror(errno))])
    }
}
