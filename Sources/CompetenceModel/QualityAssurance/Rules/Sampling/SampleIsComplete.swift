/// A stage signs off when it has approved everything in its sample. Where something was returned, everything is reviewed, or
/// the claim goes back. That there is a sample is for `SampleIsDrawn` to say.
public struct SampleIsComplete: QualityRule {
    public let source = "[27] the assurer samples, then sanctions certification"
    public init() {}

    public func findings(in subject: ClaimCase) -> [Finding] {
        guard let stage = subject.stage, let sample = subject.claim.sample(at: stage) else { return [] }
        let values = ["claim": "\(subject.claim.id)", "stage": stage.rawValue]
        var findings: [Finding] = []
        let open = sample.items.map(\.assessment).filter { subject.review($0) == nil }
        if !open.isEmpty {
            let list = open.map(\.text).joined(separator: ", ")
            findings.append(Finding(.sampleIncomplete, values.merging(["assessments": list]) { $1 }))
        }
        let returned = subject.returnedAssessments
        if !returned.isEmpty, !subject.hasReviewedEverything {
            let list = returned.map(\.text).joined(separator: ", ")
            findings.append(Finding(.sampleHoldsReturn, values.merging(["assessments": list]) { $1 }))
        }
        if !returned.isEmpty, returned.count == subject.claim.items.count {
            findings.append(Finding(.nothingLeftToSignOff, values))
        }
        return findings
    }
}
