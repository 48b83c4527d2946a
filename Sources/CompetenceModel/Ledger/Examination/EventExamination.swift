/// The examination of one event against what the ledger holds before it.
struct EventExamination {
    typealias Objection = LedgerExaminer.Objection

    let state: LedgerState
    let transaction: LedgerTransaction
    let day: CalendarDate
    let delegation: LedgerExaminer.Delegation?
    let isOpening: Bool
    let sharesIdentityNumber: LedgerExaminer.IdentityComparison

    func objections(to event: any LedgerEvent, notes: (SHA256Digest) -> AssessmentNotes?) -> [Objection] {
        // The opening introduces the first administrator; there is nobody before who could have allowed it.
        if isOpening { return [] }
        let author = authorship(of: event)
        let act: [Objection] =
            switch event.topic {
            case .catalogue: []
            case .practitioners: practitionerObjections(to: event)
            case .participants: (event as? RecordDisposed).map(disposal) ?? []
            case .assessments: assessmentObjections(to: event, notes: notes)
            case .claims: claimObjections(to: event)
            case .certificates: certificateObjections(to: event)
            case .quality: qualityObjections(to: event)
            case .exchange: (event as? DecisionImported).map(decision) ?? []
            }
        return author + act
    }

    private func practitionerObjections(to event: any LedgerEvent) -> [Objection] {
        switch event {
        case let event as AuthorisationGranted: grant(event.authorisation)
        case let event as AssessorCertified: certification(event)
        default: []
        }
    }

    private func assessmentObjections(
        to event: any LedgerEvent, notes: (SHA256Digest) -> AssessmentNotes?
    ) -> [Objection] {
        switch event {
        case let event as AssessmentRecorded: assessment(event, notes: notes(event.notes))
        case let event as AssessmentMoved: move(event)
        default: []
        }
    }

    private func claimObjections(to event: any LedgerEvent) -> [Objection] {
        switch event {
        case let event as ClaimSubmitted: submission(event)
        case let event as SampleDrawn: sample(event)
        case let event as AssessmentReviewed: review(event.review)
        case let event as ClaimSignedOff: signOff(event)
        case let event as ClaimReturned: claimReturn(event.claimReturn)
        case let event as ClaimWithdrawn: withdrawal(event)
        case let event as ClaimCertified: claimMove(event.claim, .certify)
        default: []
        }
    }

    private func certificateObjections(to event: any LedgerEvent) -> [Objection] {
        switch event {
        case let event as CertificatePrepared: certificate(event)
        case let event as CertificateSealed: certificateMove(event.serial, .seal) + seal(event.serial)
        case let event as CertificateEnded:
            certificateMove(event.serial, event.move) + dated(event.on, by: transaction.actor) + consequences(of: event)
        case let event as StatusListPublished: statusList(event)
        default: []
        }
    }

    private func qualityObjections(to event: any LedgerEvent) -> [Objection] {
        switch event {
        case let event as AppealLodged: appeal(event)
        case let event as AppealDecided: appealDecision(event)
        case let event as ReReviewClosed: reReviewDecision(event)
        default: []
        }
    }

    private func authorship(of event: any LedgerEvent) -> [Objection] {
        let author = event.author ?? transaction.actor
        if author != transaction.actor, author != delegation?.assurer {
            return [.signedByAnother(author: author, signer: transaction.actor)]
        }
        guard let roles = event.rolesOfAuthor else {
            // Whoever ends a key that is not their own is an administrator.
            guard let event = event as? KeyEnded, event.practitioner != author else { return [] }
            return holds([.administrator], author) ? [] : [.notAuthorised([.administrator])]
        }
        return holds(roles, author) ? [] : [.notAuthorised(roles)]
    }

    private func holds(_ roles: Set<Role>, _ handle: Handle, in framework: FrameworkCode? = nil) -> Bool {
        state.practitioners[handle]?.authorisation(roles, framework: framework, on: self.day(of: handle)) != nil
    }

    /// An act is dated on the day on which it is done; reviews that came in with a decision, on that day or before it.
    func dated(_ date: CalendarDate, by author: Handle) -> [Objection] {
        let day = day(of: author)
        let isTrue = author == delegation?.assurer ? date <= day : date == day
        return isTrue ? [] : [.unknown("dated \(date), on \(day)")]
    }

    /// The day on which somebody acted: of a delegated act, the day of the decision.
    private func day(of handle: Handle) -> CalendarDate {
        guard let delegation, delegation.assurer == handle else { return day }
        return delegation.on
    }

