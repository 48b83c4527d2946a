/// A certified authorisation is the one that takes the place of the provisional one: of its role and reach, from today. It rests on
/// every approved validation that there is.
struct CertifiedAuthorisationIsDue: QualityRule {
    let source = "[4] certified after training and approved validations"

    func findings(in subject: EventCase<AssessorCertified>) -> [Finding] {
        let event = subject.event
        let granted = event.authorisation
        guard let practitioner = subject.facts.practitioner(granted.practitioner),
            let provisional = practitioner.authorisations.first(where: { $0.id == event.provisional })
        else { return subject.unknown(event.provisional) }
        var findings: [Finding] = []
        let due = provisional.certified(
            as: granted.id, from: subject.day, until: granted.until, basis: granted.basis)
        if granted != due { findings += subject.differs("authorisation") }
        findings += subject.notFree(granted.id.number, of: .authorisation)
        if let until = granted.until, until < granted.from {
            findings.append(
                Finding(
                    .periodEndsBeforeItBegins, ["from": granted.from.description, "until": until.description]))
        }
        if event.validations != subject.facts.approvedValidations(of: practitioner, towards: provisional) {
            findings += subject.differs("validations")
        }
        return findings
    }
}
