public import CompetenceModel
import RegistryStore

extension Session {
    /// Records assessments, all or none. Each follows an earlier one of the same participant in the same unit.
    ///
    /// - Throws: beside what every act throws, `RegistryError.evidenceFileDamaged` where a file that one rests on is not kept
    ///   intact beside the registry.
    public func record(
        _ assessments: [NewAssessment], selfRatings: [SelfRating] = []
    ) throws(RegistryError) -> Verdict<[AssessmentID]> {
        if let evidence = registry.evidence {
            // An assessment may have been begun weeks ago.
            for assessment in assessments {
                for file in assessment.files {
                    let condition = evidence.condition(of: file.digest)
                    if condition == .intact { continue }
                    throw RegistryError(
                        damaged: KeptFile(digest: file.digest, subject: assessment.unit.text), condition,
                        at: "\(evidence.path(of: file.digest)) (\(file.name))")
                }
            }
        }
        return try act { act in
            var recording = AssessmentRecording(
                act: act, of: Set(assessments.map(\.participant) + selfRatings.map(\.participant)),
                in: Set(assessments.map(\.unit.code)))
            let ids = try assessments.map { try recording.record($0, in: &act) }
            for rating in selfRatings { try recording.record(rating, in: &act) }
            return ids
        }
    }

    /// Takes an assessment of one's own back, before it is part of a claim.
    public func withdrawAssessment(_ id: AssessmentID, reason: String) throws(RegistryError) -> Verdict<AssessmentID> {
        try act { act in
            let assessment = try act.existing(id)
            act.move(assessment, .withdraw, reason: try act.conceal(Remark(reason)))
            return id
        }
    }
}

extension Act {
    mutating func move(
        _ assessment: Assessment, _ move: AssessmentState.Move, claim: ClaimID? = nil, reason: SHA256Digest? = nil
    ) {
        record(AssessmentMoved(assessment: assessment.id, move: move, claim: claim, reason: reason))
    }

    func existing(_ id: AssessmentID) throws -> Assessment {
        try facts.assessment(id).orThrow(.unknown(id))
    }

    func existing(_ id: ClaimID) throws -> AwardClaim {
        try facts.claim(id).orThrow(.unknown(id))
    }

    func existing(_ code: FrameworkCode) throws -> Framework {
        try facts.framework(code).orThrow(.unknown(code))
    }

    func existing(_ code: OrganisationCode) throws -> Organisation {
        try facts.organisation(code).orThrow(.unknown(code))
    }

    func existing(_ handle: Handle) throws -> Practitioner {
        try facts.practitioner(handle).orThrow(.unknown(handle))
    }

    func existing(_ id: ParticipantID) throws -> Participant {
        try facts.participant(id).orThrow(.unknown(id))
    }

    func existing(_ serial: CertificateSerial) throws -> CertificateRecord {
        try facts.certificate(serial).orThrow(.unknown(serial))
    }
}