    private func assessment(_ event: AssessmentRecorded, notes: AssessmentNotes?) -> [Objection] {
        guard let assessor = state.practitioners[event.assessor], let unit = state.units[event.unit],
            let framework = state.frameworks[event.framework]
        else { return [.unknown("\(event.assessor), \(event.unit) or \(event.framework)")] }
        let standing = state.standing[LedgerState.Place(participant: event.participant, unit: event.unit.code)]
        let participant = state.participants[event.participant]
        let subject = AssessmentCase(
            assessor: assessor, participant: participant, framework: framework, unit: unit,
            judgedOn: event.judgedOn, judgements: event.judgements, evidence: event.evidence,
            notes: notes, adoptions: state.adoptions[event.unit] ?? [],
            newestVersion: nil, current: standing.flatMap { state.assessment($0) },
            assessorSharesName: false,
            assessorSharesIdentityNumber: isSamePerson(assessor, participant), today: day)
        var objections = blocking(AssessmentCase.rules.findings(in: subject))
        if !state.disposed.isEmpty {
            let gone = event.evidence.flatMap(\.files).filter(state.disposed.contains)
            objections += gone.map { .unknown("evidence file \($0), disposed of") }
        }
        let held = subject.authorisation
        if held?.id != event.authorisation || subject.isProvisional(under: held) != event.isProvisional {
            objections.append(.unknown("\(event.authorisation)"))
        }
        // What it follows has been superseded first: of one participant in one unit, one assessment stands.
        if let standing {
            objections.append(.illegalMove("\(event.assessment): \(standing) stands"))
        }
        return objections
    }

    private func move(_ event: AssessmentMoved) -> [Objection] {
        guard let assessment = state.assessment(event.assessment) else { return [.unknown(event.assessment.text)] }
        guard assessment.state.after(event.move) != nil else {
            return [.illegalMove("\(event.assessment): \(assessment.state.rawValue), \(event.move.rawValue)")]
        }
        if event.move == .withdraw, assessment.assessor != transaction.actor {
            return [.signedByAnother(author: assessment.assessor, signer: transaction.actor)]
        }
        // Of what a decision brings about, the author is whoever decided.
        let author = delegation?.assurer ?? transaction.actor
        if !holds(event.move.roles, author, in: assessment.framework) { return [.notAuthorised(event.move.roles)] }
        // Nothing is certified but by a claim that every stage has signed off.
        if event.move == .certify {
            let claim = event.claim.flatMap { state.claims[$0] }
            let isHeld = claim?.items.contains { $0.assessment == event.assessment } ?? false
            if !isHeld || claim?.state.after(.certify) == nil {
                return [.illegalMove("\(event.assessment): certify, without a claim that is signed off")]
            }
        }
        return []
    }

    private func decision(_ event: DecisionImported) -> [Objection] {
        state.export(answeredBy: event) == nil ? [.unsolicitedDecision(event.claim)] : []
    }

    private func submission(_ event: ClaimSubmitted) -> [Objection] {
        guard let framework = state.frameworks[event.framework], let actor = state.practitioners[event.submittedBy]
        else { return [.unknown(event.framework.text)] }
        let assessments = event.items.compactMap { state.assessment($0.assessment) }
        var objections: [Objection] = []
        for item in event.items {
            guard let assessment = state.assessment(item.assessment) else {
                objections.append(.unknown(item.assessment.text))
                continue
            }
            let isTrue =
                assessment.participant == item.participant && assessment.unit == item.unit
                && assessment.assessor == item.assessor && assessment.methods == item.methods
                && assessment.isProvisional == item.isProvisional && assessment.framework == event.framework
            if !isTrue { objections.append(.unknown("\(item.assessment) in \(event.claim)")) }
            let isFree = assessment.state == .recorded || isRetained(item, in: event)
            if !isFree || isHeldElsewhere(item.assessment, than: event.claim) {
                objections.append(.illegalMove("\(item.assessment): \(assessment.state.rawValue), claim"))
            }
        }
        if event.ordinal != state.submissions { objections.append(.unknown("ordinal \(event.ordinal)")) }
        let earlier = state.claims[event.claim]
        if event.round != (earlier?.round ?? 0) + 1 { objections.append(.unknown("round \(event.round)")) }
        if earlier != nil { objections += claimMove(event.claim, .resubmit) }
        let claim = AwardClaim(
            id: event.claim, framework: event.framework, state: .submitted, round: event.round,
            submittedBy: event.submittedBy, submittedAt: transaction.at, submission: .zero, submissionTransaction: 0,
            submissionOrdinal: event.ordinal, items: event.items)
        let subject = ClaimCase(
            claim: claim, framework: framework, assessments: assessments, actor: actor, stage: nil,
            centre: state.centre, today: day)
        return objections + blocking(ClaimCase.submissionRules.findings(in: subject))
            + openQuestions(about: event.items)
    }

