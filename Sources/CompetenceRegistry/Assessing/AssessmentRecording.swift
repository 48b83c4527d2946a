import CompetenceModel
import RegistryStore

/// Records many assessments in one act.
struct AssessmentRecording {
    private let assessor: Handle
    /// What was on record already, word for word: a file that comes twice.
    private(set) var known: Set<AssessmentID> = []
    /// What this act itself has recorded.
    private var recorded: Set<Key> = []

    private struct Key: Hashable {
        var participant: ParticipantID
        var unit: UnitCode
    }

    /// - Parameters: the people and units of all that is to be recorded; what the rules ask of them is read at once.
    init(act: Act, of participants: Set<ParticipantID>, in units: Set<UnitCode>) {
        assessor = act.actor.handle
        act.facts.load(participants: participants)
        act.facts.loadStanding(of: participants, in: units)
    }

    /// - Parameter framework: where the input names one: the unit must be of it.
    mutating func record(
        _ new: NewAssessment, of framework: FrameworkCode? = nil, in act: inout Act
    ) throws -> AssessmentID {
        _ = try act.existing(new.participant)
        guard let unitFramework = act.facts.framework(of: new.unit) else {
            throw RegistryError(.unknownUnit, ["unit": new.unit.text])
        }
        guard recorded.insert(Key(participant: new.participant, unit: new.unit.code)).inserted else {
            throw RegistryError(.assessedTwiceAtOnce, ["participant": new.participant.text, "unit": new.unit.text])
        }
        let current = act.facts.standingAssessment(of: new.participant, in: new.unit.code)
        if let current, isSame(current, new, in: act) {
            known.insert(current.id)
            return current.id
        }
        let id = AssessmentID(number: try act.next(.assessment))
        let standing = AssessorStanding(
            assessor: act.actor, framework: unitFramework, unit: new.unit.code, judgedOn: new.judgedOn, today: act.today
        )
        let held = standing.authorisation
        // What is under review or behind a certificate is followed by nothing; the examination says so.
        let superseded = current.flatMap { $0.state.after(.supersede) == nil ? nil : $0 }
        if let superseded { act.move(superseded, .supersede) }
        act.record(
            AssessmentRecorded(
                assessment: id, participant: new.participant, framework: framework ?? unitFramework,
                unit: new.unit, assessor: assessor, authorisation: held?.id ?? .unheld,
                isProvisional: standing.isProvisional(under: held), judgedOn: new.judgedOn, judgements: new.judgements,
                evidence: new.evidence, notes: try act.conceal(new.notes), supersedes: superseded?.id))
        return id
    }

    private func isSame(_ current: Assessment, _ new: NewAssessment, in act: Act) -> Bool {
        // What was sent back is judged anew, be it in the same words.
        current.state != .returned && current.assessor == assessor && current.unit == new.unit
            && current.judgedOn == new.judgedOn
            && current.judgements == new.judgements && current.evidence == new.evidence
            && act.facts.confidential.notes(current.notes) == new.notes
    }

    mutating func record(_ rating: SelfRating, in act: inout Act) throws {
        _ = try act.existing(rating.participant)
        guard try !act.reader.selfRatings(of: rating.participant).contains(rating) else { return }
        guard act.facts.framework(of: rating.unit) != nil else {
            throw RegistryError(.unknownUnit, ["unit": rating.unit.text])
        }
        act.record(SelfRatingRecorded(rating: rating))
    }
}

extension AuthorisationID {
    /// Stands in an event of somebody who holds none, which the examination refuses.
    static let unheld = AuthorisationID(number: 1)
}
