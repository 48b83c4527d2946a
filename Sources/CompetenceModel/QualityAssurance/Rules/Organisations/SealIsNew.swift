/// A certificate is put on record once.
struct SealIsNew: QualityRule {
    let source = "an act changes something"

    func findings(in subject: EventCase<SealRegistered>) -> [Finding] {
        subject.facts.seal(subject.event.seal.fingerprint).map {
            [Finding(.sealAlreadyRegistered, ["organisation": $0.seal.organisation.text])]
        } ?? []
    }
}
