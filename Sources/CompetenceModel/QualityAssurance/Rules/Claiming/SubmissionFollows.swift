/// A submission has the next ordinal of the registry, which draws its samples, and the next round of its claim; a new claim has a
/// new number.
struct SubmissionFollows: QualityRule {
    let source = "docs/sampling.md: a secret belongs to one submission"

    func findings(in subject: EventCase<ClaimSubmitted>) -> [Finding] {
        let event = subject.event
        let earlier = subject.facts.claim(event.claim)
        var findings: [Finding] = []
        if event.ordinal != subject.facts.newest(.submission) { findings += subject.differs("ordinal") }
        if event.round != (earlier?.round ?? 0) &+ 1 { findings += subject.differs("round") }
        if earlier.map({ $0.framework != event.framework }) ?? false { findings += subject.differs("framework") }
        return findings
    }
}
