/// Whoever sends a claim back says what is to be done.
struct ClaimReturnSaysWhy: QualityRule {
    let source = "[6] the assurer supports the assessors"

    func findings(in subject: EventCase<ClaimReturned>) -> [Finding] {
        let sent = subject.event.claimReturn
        let text = subject.facts.confidential.remark(sent.reason)
        return text?.text.saysSomething ?? true ? [] : [Finding(.returnReasonMissing, ["claim": sent.claim.text])]
    }
}
