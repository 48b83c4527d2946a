import CompetenceModel
import RegistryStore

/// Appeals and re-reviews that nobody has settled.
extension Worklist {
    func questionItems() -> [WorkItem] {
        snapshot.appeals.filter { $0.decision == nil }.compactMap { appealItem($0) }
            + snapshot.reReviews.filter { $0.closing == nil }.compactMap { reReviewItem($0) }
            + affected.map { impactItem($0.key, affected: $0.value) }
    }

    private func impactItem(_ record: CertificateRecord, affected: Int) -> WorkItem {
        let who = snapshot.whoMay(.openReReviews, for: .init(framework: record.framework)).map(\.handle)
        let reason = (record.ended?.reason ?? .qualityAssuranceFailure).title
        return WorkItem(
            kind: .openReReviews, since: record.ended?.on ?? today, subjects: [record.serial.text],
            what: Phrase(
                sv:
                    "\(record.serial) återkallades (\(reason.sv)); \(affected) bedömningar som ingen har granskat kan vara berörda.",
                en:
                    "\(record.serial) was revoked (\(reason.text(in: .english))); \(affected) assessments that nobody has reviewed may be affected."
            ), role: .administrator, who: who, step: .openReReviews(record.serial))
    }

    /// What has to be settled before any of the assessments goes a step further: the first open appeal or re-review.
    func openQuestion(on assessments: some Collection<AssessmentID>) -> NextStep? {
        let concerned = Set(assessments)
        let appeal = snapshot.appeals.first { $0.decision == nil && concerned.contains($0.assessment) }
        let reReview = snapshot.reReviews.first { $0.closing == nil && concerned.contains($0.assessment) }
        return appeal.flatMap(appealStep) ?? reReview.flatMap(reReviewStep)
    }

    private func appealItem(_ appeal: Appeal) -> WorkItem? {
        appealStep(appeal).map { WorkItem($0, subjects: [appeal.id.text, appeal.assessment.text]) }
    }

    private func appealStep(_ appeal: Appeal) -> NextStep? {
        guard let assessment = snapshot.assessment(appeal.assessment) else { return nil }
        let holders = snapshot.whoMay(.decideAppeal, for: assessment.matter)
        let who = withoutPart(holders, in: assessment)
        return step(
            .decideAppeal,
            what: Phrase(
                sv: "\(appeal.id): omprövning av \(appeal.assessment), begärd \(appeal.lodgedOn), är inte avgjord.",
                en: "\(appeal.id): the appeal against \(appeal.assessment), lodged \(appeal.lodgedOn), is undecided."),
            role: role(of: who.may), who: who.may, step: .decide(appeal.id, .dismissed),
            alternatives: [.decide(appeal.id, .upheld)], since: appeal.lodgedOn, keptOut: who.keptOut,
            framework: assessment.framework)
    }

    private func reReviewItem(_ reReview: ReReview) -> WorkItem? {
        reReviewStep(reReview).map { WorkItem($0, subjects: [reReview.assessment.text]) }
    }

    private func reReviewStep(_ reReview: ReReview) -> NextStep? {
        guard let assessment = snapshot.assessment(reReview.assessment) else { return nil }
        let holders = snapshot.whoMay(.closeReReview, for: assessment.matter)
        let who = withoutPart(holders, in: assessment)
        return step(
            .reReview,
            what: Phrase(
                sv: "\(assessment.id) ska ses över på nytt, eftersom \(reReview.because) återkallades.",
                en: "\(assessment.id) must be looked at again, because \(reReview.because) was revoked."),
            role: .internalQualityAssurer, who: who.may,
            step: .closeReReview(assessment.id, stands: true),
            alternatives: [.closeReReview(assessment.id, stands: false)],
            since: reReview.openedAt.dateInSweden, keptOut: who.keptOut, framework: assessment.framework)
    }

    /// The role in which an appeal is decided by those who may: a quality assurer's, where there is one among them.
    private func role(of deciders: [Handle]) -> Role {
        let roles: [Role] = [.internalQualityAssurer, .externalQualityAssurer, .administrator]
        return roles.first { role in snapshot.holders(of: [role]).contains { deciders.contains($0.handle) } }
            ?? .internalQualityAssurer
    }

    private func withoutPart(
        _ holders: [Practitioner], in assessment: AssessmentSummary
    ) -> (may: [Handle], keptOut: [NextStep.KeptOut]) {
        let judged = assessment.assessment
        let part = holders.filter { judged.involves($0, in: snapshot.claims) }.map(\.handle)
        return (
            holders.map(\.handle).filter { !part.contains($0) },
            part.map { NextStep.KeptOut(practitioner: $0, findings: [.appealDeciderTookPart]) }
        )
    }
}

extension AssessmentSummary {
    fileprivate var matter: Permission.Matter { Permission.Matter(framework: framework, units: [unit.code]) }
}
