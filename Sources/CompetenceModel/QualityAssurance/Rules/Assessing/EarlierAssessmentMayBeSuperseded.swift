/// A unit is judged anew only where the earlier assessment is not under review and not behind a certificate.
public struct EarlierAssessmentMayBeSuperseded: QualityRule {
    public let source = "lifecycle of an assessment"
    public init() {}

    public func findings(in subject: AssessmentCase) -> [Finding] {
        guard let current = subject.current else { return [] }
        var values: [String: String] {
            ["assessment": "\(current.id)", "unit": "\(current.unit)", "participant": "\(current.participant)"]
        }
        switch current.state {
        case .certified:
            // The paper ended, and the work behind it stands: it is issued anew, not judged anew.
            guard let certificate = subject.certificate, certificate.state == .revoked else {
                return [Finding(.alreadyCertified, values)]
            }
            return [Finding(.certifiedWorkStands, values.merging(["serial": certificate.serial.text]) { $1 })]
        case .claimed: return [Finding(.assessmentUnderReview, values)]
        case .recorded, .returned: return []
        // These no longer stand, so there is nothing to supersede.
        case .withdrawn, .superseded, .supersededAfterReturn: return []
        }
    }
}
