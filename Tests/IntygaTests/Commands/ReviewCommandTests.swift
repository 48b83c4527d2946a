import Foundation
import Testing

/// Nobody approves what nobody has been shown.
@Suite struct ReviewCommandTests {
    private func office() throws -> Office {
        let office = try Office()
        try office.assess()
        try office.must("claim", "submit", "--framework", "KGA", as: "anna")
        return office
    }

    private func reviews(in office: Office) throws -> [[String: Any]] {
        let claim = try office.must("claim", "show", "C-0001", "--format", "json").object()
        return claim["reviews"] as? [[String: Any]] ?? []
    }

    @Test func withoutATerminalASampleIsDrawnAndShownByACommandOfItsOwn() throws {
        let office = try office()
        for verdict in [["--approve"], ["A-0001", "--return", "--comment", "Vad såg du?"]] {
            let refused = try office.run(["review", "C-0001"] + verdict, as: "ingrid")
            #expect(refused.status == 1)
            #expect(refused.error.contains("intyga review C-0001"))
            #expect(refused.output.isEmpty)
        }
        // Nothing was drawn on the way to the refusal.
        let claim = try office.must("claim", "show", "C-0001", "--format", "json").object()
        #expect((claim["sample"] as? [Any])?.isEmpty == true)
        let shown = try office.must("review", "C-0001", as: "ingrid")
        // What the evidence says, and not only that it is there.
        #expect(shown.output.contains("Följde ett helt förmiddagspass."))
        let approved = try office.must("review", "C-0001", "--approve", as: "ingrid")
        #expect(approved.output.contains("A-0008: approved"))
        #expect(try reviews(in: office).allSatisfy { ($0["displayed"] as? [Any])?.isEmpty == true })
    }

