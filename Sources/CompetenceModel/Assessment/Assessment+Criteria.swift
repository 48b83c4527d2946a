extension Assessment {
    /// What is wrong where somebody names criteria of which it holds no judgement.
    public func finding(onCriteria criteria: [CriterionNumber]) -> Finding? {
        judgements.finding(onCriteria: criteria, of: participant, in: unit)
    }
}

extension PackagedAssessment {
    /// The same, of an assessment that came in a package.
    public func finding(onCriteria criteria: [CriterionNumber]) -> Finding? {
        judgements.finding(onCriteria: criteria, of: item.participant, in: item.unit)
    }
}

extension [Judgement] {
    fileprivate func finding(
        onCriteria criteria: [CriterionNumber], of participant: ParticipantID, in unit: UnitReference
    ) -> Finding? {
        let unknown = Set(criteria).subtracting(map(\.criterion))
        guard !unknown.isEmpty else { return nil }
        return Finding(
            .criterionUnknown,
            [
                "unit": "\(unit)", "participant": participant.text,
                "criteria": unknown.sorted().map(\.text).joined(separator: ", "),
            ])
    }
}
