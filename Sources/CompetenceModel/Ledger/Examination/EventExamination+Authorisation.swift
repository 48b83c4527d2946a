/// The examination of authorisations that were given.
extension EventExamination {
    func grant(_ granted: Authorisation) -> [Objection] {
        guard let practitioner = state.practitioners[granted.practitioner] else {
            return [.unknown(granted.practitioner.text)]
        }
        let subject = GrantCase(practitioner: practitioner, authorisation: granted, today: day)
        return blocking(GrantCase.rules.findings(in: subject))
    }

    func certification(_ event: AssessorCertified) -> [Objection] {
        let granted = event.authorisation
        guard let practitioner = state.practitioners[granted.practitioner],
            let provisional = practitioner.authorisations.first(where: { $0.id == event.provisional })
        else { return [.unknown("\(event.provisional) of \(granted.practitioner)")] }
        let counting = practitioner.provisionalAuthorisations(towards: provisional)
        let made = state.assessments.filter {
            counting.contains($0.authorisation) && provisional.covers(framework: $0.framework, unit: $0.unit.code)
        }
        let approved = ApprovedValidations(state.claims.values).approved(among: made.map { ($0.id, $0.state) })
        let subject = CertificationCase(
            practitioner: practitioner, provisional: provisional, training: granted.basis, trainedOn: event.trainedOn,
            approved: approved, needed: provisional.neededValidations(state.frameworks.values), today: day)
        var objections = blocking(CertificationCase.rules.findings(in: subject))
        let due = provisional.certified(as: granted.id, from: day, until: granted.until, basis: granted.basis)
        let isTaken = state.practitioners.values.contains { $0.authorisations.contains { $0.id == granted.id } }
        if granted != due || isTaken { objections.append(.unknown("\(granted.id)")) }
        if event.validations != approved {
            objections.append(.unknown("validations \(event.validations.map(\.text).joined(separator: ", "))"))
        }
        return objections
    }
}
