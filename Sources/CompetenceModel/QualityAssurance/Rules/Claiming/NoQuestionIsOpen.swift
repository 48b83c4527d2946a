/// Nothing goes forward while an appeal or a re-review of it is open [28].
struct NoQuestionIsOpen<Event: ForwardingEvent>: QualityRule {
    let source = "[28] decided by people without an interest, before anything rests on it"

    func findings(in subject: EventCase<Event>) -> [Finding] {
        let assessments = subject.event.assessments(in: subject.facts)
        let appeals = subject.facts.openAppeals(against: assessments).map {
            Finding(.appealOpen, ["assessment": $0.assessment.text, "appeal": $0.id.text])
        }
        let reReviews = subject.facts.openReReviews(of: assessments).sorted().map {
            Finding(.reReviewOpen, ["assessment": $0.text])
        }
        return appeals + reReviews
    }
}

/// An event that takes assessments a step nearer to a certificate.
protocol ForwardingEvent: EventContent {
    func assessments(in facts: LedgerFacts) -> Set<AssessmentID>
}

extension LedgerFacts {
    func items(of claim: ClaimID) -> Set<AssessmentID> { Set((self.claim(claim)?.items ?? []).map(\.assessment)) }
}

extension ClaimSubmitted: ForwardingEvent {
    func assessments(in facts: LedgerFacts) -> Set<AssessmentID> { Set(items.map(\.assessment)) }
}
extension ClaimSignedOff: ForwardingEvent {
    func assessments(in facts: LedgerFacts) -> Set<AssessmentID> { facts.items(of: signOff.claim) }
}
extension ClaimExported: ForwardingEvent {
    func assessments(in facts: LedgerFacts) -> Set<AssessmentID> { facts.items(of: claim) }
}
extension CertificateIssued: ForwardingEvent {
    /// A certificate that only replaces another takes nothing forward; one on a claim that is certified, what its holder has.
    func assessments(in facts: LedgerFacts) -> Set<AssessmentID> {
        guard replaces == nil, let claim = facts.claim(claim) else { return [] }
        let own = claim.items.filter { claim.state != .certified || $0.participant == participant }
        return Set(own.map(\.assessment))
    }
}
