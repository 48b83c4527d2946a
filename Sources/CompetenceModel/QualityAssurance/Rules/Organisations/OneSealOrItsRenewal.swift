/// An organisation has one seal at a time. The next one says that it renews it.
struct OneSealOrItsRenewal: QualityRule {
    let source = "docs/decisions/0020-the-registry-knows-its-seals.md"

    func findings(in subject: EventCase<SealRegistered>) -> [Finding] {
        let seal = subject.event.seal
        let current = subject.facts.currentSeal(of: seal.organisation)?.seal.fingerprint
        // What is on record already renews nothing, and is called what it is.
        if seal.renews == current || subject.facts.seal(seal.fingerprint) != nil { return [] }
        // Whoever renews what is no longer the present one is told that there is another.
        guard current != nil else { return subject.differs("renews") }
        return [
            Finding(.sealExists, ["organisation": seal.organisation.text])
        ]
    }
}
