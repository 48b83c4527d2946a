import CompetenceModel
import Testing

@testable import CompetenceRegistry

/// Going on from an earlier assessment of the same unit.
@Suite struct EarlierAssessmentTests {
    private static let photo = SHA256Digest(hashing: Array("ett foto".utf8))
    private static let gone = SHA256Digest(hashing: Array("ett gallrat".utf8))
    private static let unit = UnitReference("K1@1")!

    private static func judgement(_ criterion: String, _ grade: String, _ evidence: [Int]) -> Judgement {
        Judgement(criterion: CriterionNumber(criterion)!, grade: grade, evidence: evidence)
    }

    private static let earlier = Assessment(
        id: AssessmentID(number: 1), participant: ParticipantID(number: 1), framework: World.kga, unit: unit,
        assessor: Handle("anna")!, authorisation: AuthorisationID(number: 1), isProvisional: false,
        judgedOn: CalendarDate("2026-03-02")!, recordedAt: Timestamp(milliseconds: 0),
        judgements: [
            judgement("1.1", "achieved", [1]), judgement("1.2", "notYet", []), judgement("1.3", "achieved", [1, 2]),
        ],
        evidence: [
            Evidence(
                number: 1, method: .observation, on: CalendarDate("2026-02-27")!, setting: .workplace,
                files: [gone, photo]),
            Evidence(number: 2, method: .conversation, on: CalendarDate("2026-03-01")!),
        ], notes: .zero, state: .recorded)

    private static let notes = AssessmentNotes(evidence: [
        1: EvidenceNotes(
            why: "Kom i tid.", place: "Caféet", supervisor: "Marika", fileNames: ["gallrad.jpg", "schema.jpg"]),
        2: EvidenceNotes(why: "Berättade."),
    ])

    private static func takeUp(into draft: inout AssessmentDraft, notes: AssessmentNotes = notes) {
        draft.takeUp(earlier, notes: notes, files: { $0 != gone }) { $0.grade == "achieved" }
    }

    @Test func evidenceAndWhatHoldsAreTakenUp() {
        var draft = AssessmentDraft()
        Self.takeUp(into: &draft)
        #expect(
            draft.evidence == [
                .init(
                    method: .observation, on: CalendarDate("2026-02-27")!, why: "Kom i tid.", place: "Caféet",
                    setting: .workplace, supervisor: "Marika", files: [.init(digest: Self.photo, name: "schema.jpg")]),
                .init(method: .conversation, on: CalendarDate("2026-03-01")!, why: "Berättade."),
            ])
        #expect(draft[Self.unit, CriterionNumber("1.1")!] == Self.judgement("1.1", "achieved", [1]))
        #expect(draft[Self.unit, CriterionNumber("1.2")!] == nil)
        #expect(draft[Self.unit, CriterionNumber("1.3")!] == Self.judgement("1.3", "achieved", [1, 2]))
        // What is to be judged now rests on nothing that was not chosen now.
        #expect(draft.inHand.isEmpty)
    }

    /// What is in the draft already keeps its number.
    @Test func thePieceThatIsThereIsNotThereTwice() {
        var draft = AssessmentDraft(evidence: [
            .init(method: .document, on: CalendarDate("2026-03-02")!, why: "Annat."),
            .init(method: .conversation, on: CalendarDate("2026-03-01")!, why: "Berättade."),
        ])
        Self.takeUp(into: &draft)
        #expect(draft.evidence.count == 3)
        #expect(draft[Self.unit, CriterionNumber("1.3")!]?.evidence == [3, 2])
    }

    /// A judgement whose evidence was disposed of is asked anew.
    @Test func nothingStandsOnEvidenceThatIsGone() {
        var draft = AssessmentDraft()
        Self.takeUp(into: &draft, notes: AssessmentNotes(evidence: [2: EvidenceNotes(why: "Berättade.")]))
        #expect(draft.evidence.map(\.why) == ["Berättade."])
        #expect(draft.units.isEmpty)
    }
}
