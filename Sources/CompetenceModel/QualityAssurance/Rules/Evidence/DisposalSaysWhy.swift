/// A disposal names the rule or the decision under which it was done.
struct DisposalSaysWhy: QualityRule {
    let source = "[55] disposal with a protocol"

    func findings(in subject: EventCase<RecordDisposed>) -> [Finding] {
        subject.event.basis.saysSomething ? [] : [Finding(.basisMissing, ["subject": subject.event.subject])]
    }
}
