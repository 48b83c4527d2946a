extension ClaimDecision {
    /// What was drawn, before it was widened.
    public var drawnSample: [Sample.Item] { sample.drawn }

    /// What was sent back to its assessor, by number.
    public var returnedAssessments: [AssessmentID] {
        reviews.filter { $0.verdict == .returned }.map(\.assessment).sorted()
    }

    /// What the decision says, as events of the registry that it answers: these, all of these, in this order.
    ///
    /// - Parameters:
    ///   - authorisation: the one under which the assurer signs off.
    ///   - commit: gives the commitment to a text; asked for every text in the order of the events.
    public func events(
        authorisation: AuthorisationID, commit: (String) throws -> SHA256Digest
    ) rethrows -> [any EventContent] {
        func drawn(_ items: [Sample.Item]) -> SampleDrawn {
            SampleDrawn(
                claim: claim,
                sample: Sample(stage: .external, round: round, reviewer: assurer, reveal: reveal, items: items))
        }
        var events: [any EventContent] = [drawn(drawnSample)]
        if drawnSample.count < sample.count { events.append(drawn(sample)) }
        for review in reviews {
            events.append(
                AssessmentReviewed(
                    review: Review(
                        claim: claim, round: round, stage: .external, assessment: review.assessment,
                        reviewer: assurer, verdict: review.verdict, criteria: review.criteria,
                        feedback: try review.feedback.map(commit),
                        displayed: review.isDisplayed ? Review.Displayed() : nil, on: review.on)))
        }
        let moves = returnedAssessments.map { AssessmentMoved(assessment: $0, move: .return, claim: claim) }
        switch outcome {
        case .signedOff:
            events.append(
                ClaimSignedOff(
                    signOff: SignOff(
                        claim: claim, round: round, stage: .external, assurer: assurer, authorisation: authorisation,
                        on: on),
                    without: returnedAssessments))
            events += moves
        case .returned(let reason):
            events += moves
            events.append(
                ClaimReturned(
                    claimReturn: ClaimReturn(
                        claim: claim, round: round, stage: .external, assurer: assurer, reason: try commit(reason),
                        on: on)))
        }
        return events
    }

    /// Why events on record are not what was decided.
    public enum EventMismatch: Error, Sendable, Hashable {
        /// The decision is about something else than the event that brought it in.
        case otherSubject
        /// An event is missing, added, in another place or with other content.
        case otherEvents
        /// A text on record is not the one that was signed.
        case otherText
    }

    /// Holds the events of the transaction that brought the decision in to what was decided.
    ///
    /// - Parameters:
    ///   - events: the `DecisionImported`, and all that follows it in its transaction.
    ///   - text: what a commitment stands for; `nil` where it has been disposed of.
    public func mismatch(
        with events: [LedgerEvent], text: (SHA256Digest) -> String?
    ) -> EventMismatch? {
        guard case .decisionImported(let imported)? = events.first, imported.claim == claim, imported.round == round,
            imported.assurer == assurer, imported.package == package
        else { return .otherSubject }
        let rest = events.dropFirst()
        var recorded = rest.flatMap { $0.commitments }[...]
        var texts: [(commitment: SHA256Digest, decided: String)] = []
        let authorisation = rest.lazy.compactMap(\.signOffAuthorisation).first
        let expected = self.events(authorisation: authorisation ?? AuthorisationID(number: 1)) { decided in
            // With too few commitments on record, the zero digest makes the events differ.
            let commitment = recorded.popFirst() ?? .zero
            texts.append((commitment, decided))
            return commitment
        }
        guard expected.count == rest.count, expected.map(\.event) == Array(rest) else {
            return .otherEvents
        }
        let differs = texts.contains { entry in text(entry.commitment).map { $0 != entry.decided } ?? false }
        return differs ? .otherText : nil
    }
}

extension LedgerEvent {
    fileprivate var signOffAuthorisation: AuthorisationID? {
        if case .claimSignedOff(let event) = self { event.signOff.authorisation } else { nil }
    }
}
