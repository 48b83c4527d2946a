/// An assessment that an earlier sample of a stage held, in whatever claim, certified, returned or withdrawn.
///
/// What a stage has asked to see it sees, or it sees what took its place. Without this, a submitter who did not like a sample
/// could withdraw the claim, record the assessment anew under another number, and submit again for a fresh draw.
public struct EarlierDraw: Sendable, Hashable {
    public var assessment: AssessmentID
    public var participant: ParticipantID
    /// The unit without its version: a new version does not pay an old debt.
    public var unit: UnitCode
    /// Whether the stage approved this very assessment.
    public var wasApproved: Bool

    public init(assessment: AssessmentID, participant: ParticipantID, unit: UnitCode, wasApproved: Bool) {
        self.assessment = assessment
        self.participant = participant
        self.unit = unit
        self.wasApproved = wasApproved
    }

    /// What of `population` is owed: the same participant in the same unit was drawn before, and the newest assessment of
    /// those drawn was never approved.
    ///
    /// - Parameter draws: everything the stage's earlier samples held, over all claims of the framework.
    public static func owed(in population: [ClaimItem], from draws: some Sequence<EarlierDraw>) -> Set<AssessmentID> {
        var newest: [Place: EarlierDraw] = [:]
        for draw in draws {
            let place = Place(participant: draw.participant, unit: draw.unit)
            guard let known = newest[place], known.assessment >= draw.assessment else {
                newest[place] = draw
                continue
            }
            // Drawn in two claims and approved in one of them: approved, because an assessment never changes.
            if known.assessment == draw.assessment, draw.wasApproved { newest[place] = draw }
        }
        return Set(
            population.filter { item in
                newest[Place(participant: item.participant, unit: item.unit.code)].map { !$0.wasApproved } ?? false
            }.map(\.assessment))
    }

    private struct Place: Hashable {
        var participant: ParticipantID
        var unit: UnitCode
    }
}
