public import CompetenceModel
import LocalFiles
import RegistryStore

extension Registry {
    /// The content of an evidence file.
    ///
    /// - Throws: `RegistryError.unknownEvidenceFile`, `.evidenceFileAltered`, or `.cannotRead`.
    public func evidenceFile(_ digest: SHA256Digest) throws(RegistryError) -> [UInt8] {
        guard let evidence else { throw RegistryError(.unknownEvidenceFile, ["file": digest.description]) }
        return try evidence.content(of: digest)
    }

    /// Takes a copy of the file at `path`, for an assessment to rest on.
    ///
    /// - Throws: `RegistryError.cannotRead`, `.evidenceFileTooLarge`, `.evidenceFileDisposed`, `.cannotWrite`.
    public func attachEvidence(contentsOf path: String) throws(RegistryError) -> SHA256Digest {
        let content: [UInt8]
        do {
            content = try LocalFile.read(path, atMost: EvidenceStore.largestFile)
        } catch {
            throw RegistryError(reading: error, path)
        }
        return try attachEvidence(content, named: path)
    }

    /// What was disposed of is not taken in again.
    @discardableResult
    func attachEvidence(_ content: [UInt8], named name: String) throws(RegistryError) -> SHA256Digest {
        guard let evidence else {
            throw RegistryError(.cannotWrite, ["path": name, "detail": "the registry is in memory"])
        }
        let digest = try evidence.add(content)
        // Asked when it is there already: a disposal that is not on record yet will take the file away itself.
        guard try read({ try !$0.isDisposed(digest) }) else {
            try evidence.remove(digest)
            throw RegistryError(.evidenceFileDisposed, ["file": name, "digest": digest.description])
        }
        return digest
    }

    /// Holds the evidence files to the assessments that rest on them: each is there and unaltered, or was disposed of, and
    /// then it is gone. What else lies in the folder is named: what is no evidence file as a finding, what nobody uses as such.
    /// - Parameter files: as the ledger knows them.
    func auditEvidence(
        _ files: [EvidenceOnRecord], into report: inout AuditReport, progress: (AuditProgress) -> Void
    ) throws(RegistryError) {
        guard let evidence else { return }
        // Listed first: what is attached meanwhile is not held to a list of uses that is older.
        let stock = evidence.stock()
        for (index, file) in files.enumerated() {
            let condition = evidence.condition(of: file.digest)
            report.evidenceFiles += 1
            progress(AuditProgress(phase: .evidenceFiles, done: index + 1, total: files.count))
            let detail: String
            switch (condition.words?.en, file.isDisposed) {
            case (nil, false): continue
            case (_, true) where condition == .missing: continue
            case (_, true): detail = "was disposed of, and is still there"
            case (let words?, false): detail = "\(words); \(file.assessment) rests on it"
            }
            report.note(.confidential, "evidence file \(file.digest)", detail)
        }
        for name in stock.strangers { report.note(.evidence, "\(evidence.folder)/\(name)", "is no evidence file") }
        let onRecord = Set(files.map(\.digest))
        // Where a draft cannot be read, it may name any of them.
        let used = try read { try $0.filesInUse() }
        for digest in stock.files where !onRecord.contains(digest) {
            let path = evidence.path(of: digest)
            if let words = evidence.condition(of: digest).words?.en {
                report.note(.evidence, path, words)
            } else if let used, !used.contains(digest) {
                report.unusedEvidence.append(path)
            }
        }
        report.unusedEvidence += stock.drafts.map { "\(evidence.folder)/\($0)" }
    }
}

extension Session {
    /// Disposes of an evidence file (*gallring*): the file goes, its digest stays in the ledger with the reason.
    ///
    /// The act is recorded first: a power cut in between leaves a file that the audit names, never one that is gone without
    /// a reason.
    public func disposeEvidence(_ digest: SHA256Digest, basis: String) throws(RegistryError) -> Verdict<SHA256Digest> {
        guard let evidence = registry.evidence else {
            throw RegistryError(.unknownEvidenceFile, ["file": digest.description])
        }
        let verdict = try act { act in
            act.require(.disposeOfEvidence)
            guard try act.reader.isEvidence(digest) else {
                throw RegistryError(.unknownEvidenceFile, ["file": digest.description])
            }
            // Done again, it only makes sure that the file is gone.
            if try !act.reader.isDisposed(digest) { act.record(RecordDisposed(commitment: digest, basis: basis)) }
            return digest
        }
        if verdict.value != nil { try evidence.remove(digest) }
        return verdict
    }
}

extension Session {
    /// Takes files out of the store that were attached and that no assessment and no draft of anybody rests on: what was
    /// begun and given up leaves no photo behind.
    ///
    /// Nothing of it is on the ledger, so nothing is disposed of. Where a draft cannot be read, everything stays: it may name
    /// them. A colleague who attaches the very same file at this moment, and has not kept it in a draft yet, is told that it
    /// is missing when it is to be recorded, and can attach it again.
    public func removeUnusedEvidence(_ digests: Set<SHA256Digest>) throws(RegistryError) {
        guard let evidence = registry.evidence, !digests.isEmpty else { return }
        do {
            // Nobody records anything, and nobody keeps a draft, while this is looked up and done.
            try registry.store.write { writer in
                guard let used = try writer.reader.filesInUse() else { return }
                for digest in digests.subtracting(used) { try evidence.remove(digest) }
            }
        } catch {
            throw RegistryError(wrapping: error)
        }
    }
}

extension StoreReader {
    /// What assessments and drafts rest on; `nil` where a draft cannot be read.
    func filesInUse() throws -> Set<SHA256Digest>? {
        var used = Set(try evidenceFiles().map(\.file))
        for (_, content) in try drafts(prefix: AssessmentDraft.keyPrefix) {
            guard let draft = try? CanonicalJSON.decode(AssessmentDraft.self, from: content) else { return nil }
            used.formUnion(draft.files)
        }
        return used
    }
}
