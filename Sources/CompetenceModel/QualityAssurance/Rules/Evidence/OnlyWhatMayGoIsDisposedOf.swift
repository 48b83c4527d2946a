/// Only a file that an assessment rests on is disposed of, or who somebody is who was put on record by mistake; and once.
struct OnlyWhatMayGoIsDisposedOf: QualityRule {
    let source = "[55] disposal with a protocol; the ledger keeps the rest"

    func findings(in subject: EventCase<RecordDisposed>) -> [Finding] {
        let commitment = subject.event.commitment
        if !subject.facts.isOfRemoved(commitment), !subject.facts.isEvidence(commitment) {
            return subject.unknown("evidence file \(commitment)")
        }
        return subject.facts.isDisposed(commitment) ? subject.differs("disposal") : []
    }
}
