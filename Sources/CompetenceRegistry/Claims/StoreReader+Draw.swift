import CompetenceModel
import RegistryStore

/// What drawing a sample needs to know, whoever draws it and wherever.
extension StoreReader {
    /// The draw that is due for `stage` of a claim, in the light of all that the stage has drawn and returned before.
    func draw(for claim: AwardClaim, at stage: QualityStage, of framework: Framework) throws -> SampleDraw {
        let claims = try claims(bearingOn: claim)
        let known = Dictionary(
            try assessments(StageHistory.assessments(in: claims).sorted()).map { ($0.id, $0) },
            uniquingKeysWith: { first, _ in first })
        let history = StageHistory(stage: stage, claims: claims, assessment: { known[$0] })
        return history.draw(for: claim, of: framework, submittedOn: claim.submittedAt.dateInSweden)
    }

    /// The newest root that a reviewer had committed to before a claim was submitted. Of several keys the newest counts, so
    /// that nobody chooses between the samples that they would draw.
    func committedRoot(of reviewer: Practitioner, before claim: AwardClaim) throws -> SHA256Digest? {
        try reviewer.keys.compactMap { try keyRegistration(fingerprint: $0.fingerprint) }
            .filter { $0.transaction < claim.submissionTransaction && $0.key.samplingRoot != nil }
            .max { $0.transaction < $1.transaction }?.key.samplingRoot
    }

    /// The claim's participants whose identity number is a practitioner's, under whatever handle.
    func participants(
        of claim: AwardClaim, sharingIdentityNumberOf practitioner: Practitioner
    ) throws -> Set<ParticipantID> {
        guard let number = try details(of: practitioner)?.identityNumber else { return [] }
        return try Set(
            claim.participants.filter { id in
                guard let participant = try participant(id), let details = try details(of: participant) else {
                    return false
                }
                return details.identityNumber == number || details.formerIdentityNumbers.contains { $0 == number }
            })
    }
}
