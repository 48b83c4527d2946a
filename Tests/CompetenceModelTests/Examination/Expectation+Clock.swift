import CompetenceModel
import Testing

/// A clock that ran ahead, and what it has dated.
extension Expectation {
    /// Adam's clock runs ahead into 2031, and is put right.
    static func timeGoesBackOnlyBehindAClockThatRanAhead(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .people)
        let right = ledger.count
        expect(try ledger.act("adam", [ExaminedLedger.granted("karin", .panelMember, 30)], on: "2031-01-01"), [])
        expect(try ledger.act("adam", [ExaminedLedger.granted("lena", .panelMember, 31)], on: "2031-01-02"), [])
        func corrected(_ lastRight: Int, on day: String) throws -> [String] {
            try ledger.fork().act("adam", [ClockCorrected(lastRight: lastRight, reason: .zero)], on: day)
        }
        expect(try corrected(right, on: "2026-05-26"), [])
        // Not to before what was right, not to after the wrong time began, and not where nothing ran ahead.
        expect(try corrected(right, on: "2026-05-24"), ["1 clock clock-did-not-run-ahead"])
        expect(try corrected(right, on: "2031-01-02"), ["1 clock clock-did-not-run-ahead"])
        expect(try corrected(1, on: "2031-01-03"), ["1 clock clock-did-not-run-ahead"])
        expect(try corrected(right + 2, on: "2031-01-02"), ["1 clock clock-did-not-run-ahead"])
        expect(try corrected(right + 3, on: "2031-01-02"), ["1 clock not-on-record transaction \(right + 3)"])
        expect(try corrected(0, on: "2026-05-26"), ["1 clock not-on-record transaction 0"])
    }

    /// Karin's clock ran ahead when she judged.
    static func whatIsJudgedOnADayToComeIsNotPutForward(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .participants)
        let right = ledger.count
        var ahead = try ExaminedLedger.recorded(1, 1, "CLEAN-1@1", "karin", 2)
        ahead.judgedOn = try .of("2027-01-10")
        expect(try ledger.act("karin", [ahead], on: "2027-01-10"), [])
        expect(try ledger.act("adam", [ClockCorrected(lastRight: right, reason: .zero)], on: "2026-05-26"), [])
        expect(
            try ledger.fork().act(
                "karin", ledger.submitted(items: Array(ExaminedLedger.items().prefix(1))), on: "2026-05-27"),
            ["1 C-0001 claim-dated-ahead"])
        // On the day itself it is the truth.
        expect(
            try ledger.fork().act(
                "karin", ledger.submitted(items: Array(ExaminedLedger.items().prefix(1))), on: "2027-01-10"), [])
        // She judges anew.
        var anew = try ExaminedLedger.recorded(4, 1, "CLEAN-1@1", "karin", 2)
        anew.judgedOn = try .of("2026-05-27")
        anew.supersedes = AssessmentID(number: 1)
        expect(
            try ledger.act(
                "karin", [AssessmentMoved(assessment: AssessmentID(number: 1), move: .supersede), anew],
                on: "2026-05-27"), [])
        var item = try ExaminedLedger.items()[0]
        item.assessment = AssessmentID(number: 4)
        expect(try ledger.act("karin", ledger.submitted(items: [item]), on: "2026-05-27"), [])
    }

    /// Eva's clock ran ahead when she signed.
    static func whatIsSignedOnADayToComeIsNotIssued(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .externalReview)
        let right = ledger.count
        var ahead = try ledger.signedOff(.external, "eva", 6)
        ahead.signOff.on = try .of("2027-01-10")
        expect(try ledger.act("eva", [ahead], on: "2027-01-10"), [])
        expect(try ledger.act("adam", [ClockCorrected(lastRight: right, reason: .zero)], on: "2026-05-26"), [])
        func issued(on day: String) throws -> [String] {
            var prepared = try ledger.prepared(1)
            prepared.issuedOn = try .of(day)
            return try ledger.fork().act("adam", [prepared], on: day)
        }
        expect(try issued(on: "2026-05-27"), ["1 \(try ledger.serial(1)) claim-dated-ahead"])
        expect(try issued(on: "2027-01-10"), [])
    }

    /// Adam's clock ran ahead when he recorded that the framework is adopted. He records it anew.
    static func whatIsAdoptedOnADayToComeIsNotPutForward(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .assessments)
        let right = ledger.count
        func adopted(on day: String) throws -> [String] {
            let code = try Framework.example().code
            return try ledger.act(
                "adam", [FrameworkAdopted(framework: code, decision: "KS 12", on: .of(day))],
                on: day)
        }
        expect(try adopted(on: "2027-01-10"), [])
        expect(try ledger.act("adam", [ClockCorrected(lastRight: right, reason: .zero)], on: "2026-05-26"), [])
        expect(
            try ledger.fork().act("karin", ledger.submitted(), on: "2026-05-27"), ["1 C-0001 claim-dated-ahead"])
        expect(try adopted(on: "2026-05-26"), [])
        expect(try ledger.act("karin", ledger.submitted(), on: "2026-05-27"), [])
    }
}
