/// The last administrator is not withdrawn: nobody could authorise another.
struct AnAdministratorRemains: QualityRule {
    let source = "liveness: somebody can always go on"

    func findings(in subject: EventCase<AuthorisationWithdrawn>) -> [Finding] {
        let event = subject.event
        func administers(_ practitioner: Practitioner) -> Bool {
            practitioner.authorisations.contains {
                $0.role == .administrator && $0.id != event.authorisation && $0.isValid(on: event.from)
            }
        }
        let ended = subject.facts.practitioner(event.practitioner)?.authorisations.first {
            $0.id == event.authorisation
        }
        guard ended?.role == .administrator, !subject.facts.allPractitioners().contains(where: administers) else {
            return []
        }
        return [Finding(.lastAdministrator, ["actor": event.practitioner.text])]
    }
}
