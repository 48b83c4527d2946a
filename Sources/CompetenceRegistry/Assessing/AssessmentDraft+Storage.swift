public import CompetenceModel
import RegistryStore

/// Drafts are the assessor's own: one per participant, in the registry's file, so that a backup and the file's permissions
/// hold for them too.
extension Session {
    private func draftKey(_ participant: ParticipantID) -> String {
        "\(AssessmentDraft.keyPrefix)\(handle)/\(participant)"
    }

    /// What the assessor has answered so far about a participant.
    ///
    /// - Throws: `RegistryError.registryDamaged` where there is a draft that cannot be read.
    public func assessmentDraft(of participant: ParticipantID) throws(RegistryError) -> AssessmentDraft? {
        try registry.read { reader in
            guard let content = try reader.draft(key: draftKey(participant)) else { return nil }
            guard let draft = try? CanonicalJSON.decode(AssessmentDraft.self, from: content), draft.isConsistent else {
                throw RegistryError(.registryDamaged, ["detail": "the draft about \(participant) cannot be read"])
            }
            return draft
        }
    }

    /// Keeps a draft in place of the earlier one; an empty draft is no draft.
    public func saveAssessmentDraft(_ draft: AssessmentDraft, of participant: ParticipantID) throws(RegistryError) {
        do {
            let content = draft.isEmpty ? nil : try CanonicalJSON.encode(draft)
            try registry.store.write { writer in
                if let content {
                    try writer.saveDraft(key: draftKey(participant), content: content)
                } else {
                    try writer.deleteDraft(key: draftKey(participant))
                }
            }
        } catch {
            throw RegistryError(wrapping: error)
        }
    }

    /// Participants about whom the assessor has begun something.
    public func assessmentDrafts() throws(RegistryError) -> [ParticipantID] {
        let prefix = "\(AssessmentDraft.keyPrefix)\(handle)/"
        return try registry.read { reader in
            try reader.drafts(prefix: prefix).compactMap { ParticipantID(String($0.key.dropFirst(prefix.count))) }
        }
    }
}

extension AssessmentDraft {
    /// What the keys of all drafts begin with; the assessor and the participant follow.
    static let keyPrefix = "assess/"

    /// Whether every number names a piece of evidence: the file it comes from may have been edited.
    fileprivate var isConsistent: Bool {
        (answers.flatMap(\.judgement.evidence) + inHand).allSatisfy { evidence.indices.contains($0 - 1) }
    }
}
