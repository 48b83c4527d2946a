public import CompetenceModel
import RegistryStore

extension Registry {
    /// The content of an evidence file.
    public func evidenceFile(_ digest: SHA256Digest) throws(RegistryError) -> [UInt8] {
        guard let evidence else { throw RegistryError(.evidenceFileMissing, ["file": digest.description]) }
        return try evidence.content(of: digest)
    }

    /// Holds the evidence files to the assessments that rest on them: each is there and unaltered, or was disposed of, and
    /// then it is gone.
    func auditEvidence(into report: inout AuditReport) throws(RegistryError) {
        guard let evidence else { return }
        let attached: [(digest: SHA256Digest, assessment: AssessmentID, isDisposed: Bool)] = try read { reader in
            var known: [SHA256Digest: Bool] = [:]
            return try reader.assessments().flatMap { assessment in
                try assessment.evidence.flatMap(\.files).map { digest in
                    let isDisposed = try known[digest] ?? reader.isDisposed(digest)
                    known[digest] = isDisposed
                    return (digest, assessment.id, isDisposed)
                }
            }
        }
        var seen: Set<SHA256Digest> = []
        for (digest, assessment, isDisposed) in attached where seen.insert(digest).inserted {
            let detail: String
            switch (evidence.condition(of: digest), isDisposed) {
            case (.intact, false), (.missing, true): continue
            case (.missing, false): detail = "is missing; \(assessment) rests on it"
            case (.altered, false): detail = "its content is not what \(assessment) rests on"
            case (_, true): detail = "was disposed of, and is still there"
            }
            report.findings.append(
                AuditFinding(kind: .confidential, place: "evidence file \(digest)", detail: detail))
        }
    }
}

extension StoreReader {
    /// Whether the ledger says that what `digest` stands for was disposed of.
    func isDisposed(_ digest: SHA256Digest) throws -> Bool {
        try history(of: digest.description).contains { $0.1.kind == RecordDisposed.kind }
    }
}

extension Session {
    /// Disposes of an evidence file (*gallring*): the file goes, its digest stays in the ledger with the reason.
    ///
    /// The act is recorded first: a power cut in between leaves a file that the audit names, never one that is gone without
    /// a reason.
    public func disposeEvidence(_ digest: SHA256Digest, basis: String) throws(RegistryError) -> Verdict<SHA256Digest> {
        guard let evidence = registry.evidence else {
            throw RegistryError(.evidenceFileMissing, ["file": digest.description])
        }
        let verdict = try act("evidence dispose") { act in
            act.require(.administrator)
            let isAttached = try act.reader.assessments().contains { assessment in
                assessment.evidence.contains { $0.files.contains(digest) }
            }
            guard isAttached else { throw RegistryError(.evidenceFileMissing, ["file": digest.description]) }
            // Done again, it only makes sure that the file is gone.
            if try !act.reader.isDisposed(digest) { act.record(RecordDisposed(commitment: digest, basis: basis)) }
            return digest
        }
        if verdict.value != nil { try evidence.remove(digest) }
        return verdict
    }
}