    /// Whether the item was in the claim before and stayed in it through the return.
    private func isRetained(_ item: ClaimItem, in event: ClaimSubmitted) -> Bool {
        guard let earlier = state.claims[event.claim], state.assessment(item.assessment)?.state == .claimed else {
            return false
        }
        return earlier.items.contains { $0.assessment == item.assessment && $0.round == item.round }
    }

    /// Whether another claim that is still under way holds the assessment, whatever the assessment's own state says.
    private func isHeldElsewhere(_ assessment: AssessmentID, than claim: ClaimID) -> Bool {
        state.claims(holding: assessment).contains { other in
            other.id != claim && [.submitted, .internallySignedOff, .externallySignedOff].contains(other.state)
                && other.items.contains { $0.assessment == assessment }
        }
    }

    func isSamePerson(_ practitioner: Practitioner, _ participant: Participant?) -> Bool {
        participant.map { sharesIdentityNumber(practitioner.details, $0.details) } ?? false
    }

    func subject(
        _ id: ClaimID, stage: QualityStage?, by handle: Handle
    ) -> ClaimCase? {
        guard let claim = state.claims[id], let framework = state.frameworks[claim.framework],
            let actor = state.practitioners[handle]
        else { return nil }
        return ClaimCase(
            claim: claim, framework: framework,
            assessments: claim.items.compactMap { state.assessment($0.assessment) }, actor: actor, stage: stage,
            centre: state.centre, today: self.day(of: handle),
            participantsSharingIdentityNumber: stage == nil
                ? [] : Set(claim.participants.filter { isSamePerson(actor, state.participants[$0]) }))
    }

    private func stage(
        _ stage: QualityStage, of id: ClaimID, by handle: Handle, _ rules: [any QualityRule<ClaimCase>]
    ) -> [Objection] {
        guard let subject = subject(id, stage: stage, by: handle) else { return [.unknown(id.text)] }
        return blocking(rules.findings(in: subject))
    }

    private func review(_ review: Review) -> [Objection] {
        var objections = stage(review.stage, of: review.claim, by: review.reviewer, ClaimCase.verdictRules)
        objections += round(review.round, of: review.claim) + dated(review.on, by: review.reviewer)
        // An approval counts in every claim, so it is given only where the rules were asked about this assessment.
        let isHeld = state.claims[review.claim]?.items.contains { $0.assessment == review.assessment } ?? false
        if !isHeld { objections.append(.unknown("\(review.assessment) in \(review.claim)")) }
        if review.verdict == .returned, review.feedback == nil {
            objections.append(.finding(Finding(.feedbackMissing, ["assessment": review.assessment.text])))
        }
        return objections
    }

    private func signOff(_ event: ClaimSignedOff) -> [Objection] {
        let signOff = event.signOff
        guard let subject = subject(signOff.claim, stage: signOff.stage, by: signOff.assurer) else {
            return [.unknown(signOff.claim.text)]
        }
        var objections = blocking(ClaimCase.signOffRules.findings(in: subject))
        objections += claimMove(signOff.claim, signOff.stage.signOff) + round(signOff.round, of: signOff.claim)
        objections += dated(signOff.on, by: signOff.assurer)
        objections += openQuestions(about: subject.claim.items)
        if subject.authorisation?.id != signOff.authorisation {
            objections.append(.unknown("\(signOff.authorisation)"))
        }
        // What the stage returned leaves the claim, and nothing else does.
        if Set(event.without) != Set(subject.returnedAssessments) {
            objections.append(.unknown("without \(event.without.map(\.text).joined(separator: ", "))"))
        }
        return objections
    }

    private func claimReturn(_ sent: ClaimReturn) -> [Objection] {
        stage(sent.stage, of: sent.claim, by: sent.assurer, ClaimCase.reviewRules)
            + claimMove(sent.claim, sent.stage.return) + round(sent.round, of: sent.claim)
            + dated(sent.on, by: sent.assurer)
    }

    private func withdrawal(_ event: ClaimWithdrawn) -> [Objection] {
        let roles: Set<Role> = [.assessor, .occupationalAssessor]
        let isAllowed = holds(roles, event.by, in: state.claims[event.claim]?.framework)
        return claimMove(event.claim, .withdraw) + (isAllowed ? [] : [.notAuthorised(roles)])
    }

    private func round(_ round: Int, of claim: ClaimID) -> [Objection] {
        state.claims[claim]?.round == round ? [] : [.unknown("round \(round)")]
    }

    /// The stage's draw for a claim, as it had to be made at this point of the ledger.
    private func draw(for claim: AwardClaim, at stage: QualityStage, of framework: Framework) -> SampleDraw {
        state.history(of: framework.code, at: stage)
            .draw(for: claim, of: framework, submittedOn: claim.submittedAt.dateInSweden)
    }

    private func samplingRoot(of reviewer: Handle, for claim: AwardClaim) -> SHA256Digest? {
        state.samplingRoots[reviewer]?.last { $0.transaction < claim.submissionTransaction }?.root
    }

