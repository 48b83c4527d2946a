/// What the assessor decided of one criterion, and on which evidence.
public struct Judgement: Sendable, Hashable, Codable {
    public var criterion: CriterionNumber
    /// A grade of the framework's rating scale.
    public var grade: String
    /// Numbers of the pieces of evidence it rests on.
    public var evidence: [Int]

    public init(criterion: CriterionNumber, grade: String, evidence: [Int]) {
        self.criterion = criterion
        self.grade = grade
        self.evidence = evidence
    }
}
