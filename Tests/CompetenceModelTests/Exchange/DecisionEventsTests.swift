import Testing

@testable import CompetenceModel

@Suite struct DecisionEventsTests {
    private func decision(
        _ outcome: ClaimDecision.Outcome, returning returned: Set<Int> = [], widened: Bool = false
    ) throws -> ClaimDecision {
        ClaimDecision(
            package: SHA256Digest(hashing: "package"), issuer: "EMM", claim: ClaimID(number: 1), round: 2,
            assurer: try .of("eva"), on: try .of("2026-05-25"),
            sample: [
                .init(assessment: AssessmentID(number: 1), reasons: [.share]),
                .init(assessment: AssessmentID(number: 2), reasons: [.share, .returnedWork]),
            ] + (widened ? [.init(assessment: AssessmentID(number: 3), reasons: [.widened])] : []),
            reveal: nil,
            reviews: try (1...(widened ? 3 : 2)).map {
                let isReturned = returned.contains($0)
                return ReviewWithFeedback(
                    assessment: AssessmentID(number: $0), verdict: isReturned ? .returned : .approved,
                    feedback: isReturned ? "Bevis saknas för \($0)" : nil, isDisplayed: true, on: try .of("2026-05-24"))
            }, outcome: outcome)
    }

    /// What the import of a decision records, with the texts that its commitments stand for.
    private func transaction(
        _ decision: ClaimDecision
    ) -> (events: [any EventContent], texts: [SHA256Digest: String]) {
        var texts: [SHA256Digest: String] = [:]
        let imported = DecisionImported(
            claim: decision.claim, round: decision.round, assurer: decision.assurer, package: decision.package,
            decision: .zero)
        let acts = decision.events(authorisation: AuthorisationID(number: 6)) { text in
            let commitment = SHA256Digest(hashing: "salt\(texts.count)" + text)
            texts[commitment] = text
            return commitment
        }
        return ([imported] + acts, texts)
    }

    @Test func aSignOffBecomesSampleReviewsAndSignature() throws {
        let (events, _) = transaction(try decision(.signedOff))
        #expect(
            events.map { type(of: $0).kind } == [
                "DecisionImported", "SampleDrawn", "AssessmentReviewed", "AssessmentReviewed", "ClaimSignedOff",
            ])
        let signOff = try #require(events.last as? ClaimSignedOff)
        #expect(signOff.signOff.authorisation == AuthorisationID(number: 6))
        #expect(signOff.signOff.stage == .external)
        #expect(signOff.signOff.on == (try .of("2026-05-25")))
        #expect(signOff.without == [])
        #expect(events.dropFirst().allSatisfy { Self.author($0) ?? "eva" == "eva" })
    }

    /// Whose act the event says it is.
    private static func author(_ event: any EventContent) -> String? {
        switch event.event {
        case .sampleDrawn(let event): event.sample.reviewer.text
        case .assessmentReviewed(let event): event.review.reviewer.text
        case .claimSignedOff(let event): event.signOff.assurer.text
        case .claimReturned(let event): event.claimReturn.assurer.text
        default: nil
        }
    }

    /// Past a return: the sample is drawn, then widened, and what was returned leaves the claim.
    @Test func aWidenedSignOffLetsGoOfWhatWasReturned() throws {
        let (events, texts) = transaction(try decision(.signedOff, returning: [2], widened: true))
        #expect(
            events.map { type(of: $0).kind } == [
                "DecisionImported", "SampleDrawn", "SampleDrawn", "AssessmentReviewed", "AssessmentReviewed",
                "AssessmentReviewed", "ClaimSignedOff", "AssessmentMoved",
            ])
        let samples = events.compactMap { ($0 as? SampleDrawn)?.sample.items.count }
        #expect(samples == [2, 3])
        #expect(events.compactMap { ($0 as? ClaimSignedOff)?.without } == [[AssessmentID(number: 2)]])
        #expect(texts.values.sorted() == ["Bevis saknas för 2"])
    }

    @Test func aReturnGivesItsReason() throws {
        let (events, texts) = transaction(try decision(.returned(reason: "Börja om"), returning: [1]))
        #expect(
            events.map { type(of: $0).kind } == [
                "DecisionImported", "SampleDrawn", "AssessmentReviewed", "AssessmentReviewed", "AssessmentMoved",
                "ClaimReturned",
            ])
        #expect(texts.values.sorted() == ["Bevis saknas för 1", "Börja om"])
    }

    @Test func theEventsOfADecisionMatchIt() throws {
        for decision in [
            try decision(.signedOff), try decision(.signedOff, returning: [2], widened: true),
            try decision(.returned(reason: "Börja om"), returning: [1, 2]),
        ] {
            let (events, texts) = transaction(decision)
            #expect(decision.mismatch(with: events.map(\.event), text: { texts[$0] }) == nil)
            #expect(decision.mismatch(with: events.map(\.event), text: { _ in nil }) == nil, "disposed of")
        }
    }

    /// Leaving an act out, adding one, changing the order or a word of it: each is noticed.
    @Test func otherEventsDoNotMatch() throws {
        let decision = try decision(.signedOff, returning: [2], widened: true)
        let (events, texts) = transaction(decision)
        func mismatch(_ change: (inout [any EventContent]) throws -> Void) rethrows -> ClaimDecision.EventMismatch? {
            var changed = events
            try change(&changed)
            return decision.mismatch(with: changed.map(\.event), text: { texts[$0] })
        }
        for index in events.indices {
            #expect(mismatch { $0.remove(at: index) } != nil, "without \(index)")
            #expect(mismatch { $0.insert($0[index], at: index) } != nil, "\(index) twice")
        }
        for index in events.indices.dropLast() { #expect(mismatch { $0.swapAt(index, index + 1) } != nil) }
        #expect(mismatch { $0.append(ClaimCertified(claim: decision.claim)) } == .otherEvents)
        #expect(
            try mismatch { events in
                var review = try #require(events[4] as? AssessmentReviewed)
                review.review.verdict = .approved
                events[4] = review
            } == .otherEvents)
        #expect(
            try mismatch { events in
                var signOff = try #require(events[6] as? ClaimSignedOff)
                signOff.without = []
                events[6] = signOff
            } == .otherEvents)
        var other = decision
        other.package = .zero
        #expect(other.mismatch(with: events.map(\.event), text: { texts[$0] }) == .otherSubject)
        #expect(decision.mismatch(with: events.dropFirst().map(\.event), text: { texts[$0] }) == .otherSubject)
        #expect(decision.mismatch(with: [], text: { _ in nil }) == .otherSubject)
        #expect(decision.mismatch(with: events.map(\.event), text: { texts[$0].map { $0 + "!" } }) == .otherText)
    }

    /// A text that nobody signed cannot be slipped in beside a review that had none.
    @Test func feedbackCannotBeAdded() throws {
        let decision = try decision(.signedOff)
        var (events, _) = transaction(decision)
        var review = try #require(events[2] as? AssessmentReviewed)
        review.review.feedback = SHA256Digest(hashing: "slipped in")
        events[2] = review
        #expect(decision.mismatch(with: events.map(\.event), text: { _ in "Bra" }) == .otherEvents)
    }
}
