extension SampleDraw {
    /// Why a sample on record is not the one that had to be drawn.
    public enum Discrepancy: String, Sendable, Hashable, CaseIterable {
        /// It is of another stage.
        case otherStage
        /// It reveals no secret, and does not hold everything.
        case notEverything
        /// It reveals a secret, and nobody had committed to any before the submission.
        case notCommitted
        /// The secret is not the one committed to for this submission.
        case otherSecret
        /// The secret draws something else.
        case otherItems
    }

    /// What is wrong with `sample`, `nil` when nothing is.
    ///
    /// Reviewing everything, and more where a stage widened to the whole claim, is always in order: it is all that a sample could ask for, and the way out
    /// for a reviewer who has no secret, has lost it, or has run past the capacity.
    ///
    /// - Parameters:
    ///   - lot: of the claim, at this stage.
    ///   - ordinal: how many submissions preceded it in the registry.
    ///   - root: the reviewer's newest sampling root on the ledger before the submission.
    public func discrepancy(
        in sample: Sample, of lot: Lot, ordinal: Int, root: SHA256Digest?
    ) -> Discrepancy? {
        guard sample.stage == stage else { return .otherStage }
        guard let reveal = sample.reveal else {
            return population.allSatisfy { sample.contains($0.assessment) } ? nil : .notEverything
        }
        guard let root else { return .notCommitted }
        guard reveal.ordinal == ordinal, reveal.isCommitted(in: root) else { return .otherSecret }
        return sample.items == items(seed: lot.seed(reveal.secret)) ? nil : .otherItems
    }
}
