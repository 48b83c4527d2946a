/// A submission is the next round of its claim; a new claim has a new number.
struct SubmissionFollows: QualityRule {
    let source = "docs/sampling.md: a secret belongs to one submission"

    func findings(in subject: EventCase<ClaimSubmitted>) -> [Finding] {
        let event = subject.event
        let earlier = subject.facts.claim(event.claim)
        var findings: [Finding] = []
        if earlier == nil { findings += subject.notFree(event.claim.number, of: .claim) }
        if event.round != (earlier?.round ?? 0) &+ 1 { findings += subject.differs("round") }
        if earlier.map({ $0.framework != event.framework }) ?? false { findings += subject.differs("framework") }
        return findings
    }
}
