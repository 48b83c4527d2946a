/// Whoever is proposed is a person: one who is in the registry, or one who is added with the proposal under a handle that is free.
struct ProposalIsOfAPerson: QualityRule {
    let source = "docs/decisions/0025-recovery.md"

    func findings(in subject: EventCase<AdministratorProposed>) -> [Finding] {
        let event = subject.event
        let known = subject.facts.practitioner(event.practitioner)
        guard let addition = event.addition else {
            guard let known else { return subject.unknown(event.practitioner) }
            return known.isPerson ? [] : [Finding(.machineDoesNothingElse, ["practitioner": "\(known.handle)"])]
        }
        if known != nil { return [Finding(.practitionerExists, ["practitioner": event.practitioner.text])] }
        guard addition.handle == event.practitioner, addition.participant == nil,
            subject.facts.organisation(addition.organisation)?.relation == .owner
        else { return subject.differs("addition") }
        return []
    }
}
