public import CompetenceModel
public import LocalFiles

/// Evidence files (photos, sound, documents), kept beside the registry under the SHA-256 of their content:
/// `REGISTRY.evidence/ab/abcdef…`.
///
/// 1. A file appears complete or not at all, for those to use who may use the registry's file, and nobody else.
/// 2. Nothing is overwritten: another content is another name.
/// 3. What is read back is compared with its name, and is a file of the store's own: nothing below its folder is a link.
/// 4. A folder that others may use is not used; on a medium that nothing can be written to it is read, and that is told.
public struct EvidenceStore: Sendable, Hashable {
    /// Bytes that one file may have. A photo or some minutes of sound are far below it.
    public static let largestFile = 100 << 20

    public let folder: String
    /// Whose it is to use.
    private let permissions: Permissions

    public init(besideRegistryAt path: String, _ permissions: Permissions = .ownerOnly) {
        folder = path + ".evidence"
        self.permissions = permissions
    }

    /// Of a copy in the making.
    init(besideUnfinishedRegistryAt path: String) {
        self.init(besideRegistryAt: path + ".intyga-unfinished")
    }

    /// What has become of a file that should be there.
    public enum Condition: Sendable, Hashable {
        case intact
        case missing
        /// Its content is not what its name says.
        case altered
        /// There is something of that name that cannot be read: what stands in the way, in the system's words.
        case unreadable(String)
    }

    /// Where a file is kept.
    public func path(of digest: SHA256Digest) -> String { "\(folder)/\(Self.place(of: digest))" }

    /// Below the folder: the shelf is named after the beginning of the digest.
    static func place(of digest: SHA256Digest) -> String {
        let name = digest.description
        return "\(name.prefix(2))/\(name)"
    }

    /// Whether others may use the folder, where nobody can mend that.
    ///
    /// - Throws: `RegistryError.evidenceOpenToOthers` where it can be mended.
    func isExposed(sharedWith group: FileGroup?) throws(RegistryError) -> Bool {
        do throws(FileRefusal) {
            let folder = try OpenFile(folder)
            guard folder.kind == .folder else { throw .notInFolder }
            return try folder.isExposed(sharedWith: group)
        } catch {
            switch error {
            case .absent: return false
            case .openToOthers(let mode):
                throw RegistryError(.evidenceOpenToOthers, ["path": folder, "mode": String(mode, radix: 8)])
            default: throw RegistryError(.cannotRead, ["path": folder, "detail": error.words])
            }
        }
    }

    /// Takes a copy of the file at `path`.
    ///
    /// - Throws: `RegistryError.cannotRead`, `.evidenceFileTooLarge`, `.cannotWrite`.
    public func add(contentsOf path: String) throws(RegistryError) -> SHA256Digest {
        let content: [UInt8]
        do {
            content = try LocalFile.read(path, atMost: Self.largestFile)
        } catch {
            throw RegistryError(reading: error, path)
        }
        return try add(content)
    }

    /// Keeps `content`; where it is kept already, nothing happens. What stands under its name and is something else gives way.
    public func add(_ content: [UInt8]) throws(RegistryError) -> SHA256Digest {
        let digest = SHA256Digest(hashing: content)
        guard condition(of: digest) != .intact else { return digest }
        let path = path(of: digest)
        let shelf = shelf(of: digest)
        let isNew: Bool
        do {
            isNew = try LocalFolder.make(folder, permissions)
            try LocalFolder.make(shelf, permissions)
            try LocalFolder.requireFolder(shelf)
            try LocalFile.write(content, to: path, permissions, replacing: true)
        } catch {
            throw RegistryError(writing: error, path)
        }
        // The names too are to outlast a power cut, before an assessment rests on them.
        LocalFolder.synchronise(shelf)
        LocalFolder.synchronise(folder)
        if isNew { LocalFolder.synchronise(LocalFolder.holding(folder)) }
        return digest
    }

