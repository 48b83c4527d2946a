extension AwardClaim {
    /// What `stage` draws from in the round under way, sorted: all of it when the stage draws for the first time, afterwards
    /// what came into the claim since the stage last drew, and what is owed.
    ///
    /// - Parameter owed: what is owed of the claim's items; `StageHistory.owed(of:)`.
    public func population(at stage: QualityStage, owed: Set<AssessmentID>) -> [ClaimItem] {
        // Not the previous round: a claim that came back from the internal stage in round 1 is new to the external one.
        let lastDrawn = samples.filter { $0.stage == stage && $0.round < round }.map(\.round).max() ?? 0
        return items.filter { $0.round > lastDrawn || owed.contains($0.assessment) }
            .sorted { $0.assessment < $1.assessment }
    }
}
