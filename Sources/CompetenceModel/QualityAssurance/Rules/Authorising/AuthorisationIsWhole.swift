/// An authorisation has a number of its own, is for somebody, a framework and units that there are, and ends no earlier than it
/// begins.
struct AuthorisationIsWhole: QualityRule {
    let source = "least surprise: a limit that is stated holds"

    func findings(in subject: EventCase<AuthorisationGranted>) -> [Finding] {
        let granted = subject.event.authorisation
        guard subject.facts.practitioner(granted.practitioner) != nil else {
            return subject.unknown(granted.practitioner)
        }
        var findings: [Finding] = []
        if let framework = granted.framework, subject.facts.framework(framework) == nil {
            findings += subject.unknown(framework)
        }
        for unit in granted.units where !subject.facts.hasUnit(unit) { findings += subject.unknown(unit) }
        if let until = granted.until, until < granted.from {
            findings.append(
                Finding(
                    .periodEndsBeforeItBegins, ["from": granted.from.description, "until": until.description]))
        }
        findings += subject.notFree(granted.id.number, of: .authorisation)
        if granted.withdrawnFrom != nil { findings += subject.differs("end") }
        return findings
    }
}
