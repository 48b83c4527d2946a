public import CompetenceModel
import RegistryStore

/// How a person names an evidence file.
public enum EvidenceReference: Sendable, Hashable {
    /// By its SHA-256, or as much of its beginning as no other file has: `9f86d081`.
    case beginning(String)
    /// By the piece of evidence that it belongs to, as `A-0007/2`; where that has several, by which of them, from 1: `A-0007/2/3`.
    case place(AssessmentID, evidence: Int, file: Int?)
}

extension Registry {
    /// The evidence file that somebody means.
    ///
    /// - Throws: `unknownEvidenceFile`, `unknownAssessment`, or `evidenceFileAmbiguous` where it could be several.
    public func evidenceFile(_ reference: EvidenceReference) throws(RegistryError) -> SHA256Digest {
        let values = ["file": reference.text]
        let candidates: [SHA256Digest]
        switch reference {
        case .beginning(let digits):
            // What somebody has in a draft is found by all its digits.
            if let digest = SHA256Digest(digits.lowercased()) { return digest }
            guard let range = SHA256Digest.range(beginningWith: digits), !digits.isEmpty else {
                throw RegistryError(.unknownEvidenceFile, values)
            }
            candidates = try read { try $0.evidenceFiles(in: range, limit: 2) }
        case .place(let assessment, let number, let file):
            let files = try read { try $0.existing(assessment) }.evidence.first { $0.number == number }?.files ?? []
            guard let file else {
                candidates = files
                break
            }
            candidates = files.indices.contains(file - 1) ? [files[file - 1]] : []
        }
        guard let first = candidates.first else { throw RegistryError(.unknownEvidenceFile, values) }
        guard candidates.count == 1 else { throw RegistryError(.evidenceFileAmbiguous, values) }
        return first
    }
}

extension EvidenceReference {
    /// As it is typed.
    public var text: String {
        switch self {
        case .beginning(let digits): digits
        case .place(let assessment, let evidence, let file):
            "\(assessment.text)/\(evidence)" + (file.map { "/\($0)" } ?? "")
        }
    }
}
