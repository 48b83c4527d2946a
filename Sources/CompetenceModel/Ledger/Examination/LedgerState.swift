/// What the events up to a point of the ledger add up to, in memory and without a database.
///
/// The auditor's own book-keeping: it is folded from the events alone, so what a table says cannot mislead it.
struct LedgerState {
    private(set) var centre = ""
    private(set) var frameworks: [FrameworkCode: Framework] = [:]
    private(set) var units: [UnitReference: Unit] = [:]
    private(set) var adoptions: [UnitReference: [PanelAdoption]] = [:]
    private(set) var practitioners: [Handle: Practitioner] = [:]
    private(set) var participants: [ParticipantID: Participant] = [:]
    private var records: [AssessmentID: Record] = [:]
    private(set) var standing: [Place: AssessmentID] = [:]
    private(set) var claims: [ClaimID: AwardClaim] = [:]
    private(set) var certificates: [CertificateSerial: CertificateState] = [:]
    private(set) var prepared: [CertificateSerial: CertificatePrepared] = [:]
    /// Every certificate that was prepared on a claim.
    private(set) var preparedOf: [ClaimID: [CertificateSerial]] = [:]
    private(set) var submissions = 0
    /// Number of the newest status list.
    private(set) var statusListSequence = 0
    private(set) var openAppeals: [AppealID: AssessmentID] = [:]
    private(set) var openReReviews: Set<AssessmentID> = []
    /// Every file that an assessment rests on, with the first that does.
    private(set) var evidenceFiles: [SHA256Digest: AssessmentID] = [:]
    private(set) var disposed: Set<SHA256Digest> = []
    /// Newest sampling root of each practitioner with the transaction that registered it, newest last.
    private(set) var samplingRoots: [Handle: [(transaction: Int, root: SHA256Digest)]] = [:]

    private var histories: [FrameworkCode: [QualityStage: StageHistory]] = [:]
    /// The claims that have held an assessment.
    private var holders: [AssessmentID: Set<ClaimID>] = [:]
    private var keys: [SHA256Digest: KeyOnRecord] = [:]
    /// The newest export of each claim.
    private var exports: [ClaimID: Export] = [:]
    /// Packages to which a decision has come in.
    private var answered: Set<SHA256Digest> = []

    private struct KeyOnRecord {
        var practitioner: Handle
        var publicKey: [UInt8]
        var registeredIn: Int
        var endedFrom: CalendarDate?
    }

    /// An assessment, held at a distance: a table of ten thousands that grows moves its values.
    private final class Record: Sendable {
        let assessment: Assessment

        init(_ assessment: Assessment) {
            self.assessment = assessment
        }
    }

    func assessment(_ id: AssessmentID) -> Assessment? { records[id]?.assessment }

    var assessments: some Sequence<Assessment> { records.values.lazy.map(\.assessment) }

    /// A claim package that left the registry.
    struct Export {
        var event: ClaimExported
        var transaction: Int
        var at: Timestamp
    }

    struct Place: Hashable {
        var participant: ParticipantID
        var unit: UnitCode
    }

    /// Takes an event in. Events that change nothing a rule looks at pass by.
    mutating func apply(_ event: any LedgerEvent, of transaction: LedgerTransaction) {
        switch event.topic {
        case .catalogue: applyCatalogue(event)
        case .practitioners: applyPractitioner(event, of: transaction)
        case .participants: applyParticipant(event)
        case .assessments: applyAssessment(event, of: transaction)
        case .claims: applyClaim(event, of: transaction)
        case .certificates: applyCertificate(event)
        case .quality: applyQuality(event)
        case .exchange: applyExchange(event, of: transaction)
        }
    }

    private mutating func applyCatalogue(_ event: any LedgerEvent) {
        switch event {
        case let event as RegistryOpened: centre = event.issuer.name
        case let event as FrameworkImported:
            frameworks[event.framework.code] = event.framework
            for unit in event.framework.units { units[unit.reference] = unit }
        case let event as FrameworkApproved:
            for unit in event.adoption.units { adoptions[unit, default: []].append(event.adoption) }
        default: break
        }
    }

