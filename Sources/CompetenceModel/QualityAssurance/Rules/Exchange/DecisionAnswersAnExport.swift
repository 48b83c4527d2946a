/// A decision answers the newest package of the claim's round, once, and is the addressee's.
struct DecisionAnswersAnExport: QualityRule {
    let source = "docs/exchange.md"

    func findings(in subject: EventCase<DecisionImported>) -> [Finding] {
        let event = subject.event
        let values = ["claim": event.claim.text, "package": event.package.abbreviated]
        let exports = subject.facts.exports(of: event.claim)
        guard let claim = subject.facts.claim(event.claim),
            let export = exports.first(where: { $0.package == event.package })
        else { return [Finding(.decisionWithoutExport, values)] }
        if export.answer != nil { return [Finding(.decisionAlreadyImported, values)] }
        var findings: [Finding] = []
        if event.round != export.round || export.round != claim.round {
            let rounds = ["round": "\(event.round)", "present": "\(claim.round)"]
            findings.append(Finding(.decisionOfOtherRound, values.merging(rounds) { $1 }))
        } else if export.package != exports.last?.package {
            findings.append(Finding(.decisionSuperseded, values))
        }
        if event.assurer != export.addressee {
            findings.append(
                Finding(
                    .decisionByAnother,
                    [
                        "claim": event.claim.text, "assurer": event.assurer.text, "addressee": export.addressee.text,
                    ]))
        }
        return findings
    }
}
