import CompetenceModel
import LocalFiles
import RegistryStore

/// What a backup holds beside the registry's own file.
public struct RegistryBackup: Sendable, Hashable {
    public var evidenceFiles = 0
    /// Of the evidence files.
    public var bytes = 0
}

extension Registry {
    /// How often a backup begins anew because an evidence file was disposed of on the way.
    private static let attempts = 5

    /// Copies the registry and its evidence files, while others may go on using them. Nothing is overwritten.
    ///
    /// 1. What assessments and drafts name at one moment, the moment of the copied registry, is in the copy; what was
    ///    disposed of by then is not.
    /// 2. Each file is compared with its digest on the way. One that is not intact is left out, and does not keep the rest
    ///    from being copied.
    /// 3. The copy of the registry appears under its name last: where it is, everything else is too. A program that is killed on
    ///    the way leaves nothing that keeps the next one from making the copy.
    ///
    /// - Parameter progress: is told how many evidence files of how many are done.
    /// - Throws: `RegistryError.registryExists` or `.registryRemains` where something is in the way; `.backupIncomplete` where the
    ///   copy was made without evidence files that are missing or altered, with a problem for each.
    @discardableResult
    public func backup(
        to path: String, progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) throws(RegistryError) -> RegistryBackup {
        let copies = EvidenceStore(besideRegistryAt: path)
        if LocalFile.exists(path) { throw RegistryError(.registryExists, ["path": path]) }
        if copies.hasFolder { throw RegistryError(.registryRemains, ["path": copies.folder]) }
        for _ in 1...Self.attempts {
            var copying = EvidenceCopying(from: self, to: EvidenceStore(besideUnfinishedRegistryAt: path))
            do {
                try store.backup(
                    to: path, reading: { try $0.filesToKeep() },
                    completing: {
                        // The name of the copy is taken by now: what lies there is of a copy that was not finished.
                        copying.clear()
                        defer { copying.clear() }
                        try copying.run($0, progress: progress)
                        try copying.publish(as: copies)
                    })
            } catch is EvidenceCopying.DisposedMeanwhile {
                copying.undo()
                continue
            } catch {
                copying.undo()
                throw RegistryError(wrapping: error)
            }
            guard copying.problems.isEmpty else {
                throw RegistryError(
                    .backupIncomplete, ["path": path, "count": String(copying.problems.count)],
                    problems: copying.problems)
            }
            return copying.summary
        }
        throw RegistryError(.registryBusy)
    }
}
