/// The examination of appeals, re-reviews and what follows from a revocation.
extension EventExamination {
    /// A participant appeals against an assessment of their own, and not on a day to come.
    func appeal(_ event: AppealLodged) -> [Objection] {
        guard let assessment = state.assessment(event.assessment) else { return [.unknown(event.assessment.text)] }
        var objections: [Objection] = []
        if assessment.participant != event.participant {
            objections.append(.unknown("\(event.participant) in \(event.assessment)"))
        }
        if event.on > day { objections.append(.unknown("dated \(event.on), on \(day)")) }
        return objections
    }

    func appealDecision(_ event: AppealDecided) -> [Objection] {
        let assessment = state.openAppeals[event.appeal]
        return decision(on: assessment, of: event.appeal.text, by: event.by) + dated(event.on, by: event.by)
            + (event.outcome == .upheld ? returned(assessment) : [])
    }

    func reReviewDecision(_ event: ReReviewClosed) -> [Objection] {
        let assessment = state.openReReviews.contains(event.assessment) ? event.assessment : nil
        return decision(on: assessment, of: event.assessment.text, by: event.by) + dated(event.on, by: event.by)
            + (event.stands ? [] : returned(assessment))
    }

    /// What a decision or a revocation found wrong does not go on standing.
    private func returned(_ id: AssessmentID?) -> [Objection] {
        guard let id, let state = state.assessment(id)?.state, state.after(.return) != nil else { return [] }
        return [.illegalMove("\(id): \(state.rawValue), and not returned")]
    }

    /// A certificate is superseded by another and by nothing else; one that is revoked for a fault of its assessments leaves
    /// none of them certified.
    func consequences(of event: CertificateEnded) -> [Objection] {
        if event.move == .supersede {
            return event.reason == .superseded ? [] : [.unknown("\(event.serial): \(event.reason.rawValue)")]
        }
        guard RevocationReason.revocations.contains(event.reason) else {
            return [.unknown("\(event.serial): \(event.reason.rawValue), and nothing superseded it")]
        }
        guard event.reason.faultsTheAssessment, let prepared = state.prepared[event.serial],
            let claim = state.claims[prepared.claim]
        else { return [] }
        return claim.items.filter { $0.participant == prepared.participant }.flatMap { returned($0.assessment) }
    }

    /// Only a file that an assessment rests on is disposed of, once, and for a reason.
    func disposal(_ event: RecordDisposed) -> [Objection] {
        if state.evidenceFiles[event.commitment] == nil {
            return [.unknown("\(event.commitment), which is no evidence file")]
        }
        if state.disposed.contains(event.commitment) { return [.unknown("\(event.commitment), disposed of before")] }
        return event.basis.contains { $0.isLetter || $0.isNumber } ? [] : [.unknown("a disposal without its reason")]
    }

    /// Nothing goes forward while an appeal or a re-review of it is open.
    func openQuestions(about items: [ClaimItem]) -> [Objection] {
        let assessments = Set(items.map(\.assessment))
        return state.openAppeals.filter { assessments.contains($0.value) }.sorted { $0.key < $1.key }.map {
            .finding(Finding(.appealOpen, ["assessment": $0.value.text, "appeal": $0.key.text]))
        }
            + state.openReReviews.intersection(assessments).sorted().map {
                .finding(Finding(.reReviewOpen, ["assessment": $0.text]))
            }
    }

    /// An appeal or a re-review is decided once, by somebody without part in the decision [28].
    private func decision(on id: AssessmentID?, of subject: String, by handle: Handle) -> [Objection] {
        guard let id, let assessment = state.assessment(id), let actor = state.practitioners[handle] else {
            return [.unknown(subject)]
        }
        guard assessment.involves(actor, in: state.claims.values) else { return [] }
        return [.finding(Finding(.appealDeciderTookPart, ["actor": handle.text, "assessment": id.text]))]
    }
}
