/// Two organisations have two names, however they are capitalised, spaced or punctuated: who is outside would be a matter of
/// spelling.
struct OrganisationNameIsFree<Event: OrganisationDescribingEvent>: QualityRule {
    let source = "[1][7] external: of another organisation"

    func findings(in subject: EventCase<Event>) -> [Finding] {
        let organisation = subject.event.organisation
        let name = organisation.foldedName
        if name.isEmpty { return subject.differs("name") }
        let other = subject.facts.allOrganisations.first { $0.code != organisation.code && $0.foldedName == name }
        return other.map {
            [Finding(.organisationNameInUse, ["name": organisation.name, "organisation": $0.code.text])]
        } ?? []
    }
}
