import Testing

@testable import CompetenceModel

/// What each rule asks at each of the four things that a stage does (draw, review, sign off, return), and of what is put forward,
/// exported and issued.
extension Expectation {
    private static let today = CalendarDate(year: 2026, month: 5, day: 25) ?? .earliest
    private static func assessment(_ number: Int) -> AssessmentID { AssessmentID(number: number) }

    /// The four things that somebody does at a stage, each by itself.
    private static func acts(
        of assurer: String, at stage: QualityStage, in ledger: ExaminedLedger, authorisation: Int = 20
    ) throws -> [(String, any EventContent)] {
        let handle = try Handle.of(assurer)
        let everything = try ExaminedLedger.items().map {
            Sample.Item(assessment: $0.assessment, reasons: [.noCommittedSecret])
        }
        return [
            (
                "draw",
                SampleDrawn(
                    claim: ledger.claim,
                    sample: Sample(stage: stage, round: 1, reviewer: handle, reveal: nil, items: everything))
            ),
            ("review", try ledger.reviewed(1, stage, assurer)),
            ("sign off", try ledger.signedOff(stage, assurer, authorisation)),
            (
                "return",
                ClaimReturned(
                    claimReturn: ClaimReturn(
                        claim: ledger.claim, round: 1, stage: stage, assurer: handle, reason: .zero, on: today))
            ),
        ]
    }

    /// Codes of what stands against each of the four, but for what is missing because nothing was drawn or reviewed before.
    static func against(
        _ assurer: String, at stage: QualityStage, _ ledger: ExaminedLedger,
        sharing: (practitioner: String, participant: Int)? = nil
    ) throws -> [[String]] {
        try acts(of: assurer, at: stage, in: ledger).map { _, event in
            let own: Set<String> = ["sample-not-drawn", "sample-incomplete", "sample-wrong", "claim-not-in-state"]
            return try ledger.fork().act(assurer, [event], sharing: sharing).map {
                $0.split(separator: " ").map(String.init)[2]
            }.filter { !own.contains($0) }
        }
    }

    static func assurer(
        _ handle: String, _ role: Role, organisation: String = "EMM", participant: Int? = nil
    ) throws -> [any EventContent] {
        [
            PractitionerAdded(
                handle: try .of(handle), organisation: try .of(organisation),
                participant: participant.map { ParticipantID(number: $0) },
                details: SHA256Digest(hashing: "details of \(handle)")),
            try ExaminedLedger.granted(handle, role, 20),
        ]
    }

    static func four(_ codes: String...) -> [[String]] { [[String]](repeating: codes, count: 4) }