    /// The content of a kept file.
    ///
    /// - Throws: `RegistryError.unknownEvidenceFile`, `.evidenceFileAltered`, or `.cannotRead`.
    public func content(of digest: SHA256Digest) throws(RegistryError) -> [UInt8] {
        let values = ["file": digest.description]
        let content: [UInt8]
        do {
            content = try LocalFile.read(Self.place(of: digest), beneath: folder, atMost: Self.largestFile)
        } catch let refusal where refusal.isAbsent {
            throw RegistryError(.unknownEvidenceFile, values)
        } catch .tooLarge {
            // It was not when it was kept.
            throw RegistryError(.evidenceFileAltered, values)
        } catch {
            throw RegistryError(reading: error, path(of: digest))
        }
        guard SHA256Digest(hashing: content) == digest else { throw RegistryError(.evidenceFileAltered, values) }
        return content
    }

    public func condition(of digest: SHA256Digest) -> Condition {
        do {
            _ = try content(of: digest)
            return .intact
        } catch {
            return Condition(error)
        }
    }

    /// What lies in the folder, by its names alone.
    struct Stock {
        /// Where a file of that digest belongs.
        var files: [SHA256Digest] = []
        /// Below the folder: files that were not written to their end.
        var drafts: [String] = []
        /// Below the folder: what is named as none of them, or in no place of theirs.
        var strangers: [String] = []
    }

    func stock() -> Stock {
        var stock = Stock()
        for shelf in LocalFolder.names(in: folder) {
            let isShelf = shelf.utf8.count == 2 && (try? LocalFolder.requireFolder("\(folder)/\(shelf)")) != nil
            let names = isShelf ? LocalFolder.names(in: "\(folder)/\(shelf)") : []
            if !isShelf { stock.strangers.append(shelf) }
            for name in names {
                let place = "\(shelf)/\(name)"
                if let digest = SHA256Digest(name), Self.place(of: digest) == place {
                    stock.files.append(digest)
                } else if let target = LocalFile.target(ofDraft: name), let digest = SHA256Digest(target),
                    Self.place(of: digest).hasPrefix(shelf + "/")
                {
                    stock.drafts.append(place)
                } else {
                    stock.strangers.append(place)
                }
            }
        }
        return stock
    }

    /// Whether something is kept, or was.
    var hasFolder: Bool { LocalFile.exists(folder) }

    /// Takes a file out of the store. That it was done, and why, is for whoever calls to put on record.
    func remove(_ digest: SHA256Digest) throws(RegistryError) {
        let path = path(of: digest)
        do {
            try LocalFile.remove(path)
        } catch {
            throw RegistryError(writing: error, path)
        }
        LocalFolder.synchronise(shelf(of: digest))
    }

    /// Removes folders in which nothing is left.
    func removeEmptyFolders(of digests: some Sequence<SHA256Digest>) {
        for shelf in Set(digests.map { shelf(of: $0) }) { LocalFolder.removeIfEmpty(shelf) }
        LocalFolder.removeIfEmpty(folder)
    }

    private func shelf(of digest: SHA256Digest) -> String { "\(folder)/\(digest.description.prefix(2))" }
}

extension EvidenceStore.Condition {
    /// Why `EvidenceStore.content(of:)` had nothing to give.
    init(_ error: RegistryError) {
        switch error.code {
        case .unknownEvidenceFile: self = .missing
        case .evidenceFileAltered: self = .altered
        default: self = .unreadable(error.values["detail"] ?? error.code.rawValue)
        }
    }

    /// What is wrong, to follow the file's name; `nil` where nothing is.
    var words: Phrase? {
        switch self {
        case .intact: nil
        case .missing: Phrase(sv: "saknas", en: "is missing")
        case .altered: Phrase(sv: "har ett annat innehåll nu", en: "has another content now")
        case .unreadable(let detail): Phrase(sv: "går inte att läsa: \(detail)", en: "cannot be read: \(detail)")
        }
    }
}
