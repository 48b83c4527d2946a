public import CompetenceModel
import RegistryStore

extension Session {
    /// Draws the sample of the stage at which the actor reviews; drawn already, it is returned as it is.
    public func drawSample(of id: ClaimID) throws(RegistryError) -> Verdict<Sample> {
        try reviewing(id, as: "review", under: ClaimCase.reviewRules) { act, stage in
            try stage.ensureSample(in: &act)
        }
    }

    /// Widens the sample to everything, as is needed to sign off past a return.
    public func widenSample(of id: ClaimID) throws(RegistryError) -> Verdict<Sample> {
        try reviewing(id, as: "review --widen", under: ClaimCase.reviewRules) { act, stage in
            let drawn = try stage.ensureSample(in: &act)
            var widened = drawn.widened(to: stage.claim.items.map(\.assessment))
            guard widened != drawn else { return drawn }
            // Whoever widens answers for it, also where a colleague had drawn.
            widened.reviewer = act.actor.handle
            act.record(SampleDrawn(claim: id, sample: widened))
            return widened
        }
    }

    /// Approves or returns assessments of a claim whose sample was drawn in an act before: nobody passes a judgement on a
    /// sample that nobody has been shown.
    ///
    /// - Parameters:
    ///   - assessments: empty for all of the sample that are not reviewed yet.
    ///   - comment: feedback to the assessor; a return needs it.
    public func review(
        _ id: ClaimID, assessments: [AssessmentID] = [], verdict: Review.Verdict, criteria: [CriterionNumber] = [],
        comment: String? = nil
    ) throws(RegistryError) -> Verdict<[AssessmentID]> {
        try reviewing(id, as: "review", under: ClaimCase.verdictRules) { act, stage in
            let sample = stage.claim.sample(at: stage.stage)?.items ?? []
            let open = sample.map(\.assessment).filter { stage.claim.review(of: $0, at: stage.stage) == nil }
            let reviewed = assessments.isEmpty ? open : assessments
            let feedback = try comment.map { try act.conceal(Remark($0)) }
            let judged = Dictionary(uniqueKeysWithValues: stage.assessments.map { ($0.id, $0) })
            for assessment in reviewed {
                if let finding = judged[assessment]?.finding(onCriteria: criteria) { act.find(finding) }
                guard stage.claim.items.contains(where: { $0.assessment == assessment }) else {
                    act.find(Finding(.assessmentNotInClaim, ["assessment": assessment.text, "claim": id.text]))
                    continue
                }
                if verdict == .returned, !(comment?.saysSomething ?? false) {
                    act.find(Finding(.feedbackMissing, ["assessment": assessment.text]))
                }
                act.record(
                    AssessmentReviewed(
                        review: Review(
                            claim: id, round: stage.claim.round, stage: stage.stage, assessment: assessment,
                            reviewer: act.actor.handle, verdict: verdict, criteria: criteria, feedback: feedback,
                            on: act.today)))
            }
            return reviewed
        }
    }

    /// An act of a reviewer on a claim.
    private func reviewing<Value: Sendable>(
        _ id: ClaimID, as command: String, under rules: [any QualityRule<ClaimCase>],
        _ body: (inout Act, inout StageAct) throws -> Value
    ) throws(RegistryError) -> Verdict<Value> {
        try act(command) { act in
            var stage = try StageAct(id, in: act)
            act.check(rules, on: stage.subject(in: act))
            guard !act.isRefused else { return nil }
            return try body(&act, &stage)
        }
    }

    /// Signs a claim off at the actor's stage. What the stage returned, having reviewed everything, leaves the claim.
    public func signOff(_ id: ClaimID) throws(RegistryError) -> Verdict<SignOff> {
        try act("claim sign-off") { act in
            let stage = try StageAct(id, in: act)
            let subject = stage.subject(in: act)
            act.check(ClaimCase.signOffRules, on: subject)
            try act.requireNoOpenQuestion(about: stage.assessments)
            guard let authorisation = subject.authorisation, !act.isRefused else { return nil }
            act.requireMove(of: stage.claim, stage.stage.signOff)
            let signOff = SignOff(
                claim: id, round: stage.claim.round, stage: stage.stage, assurer: act.actor.handle,
                authorisation: authorisation.id, on: act.today)
            let returned = subject.returnedAssessments
            act.record(ClaimSignedOff(signOff: signOff, without: returned))
            for assessment in stage.assessments where returned.contains(assessment.id) {
                act.move(assessment, .return, claim: id)
            }
            return signOff
        }
    }

    /// Sends a claim back. The assessments that were returned go back to their assessors; the others stay in the claim.
    public func returnClaim(_ id: ClaimID, reason: String) throws(RegistryError) -> Verdict<ClaimID> {
        try act("claim return") { act in
            let stage = try StageAct(id, in: act)
            let subject = stage.subject(in: act)
            act.check(ClaimCase.reviewRules, on: subject)
            guard !act.isRefused else { return nil }
            act.requireMove(of: stage.claim, stage.stage.return)
            let returned = subject.returnedAssessments
            for assessment in stage.assessments
            where returned.contains(assessment.id) && assessment.state == .claimed {
                act.move(assessment, .return, claim: id)
            }
            act.record(
                ClaimReturned(
                    claimReturn: ClaimReturn(
                        claim: id, round: stage.claim.round, stage: stage.stage, assurer: act.actor.handle,
                        reason: try act.conceal(Remark(reason)), on: act.today)))
            return id
        }
    }
}
