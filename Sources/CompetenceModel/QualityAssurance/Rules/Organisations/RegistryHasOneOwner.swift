/// A registry has one owner, from its first act on, and it stays the owner.
struct RegistryHasOneOwner<Event: OrganisationDescribingEvent>: QualityRule {
    let source = "one registry, one ledger"

    func findings(in subject: EventCase<Event>) -> [Finding] {
        let organisation = subject.event.organisation
        let isOwner = subject.facts.owner?.code == organisation.code
        return isOwner == (organisation.relation == .owner) ? [] : subject.differs("relation")
    }
}

/// An event that says all of an organisation.
protocol OrganisationDescribingEvent: EventContent {
    var organisation: Organisation { get }
}

extension OrganisationAdded: OrganisationDescribingEvent {}
extension OrganisationCorrected: OrganisationDescribingEvent {}
extension RegistryOpened: OrganisationDescribingEvent { var organisation: Organisation { owner } }
