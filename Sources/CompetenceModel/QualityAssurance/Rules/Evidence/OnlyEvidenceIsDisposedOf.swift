/// Only a file that an assessment rests on is disposed of, and once.
struct OnlyEvidenceIsDisposedOf: QualityRule {
    let source = "[55] disposal with a protocol; the ledger keeps the rest"

    func findings(in subject: EventCase<RecordDisposed>) -> [Finding] {
        let file = subject.event.commitment
        if !subject.facts.isEvidence(file) { return subject.unknown("evidence file \(file)") }
        return subject.facts.isDisposed(file) ? subject.differs("disposal") : []
    }
}
