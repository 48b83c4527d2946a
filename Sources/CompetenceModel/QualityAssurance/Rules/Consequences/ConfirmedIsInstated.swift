/// Whoever is confirmed as an administrator gets the key and the role in the same act.
struct ConfirmedIsInstated: QualityRule {
    let source = "docs/decisions/0025-recovery.md"

    func findings(in subject: ActCase) -> [Finding] {
        let due = subject.instating.map { instating in
            switch instating {
            case .key(let fingerprint): (fingerprint.description, "KeyRegistered")
            case .role(let handle): (handle.text, "AuthorisationGranted")
            }
        }
        return due.sorted { $0 < $1 }.map { Finding(.consequenceMissing, ["subject": $0.0, "move": $0.1]) }
    }
}