    /// A table has no room for what was judged; drawn by a colleague, or shown to one, it was not shown to her.
    @Test(arguments: ["csv", "another person", "another machine"]) func whatWasNotDisplayedIsNotApproved(_ how: String)
        throws
    {
        let office = try office()
        let elsewhere = office.folder.appendingPathComponent("elsewhere").path
        switch how {
        case "csv": try office.must("review", "C-0001", "--format", "csv", as: "ingrid")
        case "another person":
            try office.must("review", "C-0001", "--format", "csv", as: "ingrid")
            try office.must("assessment", "show", "A-0001", as: "anna")
        default:
            #expect(
                try office.run(["review", "C-0001"], as: "ingrid", environment: ["XDG_STATE_HOME": elsewhere]).status
                    == 0)
        }
        let refused = try office.run(["review", "C-0001", "--approve"], as: "ingrid")
        #expect(refused.status == 1)
        #expect(refused.error.contains("A-0001 in C-0001 has not been displayed to you"))
        #expect(try reviews(in: office).isEmpty)
        // One that was shown is approved, and the others wait.
        try office.must("assessment", "show", "A-0003", as: "ingrid")
        let some = try office.must("review", "C-0001", "--approve", as: "ingrid")
        #expect(some.output.contains("A-0003: approved"))
        #expect(some.error.contains("Left to review: 7. Go through them: intyga review C-0001"))
        #expect(try reviews(in: office).compactMap { $0["assessment"] as? String } == ["A-0003"])
    }

    @Test func aProgramIsGivenEverything() throws {
        let office = try office()
        let shown = try office.must("review", "C-0001", "--format", "json", as: "ingrid").object()
        let cards = try #require(shown["assessments"] as? [[String: Any]])
        #expect(cards.count == 8)
        #expect(cards.allSatisfy { ($0["judgements"] as? [Any])?.isEmpty == false })
        try office.must("review", "C-0001", "--approve", "--format", "json", as: "ingrid")
        #expect(try reviews(in: office).count == 8)
    }

    /// One by one, with a key for each: approved, sent back with what to do, left for later, and stopped.
    @Test func atATerminalEachIsShownAndGetsItsVerdict() throws {
        let office = try office()
        let played = try TerminalSession.play(
            ["review", "C-0001"], as: "ingrid", in: office,
            [
                .see("(1 av 8)"), .type("j"), .see("A-0001: godkänd"), .see("(2 av 8)"), .type("å"),
                .see("Vilket kriterium"), .type("9.9\r"), .see("Vad ska bedömaren göra"), .type("Fråga mer.\r"),
                .see("inget kriterium 9.9"), .see("(2 av 8)"), .type("å"),
                .see("Vilket kriterium"), .type("1.2\r"), .see("Vad ska bedömaren göra"), .type("Fråga mer.\r"),
                .see("A-0002: återsänd"), .see("(3 av 8)"), .type("h"), .see("(4 av 8)"), .type("\u{3}"),
                .see("Kvar att granska: 6"),
            ])
        #expect(played.status == 0)
        #expect(played.raw.contains("Följde ett helt förmiddagspass."), "\(played.raw)")
        let said = try reviews(in: office)
        #expect(said.compactMap { $0["verdict"] as? String } == ["approved", "returned"])
        #expect(said.last?["criteria"] as? [String] == ["1.2"])
        #expect(said.last?["feedback"] as? String == "Fråga mer.")
        // What was shown and passed over is approved with the rest; what was not shown comes up.
        let rest = try TerminalSession.play(
            ["review", "C-0001", "--approve"], as: "ingrid", in: office,
            [.see("A-0003, A-0004: godkända")]
                + (5...8).flatMap { [.see("(\($0 - 4) av 4)"), .type("j"), .see("A-000\($0): godkänd")] })
        #expect(rest.status == 0)
        #expect(try reviews(in: office).count == 8)
    }

    /// Keys that were pressed before there was anything to answer are no answers.
    @Test func whatIsTypedAheadApprovesNothing() throws {
        let office = try office()
        let played = try TerminalSession.play(
            ["review", "C-0001"], as: "ingrid", in: office, [.type("jjjjjjjj"), .see("(1 av 8)"), .type("\u{3}")])
        #expect(played.status == 0)
        #expect(try reviews(in: office).isEmpty)
    }

    /// The rules speak first: nothing is shown to, or asked of, somebody who may not review.
    @Test func whoeverMayNotReviewIsShownNothing() throws {
        let office = try office()
        let played = try TerminalSession.play(["review", "C-0001", "--approve"], as: "anna", in: office, [])
        #expect(played.status == 1)
        #expect(!played.raw.contains("av 8)"))
    }

    /// A photo is opened from there, and that it was is on record; nothing is left of the copy.
    @Test func evidenceIsOpenedWhereItIsReviewed() throws {
        let office = try office()
        let photo = office.folder.appendingPathComponent("photo.jpg")
        try Data([0xFF, 0xD8, 0xFF, 0xE0] + Array("a photo".utf8)).write(to: photo)
        try office.must("claim", "withdraw", "C-0001", "--reason", "Fotot saknas", as: "anna")
        try office.must("evidence", "add", "A-0001/1", photo.path, as: "anna")
        try office.must("claim", "submit", "--framework", "KGA", as: "anna")
        let played = try TerminalSession.play(
            ["review", "C-0002"], as: "ingrid", in: office,
            (1...7).flatMap { [.see("(\($0) av 8)"), .type("j"), .see("godkänd")] }
                + [
                    .see("filer (1)"), .type("f"), .see("A-0009-1.jpg"), .see("(8 av 8)"), .type("j"),
                    .see("A-0009: godkänd"),
                ])
        #expect(played.status == 0)
        let claim = try office.must("claim", "show", "C-0002", "--format", "json").object()
        let opened = (claim["reviews"] as? [[String: Any]] ?? []).filter { ($0["displayed"] as? [Any])?.count == 1 }
        #expect(opened.compactMap { $0["assessment"] as? String } == ["A-0009"])
        let left = office.folder.appendingPathComponent(".local/state/intyga/opened").path
        #expect(try FileManager.default.contentsOfDirectory(atPath: left).isEmpty)
    }
}
