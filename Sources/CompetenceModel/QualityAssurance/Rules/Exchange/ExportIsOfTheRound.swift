/// A package is of the claim's round under way, and of itself.
struct ExportIsOfTheRound: QualityRule {
    let source = "docs/exchange.md"

    func findings(in subject: EventCase<ClaimExported>) -> [Finding] {
        let event = subject.event
        guard let claim = subject.facts.claim(event.claim) else { return subject.unknown(event.claim) }
        return claim.round == event.round ? [] : subject.differs("round")
    }
}
