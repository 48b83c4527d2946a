/// Whoever issues the certificates of a claim certifies it, in the same act.
struct IssuedIsCertified: QualityRule {
    let source = "docs/issuing.md: issuing is one act"

    func findings(in subject: ActCase) -> [Finding] {
        subject.issued.sorted().map {
            Finding(.consequenceMissing, ["subject": $0.text, "move": ClaimState.Move.certify.rawValue])
        }
    }
}
