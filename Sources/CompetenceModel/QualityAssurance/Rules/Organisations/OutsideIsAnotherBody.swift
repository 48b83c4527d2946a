/// Whoever is outside is another body than the owner and the members: one organisation number is not on both sides.
///
/// Two members may share a number: offices of one municipality do.
struct OutsideIsAnotherBody<Event: OrganisationDescribingEvent>: QualityRule {
    let source = "[1][7] external: of another organisation"

    func findings(in subject: EventCase<Event>) -> [Finding] {
        let organisation = subject.event.organisation
        guard let number = organisation.number else { return [] }
        let other = subject.facts.allOrganisations.first {
            $0.code != organisation.code && $0.number == number
                && ($0.relation == .outside) != (organisation.relation == .outside)
        }
        return other.map {
            [Finding(.organisationNumberInUse, ["number": number.text, "organisation": $0.code.text])]
        } ?? []
    }
}
