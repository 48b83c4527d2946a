/// A registry has one owner, from its first act on, and it stays the owner.
struct RegistryHasOneOwner<Event: OrganisationDescribingEvent>: QualityRule {
    let source = "one registry, one ledger"

    func findings(in subject: EventCase<Event>) -> [Finding] {
        let organisation = subject.event.organisation
        let isOwner = subject.facts.owner?.code == organisation.code
        if isOwner == (organisation.relation == .owner) { return [] }
        return [
            Finding(
                .registryHasOneOwner,
                ["organisation": organisation.code.text, "owner": subject.facts.owner?.code.text ?? "–"])
        ]
    }
}

/// An event that says all of an organisation.
protocol OrganisationDescribingEvent: EventContent {
    var organisation: Organisation { get }
}

extension OrganisationAdded: OrganisationDescribingEvent {}
extension OrganisationCorrected: OrganisationDescribingEvent {}
extension RegistryOpened: OrganisationDescribingEvent { var organisation: Organisation { owner } }
