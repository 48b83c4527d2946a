import CompetenceModel

/// Which key means what. A letter is the first of the word that is shown beside it, and means the same on every screen: `n` is
/// never anything but *not yet*, `r` never anything but *record*.
enum WalkKeys {
    /// How evidence can be gathered. The participant's self-rating is not among them: it never suffices, and has its own form.
    static let methods = AssessmentMethod.allCases.filter { $0 != .selfRating }

    /// The grade that a key gives. Digits count the grades from the lowest; where there is one grade that passes and one that
    /// does not, they have letters too.
    static func grade(_ letter: Character, of scale: RatingScale, _ language: Language) -> RatingScale.Grade? {
        if let digit = letter.wholeNumberValue {
            return scale.grades.indices.contains(digit - 1) ? scale.grades[digit - 1] : nil
        }
        guard isBinary(scale) else { return nil }
        switch letter {
        case achieved(language): return scale.grades.first(where: \.passes)
        case "n", "ä": return scale.grades.first { !$0.passes }
        default: return nil
        }
    }

    static func isBinary(_ scale: RatingScale) -> Bool {
        scale.grades.count == 2 && scale.grades.count(where: \.passes) == 1
    }

    /// The key shown for a grade.
    static func key(of grade: RatingScale.Grade, in scale: RatingScale, _ language: Language) -> String {
        guard isBinary(scale) else {
            return scale.grades.firstIndex(of: grade).map { String($0 + 1) } ?? "?"
        }
        return grade.passes ? String(achieved(language)) : "n"
    }

    static func achieved(_ language: Language) -> Character { language == .swedish ? "u" : "a" }
    static func skip(_ language: Language) -> Character { language == .swedish ? "h" : "s" }
    static func correct(_ language: Language) -> Character { language == .swedish ? "k" : "c" }
    static func startOver(_ language: Language) -> Character { "o" }
    static func goToUnanswered(_ language: Language) -> Character { "g" }
    /// Why a criterion is not achieved yet: *varför*, why.
    static func explain(_ language: Language) -> Character { language == .swedish ? "v" : "w" }

    /// What can be pressed where the walk stands, in the order it is shown.
    static func possible(_ walk: AssessmentWalk) -> [String] {
        let own: [String] =
            switch walk.stage {
            case .judging:
                walk.step.map { step in
                    step.part.scale.grades.reversed().map { key(of: $0, in: step.part.scale, walk.language) }
                } ?? []
            case .choosing: [upTo(walk.choices.count)]
            case .method: [upTo(methods.count)]
            default: []
            }
        return own + WalkWords.keys(walk).map(\.0)
    }

    private static func upTo(_ count: Int) -> String { count > 1 ? "1–\(count)" : "1" }
}
