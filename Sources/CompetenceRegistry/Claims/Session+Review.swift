public import CompetenceModel
import RegistryStore

extension Session {
    /// Draws the sample of the stage at which the actor reviews; drawn already, it is returned as it is.
    public func drawSample(of id: ClaimID) throws(RegistryError) -> Verdict<Sample> {
        try act { act in
            var stage = try StageAct(id, in: act)
            act.requireReviewer(of: stage)
            guard !act.isRefused else { return nil }
            return try stage.ensureSample(in: &act)
        }
    }

    /// Widens the sample to everything, as is needed to sign off past a return.
    public func widenSample(of id: ClaimID) throws(RegistryError) -> Verdict<Sample> {
        try act { act in
            var stage = try StageAct(id, in: act)
            act.requireReviewer(of: stage)
            guard !act.isRefused else { return nil }
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
    ///   - assessments: empty for all of the sample that are not reviewed yet and that have been displayed.
    ///   - comment: feedback to the assessor; a return needs it.
    ///   - displayed: the assessments that the actor has been shown: judgements, evidence and notes. An approval is of nothing else.
    public func review(
        _ id: ClaimID, assessments: [AssessmentID] = [], verdict: Review.Verdict, criteria: [CriterionNumber] = [],
        comment: String? = nil, displayed: [AssessmentID: Review.Displayed]
    ) throws(RegistryError) -> Verdict<[AssessmentID]> {
        try act { act in
            let stage = try StageAct(id, in: act)
            let sample = stage.claim.sample(at: stage.stage)?.items ?? []
            let open = sample.map(\.assessment).filter { stage.claim.review(of: $0, at: stage.stage) == nil }
            let seen = open.filter { displayed[$0] != nil }
            let reviewed = !assessments.isEmpty ? assessments : seen.isEmpty ? open : seen
            // With nothing to review there is no event to say what is in the way.
            if reviewed.isEmpty {
                act.requireReviewer(of: stage)
                act.check(ClaimCase.verdictRules, on: stage.subject)
            }
            let feedback = try comment.map { try act.conceal(Remark($0)) }
            for assessment in reviewed {
                act.record(
                    AssessmentReviewed(
                        review: Review(
                            claim: id, round: stage.claim.round, stage: stage.stage, assessment: assessment,
                            reviewer: act.actor.handle, verdict: verdict, criteria: criteria, feedback: feedback,
                            displayed: displayed[assessment], on: act.today)))
            }
            return reviewed
        }
    }

    /// Signs a claim off at the actor's stage. What the stage returned, having reviewed everything, leaves the claim.
    public func signOff(_ id: ClaimID) throws(RegistryError) -> Verdict<SignOff> {
        try act { act in
            let stage = try StageAct(id, in: act)
            let signOff = SignOff(
                claim: id, round: stage.claim.round, stage: stage.stage, assurer: act.actor.handle,
                authorisation: stage.subject.authorisation?.id ?? .unheld, on: act.today)
            let returned = stage.subject.returnedAssessments
            act.record(ClaimSignedOff(signOff: signOff, without: returned))
            for assessment in act.facts.assessments(returned) where assessment.state == .claimed {
                act.move(assessment, .return, claim: id)
            }
            return signOff
        }
    }

    /// Sends a claim back. The assessments that were returned go back to their assessors; the others stay in the claim.
    public func returnClaim(_ id: ClaimID, reason: String) throws(RegistryError) -> Verdict<ClaimID> {
        try act { act in
            let stage = try StageAct(id, in: act)
            act.record(
                ClaimReturned(
                    claimReturn: ClaimReturn(
                        claim: id, round: stage.claim.round, stage: stage.stage, assurer: act.actor.handle,
                        reason: try act.conceal(Remark(reason)), on: act.today)))
            for assessment in act.facts.assessments(stage.subject.returnedAssessments)
            where assessment.state == .claimed {
                act.move(assessment, .return, claim: id)
            }
            return id
        }
    }
}

extension Act {
    /// The actor may review at the stage, also where the sample has been drawn and nothing is recorded.
    fileprivate mutating func requireReviewer(of stage: StageAct) {
        require(stage.stage.act, for: stage.subject.matter)
        check(ClaimCase.reviewRules, on: stage.subject)
    }
}
