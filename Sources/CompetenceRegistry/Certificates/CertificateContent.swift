import CompetenceModel
import RegistryStore

/// What a certificate says: it follows from the ledger up to the act that issues it, from the records that the ledger commits to,
/// and from the event. Whoever has these makes the same document, before it is sealed and in every audit.
struct CertificateContent {
    let facts: LedgerFacts
    /// For the records, each of which is held to its commitment. No table is asked.
    let records: StoreReader

    /// - Parameters:
    ///   - event: the commitment in it is not looked at.
    ///   - base: the newest transaction that whoever issued it knew.
    /// - Returns: `nil` where what is needed is not on record, or has been disposed of.
    func certificate(
        of event: CertificateIssued, on base: LedgerPosition
    ) throws -> CompetenceCertificate? {
        guard let claim = facts.claim(event.claim), let framework = facts.framework(claim.framework),
            let issuer = facts.organisation(event.issuer),
            let participant = facts.participant(facts.person(event.participant)),
            let details = try records.confidential(participant.details, as: ParticipantDetails.self)
        else { return nil }
        let own = assessments(of: event.participant, in: claim)
        let units = try own.map { try statement(of: $0, on: framework.ratingScale) }
        let stages = framework.qualityPolicy.stages.map(\.stage).filter { claim.signOff(at: $0) != nil }
        let signOffs = try stages.map { try signOff(of: claim, at: $0, own: own) }
        guard !units.contains(nil), !signOffs.contains(nil) else { return nil }
        return CompetenceCertificate(
            serial: event.serial, issuedOn: event.issuedOn, validUntil: event.terms.validUntil,
            isPartial: event.isPartial, replaces: event.replaces, holder: Self.holder(details, event.terms.birth),
            issuer: issuer.issuer,
            framework: .init(
                code: framework.code, version: framework.version, kind: framework.kind, title: framework.title,
                provenance: framework.provenance),
            units: units.compactMap { $0 }, qualityAssurance: signOffs.compactMap { $0 },
            statusList: event.terms.statusList, ledger: base)
    }

    /// The commitments to what a certificate says of people, and to the document itself, of which no record is there.
    func missing(of event: CertificateIssued) -> [SHA256Digest] {
        let claim = facts.claim(event.claim)
        let handles =
            (claim.map { assessments(of: event.participant, in: $0).map(\.assessor) } ?? [])
            + (claim?.signOffs.map(\.assurer) ?? [])
        let needed =
            [event.content] + (facts.participant(facts.person(event.participant)).map { [$0.details] } ?? [])
            + handles.compactMap { facts.practitioner($0)?.details }
        return needed.filter { (try? records.confidential($0)) == nil && !facts.isDisposed($0) }
    }

    /// What a participant is awarded by a claim, in the order of the units.
    func assessments(of participant: ParticipantID, in claim: AwardClaim) -> [Assessment] {
        let items = claim.items.filter { $0.participant == participant }
        return facts.assessments(items.map(\.assessment)).sorted { $0.unit < $1.unit }
    }

    private static func holder(
        _ details: ParticipantDetails, _ shown: CertificateTerms.Birth
    ) -> CompetenceCertificate.Holder {
        let birth: CompetenceCertificate.Holder.Birth? =
            switch shown {
            case .none: nil
            case .date: details.born.map { .date($0) }
            case .identityNumber: details.identityNumber.map { .identityNumber($0) }
            }
        return .init(givenName: details.givenName, familyName: details.familyName, birth: birth)
    }

    private func statement(
        of assessment: Assessment, on scale: RatingScale
    ) throws -> CompetenceCertificate.UnitStatement? {
        guard let unit = facts.unit(assessment.unit)?.unit, let assessor = try name(of: assessment.assessor) else {
            return nil
        }
        let grades = Dictionary(
            assessment.judgements.map { ($0.criterion, $0.grade) }, uniquingKeysWith: { first, _ in first })
        return .init(
            reference: unit.reference, title: unit.title, levels: unit.levels, credits: unit.credits,
            assessor: assessor, assessorAuthorisation: assessment.authorisation,
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
        of claim: AwardClaim, at stage: QualityStage, own: [Assessment]
    ) throws -> CompetenceCertificate.SignOffStatement? {
        guard let signOff = claim.signOff(at: stage), let name = try name(of: signOff.assurer) else { return nil }
        let sampled = Set(claim.samples.filter { $0.stage == stage }.flatMap(\.items).map(\.assessment))
        let organisation = facts.practitioner(signOff.assurer).flatMap { facts.organisation($0.organisation) }
        return .init(
            stage: stage, name: name, organisation: (organisation ?? facts.owner)?.name ?? "",
            authorisation: signOff.authorisation, on: signOff.on,
            holderWasInSample: own.contains { sampled.contains($0.id) })
    }

    /// The practitioner's name; the handle where the name had been disposed of by then; `nil` where it has been since.
    private func name(of handle: Handle) throws -> String? {
        guard let practitioner = facts.practitioner(handle) else { return nil }
        if let details = try records.confidential(practitioner.details, as: PractitionerDetails.self) {
            return details.name
        }
        return facts.isDisposed(practitioner.details) ? handle.text : nil
    }
}
