/// A loan has a first and a last day, is not over before it is recorded, and is of days that no other loan to the same organisation
/// has.
struct LoanIsWhole: QualityRule {
    let source = "one of four municipalities had no internal assurer of its own [S]"

    func findings(in subject: EventCase<AssurerLent>) -> [Finding] {
        let event = subject.event
        let loan = event.loan
        var findings: [Finding] = []
        if loan.until < loan.from {
            findings.append(
                Finding(
                    .periodEndsBeforeItBegins,
                    ["from": loan.from.description, "until": loan.until.description]))
        }
        if loan.from < subject.day {
            findings.append(
                Finding(.dateInThePast, ["day": loan.from.description, "today": subject.day.description]))
        }
        if loan.endedFrom != nil { findings += subject.differs("end") }
        let held = subject.facts.practitioner(event.practitioner)?.loans ?? []
        if held.contains(where: loan.overlaps) {
            findings.append(
                Finding(.alreadyLent, ["practitioner": event.practitioner.text, "organisation": loan.to.text]))
        }
        return findings
    }
}
