/// What a claim rests on was done before today. A clock that ran ahead, and was corrected since, may have dated it later; a
/// certificate would state a day that has not come.
public struct NothingIsDatedAhead: QualityRule {
    public let source = "a certificate is of what happened"
    public init() {}

    public func findings(in subject: ClaimCase) -> [Finding] {
        let claim = subject.claim
        var ahead: [(what: String, on: CalendarDate)] = []
        for assessment in subject.assessments { ahead.append((assessment.id.text, assessment.judgedOn)) }
        for signOff in claim.signOffs where signOff.round == claim.round {
            ahead.append((signOff.assurer.text, signOff.on))
        }
        if case .adopted(_, let on) = subject.framework.provenance { ahead.append((subject.framework.code.text, on)) }
        ahead.removeAll { $0.on <= subject.today }
        guard let last = ahead.map(\.on).max() else { return [] }
        return [
            Finding(
                .claimDatedAhead,
                [
                    "claim": claim.id.text, "day": last.description, "today": subject.today.description,
                    "subjects": ahead.map(\.what).joined(separator: ", "),
                ])
        ]
    }
}
