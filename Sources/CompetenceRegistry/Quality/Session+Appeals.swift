public import CompetenceModel
import RegistryStore

extension Session {
    /// Lodges a participant's appeal against an assessment.
    public func lodgeAppeal(
        against id: AssessmentID, grounds: String, on day: CalendarDate? = nil
    ) throws(RegistryError) -> Verdict<AppealID> {
        try act("appeal lodge") { act in
            act.require(.administrator, .assessor, .occupationalAssessor, .internalQualityAssurer)
            let assessment = try act.reader.existing(id)
            let day = day ?? act.today
            try Self.requireNotFuture(day, today: act.today)
            let appeal = try act.reader.nextAppeal()
            act.record(
                AppealLodged(
                    appeal: appeal, participant: assessment.participant, assessment: id,
                    grounds: try act.conceal(Remark(grounds)), on: day))
            return appeal
        }
    }

    /// Decides an appeal. Whoever assessed, reviewed, signed off or submitted takes no part [28].
    public func decideAppeal(
        _ id: AppealID, outcome: Appeal.Outcome, reason: String
    ) throws(RegistryError) -> Verdict<AppealID> {
        try act("appeal decide") { act in
            act.require(.administrator, .internalQualityAssurer, .externalQualityAssurer)
            guard let appeal = try act.reader.appeals().first(where: { $0.id == id }) else {
                throw RegistryError(.unknownAppeal, ["appeal": id.text])
            }
            guard appeal.decision == nil else { throw RegistryError(.alreadyClosed, ["subject": id.text]) }
            let assessment = try act.reader.existing(appeal.assessment)
            try act.requireNoPart(in: assessment)
            if outcome == .upheld, assessment.state.after(.return) != nil { act.move(assessment, .return) }
            act.record(
                AppealDecided(
                    appeal: id, outcome: outcome, by: act.actor.handle, reason: try act.conceal(Remark(reason)),
                    on: act.today))
            return id
        }
    }
}

extension Act {
    /// The actor took no part in the decision on `assessment`: did not make it, submit, review or sign off a claim with it,
    /// and is not the participant.
    mutating func requireNoPart(in assessment: Assessment) throws {
        guard assessment.involves(actor, in: try reader.claims(states: [])) else { return }
        find(Finding(.appealDeciderTookPart, ["actor": actor.handle.text, "assessment": assessment.id.text]))
    }
}
