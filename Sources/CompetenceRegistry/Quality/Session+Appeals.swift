public import CompetenceModel
import RegistryStore

extension Session {
    /// Lodges a participant's appeal against an assessment.
    public func lodgeAppeal(
        against id: AssessmentID, grounds: String, on day: CalendarDate? = nil
    ) throws(RegistryError) -> Verdict<AppealID> {
        try act { act in
            let assessment = try act.existing(id)
            let day = day ?? act.today
            let appeal = AppealID(number: try act.next(.appeal))
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
        try act { act in
            guard let appeal = act.facts.appeal(id) else {
                throw RegistryError(.unknownAppeal, ["appeal": id.text])
            }
            act.record(
                AppealDecided(
                    appeal: id, outcome: outcome, by: act.actor.handle, reason: try act.conceal(Remark(reason)),
                    on: act.today))
            if outcome == .upheld, appeal.decision == nil { try act.sendBack(appeal.assessment) }
            return id
        }
    }
}

extension Act {
    /// What a decision found wrong does not go on standing.
    mutating func sendBack(_ id: AssessmentID) throws {
        let assessment = try existing(id)
        if assessment.state.after(.return) != nil { move(assessment, .return) }
    }
}
