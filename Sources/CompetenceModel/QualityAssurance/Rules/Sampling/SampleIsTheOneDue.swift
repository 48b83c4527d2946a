/// A stage's sample is the one that had to be drawn at this point of the ledger. A second one in a round is the first, widened to
/// everything, whoever of the stage widens it.
struct SampleIsTheOneDue: QualityRule {
    let source = "docs/sampling.md: neither side chooses"

    func findings(in subject: EventCase<SampleDrawn>) -> [Finding] {
        let sample = subject.event.sample
        guard let claim = subject.facts.claim(subject.event.claim),
            let framework = subject.facts.framework(claim.framework)
        else { return [] }
        let wrong: SampleDraw.Discrepancy?
        if let drawn = claim.sample(at: sample.stage) {
            var widened = drawn.widened(to: claim.items.map(\.assessment))
            widened.reviewer = sample.reviewer
            wrong = sample == widened ? nil : .otherItems
        } else {
            let draw = subject.facts.draw(for: claim, at: sample.stage, of: framework)
            // Without a draw there are two reasons why everything is reviewed, and no third.
            let isInFull =
                sample.items == draw.everything(.policyInFull) || sample.items == draw.everything(.noCommittedSecret)
            wrong =
                draw.discrepancy(
                    in: sample, of: subject.facts.lot(of: claim, at: sample.stage), ordinal: claim.submissionOrdinal,
                    root: subject.facts.samplingRoot(of: sample.reviewer, for: claim))
                ?? (sample.reveal == nil && !isInFull ? .otherItems : nil)
        }
        guard let wrong else { return [] }
        return [Finding(.sampleWrong, ["claim": claim.id.text, "discrepancy": wrong.rawValue])]
    }
}
