internal import CompetenceModel

/// Whether those who signed might.
///
/// Without this, someone with a key of their own and write access to the file could append a transaction, properly
/// chained and properly signed by themselves, which says that somebody else signed off, or that they may. Asked of events
/// alone, in the order of the ledger:
///
/// 1. Where an event says who acted, the transaction that holds it is signed by that very person.
/// 2. What is an administrator's to enter is signed by an administrator. The first transaction, which introduces the
///    first administrator, is excepted; one's own key anyone may end.
/// 3. The authorisation on which an assessment or a sign-off rests is the actor's, of the right role, covers the unit, and
///    is valid on the day.
///
/// The other rules need the whole state of the registry, and are not asked again.
struct Authorship {
    private var authorisations: [AuthorisationID: Authorisation] = [:]
    private var administrators: [Handle: [AuthorisationID]] = [:]

    mutating func take(_ event: any LedgerEvent) {
        switch event {
        case let event as AuthorisationGranted:
            let granted = event.authorisation
            guard authorisations[granted.id] == nil else { return }
            authorisations[granted.id] = granted
            if granted.role == .administrator { administrators[granted.practitioner, default: []].append(granted.id) }
        case let event as AuthorisationWithdrawn:
            guard authorisations[event.authorisation]?.withdrawnFrom == nil else { return }
            authorisations[event.authorisation]?.withdrawnFrom = event.from
        default:
            break
        }
    }

    /// What is wrong with `event` standing in `transaction`; `nil` where nothing is.
    func objection(to event: any LedgerEvent, in transaction: LedgerTransaction) -> String? {
        switch event {
        case let event as AssessmentRecorded:
            return objection(toActor: event.assessor, in: transaction) ?? objection(to: event)
        case is AssessmentMoved: return nil
        case let event as ClaimSubmitted: return objection(toActor: event.submittedBy, in: transaction)
        case let event as SampleDrawn: return objection(toActor: event.sample.reviewer, in: transaction)
        case let event as AssessmentReviewed: return objection(toActor: event.review.reviewer, in: transaction)
        case let event as ClaimSignedOff:
            return objection(toActor: event.signOff.assurer, in: transaction) ?? objection(to: event.signOff)
        case let event as ClaimReturned: return objection(toActor: event.claimReturn.assurer, in: transaction)
        case let event as ClaimWithdrawn: return objection(toActor: event.by, in: transaction)
        case let event as AppealDecided: return objection(toActor: event.by, in: transaction)
        case let event as ReReviewClosed: return objection(toActor: event.by, in: transaction)
        case let event as KeyEnded where event.practitioner == transaction.actor: return nil
        case is FrameworkImported, is FrameworkApproved, is FrameworkAdopted, is PractitionerAdded,
            is AuthorisationGranted, is AuthorisationWithdrawn, is KeyRegistered, is KeyEnded, is ParticipantCorrected,
            is RecordDisposed, is ClaimCertified, is CertificatePrepared, is CertificateSealed, is CertificateEnded,
            is StatusListPublished:
            if transaction.number == 1 || isAdministrator(transaction) { return nil }
            return "is for an administrator to enter, which \(transaction.actor) was not"
        case is RegistryOpened:
            return transaction.number == 1 ? nil : "opens a registry that is open"
        default: return nil
        }
    }

    private func objection(toActor actor: Handle, in transaction: LedgerTransaction) -> String? {
        actor == transaction.actor ? nil : "says that \(actor) acted; \(transaction.actor) signed it"
    }

    private func objection(to event: AssessmentRecorded) -> String? {
        guard let held = authorisations[event.authorisation], held.practitioner == event.assessor, held.role.assesses,
            held.isValid(on: event.judgedOn), held.covers(framework: event.framework, unit: event.unit.code)
        else {
            return "rests on \(event.authorisation), by which \(event.assessor) might not assess \(event.unit) "
                + "on \(event.judgedOn)"
        }
        return nil
    }

    private func objection(to signOff: SignOff) -> String? {
        guard let held = authorisations[signOff.authorisation], held.practitioner == signOff.assurer,
            held.role == signOff.stage.role, held.isValid(on: signOff.on)
        else {
            return "rests on \(signOff.authorisation), by which \(signOff.assurer) might not sign off at the "
                + "\(signOff.stage.rawValue) stage on \(signOff.on)"
        }
        return nil
    }

    private func isAdministrator(_ transaction: LedgerTransaction) -> Bool {
        // The day in Sweden is that in UTC or the next one.
        let day = transaction.at.dateInUTC
        return (administrators[transaction.actor] ?? []).contains { id in
            guard let held = authorisations[id] else { return false }
            return held.isValid(on: day) || held.isValid(on: day.adding(days: 1))
        }
    }
}
