/// Time goes back only behind a clock that ran ahead: to the newest transaction with a right time or after it, and before those
/// that the clock dated.
struct ClockRanAhead: QualityRule {
    let source = "time never runs backwards along the ledger, except past a clock that ran ahead"

    func findings(in subject: EventCase<ClockCorrected>) -> [Finding] {
        let lastRight = subject.event.lastRight
        let now = subject.transaction.at
        guard lastRight > 0, lastRight < subject.transaction.number,
            let right = subject.facts.time(ofTransaction: lastRight)
        else { return subject.unknown("transaction \(lastRight)") }
        // After the newest transaction there is none that a clock could have dated ahead.
        let firstWrong =
            lastRight + 1 < subject.transaction.number ? subject.facts.time(ofTransaction: lastRight + 1) : nil
        if let firstWrong, right <= now, now < firstWrong { return [] }
        return [
            Finding(
                .clockDidNotRunAhead,
                [
                    "now": now.minuteInSweden, "right": right.minuteInSweden,
                    "wrong": firstWrong?.minuteInSweden ?? "–",
                ])
        ]
    }
}
