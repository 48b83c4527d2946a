/// A sealing key is one organisation's, and one that was ended never comes back: whoever stole it would seal on.
struct SealKeyIsFree: QualityRule {
    let source = "what is sealed is sealed by one organisation"

    func findings(in subject: EventCase<SealRegistered>) -> [Finding] {
        let seal = subject.event.seal
        let other = subject.facts.allSeals.first {
            $0.seal.key == seal.key && ($0.seal.organisation != seal.organisation || $0.endedOn != nil)
        }
        return other.map { [Finding(.sealKeyInUse, ["organisation": $0.seal.organisation.text])] } ?? []
    }
}
