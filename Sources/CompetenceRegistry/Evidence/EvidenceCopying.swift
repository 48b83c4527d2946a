import CompetenceModel
import LocalFiles
import RegistryStore

/// Brings the evidence files of one moment of a registry to the store of its copy.
struct EvidenceCopying {
    /// A file was taken away, on record, after the moment that is copied.
    struct DisposedMeanwhile: Error {}

    private let registry: Registry
    private let copies: EvidenceStore
    private var copied: [SHA256Digest] = []
    private var published: EvidenceStore?
    private(set) var summary = RegistryBackup()
    /// The files that are not intact, and so not in the copy.
    private(set) var problems: [InputProblem] = []

    init(from registry: Registry, to copies: EvidenceStore) {
        self.registry = registry
        self.copies = copies
    }

    /// - Throws: `DisposedMeanwhile`; `RegistryError.cannotWrite`.
    mutating func run(_ files: [KeptFile], progress: (_ done: Int, _ total: Int) -> Void) throws {
        guard let evidence = registry.evidence else { return }
        for (index, file) in files.enumerated() {
            let content: [UInt8]
            do throws(RegistryError) {
                content = try evidence.content(of: file.digest)
            } catch {
                // A disposal is on record before the file goes.
                if try registry.read({ try $0.isDisposed(file.digest) }) { throw DisposedMeanwhile() }
                problems.append(
                    InputProblem(damaged: file, .init(error), at: evidence.path(of: file.digest)))
                continue
            }
            copied.append(file.digest)
            _ = try copies.add(content)
            summary.evidenceFiles += 1
            summary.bytes += content.count
            progress(index + 1, files.count)
        }
    }

    /// Takes away what lies in the place of a copy in the making.
    func clear() { LocalFolder.removeTree(copies.folder) }

    /// The files get the place that is theirs, all at once.
    mutating func publish(as store: EvidenceStore) throws(RegistryError) {
        guard copies.hasFolder else { return }
        do throws(FileRefusal) {
            try LocalFolder.publish(copies.folder, as: store.folder)
        } catch {
            throw RegistryError(writing: error, store.folder)
        }
        published = store
    }

    /// Takes away what was published.
    func undo() {
        guard let published else { return }
        for digest in copied { try? published.remove(digest) }
        published.removeEmptyFolders(of: copied)
    }
}

/// An evidence file that should be in the store.
struct KeptFile: Sendable, Hashable {
    var digest: SHA256Digest
    /// The assessment that rests on it, or the participant whom an unfinished one is about.
    var subject: String
}

extension StoreReader {
    /// What assessments and drafts rest on and was not disposed of.
    func filesToKeep() throws -> [KeptFile] {
        var files = try evidenceFiles().map { KeptFile(digest: $0.file, subject: $0.assessment.text) }
        var seen = Set(files.map(\.digest))
        for file in try filesOfDrafts() where seen.insert(file.digest).inserted { files.append(file) }
        return try files.filter { try !isDisposed($0.digest) }
    }

    /// A draft that cannot be read names nothing.
    private func filesOfDrafts() throws -> [KeptFile] {
        try drafts(prefix: AssessmentDraft.keyPrefix).flatMap { key, content -> [KeptFile] in
            guard let draft = try? CanonicalJSON.decode(AssessmentDraft.self, from: content) else { return [] }
            let participant = key.split(separator: "/").last.map(String.init) ?? key
            return draft.files.sorted { $0.description < $1.description }.map {
                KeptFile(digest: $0, subject: participant)
            }
        }
    }
}

extension InputProblem {
    init(damaged file: KeptFile, _ condition: EvidenceStore.Condition, at path: String) {
        let error = RegistryError(damaged: file, condition, at: path)
        self.init(file: path, line: nil, code: error.code.rawValue, message: error.message)
    }
}

extension RegistryError {
    init(damaged file: KeptFile, _ condition: EvidenceStore.Condition, at path: String) {
        self.init(
            .evidenceFileDamaged,
            [
                "path": path, "subject": file.subject, "detail": condition.words?.en ?? "",
                "detailSv": condition.words?.sv ?? "",
            ])
    }
}
