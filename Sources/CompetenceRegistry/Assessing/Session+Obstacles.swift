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
        let verdict = try act("assess") { act in
            var recording = try AssessmentRecording(act: act)
            return try units.map { unit in
                let subject = try recording.subject(
                    NewAssessment(
                        participant: participant, unit: unit, judgedOn: act.today, judgements: [], evidence: [],
                        notes: AssessmentNotes(evidence: [:])),
                    in: act)
                return (unit: unit, findings: AssessmentCase.circumstances.findings(in: subject))
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
        ParticipantIsRegistered(), ParticipantHasNotExited(), AssessorIsAuthorised(), AssessorIsNotTheParticipant(),
        UnitIsAdoptedByPanel(), UnitRelevanceIsCurrent(), UnitIsNewestVersion(), EarlierAssessmentMayBeSuperseded(),
    ]
}
