import CompetenceModel
import RegistryStore

/// Builds what a claim package says from what the registry knows: everything that the external stage may see, nothing else.
struct PackageContent {
    let claim: AwardClaim
    let framework: Framework
    let assessments: [Assessment]
    let issuer: CompetenceCertificate.Issuer
    let facts: LedgerFacts
    let reader: StoreReader

    /// - Parameter key: the one whose signature will be accepted under the decision.
    func package(for assurer: Practitioner, key: RegisteredKey, at now: Timestamp) throws -> ClaimPackage {
        ClaimPackage(
            issuer: issuer, centre: try centre(), exportedAt: now, registry: facts.registry,
            ledger: try reader.position(),
            addressee: .init(
                handle: assurer.handle, name: try name(of: assurer.handle),
                organisation: try reader.organisationName(of: assurer.handle).legibleInXML,
                organisationCode: assurer.organisation, key: key.fingerprint,
                samplingRoot: facts.samplingRoot(of: assurer.handle, for: claim)),
            claim: claim.id, round: claim.round,
            submission: .init(
                transaction: LedgerPosition(number: claim.submissionTransaction, hash: claim.submission),
                ordinal: claim.submissionOrdinal, on: claim.submittedAt.dateInSweden, by: claim.submittedBy),
            framework: try frameworkOfClaim(), draw: draw(),
            assessments: try assessments.sorted { $0.id < $1.id }.map { try packaged($0) },
            earlierStage: try earlierStage())
    }

    private func centre() throws -> ClaimPackage.Centre? {
        guard claim.organisation.text != issuer.code else { return nil }
        let organisation = try reader.existing(claim.organisation)
        return ClaimPackage.Centre(code: organisation.code, name: organisation.name.legibleInXML)
    }

    /// The framework with the units that were assessed, in the versions in which they were.
    private func frameworkOfClaim() throws -> Framework {
        var framework = framework
        framework.units = try Set(claim.items.map(\.unit)).sorted().compactMap { try reader.unit($0)?.unit }
        if case .adopted(let reference, let date) = framework.provenance {
            // One line, as a catalogue has it; the decision was typed by a person.
            framework.provenance = .adopted(
                reference: reference.split(whereSeparator: \.isWhitespace).joined(separator: " "), on: date)
        }
        return framework
    }

    private func draw() -> ClaimPackage.Draw {
        let draw = facts.draw(for: claim, at: .external, of: framework)
        // Whose work was returned is nobody's business but where it bears on this claim.
        let assessors = Set(claim.items.map(\.assessor))
        return ClaimPackage.Draw(
            population: draw.population.map(\.assessment), carriedOver: draw.carriedOver.sorted(),
            assessorsWithReturnedWork: draw.assessorsWithReturnedWork.intersection(assessors).sorted(),
            earlierReviews: claim.items.map(\.assessment).sorted().compactMap { assessment in
                var review = claim.review(of: assessment, at: .external)
                review?.feedback = nil
                review?.displayed = nil
                return review
            })
    }

    /// Without the names of supervisors and of files: the assurer knows a file by its digest.
    private func packaged(_ assessment: Assessment) throws -> PackagedAssessment {
        let round = claim.items.first { $0.assessment == assessment.id }?.round ?? claim.round
        let evidence = assessment.evidence.sorted { $0.number < $1.number }
        let notes = try reader.kept(assessment.notes, as: AssessmentNotes.self)?.evidence ?? [:]
        let kept = evidence.compactMap { piece -> (Int, EvidenceNotes)? in
            guard let note = notes[piece.number] else { return nil }
            let place = note.place.flatMap { $0.isEmpty ? nil : $0.legibleInXML }
            guard !note.why.isEmpty || place != nil else { return nil }
            return (piece.number, EvidenceNotes(why: note.why.legibleInXML, place: place))
        }
        return PackagedAssessment(
            item: ClaimItem(
                assessment: assessment.id, participant: assessment.participant, unit: assessment.unit,
                assessor: assessment.assessor, methods: assessment.methods, isProvisional: assessment.isProvisional,
                round: round), judgedOn: assessment.judgedOn, judgements: assessment.judgements, evidence: evidence,
            notes: AssessmentNotes(evidence: Dictionary(kept, uniquingKeysWith: { first, _ in first })))
    }

    private func earlierStage() throws -> ClaimPackage.EarlierStage? {
        guard let signOff = claim.signOff(at: .internal), let sample = claim.sample(at: .internal) else { return nil }
        let reviewed = Set(sample.items.map(\.assessment) + claim.items.map(\.assessment)).sorted()
        return ClaimPackage.EarlierStage(
            stage: .internal, sample: sample.items, reveal: sample.reveal,
            reviews: try reviewed.compactMap { claim.review(of: $0, at: .internal) }.map { try withFeedback($0) },
            assurer: try name(of: signOff.assurer),
            organisation: try reader.organisationName(of: signOff.assurer).legibleInXML,
            authorisation: signOff.authorisation, signedOffOn: signOff.on)
    }

    private func withFeedback(_ review: Review) throws -> ReviewWithFeedback {
        let text = try review.feedback.flatMap { try reader.kept($0, as: Remark.self) }?.text
        return ReviewWithFeedback(
            assessment: review.assessment, verdict: review.verdict, criteria: review.criteria,
            feedback: text.flatMap { $0.isEmpty ? nil : $0.legibleInXML }, isDisplayed: review.displayed != nil,
            on: review.on)
    }

    private func name(of handle: Handle) throws -> String {
        let details = try reader.existing(handle).details
        let name = try (reader.kept(details, as: PractitionerDetails.self)?.name ?? "").legibleInXML
        return name.saysSomething ? name : handle.text
    }
}
