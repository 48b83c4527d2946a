/// The moves of one transaction, each of which follows from an act that stands in the transaction with it: before it or after
/// it.
///
/// Withdrawing and certifying are not here. The first is an act of its own, and the second is held to its claim.
struct UncausedMoves {
    private struct Move: Hashable {
        var assessment: AssessmentID
        var move: AssessmentState.Move
    }

    private var moves: Set<Move> = []
    /// What acts seen so far would move.
    private var causes: Set<Move> = []
    private var superseded: [LedgerState.Place: AssessmentID] = [:]
    private var supersededCertificates: Set<CertificateSerial> = []

    /// - Parameter state: as it is before the event.
    mutating func take(_ event: any LedgerEvent, in state: LedgerState) {
        switch event.topic {
        case .catalogue, .practitioners, .participants, .exchange: return
        // Most assessments supersede nothing.
        case .assessments where superseded.isEmpty && event is AssessmentRecorded: return
        case .assessments, .claims, .certificates, .quality: break
        }
        switch event {
        case let event as AssessmentRecorded:
            superseded[LedgerState.Place(participant: event.participant, unit: event.unit.code)] = nil
        case let event as AssessmentMoved: move(event, in: state)
        case let event as ClaimSubmitted: cause(.claim, event.items.map(\.assessment))
        case let event as ClaimWithdrawn:
            cause(.release, state.claims[event.claim]?.items.map(\.assessment) ?? [])
        case let event as ClaimReturned:
            let sent = event.claimReturn
            guard let claim = state.claims[sent.claim] else { return }
            let returned = claim.items.map(\.assessment).filter {
                claim.review(of: $0, at: sent.stage)?.verdict == .returned
            }
            cause(.return, returned)
        case let event as ClaimSignedOff: cause(.return, event.without)
        case let event as AppealDecided where event.outcome == .upheld:
            cause(.return, state.openAppeals[event.appeal].map { [$0] } ?? [])
        case let event as ReReviewClosed where !event.stands: cause(.return, [event.assessment])
        case let event as CertificateEnded: end(event, in: state)
        case let event as CertificatePrepared:
            if let replaced = event.replaces { supersededCertificates.remove(replaced) }
        default: break
        }
    }

    /// What is left, and makes room for the next transaction.
    mutating func end() -> [LedgerExaminer.Objection] {
        defer {
            if !causes.isEmpty { causes = [] }
        }
        if moves.isEmpty, superseded.isEmpty, supersededCertificates.isEmpty { return [] }
        let left =
            moves.map { "\($0.assessment), \($0.move.rawValue)" } + superseded.values.map { "\($0), supersede" }
            + supersededCertificates.map { "\($0), supersede" }
        moves = []
        superseded = [:]
        supersededCertificates = []
        return left.sorted().map { .moveWithoutCause($0) }
    }

    private mutating func move(_ event: AssessmentMoved, in state: LedgerState) {
        switch event.move {
        case .supersede:
            guard let assessment = state.assessment(event.assessment) else { return }
            let place = LedgerState.Place(participant: assessment.participant, unit: assessment.unit.code)
            superseded[place] = event.assessment
        case .claim, .release, .return:
            let move = Move(assessment: event.assessment, move: event.move)
            if causes.remove(move) == nil { moves.insert(move) }
        case .withdraw, .certify: break
        }
    }

    private mutating func cause(_ move: AssessmentState.Move, _ assessments: [AssessmentID]) {
        for assessment in assessments {
            let move = Move(assessment: assessment, move: move)
            if moves.remove(move) == nil { causes.insert(move) }
        }
    }

    private mutating func end(_ event: CertificateEnded, in state: LedgerState) {
        if event.move == .supersede {
            supersededCertificates.insert(event.serial)
            return
        }
        guard event.reason.faultsTheAssessment, let prepared = state.prepared[event.serial],
            let claim = state.claims[prepared.claim]
        else { return }
        cause(.return, claim.items.filter { $0.participant == prepared.participant }.map(\.assessment))
    }
}
