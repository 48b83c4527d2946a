/// A certificate is of all that its holder is awarded by the claim, and of nothing else.
struct CertificateIsOfTheAward: QualityRule {
    let source = "[21][22] a certificate says which parts are complete"

    func findings(in subject: EventCase<CertificateIssued>) -> [Finding] {
        let event = subject.event
        guard let claim = subject.facts.claim(event.claim) else { return subject.unknown(event.claim) }
        let awarded = claim.items.filter { $0.participant == event.participant }.map(\.unit)
        var findings: [Finding] = []
        if awarded.isEmpty || Set(event.units) != Set(awarded) || event.units.count != awarded.count {
            findings += subject.differs("units")
        }
        if event.framework != claim.framework { findings += subject.differs("framework") }
        let codes = Set(awarded.map(\.code))
        let isPartial = subject.facts.framework(claim.framework)?.mandatoryUnits.contains {
            !codes.contains($0.reference.code)
        }
        if event.isPartial != isPartial { findings += subject.differs("extent") }
        // The claim must be one that can be certified; once it is, whoever was left out gets hers.
        if event.replaces == nil, claim.state != .certified, claim.state.after(.certify) == nil {
            findings.append(
                Finding(
                    .claimNotInState,
                    [
                        "claim": claim.id.text, "state": claim.state.rawValue,
                        "move": ClaimState.Move.certify.rawValue,
                    ]))
        }
        return findings
    }
}
