import CompetenceModel

/// `intyga help ROLE`: what somebody in a role does, with the commands for it.
enum HelpTopic: String, CaseIterable {
    case assessor
    case assurer
    case administrator
    case employer

    /// As it is typed in a language; both are understood in both.
    func name(in language: Language) -> String { language == .swedish ? swedishName : rawValue }

    private var swedishName: String {
        switch self {
        case .assessor: "bedömare"
        case .assurer: "kvalitetssäkrare"
        case .administrator: "administratör"
        case .employer: "arbetsgivare"
        }
    }

    init?(_ arguments: [String]) {
        guard arguments.first == "help", let word = arguments.dropFirst().first?.lowercased(),
            let topic = Self.allCases.first(where: { $0.rawValue == word || $0.swedishName == word })
        else { return nil }
        self = topic
    }

    var text: Phrase {
        switch self {
        case .assessor: HelpTexts.assessor
        case .assurer: HelpTexts.assurer
        case .administrator: HelpTexts.administrator
        case .employer: HelpTexts.employer
        }
    }
}
