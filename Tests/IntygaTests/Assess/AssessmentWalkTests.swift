import CompetenceModel
import CompetenceRegistry
import Testing

@testable import intyga

/// Keys in, answers out.
@Suite struct AssessmentWalkTests {
    static let today = CalendarDate("2026-03-02")!

    static func unit(_ code: String, criteria: Int) -> Unit {
        Unit(
            reference: UnitReference("\(code)@1")!, title: LocalizedText(sv: code),
            outcomes: [
                LearningOutcome(
                    number: 1, statement: LocalizedText(sv: "Kan"),
                    criteria: (1...criteria).map {
                        Criterion(number: CriterionNumber("1.\($0)")!, text: LocalizedText(sv: "Gör \($0)"))
                    })
            ])
    }

    static func walk(
        scale: RatingScale = .binary, draft: AssessmentDraft? = nil, evidence: AssessmentDraft.Piece? = nil,
        language: Language = .swedish
    ) -> AssessmentWalk {
        AssessmentWalk(
            heading: "P-0001",
            parts: [unit("K1", criteria: 2), unit("K2", criteria: 2)].map { .init(unit: $0, scale: scale) },
            draft: draft, evidence: evidence, today: today, language: language)
    }

    /// Types text and, for `\r`, Enter; gives the last effect.
    @discardableResult static func type(_ text: String, into walk: inout AssessmentWalk) -> AssessmentWalk.Effect {
        var effect = AssessmentWalk.Effect.none
        for scalar in text.unicodeScalars { effect = walk.handle(scalar == "\r" ? .enter : .scalar(scalar)) }
        return effect
    }

    private func judgement(_ walk: AssessmentWalk, _ unit: String, _ criterion: String) -> Judgement? {
        walk.draft[UnitReference("\(unit)@1")!, CriterionNumber(criterion)!]
    }

    /// Whoever has judged thirty criteria does not look at the foot of the screen any more.
    @Test(arguments: Language.allCases) func aKeyMeansOneThing(language: Language) {
        var meanings: [String: Set<String>] = [:]
        func look(_ walk: AssessmentWalk) {
            for (key, words) in WalkWords.keys(walk) where key.count == 1 {
                meanings[key, default: []].insert(words[language])
            }
            if case .judging = walk.stage {
                for grade in RatingScale.binary.grades {
                    meanings[WalkKeys.key(of: grade, in: .binary, language), default: []]
                        .insert(grade.title.text(in: language))
                }
            }
        }
        let yes = String(WalkKeys.achieved(language))
        let explain = String(WalkKeys.explain(language))
        let begun = Self.walk(language: language)
        for typed in [
            "", yes, yes + "1", yes + "1Så.\r", yes + "1Så.\re", yes + "1Så.\r+", yes + "1Så.\r" + yes,
            yes + "1Så.\r" + yes + yes, "nnnn", "nnnnr", "nnnn" + explain, yes + "1Så.\rnnn",
        ] {
            var walk = begun
            look(walk)
            Self.type(typed, into: &walk)
            look(walk)
        }
        #expect(meanings["n"]?.count == 1 && meanings["r"]?.count == 1 && meanings[yes]?.count == 1)
        // Back is back: from an answer, that is to undo it. More evidence is new evidence.
        let several = meanings.filter { $0.value.count > 1 }.keys.sorted()
        #expect(several == ["+", "b"], "\(meanings)")
    }

