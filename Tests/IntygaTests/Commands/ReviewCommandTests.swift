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

    @Test func withoutATerminalASampleIsDrawnByACommandOfItsOwn() throws {
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
        try office.must("review", "C-0001", as: "ingrid")
        let approved = try office.must("review", "C-0001", "--approve", as: "ingrid")
        #expect(approved.output.contains("A-0008: approved"))
    }

    @Test func atATerminalItIsShownAndAskedAbout() throws {
        let office = try office()
        let left = try TerminalSession.play(
            ["review", "C-0001", "--approve"], as: "ingrid", in: office,
            [.see("Skriv ja"), .type("\r"), .see("Inget är godkänt")])
        #expect(left.status == 0)
        #expect(left.raw.contains("A-0008"))
        // What the evidence says, and not only that it is there.
        #expect(left.raw.contains("Följde ett helt förmiddagspass."), "\(left.raw)")
        let claim = try office.must("claim", "show", "C-0001", "--format", "json").object()
        #expect((claim["reviews"] as? [Any])?.isEmpty == true)
        #expect((claim["sample"] as? [Any])?.count == 8)

        // Shown by an earlier command, it is not asked about again.
        let approved = try TerminalSession.play(
            ["review", "C-0001", "--approve"], as: "ingrid", in: office, [.see("godkänd")])
        #expect(approved.status == 0)
        #expect(!approved.raw.contains("Skriv ja"))
    }

    @Test(arguments: ["ja", "YES"]) func theWordApproves(_ word: String) throws {
        let office = try office()
        let played = try TerminalSession.play(
            ["review", "C-0001", "--approve"], as: "ingrid", in: office,
            [.see("Skriv ja"), .type("\(word)\r"), .see("A-0008: godkänd")])
        #expect(played.status == 0)
    }

    /// The rules speak first: nothing is shown to, or asked of, somebody who may not review.
    @Test func whoeverMayNotReviewIsShownNothing() throws {
        let office = try office()
        let played = try TerminalSession.play(["review", "C-0001", "--approve"], as: "anna", in: office, [])
        #expect(played.status == 1)
        #expect(!played.raw.contains("Skriv ja"))
    }
}
