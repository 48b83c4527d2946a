/// A sign-off names the authorisation under which it is given.
struct SignOffNamesItsAuthorisation: QualityRule {
    let source = "[6][7] quality assurers are trained and appointed"

    func findings(in subject: EventCase<ClaimSignedOff>) -> [Finding] {
        let signOff = subject.event.signOff
        let held = subject.facts.claimCase(
            signOff.claim, stage: signOff.stage, by: signOff.assurer, on: subject.day)?.authorisation
        guard let held, held.id != signOff.authorisation else { return [] }
        return subject.differs("authorisation")
    }
}
