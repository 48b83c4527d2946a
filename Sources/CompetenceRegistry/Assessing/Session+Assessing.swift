public import CompetenceModel
import LocalFiles
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

    /// Adds files to a piece of evidence of an assessment of one's own. What was judged is not changed: the assessment is recorded
    /// anew, with the same judgements of the same day, and follows the earlier one.
    ///
    /// - Parameters:
    ///   - number: of the piece; `nil`: the only one.
    /// - Throws: beside what every act throws, `evidenceUnclear`, `evidenceOfAnother`, and what ``Registry/attachEvidence(contentsOf:)``
    ///   throws. What came before the file that cannot be taken in is not kept either.
    public func addEvidence(
        _ paths: [String], to id: AssessmentID, evidence number: Int? = nil
    ) throws(RegistryError) -> Verdict<AssessmentID> {
        let (earlier, notes) = try registry.read { reader in
            let assessment = try reader.existing(id)
            return (assessment, try reader.kept(assessment.notes, as: AssessmentNotes.self))
        }
        guard earlier.assessor == handle else {
            throw RegistryError(
                .evidenceOfAnother,
                [
                    "assessment": id.text, "assessor": earlier.assessor.text, "participant": earlier.participant.text,
                    "unit": earlier.unit.text,
                ])
        }
        let numbers = earlier.evidence.map(\.number)
        let chosen = number ?? (numbers.count == 1 ? numbers[0] : nil)
        guard let chosen, let index = numbers.firstIndex(of: chosen), var notes else {
            throw RegistryError(
                .evidenceUnclear,
                ["assessment": id.text, "numbers": numbers.map(String.init).joined(separator: ", ")])
        }
        var new = NewAssessment(
            participant: earlier.participant, unit: earlier.unit, judgedOn: earlier.judgedOn,
            judgements: earlier.judgements, evidence: earlier.evidence, notes: notes)
        var attachment = EvidenceAttachment(registry: registry, folder: "")
        do throws(RegistryError) {
            for path in paths {
                let digest = try attachment.attach(contentsOf: path)
                guard !new.evidence[index].files.contains(digest) else { continue }
                new.evidence[index].files.append(digest)
                notes.evidence[chosen]?.fileNames.append(LocalFolder.name(of: path))
            }
        } catch {
            try? removeUnusedEvidence(attachment.added)
            throw error
        }
        new.notes = notes
        let added = new
        return try act(restingOn: attachment) { act in
            // The judgements of one that stands no longer must not take the place of those that were made since.
            let present = try act.existing(id).state
            guard present.isOfRecord else {
                act.find(
                    Finding(
                        .assessmentNotInState,
                        [
                            "assessment": id.text, "state": present.rawValue,
                            "move": AssessmentState.Move.supersede.rawValue,
                        ]))
                return nil
            }
            var recording = AssessmentRecording(act: act, of: [added.participant], in: [added.unit.code])
            return try recording.record(added, of: earlier.framework, in: &act)
        }
    }

    /// Takes an assessment of one's own back, before it is part of a claim, or sets somebody else's aside. What it had taken the
    /// place of counts again (``Assessment/isReinstated(after:)``).
    ///
    /// - Returns: what counts again; `nil` where nothing does, and the participant is to be assessed anew.
    public func withdrawAssessment(
        _ id: AssessmentID, reason: String
    ) throws(RegistryError) -> Verdict<WithdrawnAssessment> {
        try act { act in
            let assessment = try act.existing(id)
            act.move(assessment, .withdraw, reason: try act.conceal(Remark(reason)))
            let earlier = try assessment.supersedes.map { try act.existing($0) }
            guard let earlier, earlier.isReinstated(after: assessment) else {
                return WithdrawnAssessment(assessment: id, standing: nil)
            }
            act.move(earlier, .reinstate)
            return WithdrawnAssessment(assessment: id, standing: earlier.id)
        }
    }
}

/// An assessment that was taken back, and what stands in its place.
public struct WithdrawnAssessment: Sendable, Hashable {
    public var assessment: AssessmentID
    /// The earlier one that counts again; `nil` where nothing does.
    public var standing: AssessmentID?
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
        let person = facts.person(id)
        guard person == id else {
            throw RegistryError(.participantIsMerged, ["participant": id.text, "person": person.text])
        }
        return try facts.participant(id).orThrow(.unknown(id))
    }

    func existing(_ serial: CertificateSerial) throws -> CertificateRecord {
        try facts.certificate(serial).orThrow(.unknown(serial))
    }
}