    /// Ulla is an internal assurer of the centre with nothing against her.
    static func anInternalStageIsForAnyoneWithNothingAgainstThem(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .submission)
        try ledger.act("adam", assurer("ulla", .internalQualityAssurer))
        expect(try against("ulla", at: .internal, ledger), four())
        // By identity number, or because the registry says so.
        expect(try against("ulla", at: .internal, ledger, sharing: ("ulla", 2)), four("assurer-is-participant"))
        let herself = try expect.ledger(through: .submission)
        try herself.act("adam", assurer("ulla", .internalQualityAssurer, participant: 3))
        expect(try against("ulla", at: .internal, herself), four("assurer-is-participant"))
    }

    static func anInternalAssurerIsOfTheCentre(_ expect: Expectations) throws {
        for organisation in ["OCN", "MON"] {
            let ledger = try expect.ledger(through: .submission)
            try ledger.act("adam", assurer("ulla", .internalQualityAssurer, organisation: organisation))
            expect(try against("ulla", at: .internal, ledger), four("internal-assurer-outside-centre"), organisation)
        }
    }

    static func anExternalAssurerIsOfAnother(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .internalSignOff)
        try ledger.act("adam", assurer("ulla", .externalQualityAssurer, organisation: "OCN"))
        expect(try against("ulla", at: .external, ledger), four())
        for organisation in ["EMM", "MON"] {
            let ledger = try expect.ledger(through: .internalSignOff)
            try ledger.act("adam", assurer("ulla", .externalQualityAssurer, organisation: organisation))
            expect(try against("ulla", at: .external, ledger), four("external-assurer-of-same-centre"))
        }
    }

    /// A firm outside assesses for the centre: then it does not assure the same claim, whoever of it does.
    static func aFirmThatAssessedDoesNotAssure(_ expect: Expectations) throws {
        for maker in ["karin", "lena"] {
            let ledger = try expect.ledger(through: .internalSignOff)
            try ledger.act("adam", assurer("ulla", .externalQualityAssurer, organisation: "OCN"))
            try ledger.act("adam", [PractitionerMoved(practitioner: try .of(maker), organisation: try .of("OCN"))])
            expect(try against("ulla", at: .external, ledger), four("external-assurer-of-same-centre"), maker)
            // Irma reviewed internally; she made nothing.
            let other = try expect.ledger(through: .internalSignOff)
            try other.act("adam", assurer("ulla", .externalQualityAssurer, organisation: "OCN"))
            try other.act("adam", [PractitionerMoved(practitioner: try .of("irma"), organisation: try .of("MON"))])
            expect(try against("ulla", at: .external, other), four(), maker)
        }
    }

    /// Karin assessed and submitted; lena assessed.
    static func nobodyAssuresTheirOwnWork(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .submission)
        try ledger.act(
            "adam",
            [
                ExaminedLedger.granted("karin", .internalQualityAssurer, 20),
                ExaminedLedger.granted("lena", .internalQualityAssurer, 21),
            ])
        expect(try against("karin", at: .internal, ledger), four("assurer-assessed", "assurer-submitted"))
        let lenas = try acts(of: "lena", at: .internal, in: ledger, authorisation: 21)
        for (name, event) in lenas {
            let found = try ledger.fork().act("lena", [event])
            expect(found.contains { $0.hasSuffix("assurer-assessed") }, true, name)
        }
    }

    /// Irma drew and reviewed internally. She cannot be the external assurer, whatever firm she is of by then.
    static func nobodyTakesPartInTwoStages(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .internalSignOff)
        try ledger.act("adam", [ExaminedLedger.granted("irma", .externalQualityAssurer, 20)])
        expect(
            try against("irma", at: .external, ledger),
            four("external-assurer-of-same-centre", "assurer-took-part-in-other-stage"))
    }

    /// The internal stage has signed off: it is over, and the external one is due. Before that it is the other way round.
    static func aStageActsWhenItIsDue(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .internalSignOff)
        try ledger.act("adam", assurer("ulla", .internalQualityAssurer))
        expect(try against("ulla", at: .internal, ledger), four("stage-not-due"))
        let early = try expect.ledger(through: .submission)
        try early.act("adam", assurer("ulla", .externalQualityAssurer, organisation: "OCN"))
        expect(try against("ulla", at: .external, early), four("stage-not-due"))
    }

    static func whatAStageDoesIsOfTheRoundAndTheDay(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .internalReview)
        func sent(round: Int = 1, on day: String = "2026-05-25", reason: SHA256Digest = .zero) throws -> [String] {
            try ledger.fork().act(
                "irma",
                [
                    ClaimReturned(
                        claimReturn: ClaimReturn(
                            claim: ledger.claim, round: round, stage: .internal, assurer: try .of("irma"),
                            reason: reason, on: try .of(day)))
                ])
        }
        expect(try sent(), [])
        expect(try sent(round: 2), ["1 C-0001 differs-from-record round"])
        expect(try sent(on: "2026-05-24"), ["1 C-0001 dated-otherwise"])
        let empty = SHA256Digest(hashing: "a reason that says nothing")
        ledger.records.remarks[empty] = " – "
        expect(try sent(reason: empty), ["1 C-0001 return-reason-missing"])
        var late = try ledger.signedOff(.internal, "irma", 4)
        late.signOff.on = try .of("2026-05-24")
        expect(try ledger.fork().act("irma", [late]), ["1 C-0001 dated-otherwise"])
        // Feedback that says nothing is none.
        var review = try ledger.reviewed(1, verdict: .returned, feedback: empty)
        expect(try ledger.fork().act("irma", [review]), ["1 C-0001 feedback-missing"])
        review.review.feedback = .zero
        review.review.criteria = [try #require(CriterionNumber("9.9"))]
        expect(try ledger.fork().act("irma", [review]), ["1 C-0001 criterion-unknown"])
    }

    /// A claim that is withdrawn is not signed off, returned or withdrawn again.
    static func whatIsWithdrawnStaysSo(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .internalReview)
        let withdrawn = ClaimWithdrawn(claim: ledger.claim, by: try .of("karin"), reason: .zero)
        let released: [any EventContent] = (1...3).map {
            AssessmentMoved(assessment: assessment($0), move: .release, claim: ledger.claim)
        }
        try ledger.act("karin", [withdrawn] + released)
        expect(try ledger.fork().act("karin", [withdrawn]), ["1 C-0001 claim-not-in-state"])
        expect(
            try ledger.fork().act("irma", [ledger.signedOff(.internal, "irma", 4)]),
            [
                "1 C-0001 stage-not-due", "1 C-0001 assessment-no-longer-claimed",
                "1 C-0001 assessment-no-longer-claimed", "1 C-0001 assessment-no-longer-claimed",
                "1 C-0001 claim-not-in-state",
            ])
        let sent = ClaimReturned(
            claimReturn: ClaimReturn(
                claim: ledger.claim, round: 1, stage: .internal, assurer: try .of("irma"), reason: .zero, on: today))
        expect(try ledger.fork().act("irma", [sent]), ["1 C-0001 stage-not-due", "1 C-0001 claim-not-in-state"])
    }

    // MARK: What is put forward

    static func onlyWhatIsAchievedAndUndisputedIsPutForward(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .participants)
        var recorded = try ExaminedLedger.recorded(1, 1, "CLEAN-1@1", "karin", 2)
        recorded.judgements[1].grade = "notYet"
        expect(try ledger.act("karin", [recorded]), [])
        func submitted(_ ledger: ExaminedLedger) throws -> [String] {
            try ledger.fork().act("karin", ledger.submitted(items: [ExaminedLedger.items()[0]]))
        }
        expect(try submitted(ledger), ["1 C-0001 unit-not-achieved"])
        let disputed = try expect.ledger(through: .assessments)
        expect(try submitted(disputed), [])
        try disputed.act(
            "karin",
            [
                AppealLodged(
                    appeal: AppealID(number: 1), participant: ParticipantID(number: 1), assessment: assessment(1),
                    grounds: .zero, on: today)
            ])
        expect(try submitted(disputed), ["1 C-0001 appeal-open"])
    }

    /// What an appeal sends back is no longer in the claim that everybody signs.
    static func whatWasSentBackIsNotSignedOffOrIssued(_ expect: Expectations) throws {
        func sentBack(_ ledger: ExaminedLedger) throws -> ExaminedLedger {
            try ledger.act(
                "karin",
                [
                    AppealLodged(
                        appeal: AppealID(number: 1), participant: ParticipantID(number: 2), assessment: assessment(2),
                        grounds: .zero, on: today)
                ])
            try ledger.act(
                "anna",
                [
                    AppealDecided(
                        appeal: AppealID(number: 1), outcome: .upheld, by: try .of("anna"), reason: .zero, on: today),
                    AssessmentMoved(assessment: assessment(2), move: .return),
                ])
            return ledger
        }
        let reviewed = try sentBack(expect.ledger(through: .internalReview))
        expect(
            try reviewed.act("irma", [reviewed.signedOff(.internal, "irma", 4)]),
            ["1 C-0001 assessment-no-longer-claimed"])
        let signed = try sentBack(expect.ledger(through: .externalSignOff))
        let serial = try signed.serial(1)
        expect(try signed.act("adam", [signed.prepared(1)]), ["1 \(serial) assessment-no-longer-claimed"])
    }

    /// A new version of the framework asks for more of a unit than was judged: nothing is certified that is not achieved.
    static func whatIsNotAchievedIsNotIssued(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .externalSignOff)
        var framework = try Framework.example()
        framework.version = 2
        framework.ratingScale = RatingScale(grades: [
            .init(code: "achieved", title: LocalizedText(sv: "Nästan"), passes: false),
            .init(code: "splendid", title: LocalizedText(sv: "Uppnått"), passes: true),
        ])
        try ledger.act("adam", [FrameworkImported(framework: framework, file: .zero)])
        let serial = try ledger.serial(1)
        expect(
            try ledger.act("adam", [ledger.prepared(1)]), (1...3).map { _ in "1 \(serial) unit-not-achieved" })
    }

    // MARK: Packages

    static func aClaimIsExportedToWhoMayReviewIt(_ expect: Expectations) throws {
        func exported(
            _ ledger: ExaminedLedger, to handle: String = "eva", round: Int = 1
        ) throws -> [String] {
            try ledger.fork().act(
                "irma",
                [
                    ClaimExported(
                        claim: ledger.claim, round: round, addressee: try .of(handle),
                        package: SHA256Digest(hashing: "package"), seal: try ExaminedLedger.seal().fingerprint)
                ])
        }
        let ledger = try expect.ledger(through: .internalSignOff)
        expect(try exported(ledger), [])
        expect(try exported(ledger, round: 2), ["1 C-0001 differs-from-record round"])
        expect(
            try exported(ledger, to: "nobody"),
            ["1 C-0001 not-on-record nobody", "1 C-0001 assurer-not-authorised"])
        // Not due yet; somebody with no key to answer with; somebody who assessed, submitted, is assessed, or took part.
        expect(try exported(expect.ledger(through: .submission)), ["1 C-0001 stage-not-due"])
        try ledger.act("adam", assurer("ulla", .externalQualityAssurer, organisation: "OCN"))
        expect(try exported(ledger, to: "ulla"), ["1 C-0001 addressee-without-key"])
        let own = try expect.ledger(through: .internalSignOff)
        try own.act(
            "adam",
            [
                ExaminedLedger.granted("karin", .externalQualityAssurer, 20),
                ExaminedLedger.granted("irma", .externalQualityAssurer, 21),
            ])
        expect(
            try exported(own, to: "karin"),
            ["1 C-0001 assurer-assessed", "1 C-0001 assurer-submitted", "1 C-0001 external-assurer-of-same-centre"])
        expect(
            try exported(own, to: "irma"),
            ["1 C-0001 external-assurer-of-same-centre", "1 C-0001 assurer-took-part-in-other-stage"])
        let assessed = try expect.ledger(through: .internalSignOff)
        try assessed.act(
            "adam",
            assurer("ulla", .externalQualityAssurer, organisation: "OCN", participant: 1)
                + [KeyRegistered.of("ulla", key: "another")])
        expect(try exported(assessed, to: "ulla"), ["1 C-0001 assurer-is-participant"])
    }

    static func aStageIsNotGoneThroughHalfByAPackage(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .internalSignOff)
        let decision = try ledger.export()
        let sample = try ledger.drawn(.external, "eva", ExaminedLedger.evasSecrets)
        let drawn = try ledger.fork()
        try drawn.act("eva", [SampleDrawn(claim: ledger.claim, sample: sample)])
        expect(
            try drawn.fork().act("irma", [decision], decidedOn: "2026-05-25"), ["1 C-0001 stage-under-way"])
        let again = ClaimExported(
            claim: ledger.claim, round: 1, addressee: try .of("eva"), package: SHA256Digest(hashing: "second"),
            seal: try ExaminedLedger.seal().fingerprint)
        expect(try drawn.act("irma", [again]), ["1 C-0001 stage-under-way"])
        // Nor is it sent while somebody has a question.
        try ledger.act(
            "karin",
            [
                AppealLodged(
                    appeal: AppealID(number: 1), participant: ParticipantID(number: 1), assessment: assessment(1),
                    grounds: .zero, on: today)
            ])
        expect(try ledger.act("irma", [again]), ["1 C-0001 appeal-open"])
    }

    // MARK: Assessing

    /// Each rule on what was judged, by one thing that is wrong.
    static func anAssessmentIsSoundInEveryRespect(_ expect: Expectations) throws {
        func found(
            step: ExaminedLedger.Step = .participants, notes: AssessmentNotes? = nil,
            before: [(String, [any EventContent])] = [], _ change: (inout AssessmentRecorded) throws -> Void
        ) throws -> [String] {
            let ledger = try expect.ledger(through: step)
            for (actor, events) in before { try ledger.act(actor, events) }
            if let notes { ledger.records.noted[.zero] = notes }
            var event = try ExaminedLedger.recorded(1, 1, "CLEAN-1@1", "karin", 2)
            try change(&event)
            return try ledger.act("karin", [event])
        }
        expect(try found { _ in }, [])
        // A panel must have adopted the unit by the day, and its word holds for four years.
        expect(
            try found {
                $0.judgedOn = try .of("2026-01-10")
                $0.evidence[0].method = .observation
                $0.evidence = [Evidence(number: 1, method: .observation, on: try .of("2026-01-10"))]
            }, ["1 A-0001 unit-not-adopted"])
        // Whoever says that it was seen says why; nothing rests on self-rating alone; nothing is dated after the judgement.
        expect(
            try found(notes: AssessmentNotes(evidence: [1: EvidenceNotes(why: "–")])) { _ in },
            ["1 A-0001 evidence-unexplained"])
        expect(try found { $0.evidence = [] }, ["1 A-0001 evidence-unknown"])
        expect(try found { $0.evidence[0].method = .selfRating }, ["1 A-0001 evidence-only-self-rating"])
        expect(
            try found { $0.evidence[0] = Evidence(number: 1, method: .observation, on: today) },
            ["1 A-0001 evidence-after-judgement"])
        // What is under review is not judged anew.
        let ledger = try expect.ledger(through: .submission)
        expect(
            try ledger.act("karin", [ExaminedLedger.recorded(4, 1, "CLEAN-1@1", "karin", 2)]),
            ["1 A-0004 assessment-under-review"])
        expect(
            try expect.ledger(through: .assessments).act(
                "karin", [ExaminedLedger.recorded(3, 4, "CLEAN-1@1", "karin", 2)]),
            ["1 A-0003 differs-from-record number"])
    }

    /// In 2031 the panel's word of 2026 holds no longer.
    static func relevanceIsAssuredAnew(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .participants)
        var event = try ExaminedLedger.recorded(1, 1, "CLEAN-1@1", "karin", 2)
        event.judgedOn = try .of("2031-05-20")
        expect(try ledger.act("karin", [event], on: "2031-05-25"), ["1 A-0001 unit-relevance-expired"])
    }

    /// What goes through, and what the assessor is told.
    static func whatIsWorthKnowingIsSaid(_ expect: Expectations) throws {
        func told(
            before: [(String, [any EventContent])] = [], _ change: (inout AssessmentRecorded) throws -> Void = { _ in }
        ) throws -> [String] {
            let ledger = try expect.ledger(through: .participants)
            for (actor, events) in before { try ledger.act(actor, events) }
            var event = try ExaminedLedger.recorded(1, 1, "CLEAN-1@2", "karin", 2)
            try change(&event)
            return try ledger.warnings("karin", event)
        }
        expect(try told(), [])
        expect(try told { $0.unit = try #require(UnitReference("CLEAN-1@1")) }, [])
        let exit = ParticipantExited(
            participant: ParticipantID(number: 1), exit: .init(reason: .work, on: try .of("2026-05-01")))
        expect(try told(before: [("karin", [exit])]), ["participant-has-exited"])
        // Who was back on the day of the judgement took part.
        func back(_ day: String) throws -> (String, [any EventContent]) {
            ("karin", [ParticipantReturned(participant: ParticipantID(number: 1), on: try .of(day))])
        }
        expect(try told(before: [("karin", [exit]), back("2026-05-02")]), [])
        expect(
            try told(before: [("karin", [exit]), back("2026-05-25")]) { $0.judgedOn = try .of("2026-05-24") },
            ["participant-has-exited"])
        let withdrawn = AuthorisationWithdrawn(
            authorisation: AuthorisationID(number: 2), practitioner: try .of("karin"), from: today, reason: .zero)
        expect(
            try told(before: [("adam", [withdrawn])]) { $0.isProvisional = true }, ["assessor-no-longer-authorised"])
        var newer = try Framework.example()
        newer.version = 2
        newer.units = [try .of("CLEAN-1@3"), try .of("CLEAN-2@1")]
        expect(
            try told(before: [("adam", [FrameworkImported(framework: newer, file: .zero)])]),
            ["unit-has-newer-version"])
    }

    /// Neither is a claim that holds what was begun in an earlier version.
    static func aClaimInAnEarlierVersionIsNotRefused(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .assessments)
        var newer = try Framework.example()
        newer.version = 2
        newer.units = [try .of("CLEAN-1@3"), try .of("CLEAN-2@1")]
        expect(try ledger.act("adam", [FrameworkImported(framework: newer, file: .zero)]), [])
        expect(
            try ledger.submitted().compactMap { $0 as? ClaimSubmitted }.flatMap { try ledger.warnings("karin", $0) },
            ["claim-holds-earlier-version"])
        expect(try ledger.act("karin", ledger.submitted()), [])
    }

    /// Approved is what was displayed; what was opened is evidence of it, each file once. A return asks for neither.
    static func anApprovalIsOfWhatWasDisplayed(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .submission)
        let sample = try ledger.drawnByIrma()
        expect(try ledger.act("irma", [sample]), [])
        let number = try #require(sample.sample.items.first?.assessment.number)
        func reviewed(_ displayed: Review.Displayed?, _ verdict: Review.Verdict = .approved) throws -> [String] {
            let feedback: SHA256Digest? = verdict == .returned ? .zero : nil
            return try ledger.fork().act(
                "irma", [ledger.reviewed(number, verdict: verdict, feedback: feedback, displayed: displayed)])
        }
        expect(try reviewed(Review.Displayed()), [])
        expect(try reviewed(nil), ["1 C-0001 approval-not-displayed"])
        expect(try reviewed(nil, .returned), [])
        // The assessments of this story rest on no file.
        expect(try reviewed(Review.Displayed(files: [.zero])), ["1 C-0001 differs-from-record files displayed"])
        // With a file, it is that one, and once.
        let other = try expect.ledger(through: .participants)
        let (photo, film) = (SHA256Digest(hashing: "photo"), SHA256Digest(hashing: "film"))
        var recorded = try ExaminedLedger.recorded(1, 1, "CLEAN-1@1", "karin", 2)
        recorded.evidence[0].files = [photo, film].sorted()
        expect(try other.act("karin", [recorded]), [])
        let items = Array(try ExaminedLedger.items().prefix(1))
        expect(try other.act("karin", other.submitted(items: items)), [])
        let drawn = try other.drawn(.internal, "irma", ExaminedLedger.irmasSecrets, of: items)
        expect(try other.act("irma", [SampleDrawn(claim: other.claim, sample: drawn)]), [])
        func opened(_ files: [SHA256Digest]) throws -> [String] {
            var displayed = Review.Displayed()
            displayed.files = files
            return try other.fork().act("irma", [other.reviewed(1, displayed: displayed)])
        }
        expect(try opened([photo]), [])
        expect(try opened([photo, film].sorted()), [])
        for files in [[photo, photo], Array([photo, film].sorted().reversed()), [photo, .zero]] {
            expect(try opened(files), ["1 C-0001 differs-from-record files displayed"])
        }
    }
}
