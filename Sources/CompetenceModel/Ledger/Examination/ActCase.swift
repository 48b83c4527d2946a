/// A whole act before the rules: the moves in it that follow from something else, and what they would follow from.
///
/// Withdrawing and certifying are not here. The first is an act of its own, and the second is held to its claim.
public struct ActCase {
    struct Move: Hashable {
        var assessment: AssessmentID
        var move: AssessmentState.Move
    }

    /// Moves that nothing in the act explains so far.
    private(set) var moves: Set<Move> = []
    /// Moves that something in the act brings about, and that have not been made so far.
    private(set) var causes: Set<Move> = []
    private(set) var superseded: [LedgerFacts.Place: AssessmentID] = [:]
    private(set) var supersededCertificates: Set<CertificateSerial> = []
    /// The claims of which first certificates are issued, and that are not certified so far.
    private(set) var issued: Set<ClaimID> = []
    /// What confirming a new administrator brings about, and that has not come about so far.
    private(set) var instating: Set<Instating> = []

    /// What makes somebody an administrator.
    enum Instating: Hashable {
        case key(SHA256Digest)
        case role(Handle)
    }

    /// - Parameter facts: as they are before the event.
    mutating func take(_ event: LedgerEvent, in facts: LedgerFacts, on day: CalendarDate) {
        switch event {
        case .assessmentRecorded(let event):
            // Most assessments supersede nothing.
            guard !superseded.isEmpty || event.supersedes != nil else { return }
            let place = LedgerFacts.Place(participant: event.participant, unit: event.unit.code)
            if superseded[place] == event.supersedes {
                superseded[place] = nil
            } else if let earlier = event.supersedes {
                causes.insert(Move(assessment: earlier, move: .supersede))
            }
        case .assessmentMoved(let event): move(event, in: facts)
        case .participantMerged(let event): cause(.yield, facts.yielding(to: event).map(\.id), in: facts)
        case .claimSubmitted(let event):
            cause(.claim, event.items.map(\.assessment), in: facts)
        case .claimWithdrawn(let event):
            cause(.release, facts.claim(event.claim)?.items.map(\.assessment) ?? [], in: facts)
        case .claimReturned(let event):
            let sent = event.claimReturn
            guard let claim = facts.claim(sent.claim) else { return }
            let returned = claim.items.map(\.assessment).filter {
                claim.review(of: $0, at: sent.stage)?.verdict == .returned
            }
            cause(.return, returned, in: facts)
        case .claimSignedOff(let event): cause(.return, event.without, in: facts)
        case .appealDecided(let event) where event.sendsBack:
            cause(.return, event.assessmentInQuestion(in: facts).map { [$0] } ?? [], in: facts)
        case .reReviewClosed(let event) where event.sendsBack: cause(.return, [event.assessment], in: facts)
        case .certificateEnded(let event): end(event, in: facts)
        case .certificateIssued(let event):
            if let replaced = event.replaces {
                supersededCertificates.remove(replaced)
            } else if facts.claim(event.claim)?.state != .certified {
                issued.insert(event.claim)
            }
        case .claimCertified(let event): issued.remove(event.claim)
        case .administratorConfirmed(let event):
            instating.insert(.key(event.key))
            if facts.practitioner(event.practitioner)?.administers(on: day) != true {
                instating.insert(.role(event.practitioner))
            }
        case .keyRegistered(let event) where !instating.isEmpty: instating.remove(.key(event.key.fingerprint))
        case .authorisationGranted(let event) where !instating.isEmpty:
            guard event.authorisation.role == .administrator, !event.authorisation.ends else { return }
            instating.remove(.role(event.authorisation.practitioner))
        case .registryOpened, .organisationAdded, .organisationCorrected, .sealRegistered, .sealEnded,
            .frameworkImported, .frameworkApproved, .frameworkAdopted, .issuersDecided, .practitionerAdded,
            .practitionerMoved, .practitionerCorrected, .assurerLent, .loanEnded,
            .authorisationGranted, .assessorCertified, .authorisationWithdrawn, .keyRegistered, .keyEnded,
            .administratorProposed,
            .participantAdded, .participantMoved, .participantCorrected, .participantRegistered, .participantExited,
            .participantReturned, .participationCorrected, .participantRemoved,
            .recordDisposed,
            .selfRatingRecorded, .sampleDrawn, .assessmentReviewed, .certificateSealed, .statusListPublished,
            .meetingHeld, .appealLodged, .appealDecided, .reReviewOpened, .reReviewClosed,
            .claimExported, .decisionImported, .packageReceived, .packageDecided, .clockCorrected:
            return
        }
    }

    /// Whether there is nothing to ask.
    var isSettled: Bool {
        moves.isEmpty && causes.isEmpty && superseded.isEmpty && supersededCertificates.isEmpty && issued.isEmpty
            && instating.isEmpty
    }

    private mutating func move(_ event: AssessmentMoved, in facts: LedgerFacts) {
        switch event.move {
        case .supersede:
            guard let assessment = facts.assessment(event.assessment) else { return }
            let place = LedgerFacts.Place(participant: assessment.participant, unit: assessment.unit.code)
            superseded[place] = event.assessment
        case .withdraw: reinstate(after: event.assessment, in: facts)
        case .claim, .release, .return, .reinstate, .yield:
            let move = Move(assessment: event.assessment, move: event.move)
            if causes.remove(move) == nil { moves.insert(move) }
        case .certify: break
        }
    }

    /// What a mistake had taken the place of counts again.
    private mutating func reinstate(after withdrawn: AssessmentID, in facts: LedgerFacts) {
        guard let withdrawn = facts.assessment(withdrawn),
            let earlier = withdrawn.supersedes.flatMap({ facts.assessment($0) }), earlier.isReinstated(after: withdrawn)
        else { return }
        cause(.reinstate, [earlier.id], in: facts)
    }

    /// - Parameter assessments: a move that one of them cannot make, because something else moved it before, is not asked for.
    private mutating func cause(
        _ move: AssessmentState.Move, _ assessments: [AssessmentID], in facts: LedgerFacts
    ) {
        for id in assessments {
            let due = Move(assessment: id, move: move)
            if moves.remove(due) == nil, facts.assessment(id)?.state.after(move) != nil { causes.insert(due) }
        }
    }

    private mutating func end(_ event: CertificateEnded, in facts: LedgerFacts) {
        if event.move == .supersede {
            supersededCertificates.insert(event.serial)
            return
        }
        guard event.reason.faultsTheAssessment, let record = facts.certificate(event.serial),
            let claim = facts.claim(record.claim)
        else { return }
        cause(
            .return, claim.items.filter { $0.participant == record.participant }.map(\.assessment), in: facts)
    }
}
