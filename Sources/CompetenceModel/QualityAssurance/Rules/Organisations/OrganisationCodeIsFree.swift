/// A code is one organisation's for good: certificates, people and claims are its by the code.
struct OrganisationCodeIsFree: QualityRule {
    let source = "what is on record is of one organisation"

    func findings(in subject: EventCase<OrganisationAdded>) -> [Finding] {
        let code = subject.event.organisation.code
        guard subject.facts.organisation(code) != nil else { return [] }
        return [Finding(.organisationExists, ["organisation": code.text])]
    }
}
