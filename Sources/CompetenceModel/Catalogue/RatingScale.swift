/// The grades in which a criterion is judged, in rising order. Binary in the OCN tradition; catalogue data in any case.
public struct RatingScale: Sendable, Hashable, Codable {
    public var grades: [Grade]

    public init(grades: [Grade]) {
        self.grades = grades
    }

    public struct Grade: Sendable, Hashable, Codable {
        public var code: String
        public var title: LocalizedText
        public var passes: Bool

        public init(code: String, title: LocalizedText, passes: Bool) {
            self.code = code
            self.title = title
            self.passes = passes
        }
    }

    public func grade(_ code: String) -> Grade? {
        grades.first { $0.code == code }
    }

    /// Whether there is a grade of this code.
    func has(_ code: String) -> Bool { grades.indices.contains { grades[$0].code == code } }

    public func passes(_ code: String) -> Bool {
        grades.indices.contains { grades[$0].passes && grades[$0].code == code }
    }

    /// *Achieved* / *not yet achieved*.
    public static let binary = RatingScale(grades: [
        Grade(code: "notYet", title: LocalizedText(sv: "Ännu inte uppnått", en: "Not yet achieved"), passes: false),
        Grade(code: "achieved", title: LocalizedText(sv: "Uppnått", en: "Achieved"), passes: true),
    ])
}