    private mutating func applyPractitioner(_ event: any LedgerEvent, of transaction: LedgerTransaction) {
        switch event {
        case let event as PractitionerAdded:
            practitioners[event.handle] = Practitioner(
                handle: event.handle, organisation: event.organisation, municipality: event.municipality,
                participant: event.participant, details: event.details)
        case let event as AuthorisationGranted:
            practitioners[event.authorisation.practitioner]?.authorisations.append(event.authorisation)
        case let event as AssessorCertified:
            let certified = event.authorisation
            end(event.provisional, of: certified.practitioner, from: certified.from)
            practitioners[certified.practitioner]?.authorisations.append(certified)
        case let event as AuthorisationWithdrawn:
            end(event.authorisation, of: event.practitioner, from: event.from)
        case let event as KeyRegistered:
            if keys[event.key.fingerprint] == nil {
                keys[event.key.fingerprint] = KeyOnRecord(
                    practitioner: event.practitioner, publicKey: event.key.publicKey,
                    registeredIn: transaction.number, endedFrom: event.key.endedFrom)
            }
            guard let root = event.key.samplingRoot else { return }
            samplingRoots[event.practitioner, default: []].append((transaction.number, root))
        case let event as KeyEnded:
            if keys[event.key]?.practitioner == event.practitioner, keys[event.key]?.endedFrom == nil {
                keys[event.key]?.endedFrom = event.from
            }
        default: break
        }
    }

    private mutating func end(_ authorisation: AuthorisationID, of handle: Handle, from day: CalendarDate) {
        let held = practitioners[handle]?.authorisations ?? []
        guard let index = held.firstIndex(where: { $0.id == authorisation }) else { return }
        practitioners[handle]?.authorisations[index].withdrawnFrom = day
    }

    private mutating func applyParticipant(_ event: any LedgerEvent) {
        switch event {
        case let event as ParticipantAdded:
            participants[event.participant] = Participant(
                id: event.participant, details: event.details, sex: event.sex, municipality: event.municipality,
                isProtected: event.isProtected)
        case let event as ParticipantRegistered:
            participants[event.participant]?.registrations.append(
                .init(framework: event.framework, on: event.on))
        case let event as ParticipantCorrected:
            participants[event.participant]?.details = event.details
            participants[event.participant]?.isProtected = event.isProtected
        case let event as ParticipantExited: participants[event.participant]?.exit = event.exit
        case let event as RecordDisposed: disposed.insert(event.commitment)
        default: break
        }
    }

    private mutating func applyAssessment(_ event: any LedgerEvent, of transaction: LedgerTransaction) {
        switch event {
        case let event as AssessmentRecorded:
            // A table that grows moves all that it holds: it grows seldom, and then by much.
            if records.count == records.capacity { records.reserveCapacity(4 * records.count) }
            records[event.assessment] = Record(Assessment(event, recordedAt: transaction.at))
            standing[Place(participant: event.participant, unit: event.unit.code)] = event.assessment
            for file in event.evidence.lazy.flatMap(\.files) where evidenceFiles[file] == nil {
                evidenceFiles[file] = event.assessment
            }
        case let event as AssessmentMoved: move(event)
        default: break
        }
    }

    private mutating func applyClaim(_ event: any LedgerEvent, of transaction: LedgerTransaction) {
        switch event {
        case let event as ClaimSubmitted:
            submissions += 1
            submit(event, in: transaction)
        case let event as SampleDrawn:
            claims[event.claim]?.samples.append(event.sample)
            remember(event.claim) { $0.take(event.sample, assessment: $1) }
        case let event as AssessmentReviewed:
            claims[event.review.claim]?.reviews.append(event.review)
            remember(event.review.claim) { $0.take(event.review, assessment: $1) }
        case let event as ClaimSignedOff: signOff(event)
        case let event as ClaimReturned:
            claims[event.claimReturn.claim]?.returns.append(event.claimReturn)
            claims[event.claimReturn.claim]?.state = .returned
        case let event as ClaimWithdrawn: claims[event.claim]?.state = .withdrawn
        case let event as ClaimCertified: claims[event.claim]?.state = .certified
        default: break
        }
    }

    private mutating func applyCertificate(_ event: any LedgerEvent) {
        switch event {
        case let event as CertificatePrepared:
            certificates[event.serial] = .prepared
            prepared[event.serial] = event
            preparedOf[event.claim, default: []].append(event.serial)
        case let event as CertificateSealed: certificates[event.serial] = .issued
        case let event as CertificateEnded:
            certificates[event.serial] = certificates[event.serial]?.after(event.move)
        case let event as StatusListPublished:
            // A number that leaves no room for the next has been objected to, and counts as none.
            statusListSequence = event.sequence < .max ? event.sequence : 0
        default: break
        }
    }

