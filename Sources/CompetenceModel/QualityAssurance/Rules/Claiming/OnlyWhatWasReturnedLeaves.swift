/// What the stage returned leaves the claim at its sign-off, and nothing else does.
struct OnlyWhatWasReturnedLeaves: QualityRule {
    let source = "[27] sanction before certification"

    func findings(in subject: EventCase<ClaimSignedOff>) -> [Finding] {
        let signOff = subject.event.signOff
        let returned = subject.facts.claimCase(
            signOff.claim, stage: signOff.stage, by: signOff.assurer, on: subject.day)?.returnedAssessments
        return Set(subject.event.without) == Set(returned ?? []) ? [] : subject.differs("without")
    }
}
