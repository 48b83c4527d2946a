internal import CompetenceModel

/// The facts of an audit: what the ledger has said so far, from the tables that it was replayed into.
///
/// What was judged, and the evidence for it, is in no table there. It is read from the entry of the ledger that recorded it: the very
/// row that was hashed, and it is needed of few.
struct ReplicaFacts: FactSource {
    let tables: StoreReader
    /// The ledger under audit.
    let ledger: StoreReader

    func registryFingerprint() throws -> SHA256Digest? { try ledger.registryFingerprint() }
    func time(ofTransaction number: Int) throws -> Timestamp? { try ledger.time(ofTransaction: number) }

    // MARK: Assessments

    func assessments(_ ids: Set<AssessmentID>) throws -> [Assessment] {
        try assessments(
            in: tables.connection.fetchAll(
                "assessment",
                "SELECT number, event, recorded_at, state FROM assessment WHERE number IN (SELECT value FROM json_each(?))",
                TextBytes.numbers(ids.map(\.number)), row: Recorded.init))
    }

    func assessments(under authorisations: Set<AuthorisationID>) throws -> [Assessment] {
        try assessments(
            in: tables.connection.fetchAll(
                "assessment",
                """
                SELECT number, event, recorded_at, state FROM assessment
                WHERE is_provisional = 1 AND authorisation IN (SELECT value FROM json_each(?))
                """, TextBytes.numbers(authorisations.map(\.number)), row: Recorded.init))
    }

    private struct Recorded {
        var assessment: AssessmentID
        var event: Int
        var at: Timestamp
        var state: AssessmentState

        init(_ row: Columns) throws(StoreError) {
            assessment = try row.numbered(0)
            event = try row.integer(1)
            at = try row.timestamp(2)
            state = try row.value(3)
        }
    }

    private func assessments(in rows: [Recorded]) throws -> [Assessment] {
        try rows.map { row in
            guard case .assessmentRecorded(let event) = try ledger.entry(row.event)?.event(),
                event.assessment == row.assessment
            else { throw StoreError.corrupt("ledger_event \(row.event): is no longer what it was") }
            var assessment = Assessment(event, recordedAt: row.at)
            assessment.state = row.state
            return assessment
        }
    }

    func standingAssessments(
        of participants: Set<ParticipantID>, in units: Set<UnitCode>?
    ) throws -> [AssessmentPlace] { try tables.standingAssessments(of: participants, in: units) }

    func places(of ids: Set<AssessmentID>) throws -> [AssessmentPlace] { try tables.places(of: ids) }

    func isEvidence(_ file: SHA256Digest) throws -> Bool { try tables.isEvidence(file) }

    func evidenceFiles() throws -> [(file: SHA256Digest, assessment: AssessmentID)] { try tables.evidenceFiles() }

    // MARK: What the tables say

    func organisations() throws -> [Organisation] { try tables.organisations() }
    func seals() throws -> [RegisteredSeal] { try tables.seals() }
    func newest(_ number: RunningNumber) throws -> Int { try tables.newest(number) }
    func newest(_ count: RunningCount) throws -> Int { try tables.newest(count) }
    func isTaken(_ value: Int, of number: RunningNumber) throws -> Bool { try tables.isTaken(value, of: number) }

    func framework(_ code: FrameworkCode) throws -> CatalogueEntry? { try tables.framework(code) }
    func unit(_ reference: UnitReference) throws -> (framework: FrameworkCode, unit: Unit)? {
        try tables.unit(reference)
    }
    func hasUnit(_ code: UnitCode) throws -> Bool { try tables.hasUnit(code) }
    func frameworks() throws -> [CatalogueEntry] { try tables.frameworks() }

    func practitioner(_ handle: Handle) throws -> Practitioner? { try tables.practitioner(handle) }
    func practitioners() throws -> [Practitioner] { try tables.practitioners() }
    func key(_ fingerprint: SHA256Digest) throws -> KeyOnRecord? { try tables.key(fingerprint) }

    func openProposal() throws -> AdministratorProposal? { try tables.openProposal() }

    func participants(_ ids: Set<ParticipantID>) throws -> [Participant] { try tables.participants(ids) }
    func merges() throws -> [ParticipantID: ParticipantID] { try tables.merges() }
    func hasParticipants(_ organisation: OrganisationCode, besides others: Set<ParticipantID>) throws -> Bool {
        try tables.hasParticipants(organisation, besides: others)
    }

    func isRestedOn(_ participant: ParticipantID) throws -> Bool { try tables.isRestedOn(participant) }
    func detailsOnRecord(of participant: ParticipantID) throws -> Set<SHA256Digest> {
        try tables.detailsOnRecord(of: participant)
    }
    func isOfRemoved(_ commitment: SHA256Digest) throws -> Bool { try tables.isOfRemoved(commitment) }

    func hasDisposals() throws -> Bool { try tables.hasDisposals() }
    func isDisposed(_ commitment: SHA256Digest) throws -> Bool { try tables.isDisposed(commitment) }

    func claim(_ id: ClaimID) throws -> AwardClaim? { try tables.claim(id) }
    func claims(holding assessments: Set<AssessmentID>) throws -> [AwardClaim] {
        try tables.claims(holding: assessments)
    }
    func claims(
        of framework: FrameworkCode, holdingWorkOf participants: Set<ParticipantID>
    ) throws -> [AwardClaim] { try tables.claims(of: framework, holdingWorkOf: participants) }
    func returnedWork(in framework: FrameworkCode) throws -> [ReturnedWork] {
        try tables.returnedWork(in: framework)
    }

    func certificate(_ serial: CertificateSerial) throws -> CertificateRecord? { try tables.certificate(serial) }
    func certificates(of claim: ClaimID) throws -> [CertificateRecord] { try tables.certificates(of: claim) }
    func endedCertificates(of issuer: OrganisationCode) throws -> [CertificateRecord] {
        try tables.endedCertificates(of: issuer)
    }
    func preparedCertificates(of issuer: OrganisationCode) throws -> [CertificateRecord] {
        try tables.preparedCertificates(of: issuer)
    }

    func appeal(_ id: AppealID) throws -> Appeal? { try tables.appeal(id) }
    func openAppeals(against assessments: Set<AssessmentID>) throws -> [Appeal] {
        try tables.openAppeals(against: assessments)
    }
    func overturned(_ assessments: Set<AssessmentID>) throws -> Set<AssessmentID> {
        try tables.overturned(assessments)
    }
    func openReReviews(of assessments: Set<AssessmentID>) throws -> Set<AssessmentID> {
        try tables.openReReviews(of: assessments)
    }
    func reReviews(
        of assessments: Set<AssessmentID>, because serial: CertificateSerial
    ) throws -> Set<AssessmentID> { try tables.reReviews(of: assessments, because: serial) }

    func exports(of claim: ClaimID) throws -> [ExportRecord] { try tables.exports(of: claim) }
    func package(_ digest: SHA256Digest) throws -> PackageRecord? { try tables.package(digest) }
}