    private mutating func applyQuality(_ event: any LedgerEvent) {
        switch event {
        case let event as AppealLodged: openAppeals[event.appeal] = event.assessment
        case let event as AppealDecided: openAppeals[event.appeal] = nil
        case let event as ReReviewOpened: openReReviews.insert(event.assessment)
        case let event as ReReviewClosed: openReReviews.remove(event.assessment)
        default: break
        }
    }

    private mutating func applyExchange(_ event: any LedgerEvent, of transaction: LedgerTransaction) {
        switch event {
        case let event as ClaimExported:
            exports[event.claim] = Export(event: event, transaction: transaction.number, at: transaction.at)
        case let event as DecisionImported: answered.insert(event.package)
        default: break
        }
    }

    /// The export that a decision answers: the newest of the claim in its present round, not answered before.
    func export(answeredBy decision: DecisionImported) -> Export? {
        guard let export = exports[decision.claim], export.event.package == decision.package,
            export.event.addressee == decision.assurer, export.event.round == decision.round,
            claims[decision.claim]?.round == decision.round, !answered.contains(decision.package)
        else { return nil }
        return export
    }

    /// The public keys with which the answer to an export may be signed, by fingerprint: the addressee's, registered before
    /// the package left, and not ended when the answer comes in. An ended key may be in anybody's hands, who can date a
    /// decision as they like.
    func answeringKeys(to export: Export, on day: CalendarDate) -> [SHA256Digest: [UInt8]] {
        keys.filter { _, key in
            key.practitioner == export.event.addressee && key.registeredIn < export.transaction
                && (key.endedFrom.map { day < $0 } ?? true)
        }.mapValues(\.publicKey)
    }

    private mutating func move(_ event: AssessmentMoved) {
        guard var assessment = assessment(event.assessment), let next = assessment.state.after(event.move) else {
            return
        }
        assessment.state = next
        records[event.assessment] = Record(assessment)
        let place = Place(participant: assessment.participant, unit: assessment.unit.code)
        if next == .withdrawn || next == .superseded, standing[place] == event.assessment { standing[place] = nil }
    }

    /// What the stages have drawn and returned in a framework.
    func history(of framework: FrameworkCode, at stage: QualityStage) -> StageHistory {
        histories[framework]?[stage] ?? StageHistory(stage: stage)
    }

    private mutating func remember(
        _ claim: ClaimID, _ take: (inout StageHistory, (AssessmentID) -> Assessment?) -> Void
    ) {
        guard let framework = claims[claim]?.framework else { return }
        let records = records
        for stage in QualityStage.allCases {
            take(&histories[framework, default: [:]][stage, default: StageHistory(stage: stage)]) {
                records[$0]?.assessment
            }
        }
    }

    /// Every claim that has held an assessment.
    func claims(holding assessment: AssessmentID) -> [AwardClaim] {
        (holders[assessment] ?? []).compactMap { claims[$0] }
    }

    private mutating func submit(_ event: ClaimSubmitted, in transaction: LedgerTransaction) {
        for item in event.items { holders[item.assessment, default: []].insert(event.claim) }
        let earlier = claims[event.claim]
        claims[event.claim] = AwardClaim(
            id: event.claim, framework: event.framework, state: .submitted, round: event.round,
            submittedBy: event.submittedBy, submittedAt: transaction.at, submission: transaction.hash,
            submissionTransaction: transaction.number, submissionOrdinal: event.ordinal, items: event.items,
            samples: earlier?.samples ?? [], reviews: earlier?.reviews ?? [], signOffs: earlier?.signOffs ?? [],
            returns: earlier?.returns ?? [])
    }

    private mutating func signOff(_ event: ClaimSignedOff) {
        let id = event.signOff.claim
        guard var claim = claims[id] else { return }
        claim.signOffs.append(event.signOff)
        claim.items.removeAll { event.without.contains($0.assessment) }
        claim.state = claim.state.after(event.signOff.stage.signOff) ?? claim.state
        claims[id] = claim
    }
}

extension Assessment {
    /// The assessment that an event recorded.
    public init(_ event: AssessmentRecorded, recordedAt: Timestamp) {
        self.init(
            id: event.assessment, participant: event.participant, framework: event.framework, unit: event.unit,
            assessor: event.assessor, authorisation: event.authorisation, isProvisional: event.isProvisional,
            judgedOn: event.judgedOn, recordedAt: recordedAt, judgements: event.judgements, evidence: event.evidence,
            notes: event.notes, state: .recorded)
    }
}
