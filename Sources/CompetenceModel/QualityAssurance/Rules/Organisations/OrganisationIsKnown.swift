/// What is put on record of an organisation is of one that there is.
struct OrganisationIsKnown<Event: OrganisationEvent>: QualityRule {
    let source = "what is on record is of one organisation"

    func findings(in subject: EventCase<Event>) -> [Finding] {
        let code = subject.event.organisationCode
        return subject.facts.organisation(code) == nil ? subject.unknown(code) : []
    }
}

/// An event that names an organisation that there must be.
protocol OrganisationEvent: EventContent {
    var organisationCode: OrganisationCode { get }
}

extension OrganisationCorrected: OrganisationEvent { var organisationCode: OrganisationCode { organisation.code } }
extension SealRegistered: OrganisationEvent { var organisationCode: OrganisationCode { seal.organisation } }
extension PractitionerAdded: OrganisationEvent { var organisationCode: OrganisationCode { organisation } }
extension PractitionerMoved: OrganisationEvent { var organisationCode: OrganisationCode { organisation } }
extension AssurerLent: OrganisationEvent { var organisationCode: OrganisationCode { loan.to } }
