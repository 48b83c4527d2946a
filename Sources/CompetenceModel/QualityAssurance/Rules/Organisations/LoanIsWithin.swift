/// The owner and the members lend each other their assurers. Whoever is outside stays so, and whoever is somewhere already needs no
/// loan to be there.
struct LoanIsWithin: QualityRule {
    let source = "[1][7] external: of another organisation; [6] same organisation"

    func findings(in subject: EventCase<AssurerLent>) -> [Finding] {
        let event = subject.event
        guard let practitioner = subject.facts.practitioner(event.practitioner),
            let own = subject.facts.organisation(practitioner.organisation),
            let other = subject.facts.organisation(event.loan.to)
        else { return [] }
        if own.code == other.code {
            return [
                Finding(
                    .alreadyOfOrganisation,
                    ["subject": event.practitioner.text, "organisation": other.code.text])
            ]
        }
        return [own, other].filter { $0.relation == .outside }.map {
            Finding(.loanOutside, ["practitioner": event.practitioner.text, "organisation": $0.code.text])
        }
    }
}
