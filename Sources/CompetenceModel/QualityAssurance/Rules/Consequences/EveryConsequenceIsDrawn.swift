/// What an act brings about is done in the same transaction: what a claim takes in is claimed, what a decision found wrong does not
/// go on standing.
struct EveryConsequenceIsDrawn: QualityRule {
    let source = "[28] where an assessment failure is found; lifecycle of an assessment"

    func findings(in subject: ActCase) -> [Finding] {
        subject.causes.map { ($0.assessment.text, $0.move.rawValue) }.sorted { $0 < $1 }.map {
            Finding(.consequenceMissing, ["subject": $0.0, "move": $0.1])
        }
    }
}
