/// An organisation keeps name, number and relation until what it is issuing is sealed: the documents are on record and state
/// them, and a seal with others would not be their issuer's.
struct NothingIsUnderIssue: QualityRule {
    let source = "docs/issuing.md: what is about to be sealed is on record first"

    func findings(in subject: EventCase<OrganisationCorrected>) -> [Finding] {
        let corrected = subject.event.organisation
        guard let known = subject.facts.organisation(corrected.code),
            known.name != corrected.name || known.number != corrected.number || known.relation != corrected.relation
        else { return [] }
        return subject.facts.claimsUnderIssue(by: corrected.code).map {
            Finding(.issueUnderWay, ["organisation": corrected.code.text, "claim": $0.text])
        }
    }
}
