internal import CompetenceModel

/// How an event changes the projected tables. Every kind of event conforms.
///
/// Invariants, which tests cite by number:
/// 1. A projection depends on the event, its place and the projected tables alone: replayed, it gives the same rows.
/// 2. It never reads confidential records or drafts, which may have been disposed of.
/// 3. An event that contradicts the tables throws; it never leaves them as they were in silence.
protocol ProjectedEvent: EventContent {
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError)
}

/// The one way from ledger to tables.
struct Projector {
    let tables: Connection

    func apply(_ event: LedgerEvent, at place: LedgerPlace) throws(StoreError) {
        // Otherwise they were summed up when the entry was examined.
        if tables.tally == nil {
            var sink = tables
            try event.insertForGood(into: &sink, at: place)
        }
        switch event {
        case .registryOpened(let event): try event.project(into: tables, at: place)
        case .organisationAdded(let event): try event.project(into: tables, at: place)
        case .organisationCorrected(let event): try event.project(into: tables, at: place)
        case .sealRegistered(let event): try event.project(into: tables, at: place)
        case .sealEnded(let event): try event.project(into: tables, at: place)
        case .frameworkImported(let event): try event.project(into: tables, at: place)
        case .frameworkApproved(let event): try event.project(into: tables, at: place)
        case .frameworkAdopted(let event): try event.project(into: tables, at: place)
        case .issuersDecided(let event): try event.project(into: tables, at: place)
        case .practitionerAdded(let event): try event.project(into: tables, at: place)
        case .practitionerMoved(let event): try event.project(into: tables, at: place)
        case .practitionerCorrected(let event): try event.project(into: tables, at: place)
        case .assurerLent(let event): try event.project(into: tables, at: place)
        case .loanEnded(let event): try event.project(into: tables, at: place)
        case .authorisationGranted(let event): try event.project(into: tables, at: place)
        case .assessorCertified(let event): try event.project(into: tables, at: place)
        case .authorisationWithdrawn(let event): try event.project(into: tables, at: place)
        case .keyRegistered(let event): try event.project(into: tables, at: place)
        case .keyEnded(let event): try event.project(into: tables, at: place)
        case .administratorProposed(let event): try event.project(into: tables, at: place)
        case .administratorConfirmed(let event): try event.project(into: tables, at: place)
        case .participantAdded(let event): try event.project(into: tables, at: place)
        case .participantMoved(let event): try event.project(into: tables, at: place)
        case .participantCorrected(let event): try event.project(into: tables, at: place)
        case .participantRemoved(let event): try event.project(into: tables, at: place)
        case .participantMerged(let event): try event.project(into: tables, at: place)
        case .participantRegistered(let event): try event.project(into: tables, at: place)
        case .participantExited(let event): try event.project(into: tables, at: place)
        case .participantReturned(let event): try event.project(into: tables, at: place)
        case .participationCorrected(let event): try event.project(into: tables, at: place)
        case .recordDisposed(let event): try event.project(into: tables, at: place)
        case .assessmentRecorded(let event): try event.project(into: tables, at: place)
        case .assessmentMoved(let event): try event.project(into: tables, at: place)
        case .selfRatingRecorded(let event): try event.project(into: tables, at: place)
        case .claimSubmitted(let event): try event.project(into: tables, at: place)
        case .sampleDrawn(let event): try event.project(into: tables, at: place)
        case .assessmentReviewed(let event): try event.project(into: tables, at: place)
        case .claimSignedOff(let event): try event.project(into: tables, at: place)
        case .claimReturned(let event): try event.project(into: tables, at: place)
        case .claimWithdrawn(let event): try event.project(into: tables, at: place)
        case .claimCertified(let event): try event.project(into: tables, at: place)
        case .certificateIssued(let event): try event.project(into: tables, at: place)
        case .certificateSealed(let event): try event.project(into: tables, at: place)
        case .certificateEnded(let event): try event.project(into: tables, at: place)
        case .statusListPublished(let event): try event.project(into: tables, at: place)
        case .meetingHeld(let event): try event.project(into: tables, at: place)
        case .appealLodged(let event): try event.project(into: tables, at: place)
        case .appealDecided(let event): try event.project(into: tables, at: place)
        case .reReviewOpened(let event): try event.project(into: tables, at: place)
        case .reReviewClosed(let event): try event.project(into: tables, at: place)
        case .claimExported(let event): try event.project(into: tables, at: place)
        case .decisionImported(let event): try event.project(into: tables, at: place)
        case .packageReceived(let event): try event.project(into: tables, at: place)
        case .packageDecided(let event): try event.project(into: tables, at: place)
        case .clockCorrected(let event): try event.project(into: tables, at: place)
        }
    }
}

extension Connection {
    /// Runs an update that must find exactly one row.
    func update<each Value: ColumnBindable>(
        _ what: @autoclosure () -> String, _ sql: StaticString, _ value: repeat each Value
    ) throws(StoreError) {
        guard try execute(sql, repeat each value) == 1 else { throw .contradiction(what()) }
    }
}

extension TextBytes {
    /// A list or another nested value as canonical JSON.
    static func json(_ value: some Encodable) throws(StoreError) -> TextBytes {
        do {
            return TextBytes(try CanonicalJSON.encode(value))
        } catch {
            throw .contradiction("\(error)")
        }
    }
}
