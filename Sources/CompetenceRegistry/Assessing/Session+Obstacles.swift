public import CompetenceModel
import RegistryStore

extension Session {
    /// What would be said against recording assessments of `units` today, whatever was judged in them. Asked before the
    /// work, so that nobody answers thirty questions to be refused at the end.
    ///
    /// - Returns: per unit, in the order given. Nothing is recorded.
    public func obstacles(
        to participant: ParticipantID, in units: [UnitReference]
    ) throws(RegistryError) -> [(unit: UnitReference, findings: [Finding])] {
        let verdict = try act { act in
            _ = try act.existing(participant)
            return try units.map { unit in
                guard let framework = act.facts.framework(of: unit) else {
                    throw RegistryError(.unknownUnit, ["unit": unit.text])
                }
                let subject = act.facts.assessmentCase(
                    by: act.actor.handle, of: participant, in: unit, of: framework, judgedOn: act.today,
                    judgements: [], evidence: [], notes: AssessmentNotes(evidence: [:]), today: act.today)
                let refusal = PermissionTable.standard.finding(
                    against: act.actor.handle, act.actor, doing: .assess,
                    for: .init(framework: framework, units: [unit.code]), on: act.today)
                return (
                    unit: unit,
                    findings: (refusal.map { [$0] } ?? [])
                        + (subject.map { AssessmentCase.circumstances.findings(in: $0) } ?? [])
                )
            }
        }
        switch verdict {
        case .accepted(let found, _): return found
        case .refused(let findings): return units.map { ($0, findings) }
        }
    }
}

extension AssessmentCase {
    /// The rules that look at who, whom and what, and not at what was judged.
    fileprivate static let circumstances: [any QualityRule<AssessmentCase>] = [
        ParticipantIsRegistered(), ParticipantHasNotExited(), AssessorIsStillAuthorised(),
        AssessorIsNotTheParticipant(),
        UnitIsAdoptedByPanel(), UnitRelevanceIsCurrent(), UnitIsNewestVersion(), EarlierAssessmentMayBeSuperseded(),
    ]
}
