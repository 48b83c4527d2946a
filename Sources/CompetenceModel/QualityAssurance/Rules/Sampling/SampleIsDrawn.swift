/// Nothing is approved, returned or signed off at a stage before the stage has drawn its sample in this round: what has not
/// been drawn has not been shown to anybody.
public struct SampleIsDrawn: QualityRule {
    public let source = "[27] the assurer samples, then sanctions certification"
    public init() {}

    public func findings(in subject: ClaimCase) -> [Finding] {
        guard let stage = subject.stage, subject.claim.sample(at: stage) == nil else { return [] }
        return [Finding(.sampleNotDrawn, ["claim": "\(subject.claim.id)", "stage": stage.rawValue])]
    }
}
