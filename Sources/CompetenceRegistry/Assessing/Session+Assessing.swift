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
        guard let assessment = facts.assessment(id) else {
            throw RegistryError(.unknownAssessment, ["assessment": id.text])
        }
        return assessment
    }

    func existing(_ id: ClaimID) throws -> AwardClaim {
        guard let claim = facts.claim(id) else { throw RegistryError(.unknownClaim, ["claim": id.text]) }
        return claim
    }

    func existing(_ code: FrameworkCode) throws -> Framework {
        guard let framework = facts.framework(code) else {
            throw RegistryError(.unknownFramework, ["framework": code.text])
        }
        return framework
    }

    func existing(_ handle: Handle) throws -> Practitioner {
        guard let practitioner = facts.practitioner(handle) else {
            throw RegistryError(.unknownPractitioner, ["practitioner": handle.text])
        }
        return practitioner
    }

    func existing(_ id: ParticipantID) throws -> Participant {
        guard let participant = facts.participant(id) else {
            throw RegistryError(.unknownParticipant, ["participant": id.text])
        }
        return participant
    }

    func existing(_ serial: CertificateSerial) throws -> CertificateRecord {
        guard let record = facts.certificate(serial) else {
            throw RegistryError(.unknownCertificate, ["serial": serial.text])
        }
        return record
    }
}