    @Test func oneSentenceCarriesTwoUnits() throws {
        var walk = Self.walk()
        Self.type("u1Visade hur.\ru", into: &walk)
        #expect(walk.position == 2)
        // A new unit asks once whether the same evidence holds.
        Self.type("u\ru", into: &walk)
        #expect(walk.complete.count == 2)
        #expect(walk.draft.evidence.map(\.why) == ["Visade hur."])
        #expect(walk.draft.evidence.map(\.on) == [Self.today])
        #expect(
            judgement(walk, "K2", "1.2")
                == Judgement(criterion: CriterionNumber("1.2")!, grade: "achieved", evidence: [1]))
        #expect(Self.type("r", into: &walk) == .none)
        #expect(Self.type("\r", into: &walk) == .record)
    }

    @Test func notYetNeedsNoEvidence() {
        var walk = Self.walk()
        #expect(Self.type("n", into: &walk) == .save)
        #expect(judgement(walk, "K1", "1.1")?.grade == "notYet")
        #expect(judgement(walk, "K1", "1.1")?.evidence == [])
    }

    /// What an earlier session answered is not taken back by b, and the screen says so before and after.
    @Test func afterResumingThereIsNothingToUndo() {
        var earlier = Self.walk()
        Self.type("u1Visade hur.\r", into: &earlier)
        var walk = Self.walk(draft: earlier.draft)
        Self.type("\r", into: &walk)
        #expect(walk.position == 1)
        func back(_ walk: AssessmentWalk) -> String? { WalkWords.keys(walk).first { $0.0 == "b" }?.1.sv }
        #expect(back(walk) == "tillbaka")
        #expect(Self.type("b", into: &walk) == .none)
        #expect(walk.position == 0)
        #expect(walk.note == WalkWords.answeredEarlier)
        #expect(judgement(walk, "K1", "1.1")?.grade == "achieved")
        Self.type("b", into: &walk)
        #expect(walk.position == 0)
        #expect(walk.note == WalkWords.nothingBefore)
        // Answered anew, it can be undone.
        Self.type("n", into: &walk)
        #expect(back(walk) == "ångra")
        Self.type("b", into: &walk)
        #expect(judgement(walk, "K1", "1.1")?.grade == "achieved")
        #expect(walk.note == WalkWords.takenBack)
    }

    /// The list of reasons marks the one that is given, not the evidence in hand, and Enter keeps it.
    @Test func theReasonThatIsGivenIsMarked() throws {
        var walk = Self.walk()
        Self.type("u1Visade hur.\rn", into: &walk)
        Self.type("v+2Glömde det.\r", into: &walk)
        #expect(judgement(walk, "K1", "1.2")?.evidence == [2])
        #expect(walk.draft.inHand == [1])
        Self.type("v", into: &walk)
        let marked = WalkScreen(walk, width: 80, height: 24).lines.map(\.text).filter { $0.hasPrefix("> ") }
        #expect(marked == ["> 2  samtal 2026-03-02: Glömde det."])
        #expect(Self.type("\r", into: &walk) == .save)
        #expect(judgement(walk, "K1", "1.2")?.evidence == [2])
        #expect(judgement(walk, "K1", "1.1")?.evidence == [1])
        #expect(walk.draft.inHand == [1])
    }

    /// To record takes r and then Enter; whatever else comes after r takes it back.
    @Test(arguments: ["r", "u", "b", "q", " "]) func aStrayKeyRecordsNothing(key: String) {
        var walk = Self.walk()
        Self.type("nnnn", into: &walk)
        #expect(Self.type("r" + key, into: &walk) == .none)
        #expect(walk.note == WalkWords.notConfirmed)
        #expect(Self.type("\r", into: &walk) == .none)
        #expect(Self.type("r\r", into: &walk) == .record)
    }

    /// One key for "not yet", and a reason for whoever is to be told.
    @Test func notYetCanBeExplainedAndTheEvidenceInHandStays() throws {
        var walk = Self.walk()
        Self.type("u1Visade hur.\rn", into: &walk)
        #expect(walk.note == WalkWords.notYetGiven.filled(with: ["criterion": "1.2"]))
        #expect(walk.draft.inHand == [1])
        Self.type("v", into: &walk)
        #expect(walk.subject?.criterion.number.text == "1.2")
        Self.type("+2Vet inte än vart man ringer.\r", into: &walk)
        let reason = Judgement(criterion: CriterionNumber("1.2")!, grade: "notYet", evidence: [2])
        #expect(judgement(walk, "K1", "1.2") == reason)
        #expect(walk.draft.inHand == [1])
        #expect(walk.position == 2)
        // Taken back, it can still be mended, and the grade stands alone.
        Self.type("b", into: &walk)
        guard case .describing = walk.stage else {
            Issue.record("not the form")
            return
        }
        #expect(judgement(walk, "K1", "1.2")?.evidence == [])
    }

    @Test func theSummaryNamesWhatHasNoReasonAndLeadsThere() {
        var walk = Self.walk()
        Self.type("nnnn", into: &walk)
        #expect(walk.unexplained == [0, 1, 2, 3])
        #expect(WalkScreen(walk, width: 80, height: 24).lines.contains { $0.text.contains("K1 1.1, K1 1.2, K2 1.1") })
        Self.type("v1Kom för sent varje dag.\r", into: &walk)
        #expect(walk.unexplained == [1, 2, 3])
        #expect(walk.stage.isSummary)
        // The same reason, for another criterion.
        Self.type("v1", into: &walk)
        #expect(judgement(walk, "K1", "1.2")?.evidence == [1])
        #expect(walk.draft.evidence.count == 1)
        #expect(Self.type("r\r", into: &walk) == .record)
        let assessment = walk.draft.assessment(
            of: ParticipantID(number: 1), in: walk.parts[0].unit, judgedOn: Self.today)
        #expect(assessment?.notes.evidence[1]?.why == "Kom för sent varje dag.")
    }

    @Test func nothingToExplainIsSaid() {
        var walk = Self.walk()
        #expect(Self.type("v", into: &walk) == .none)
        #expect(walk.note == WalkWords.nothingToExplain)
        #expect(walk.stage.isJudging)
    }

    /// A key that does nothing says which ones do.
    @Test func wrongKeysAreAnsweredEverywhere() {
        func said(_ keys: String) -> String? {
            var walk = Self.walk()
            Self.type(keys, into: &walk)
            return walk.note?.sv
        }
        let nothing = "Den tangenten gör inget här. Möjliga: "
        let methods = "1–\(WalkKeys.methods.count)"
        #expect(said("x") == nothing + "u n h b e + f q")
        #expect(said("ux") == nothing + "\(methods) b q")
        #expect(said("u9") == nothing + "\(methods) b q")
        #expect(said("u1Visade hur.\rex") == nothing + "1 Enter + k b q")
        #expect(said("u1Visade hur.\re7") == nothing + "1 Enter + k b q")
        #expect(said("fx") == nothing + "g b q")
        #expect(said("nnnnx") == nothing + "r v b q")
    }

    /// Starting over can be regretted.
    @Test func startingOverIsTakenBack() {
        var first = Self.walk()
        Self.type("u1Visade hur.\rn", into: &first)
        var second = Self.walk(draft: first.draft)
        Self.type("o", into: &second)
        #expect(second.draft.isEmpty)
        Self.type("b", into: &second)
        #expect(second.draft == first.draft)
    }

    @Test(arguments: [
        (0, 8, "Ingen enhet är helt besvarad än; det som är besvarat sparas till senare."),
        (1, 1, "Enheten är helt besvarad och registreras."),
        (1, 8, "1 av 8 enheter är helt besvarad och registreras; resten sparas till senare."),
        (3, 8, "3 av 8 enheter är helt besvarade och registreras; resten sparas till senare."),
        (8, 8, "Alla 8 enheter är helt besvarade och registreras."),
    ])
    func oneUnitIsNotSeveral(_ complete: Int, _ total: Int, _ words: String) {
        #expect(WalkWords.willBeRecorded(complete, of: total).sv == words)
    }

    @Test func nothingIsRecordedWhileNoUnitIsComplete() {
        var walk = Self.walk()
        Self.type("nhhh", into: &walk)
        #expect(walk.position == 4)
        #expect(Self.type("r", into: &walk) == .none)
        Self.type("g", into: &walk)
        #expect(walk.position == 1)
    }

    @Test func undoGivesBackExactlyWhatWasBefore() {
        var walk = Self.walk()
        Self.type("u1Visade hur.\ru", into: &walk)
        let before = walk.draft
        Self.type("n", into: &walk)
        #expect(Self.type("b", into: &walk) == .save)
        #expect(walk.draft == before)
        #expect(walk.position == 2)
        Self.type("bb", into: &walk)
        #expect(walk.draft.isEmpty)
        #expect(walk.position == 0)
    }

    /// A slip in a sentence does not cost the sentence.
    @Test func oneStepBackFromEvidenceIsItsForm() throws {
        var walk = Self.walk()
        Self.type("u1Visade hru.\rb", into: &walk)
        guard case .describing(let form, let purpose) = walk.stage else {
            Issue.record("not the form")
            return
        }
        #expect(form.editor(.why).text == "Visade hru.")
        #expect(form.field == .why)
        #expect(purpose.grade == "achieved")
        for _ in 0..<3 { _ = walk.handle(.backspace) }
        Self.type("ur.\r", into: &walk)
        #expect(walk.draft.evidence.map(\.why) == ["Visade hur."])
        #expect(judgement(walk, "K1", "1.1")?.evidence == [1])
        #expect(walk.position == 1)
    }

    @Test func evidenceIsCorrectedForEverythingThatRestsOnIt() throws {
        var walk = Self.walk()
        Self.type("u1Visade hru.\ruu", into: &walk)
        // A new unit asks; k corrects what is marked, and the question stands.
        Self.type("k", into: &walk)
        for _ in 0..<3 { _ = walk.handle(.backspace) }
        Self.type("ur.\r", into: &walk)
        #expect(walk.note == WalkWords.corrected)
        #expect(walk.draft.evidence.map(\.why) == ["Visade hur."])
        Self.type("\ru", into: &walk)
        #expect(walk.complete.count == 2)
        // Left half-way, a correction changes nothing.
        Self.type("be", into: &walk)
        Self.type("rX", into: &walk)
        #expect(walk.handle(.control("c")) == .leave)
        #expect(walk.draft.evidence.map(\.why) == ["Visade hur."])
        #expect(walk.draft.unfinished == nil)
    }

    /// No fact is typed twice.
    @Test func whereItWasAndWhoWasThereIsFilledInForTheNextPiece() throws {
        var walk = Self.walk()
        Self.type("u1Visade hur.", into: &walk)
        for text in ["", "Björkens café", " ", "Marika Sjölund"] {
            _ = walk.handle(.tab)
            Self.type(text, into: &walk)
        }
        Self.type("\re+2Berättade.\r", into: &walk)
        let pieces = walk.draft.evidence
        #expect(pieces.map(\.place) == ["Björkens café", "Björkens café"])
        #expect(pieces.map(\.setting) == [.workplace, .workplace])
        #expect(pieces.map(\.supervisor) == ["Marika Sjölund", "Marika Sjölund"])
        #expect(pieces.map(\.method) == [.observation, .conversation])
    }

    @Test func theSettingIsChosenAndRecorded() throws {
        var walk = Self.walk()
        Self.type("u1Visade hur.", into: &walk)
        for _ in 0..<3 { _ = walk.handle(.tab) }
        // workplace, training, simulation, other, none.
        for _ in 0..<5 { _ = walk.handle(.right) }
        _ = walk.handle(.left)
        Self.type("\ru", into: &walk)
        let new = walk.draft.assessment(of: ParticipantID(number: 1), in: walk.parts[0].unit, judgedOn: Self.today)
        #expect(new?.evidence.map(\.setting) == [.other])
    }

    @Test func whatIsPastedIsNoAnswer() {
        var walk = Self.walk()
        for scalar in "unh".unicodeScalars { _ = walk.handle(.pasted(scalar)) }
        #expect(walk.position == 0)
        #expect(walk.answered == 0)
        Self.type("u1", into: &walk)
        for scalar in "Visade hur.".unicodeScalars { _ = walk.handle(.pasted(scalar)) }
        Self.type("\r", into: &walk)
        #expect(walk.draft.evidence.map(\.why) == ["Visade hur."])
    }

    @Test(arguments: [
        ("foto.jpg", "foto.jpg"), ("'/hem/Åsas foto.jpg'", "/hem/Åsas foto.jpg"), ("\"a b.jpg\"", "a b.jpg"),
        ("/hem/Åsas\\ foto\\(1\\).jpg", "/hem/Åsas foto(1).jpg"), ("~/foto.jpg", "/home/anna/foto.jpg"),
        ("'~/foto.jpg'", "~/foto.jpg"), ("'", "'"), ("", ""),
    ])
    func aPathIsUnderstoodAsAShellWould(_ typed: String, _ path: String) {
        #expect(EvidenceForm.path(typed, home: "/home/anna") == path)
    }

    @Test func aDraftGoesOnWhereItWasLeft() throws {
        var first = Self.walk()
        Self.type("u1Visade hur.\rn", into: &first)
        let kept = try CanonicalJSON.encode(first.draft)
        let draft = try CanonicalJSON.decode(AssessmentDraft.self, from: kept)
        #expect(draft == first.draft)

        var second = Self.walk(draft: draft)
        Self.type("\r", into: &second)
        #expect(second.position == 2)
        #expect(judgement(second, "K1", "1.2")?.grade == "notYet")
        var third = Self.walk(draft: draft)
        #expect(Self.type("o", into: &third) == .save)
        #expect(third.draft.isEmpty)
    }

    @Test func evidenceGivenBeforehandIsNotAskedFor() {
        var walk = Self.walk(evidence: .init(method: .observation, on: Self.today, why: "Sett hela veckan."))
        Self.type("uuuu", into: &walk)
        #expect(walk.complete.count == 2)
    }

    @Test func aSentenceIsNeededAndNoDayToCome() {
        var walk = Self.walk()
        Self.type("u1-\r", into: &walk)
        #expect(walk.note == WalkWords.whyMissing)
        #expect(walk.draft.evidence.isEmpty)
        _ = walk.handle(.tab)
        for _ in 0..<10 { _ = walk.handle(.backspace) }
        Self.type("2026-03-03\r", into: &walk)
        #expect(walk.note == WalkWords.dayToCome)
    }

    /// The day that stands there gives way to what is typed, and can be edited all the same.
    @Test func theDayIsTypedOver() {
        var walk = Self.walk()
        Self.type("u1Visade hur.", into: &walk)
        _ = walk.handle(.tab)
        Self.type("-1\r", into: &walk)
        #expect(walk.draft.evidence.map(\.on.description) == ["2026-03-01"])
        Self.type("e+1Visade igen.", into: &walk)
        _ = walk.handle(.tab)
        _ = walk.handle(.backspace)
        Self.type("1\r", into: &walk)
        #expect(walk.draft.evidence.map(\.on.description) == ["2026-03-01", "2026-03-01"])
    }

    /// A hole is filled, and the walk goes to the next one.
    @Test func whatIsAnsweredIsPassedOver() {
        var walk = Self.walk()
        Self.type("hnhn", into: &walk)
        #expect(walk.position == 4)
        Self.type("g", into: &walk)
        #expect(walk.position == 0)
        Self.type("n", into: &walk)
        #expect(walk.position == 2)
    }

    @Test func daysAreTypedShort() {
        #expect(EvidenceForm.day("", today: Self.today) == Self.today)
        #expect(EvidenceForm.day("-2", today: Self.today)?.description == "2026-02-28")
        #expect(EvidenceForm.day("1", today: Self.today)?.description == "2026-03-01")
        #expect(EvidenceForm.day("28", today: Self.today)?.description == "2026-02-28")
        // February has no 31st: the latest one is in January.
        #expect(EvidenceForm.day("31", today: Self.today)?.description == "2026-01-31")
        #expect(EvidenceForm.day("2026-02-30", today: Self.today) == nil)
        #expect(EvidenceForm.day("0", today: Self.today) == nil)
    }

    @Test func lettersFollowTheLanguageAndDigitsTheScale() {
        var english = Self.walk(language: .english)
        Self.type("u", into: &english)
        #expect(english.answered == 0)
        Self.type("1", into: &english)
        #expect(judgement(english, "K1", "1.1")?.grade == "notYet")

        let graded = RatingScale(
            grades: ["E", "C", "A"].map { .init(code: $0, title: LocalizedText(sv: $0), passes: $0 != "E") })
        var walk = Self.walk(scale: graded)
        Self.type("u", into: &walk)
        #expect(walk.answered == 0)
        Self.type("3", into: &walk)
        Self.type("1Ord.\r", into: &walk)
        #expect(judgement(walk, "K1", "1.1")?.grade == "A")
    }

    @Test func aFindingIsTakenBackToItsCriterionAndNothingIsLost() {
        var walk = Self.walk()
        Self.type("u1Visade hur.\ruu\ru", into: &walk)
        let before = walk.draft
        walk.refused(by: [Finding(.evidenceMissing, ["unit": "K2@1", "criteria": "1.2", "participant": "P-0001"])])
        Self.type("\r", into: &walk)
        #expect(walk.position == 3)
        #expect(walk.draft == before)
    }

    @Test func theEndOfTheInputLeaves() {
        var walk = Self.walk()
        #expect(walk.handle(.endOfInput) == .leave)
        #expect(walk.handle(.control("c")) == .leave)
    }

    @Test func anAssessmentGetsTheEvidenceItRestsOnNumberedFromOne() throws {
        var walk = Self.walk()
        Self.type("u1Första.\ru", into: &walk)
        Self.type("u+2Andra.\ru", into: &walk)
        let second = try #require(
            walk.draft.assessment(of: ParticipantID(number: 1), in: walk.parts[1].unit, judgedOn: Self.today))
        #expect(second.evidence == [Evidence(number: 1, method: .conversation, on: Self.today)])
        #expect(second.notes.evidence == [1: EvidenceNotes(why: "Andra.")])
        #expect(second.judgements.map(\.evidence) == [[1], [1]])
    }

    @Test func screensFitAndHideNothingThatCouldMoveTheCursor() {
        let unit = Unit(
            reference: UnitReference("K1@1")!, title: LocalizedText(sv: "Ett \u{1B}[2Jnamn"),
            outcomes: [
                LearningOutcome(
                    number: 1, statement: LocalizedText(sv: String(repeating: "långt ord ", count: 60)),
                    criteria: [Criterion(number: CriterionNumber("1.1")!, text: LocalizedText(sv: "Gör å ä ö"))])
            ])
        let walk = AssessmentWalk(
            heading: "P-0001", parts: [.init(unit: unit, scale: .binary)], today: Self.today, language: .swedish)
        let screen = WalkScreen(walk, width: 80, height: 24)
        #expect(screen.lines.count <= 23)
        #expect(screen.lines.allSatisfy { $0.text.count <= 80 && !$0.text.contains("\u{1B}") })
        #expect(screen.lines.contains { $0.text.contains("Gör å ä ö") })
    }
}
