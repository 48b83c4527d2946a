public import CompetenceModel
import RegistryStore

extension Session {
    /// Records assessments, all or none. Each follows an earlier one of the same participant in the same unit.
    ///
    /// - Throws: beside what every act throws, `RegistryError.evidenceFileDamaged` where a file that one rests on is not kept
    ///   intact beside the registry.
    public func record(
        _ assessments: [NewAssessment], selfRatings: [SelfRating] = [], command: String = "assess"
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
        return try act(command) { act in
            var recording = try AssessmentRecording(act: act)
            let ids = try assessments.map { try recording.record($0, in: &act) }
            act.require(.assessor, .occupationalAssessor)
            for rating in selfRatings { try recording.record(rating, in: &act) }
            return ids
        }
    }

    /// Takes an assessment of one's own back, before it is part of a claim.
    public func withdrawAssessment(_ id: AssessmentID, reason: String) throws(RegistryError) -> Verdict<AssessmentID> {
        try act("assessment withdraw") { act in
            let assessment = try act.reader.existing(id)
            if assessment.assessor != act.actor.handle {
                act.find(
                    Finding(
                        .assessmentNotOwn,
                        [
                            "assessment": id.text, "assessor": assessment.assessor.text,
                            "actor": act.actor.handle.text,
                        ]))
            }
            act.move(assessment, .withdraw, reason: try act.conceal(Remark(reason)))
            return id
        }
    }
}

extension Act {
    /// Moves an assessment by the lifecycle's table, or finds why it cannot be moved.
    mutating func move(
        _ assessment: Assessment, _ move: AssessmentState.Move, claim: ClaimID? = nil, reason: SHA256Digest? = nil
    ) {
        guard assessment.state.after(move) != nil else {
            find(
                Finding(
                    .assessmentNotInState,
                    [
                        "assessment": assessment.id.text, "state": assessment.state.rawValue, "move": move.rawValue,
                    ]))
            return
        }
        record(AssessmentMoved(assessment: assessment.id, move: move, claim: claim, reason: reason))
    }
}
