/// What is withdrawn is an authorisation of that person, which would hold on that day.
struct AuthorisationIsHeld: QualityRule {
    let source = "a withdrawal is of something"

    func findings(in subject: EventCase<AuthorisationWithdrawn>) -> [Finding] {
        let event = subject.event
        let held = subject.facts.practitioner(event.practitioner)?.authorisations.first {
            $0.id == event.authorisation
        }
        // One that ends later already can end earlier.
        guard let held, held.withdrawnFrom.map({ event.from < $0 }) ?? true, (held.until ?? event.from) >= event.from
        else { return subject.unknown(event.authorisation) }
        return []
    }
}
