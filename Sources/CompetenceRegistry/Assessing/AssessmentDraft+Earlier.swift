public import CompetenceModel

extension AssessmentDraft {
    /// Takes up an earlier assessment of the same unit: its evidence can be chosen again, and the judgements that still hold
    /// are answered already. Nobody types a sentence twice because one criterion was missing.
    ///
    /// - Parameters:
    ///   - isKept: whether a file is still there. One that was disposed of is left out.
    ///   - holds: whether a judgement is kept; the others are asked anew.
    public mutating func takeUp(
        _ earlier: Assessment, notes: AssessmentNotes, files isKept: (SHA256Digest) -> Bool,
        keeping holds: (Judgement) -> Bool
    ) {
        var numbers: [Int: Int] = [:]
        for piece in earlier.evidence {
            guard let note = notes.evidence[piece.number] else { continue }
            let names = note.fileNames
            let taken = Piece(
                method: piece.method, on: piece.on, why: note.why, place: note.place, setting: piece.setting,
                supervisor: note.supervisor,
                files: piece.files.enumerated().filter { isKept($0.element) }.map { index, digest in
                    File(digest: digest, name: names.indices.contains(index) ? names[index] : digest.abbreviated)
                })
            // The same piece may carry other units of this draft.
            if let known = evidence.firstIndex(of: taken) {
                numbers[piece.number] = known + 1
            } else {
                evidence.append(taken)
                numbers[piece.number] = evidence.count
            }
        }
        for judgement in earlier.judgements where holds(judgement) {
            let basis = judgement.evidence.compactMap { numbers[$0] }
            guard basis.count == judgement.evidence.count else { continue }
            self[earlier.unit, judgement.criterion] = Judgement(
                criterion: judgement.criterion, grade: judgement.grade, evidence: basis)
        }
    }
}
