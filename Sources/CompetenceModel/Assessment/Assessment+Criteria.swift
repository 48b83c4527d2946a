extension Assessment {
    /// What is wrong where somebody names criteria of which it holds no judgement.
    public func finding(onCriteria criteria: [CriterionNumber]) -> Finding? {
        let unknown = Set(criteria).subtracting(judgements.map(\.criterion))
        guard !unknown.isEmpty else { return nil }
        return Finding(
            .criterionUnknown,
            [
                "unit": "\(unit)", "participant": participant.text,
                "criteria": unknown.sorted().map(\.text).joined(separator: ", "),
            ])
    }
}
