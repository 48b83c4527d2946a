public import CompetenceModel
import RegistryStore

extension Session {
    /// Puts forward every finished assessment of a framework that is part of no claim, of the participants of one organisation.
    ///
    /// - Parameters:
    ///   - participants: empty for all. One named here who has nothing finished, or is with another organisation, is a finding.
    ///   - organisation: `nil`: that of the participants named; where none is, the submitter's own.
    public func submitClaim(
        for code: FrameworkCode, participants: [ParticipantID] = [], organisation: OrganisationCode? = nil
    ) throws(RegistryError) -> Verdict<ClaimID> {
        try act { act in
            let framework = try act.existing(code)
            if let organisation { _ = try act.existing(organisation) }
            let named = try participants.map { try act.existing($0) }
            let centre = organisation ?? named.first?.organisation ?? act.actor.organisation
            let theirs =
                participants.isEmpty
                ? try act.reader.assessments(in: code, states: [.recorded])
                : try Set(participants).flatMap { try act.reader.assessments(of: $0) }.sorted { $0.id < $1.id }
            var ready = theirs.filter {
                $0.framework == code && $0.state == .recorded && $0.isAchieved(on: framework.ratingScale)
            }
            if participants.isEmpty {
                act.facts.load(participants: Set(ready.map(\.participant)))
                ready.removeAll { act.facts.participant($0.participant)?.organisation != centre }
            }
            for participant in participants where !ready.contains(where: { $0.participant == participant }) {
                act.find(
                    Finding(
                        .participantWithoutFinishedAssessment,
                        ["participant": participant.text, "framework": code.text]))
            }
            let id = ClaimID(number: try act.next(.claim))
            act.submit(ready, as: id, framework: code, organisation: centre, round: 1)
            return id
        }
    }

    /// Submits a returned claim again. What was returned and has been assessed anew comes in by its new assessment; what
    /// was returned and has not leaves the claim.
    public func resubmitClaim(_ id: ClaimID) throws(RegistryError) -> Verdict<ClaimID> {
        try act { act in
            let claim = try act.existing(id)
            let framework = try act.existing(claim.framework)
            act.facts.load(assessments: Set(claim.items.map(\.assessment)))
            act.facts.loadStanding(
                of: Set(claim.participants.map(act.facts.person)), in: Set(claim.items.map(\.unit.code)))
            var assessments: [Assessment] = []
            for item in claim.items {
                let present = try act.existing(item.assessment)
                if present.state == .claimed {
                    assessments.append(present)
                } else if let renewed = act.facts.standingAssessment(
                    of: act.facts.person(item.participant), in: item.unit.code),
                    renewed.state == .recorded, renewed.isAchieved(on: framework.ratingScale),
                    !assessments.contains(where: { $0.id == renewed.id })
                {
                    assessments.append(renewed)
                }
            }
            act.submit(
                assessments, as: id, framework: claim.framework, organisation: claim.organisation,
                round: claim.round + 1, earlier: claim)
            return id
        }
    }

    /// Takes a claim back; its assessments are free again.
    public func withdrawClaim(_ id: ClaimID, reason: String) throws(RegistryError) -> Verdict<ClaimID> {
        try act { act in
            let claim = try act.existing(id)
            act.record(ClaimWithdrawn(claim: id, by: act.actor.handle, reason: try act.conceal(Remark(reason))))
            for assessment in act.facts.assessments(claim.items.map(\.assessment)) where assessment.state == .claimed {
                act.move(assessment, .release, claim: id)
            }
            return id
        }
    }
}

extension Act {
    /// Records a submission; a first one, or a further round of `earlier`.
    fileprivate mutating func submit(
        _ assessments: [Assessment], as id: ClaimID, framework: FrameworkCode, organisation: OrganisationCode,
        round: Int,
        earlier: AwardClaim? = nil
    ) {
        let firstRounds = Dictionary(
            (earlier?.items ?? []).map { ($0.assessment, $0.round) }, uniquingKeysWith: { first, _ in first })
        let items = assessments.sorted { $0.id < $1.id }.map { assessment in
            ClaimItem(
                assessment: assessment.id, participant: assessment.participant, unit: assessment.unit,
                assessor: assessment.assessor, methods: assessment.methods, isProvisional: assessment.isProvisional,
                round: firstRounds[assessment.id] ?? round)
        }
        record(
            ClaimSubmitted(
                claim: id, framework: framework, organisation: organisation, round: round, submittedBy: actor.handle,
                items: items))
        for assessment in assessments where assessment.state == .recorded { move(assessment, .claim, claim: id) }
    }
}
