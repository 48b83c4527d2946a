/// A certified assessor has completed training [4]. What it consists of is not the registry's to say: sources conflict.
public struct TrainingIsCompleted: QualityRule {
    public let source = "[4] training"
    public init() {}

    public func findings(in subject: CertificationCase) -> [Finding] {
        let isNamed = subject.training.saysSomething
        if isNamed, let day = subject.trainedOn, day <= subject.today { return [] }
        return [
            Finding(
                .trainingNotCompleted, ["practitioner": "\(subject.practitioner.handle)", "day": "\(subject.today)"])
        ]
    }
}
