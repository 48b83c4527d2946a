public import CompetenceModel
import RegistryStore

extension Session {
    /// Puts forward every finished assessment of a framework that is part of no claim.
    ///
    /// - Parameter participants: empty for all. One named here who has nothing finished is a finding.
    public func submitClaim(
        for code: FrameworkCode, participants: [ParticipantID] = []
    ) throws(RegistryError) -> Verdict<ClaimID> {
        try act("claim submit") { act in
            let framework = try act.reader.existing(code).framework
            act.requireAssessor(of: code)
            for participant in participants { _ = try act.reader.existing(participant) }
            let theirs =
                participants.isEmpty
                ? try act.reader.assessments(in: code, states: [.recorded])
                : try Set(participants).flatMap { try act.reader.assessments(of: $0) }.sorted { $0.id < $1.id }
            let ready = theirs.filter {
                $0.framework == code && $0.state == .recorded && $0.isAchieved(on: framework.ratingScale)
            }
            for participant in participants where !ready.contains(where: { $0.participant == participant }) {
                act.find(
                    Finding(
                        .participantWithoutFinishedAssessment,
                        ["participant": participant.text, "framework": code.text]))
            }
            try act.requireNoOpenQuestion(about: ready)
            let id = try act.reader.nextClaim()
            try act.submit(ready, as: id, framework: framework, round: 1)
            return id
        }
    }

    /// Submits a returned claim again. What was returned and has been assessed anew comes in by its new assessment; what
    /// was returned and has not leaves the claim.
    public func resubmitClaim(_ id: ClaimID) throws(RegistryError) -> Verdict<ClaimID> {
        try act("claim resubmit") { act in
            let claim = try act.reader.existing(id)
            let framework = try act.reader.existing(claim.framework).framework
            act.requireAssessor(of: claim.framework)
            act.requireMove(of: claim, .resubmit)
            var assessments: [Assessment] = []
            for item in claim.items {
                let present = try act.reader.existing(item.assessment)
                if present.state == .claimed {
                    assessments.append(present)
                } else if let renewed = try act.reader.standingAssessment(of: item.participant, in: item.unit.code),
                    renewed.state == .recorded, renewed.isAchieved(on: framework.ratingScale)
                {
                    assessments.append(renewed)
                }
            }
            try act.requireNoOpenQuestion(about: assessments)
            try act.submit(assessments, as: id, framework: framework, round: claim.round + 1, earlier: claim)
            return id
        }
    }

    /// Takes a claim back; its assessments are free again.
    public func withdrawClaim(_ id: ClaimID, reason: String) throws(RegistryError) -> Verdict<ClaimID> {
        try act("claim withdraw") { act in
            let claim = try act.reader.existing(id)
            act.requireAssessor(of: claim.framework)
            act.requireMove(of: claim, .withdraw)
            for assessment in try act.reader.assessments(claim.items.map(\.assessment))
            where assessment.state == .claimed {
                act.move(assessment, .release, claim: id)
            }
            act.record(ClaimWithdrawn(claim: id, by: act.actor.handle, reason: try act.conceal(Remark(reason))))
            return id
        }
    }
}

extension Act {
    mutating func requireAssessor(of framework: FrameworkCode) {
        guard actor.authorisation([.assessor, .occupationalAssessor], framework: framework, on: today) == nil else {
            return
        }
        find(Finding(.submitterNotAuthorised, ["submitter": actor.handle.text, "framework": framework.text]))
    }

    mutating func requireMove(of claim: AwardClaim, _ move: ClaimState.Move) {
        guard claim.state.after(move) == nil else { return }
        find(
            Finding(
                .claimNotInState,
                ["claim": claim.id.text, "state": claim.state.rawValue, "move": move.rawValue]))
    }

    /// Nothing is put forward while an appeal or a re-review of it is open.
    mutating func requireNoOpenQuestion(about assessments: [Assessment]) throws {
        let ids = Set(assessments.map(\.id))
        for appeal in try reader.appeals() where appeal.decision == nil && ids.contains(appeal.assessment) {
            find(Finding(.appealOpen, ["assessment": appeal.assessment.text, "appeal": appeal.id.text]))
        }
        for (assessment, _) in try reader.openReReviews() where ids.contains(assessment) {
            find(Finding(.reReviewOpen, ["assessment": assessment.text]))
        }
    }

    /// Records a submission; a first one, or a further round of `earlier`.
    mutating func submit(
        _ assessments: [Assessment], as id: ClaimID, framework: Framework, round: Int, earlier: AwardClaim? = nil
    ) throws {
        let firstRounds = Dictionary(
            (earlier?.items ?? []).map { ($0.assessment, $0.round) }, uniquingKeysWith: { first, _ in first })
        let items = assessments.sorted { $0.id < $1.id }.map { assessment in
            ClaimItem(
                assessment: assessment.id, participant: assessment.participant, unit: assessment.unit,
                assessor: assessment.assessor, methods: assessment.methods, isProvisional: assessment.isProvisional,
                round: firstRounds[assessment.id] ?? round)
        }
        let claim = AwardClaim(
            id: id, framework: framework.code, state: .submitted, round: round, submittedBy: actor.handle,
            submittedAt: now, submission: .zero, submissionTransaction: 0,
            submissionOrdinal: try reader.submissionCount(), items: items)
        check(
            ClaimCase.submissionRules,
            on: ClaimCase(
                claim: claim, framework: framework, assessments: assessments, actor: actor, stage: nil,
                centre: try reader.existingIssuer().name, today: today))
        record(
            ClaimSubmitted(
                claim: id, framework: framework.code, round: round, submittedBy: actor.handle,
                ordinal: claim.submissionOrdinal, items: items))
        for assessment in assessments where assessment.state == .recorded { move(assessment, .claim, claim: id) }
    }
}
