internal import CompetenceModel

/// Whether those who signed might.
///
/// Without this, someone with a key of their own and write access to the file could append a transaction, properly
/// chained and properly signed by themselves, which says that somebody else signed off. Two questions, of events alone:
///
/// 1. Where an event says who acted, the transaction that holds it is signed by that very person.
/// 2. People, authorisations and keys are entered by an administrator; a key also by the one whose key it is.
///    The first transaction, which introduces the first administrator, is excepted.
struct Authorship {
    private var administrators: [Handle: [Authorisation]] = [:]

    mutating func take(_ event: any LedgerEvent) {
        switch event {
        case let event as AuthorisationGranted where event.authorisation.role == .administrator:
            administrators[event.authorisation.practitioner, default: []].append(event.authorisation)
        case let event as AuthorisationWithdrawn:
            guard let granted = administrators[event.practitioner] else { return }
            administrators[event.practitioner] = granted.map { authorisation in
                guard authorisation.id == event.authorisation, authorisation.withdrawnFrom == nil else {
                    return authorisation
                }
                var withdrawn = authorisation
                withdrawn.withdrawnFrom = event.from
                return withdrawn
            }
        default:
            break
        }
    }

    /// What is wrong with `event` standing in `transaction`; `nil` where nothing is.
    func objection(to event: any LedgerEvent, in transaction: LedgerTransaction) -> String? {
        if let actor = Self.actor(of: event), actor != transaction.actor {
            return "says that \(actor) acted; \(transaction.actor) signed it"
        }
        guard transaction.number != 1, let concerned = Self.concerned(by: event) else { return nil }
        if concerned.mayActThemselves, concerned.practitioner == transaction.actor { return nil }
        guard isAdministrator(transaction) else {
            return "is for an administrator to enter; \(transaction.actor) was none"
        }
        return nil
    }

    private func isAdministrator(_ transaction: LedgerTransaction) -> Bool {
        // The day in Sweden is that in UTC or the next one.
        let day = transaction.at.dateInUTC
        return (administrators[transaction.actor] ?? []).contains {
            $0.isValid(on: day) || $0.isValid(on: day.adding(days: 1))
        }
    }

    /// Who acted, where the event itself says so.
    private static func actor(of event: any LedgerEvent) -> Handle? {
        switch event {
        case let event as AssessmentRecorded: event.assessor
        case let event as ClaimSubmitted: event.submittedBy
        case let event as SampleDrawn: event.sample.reviewer
        case let event as AssessmentReviewed: event.review.reviewer
        case let event as ClaimSignedOff: event.signOff.assurer
        case let event as ClaimReturned: event.claimReturn.assurer
        case let event as ClaimWithdrawn: event.by
        case let event as AppealDecided: event.by
        case let event as ReReviewClosed: event.by
        default: nil
        }
    }

    /// Whom an administrator's act is about, and whether that person may do it too.
    private static func concerned(
        by event: any LedgerEvent
    ) -> (practitioner: Handle, mayActThemselves: Bool)? {
        switch event {
        case let event as PractitionerAdded: (event.handle, false)
        case let event as AuthorisationGranted: (event.authorisation.practitioner, false)
        case let event as AuthorisationWithdrawn: (event.practitioner, false)
        case let event as KeyRegistered: (event.practitioner, true)
        case let event as KeyEnded: (event.practitioner, true)
        default: nil
        }
    }
}
