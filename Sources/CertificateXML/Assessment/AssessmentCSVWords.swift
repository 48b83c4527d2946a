import CompetenceModel

/// What people write in a form beside the codes of a vocabulary: its words, in either language and any case of letters.
enum AssessmentCSVWords {
    static func method(_ text: String, among methods: [AssessmentMethod]) -> AssessmentMethod? {
        // The code, as a program writes it, is by far the most frequent.
        let code = AssessmentMethod(rawValue: text).flatMap { methods.contains($0) ? $0 : nil }
        return code ?? methodOfWord[text.lowercased()].flatMap { methods.contains($0) ? $0 : nil }
    }

    static func setting(_ text: String) -> Evidence.Setting? {
        Evidence.Setting(rawValue: text) ?? settingOfWord[text.lowercased()]
    }

    /// The codes that a file takes, for a message; in Swedish each with its word.
    static func known<Value: RawRepresentable<String>>(_ values: [Value], _ swedish: [String]) -> [String: String] {
        let explained = zip(values, swedish).map { value, word in
            value.rawValue == word ? word : "\(value.rawValue) (\(word))"
        }
        return [
            "known": values.map(\.rawValue).joined(separator: ", "), "knownSv": explained.joined(separator: ", "),
        ]
    }

    /// The code of a grade of the usual scale that is written out; `nil` for anything else, since a catalogue may have a scale of
    /// its own, in which a letter or a short word may mean the contrary.
    static func gradeCode(_ text: String) -> String? { gradeOfWord[text.lowercased()] }

    private static let methodOfWord: [String: AssessmentMethod] = {
        var words: [String: AssessmentMethod] = ["vittnesmål": .testimony]
        for method in AssessmentMethod.allCases {
            words[method.rawValue.lowercased()] = method
            for language in Language.allCases { words[method.title.text(in: language).lowercased()] = method }
        }
        return words
    }()

    private static let settingOfWord: [String: Evidence.Setting] = {
        var words: [String: Evidence.Setting] = ["annan": .other]
        for setting in Evidence.Setting.allCases {
            words[setting.rawValue.lowercased()] = setting
            words[setting.swedish] = setting
        }
        return words
    }()

    private static let gradeOfWord: [String: String] = {
        var words = ["ännu inte": "notYet", "not yet": "notYet"]
        for grade in RatingScale.binary.grades {
            words[grade.code.lowercased()] = grade.code
            for language in Language.allCases { words[grade.title.text(in: language).lowercased()] = grade.code }
        }
        return words
    }()
}

extension Evidence.Setting {
    /// As it is written in a Swedish form.
    var swedish: String {
        switch self {
        case .workplace: "arbetsplats"
        case .training: "utbildning"
        case .simulation: "simulering"
        case .other: "annat"
        }
    }
}