    /// From which the sample that `event` records can be drawn again.
    func proof(of event: SampleDrawn) -> SampleProof? {
        guard let claim = state.claims[event.claim], let framework = state.frameworks[claim.framework] else {
            return nil
        }
        return SampleProof(
            claim: claim.id, draw: draw(for: claim, at: event.sample.stage, of: framework),
            submission: claim.submission, ordinal: claim.submissionOrdinal,
            root: samplingRoot(of: event.sample.reviewer, for: claim), sample: event.sample)
    }

    private func sample(_ event: SampleDrawn) -> [Objection] {
        let sample = event.sample
        guard let claim = state.claims[event.claim], let framework = state.frameworks[claim.framework] else {
            return [.unknown(event.claim.text)]
        }
        var objections = stage(sample.stage, of: event.claim, by: sample.reviewer, ClaimCase.reviewRules)
        objections += round(sample.round, of: event.claim)
        if let drawn = claim.sample(at: sample.stage) {
            // A second sample in a round is the first one, widened to everything, whoever of the stage widens it.
            var widened = drawn.widened(to: claim.items.map(\.assessment))
            widened.reviewer = sample.reviewer
            if sample != widened { objections.append(.sample(.otherItems)) }
            return objections
        }
        if let wrong = draw(for: claim, at: sample.stage, of: framework).discrepancy(
            in: sample, submission: claim.submission, ordinal: claim.submissionOrdinal,
            root: samplingRoot(of: sample.reviewer, for: claim))
        {
            objections.append(.sample(wrong))
        }
        return objections
    }

    private func claimMove(_ id: ClaimID, _ move: ClaimState.Move) -> [Objection] {
        guard let claim = state.claims[id] else { return [.unknown(id.text)] }
        return claim.state.after(move) == nil
            ? [.illegalMove("\(id): \(claim.state.rawValue), \(move.rawValue)")] : []
    }

    private func certificate(_ event: CertificatePrepared) -> [Objection] {
        guard let subject = subject(event.claim, stage: nil, by: transaction.actor) else {
            return [.unknown(event.claim.text)]
        }
        var objections = blocking(ClaimCase.issueRules.findings(in: subject))
        objections += dated(event.issuedOn, by: transaction.actor)
        if let replaced = event.replaces {
            // Only what was issued on the same award and has just been superseded is issued anew: never what was revoked.
            let earlier = state.prepared[replaced]
            let isOfTheAward = earlier?.claim == event.claim && earlier?.participant == event.participant
            if !isOfTheAward || self.state.certificates[replaced] != .superseded {
                objections.append(.illegalMove("\(event.serial): replaces \(replaced)"))
            }
        } else {
            objections += openQuestions(about: subject.claim.items)
        }
        let awarded = Set(subject.claim.items.filter { $0.participant == event.participant }.map(\.unit))
        if Set(event.units) != awarded || awarded.isEmpty { objections.append(.unknown(event.participant.text)) }
        let state = subject.claim.state
        if event.replaces == nil, state.after(.certify) == nil {
            objections.append(.illegalMove("\(event.claim): \(state.rawValue), certify"))
        }
        let prepared = (self.state.preparedOf[event.claim] ?? []).compactMap { self.state.prepared[$0] }
        let rival = prepared.contains {
            $0.participant == event.participant
                && ($0.replaces == event.replaces || self.state.certificates[$0.serial] == .issued)
        }
        if rival { objections.append(.illegalMove("\(event.claim), \(event.participant): two certificates")) }
        return objections
    }

    private func certificateMove(_ serial: CertificateSerial, _ move: CertificateState.Move) -> [Objection] {
        guard let present = state.certificates[serial] else { return [.unknown(serial.text)] }
        return present.after(move) == nil ? [.illegalMove("\(serial): \(present.rawValue), \(move.rawValue)")] : []
    }

    /// The claim of a first certificate can still be certified: it has not been withdrawn since the certificate was prepared.
    private func seal(_ serial: CertificateSerial) -> [Objection] {
        guard let prepared = state.prepared[serial], prepared.replaces == nil else { return [] }
        return claimMove(prepared.claim, .certify)
    }

    /// Lists follow each other by number, and each holds every certificate that has ended.
    private func statusList(_ event: StatusListPublished) -> [Objection] {
        let ended = state.certificates.values.count { $0 == .revoked || $0 == .superseded }
        let isNext = event.sequence == state.statusListSequence + 1
        return isNext && event.entries == ended
            ? [] : [.unknown("status list \(event.sequence) of \(event.entries) entries")]
    }

    func blocking(_ findings: [Finding]) -> [Objection] {
        findings.filter { $0.severity == .blocking }.map { .finding($0) }
    }
}
