import CompetenceModel
import RegistryStore

/// Builds what a certificate says from what the registry knows.
struct CertificateContent {
    let claim: AwardClaim
    let framework: Framework
    /// What each participant is awarded, in the order of the units.
    let awards: [ParticipantID: [Assessment]]
    let issuer: Organisation
    /// The fingerprint of the seal that they are to be sealed with.
    let seal: SHA256Digest
    let ledger: LedgerPosition
    let issuedOn: CalendarDate
    let options: IssueOptions

    init(
        claim: AwardClaim, framework: Framework, assessments: [Assessment], issuer: Organisation, seal: SHA256Digest,
        ledger: LedgerPosition, issuedOn: CalendarDate, options: IssueOptions
    ) {
        self.claim = claim
        self.framework = framework
        awards = Dictionary(grouping: assessments.sorted { $0.unit < $1.unit }, by: \.participant)
        self.issuer = issuer
        self.seal = seal
        self.ledger = ledger
        self.issuedOn = issuedOn
        self.options = options
    }

    func certificate(
        of participant: Participant, serial: CertificateSerial, replaces: CertificateSerial? = nil,
        in reader: StoreReader
    ) throws -> CompetenceCertificate? {
        guard let details = try reader.details(of: participant) else { return nil }
        let own = awards[participant.id] ?? []
        return CompetenceCertificate(
            serial: serial, issuedOn: issuedOn, validUntil: options.validUntil, isPartial: isPartial(own),
            replaces: replaces, holder: holder(details), issuer: issuer.issuer,
            framework: .init(
                code: framework.code, version: framework.version, kind: framework.kind, title: framework.title,
                provenance: framework.provenance),
            units: try own.compactMap { try statement(of: $0, in: reader) },
            qualityAssurance: try framework.qualityPolicy.stages.compactMap {
                try signOff(at: $0.stage, own: own, in: reader)
            }, statusList: options.statusList, ledger: ledger)
    }

    /// Full when every mandatory unit is in it, in whatever version it was assessed.
    func isPartial(_ own: [Assessment]) -> Bool {
        let held = Set(own.map(\.unit.code))
        return framework.mandatoryUnits.contains { !held.contains($0.reference.code) }
    }

    /// The event that puts a certificate on record before it is sealed.
    func preparation(
        of participant: ParticipantID, serial: CertificateSerial, document: SHA256Digest,
        replaces: CertificateSerial? = nil
    ) -> CertificatePrepared {
        let own = awards[participant] ?? []
        return CertificatePrepared(
            serial: serial, claim: claim.id, participant: participant, framework: framework.code,
            units: own.map(\.unit), isPartial: isPartial(own), issuedOn: issuedOn, content: document,
            replaces: replaces, issuer: issuer.code, seal: seal)
    }

    private func holder(_ details: ParticipantDetails) -> CompetenceCertificate.Holder {
        let birth: CompetenceCertificate.Holder.Birth? =
            switch options.birth {
            case .none: nil
            case .date: details.identityNumber?.dateOfBirth.map { .date($0) }
            case .identityNumber: details.identityNumber.map { .identityNumber($0) }
            }
        return .init(givenName: details.givenName, familyName: details.familyName, birth: birth)
    }

    private func statement(
        of assessment: Assessment, in reader: StoreReader
    ) throws -> CompetenceCertificate.UnitStatement? {
        guard let unit = try reader.unit(assessment.unit)?.unit else { return nil }
        let grades = Dictionary(
            assessment.judgements.map { ($0.criterion, $0.grade) }, uniquingKeysWith: { first, _ in first })
        let scale = framework.ratingScale
        return .init(
            reference: unit.reference, title: unit.title, levels: unit.levels, credits: unit.credits,
            assessor: try reader.name(of: assessment.assessor), assessorAuthorisation: assessment.authorisation,
            judgedOn: assessment.judgedOn, methods: assessment.methods,
            outcomes: unit.outcomes.map { outcome in
                // An outcome is no better than the least of its criteria.
                let reached = Set(outcome.criteria.compactMap { grades[$0.number] })
                let least = scale.grades.first { reached.contains($0.code) }
                return .init(
                    number: outcome.number, statement: outcome.statement,
                    result: least?.title ?? LocalizedText(sv: "Ej bedömt", en: "Not judged"))
            })
    }

    private func signOff(
        at stage: QualityStage, own: [Assessment], in reader: StoreReader
    ) throws -> CompetenceCertificate.SignOffStatement? {
        guard let signOff = claim.signOff(at: stage) else { return nil }
        let sampled = Set(claim.samples.filter { $0.stage == stage }.flatMap(\.items).map(\.assessment))
        return .init(
            stage: stage, name: try reader.name(of: signOff.assurer),
            organisation: try reader.organisationName(of: signOff.assurer),
            authorisation: signOff.authorisation, on: signOff.on,
            holderWasInSample: own.contains { sampled.contains($0.id) })
    }
}
