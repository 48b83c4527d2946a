import CompetenceModel
import CompetenceRegistry

extension Finding {
    /// The message with codes of closed vocabularies put into words; commands to type keep the codes.
    func localised(in language: Language) -> (what: String, remedy: String) {
        MessageWords.fill(code.message, values, language)
    }
}

/// Fills messages. `C-0001 is internallySignedOff` is for programs; people get `C-0001 is signed off internally`.
enum MessageWords {
    static func fill(
        _ template: Message, _ values: [String: String], _ language: Language
    ) -> (what: String, remedy: String) {
        let words = words(for: values, language)
        return (
            template.what.filled(with: words)[language],
            Phrase(
                sv: keepingCodes(template.remedy.sv, values), en: keepingCodes(template.remedy.en, values)
            ).filled(with: words)[language]
        )
    }

    /// `--role {role}` is typed as it stands.
    private static func keepingCodes(_ text: String, _ values: [String: String]) -> String {
        guard let role = values["role"] else { return text }
        return text.replacing("--role {role}", with: "--role \(role)")
    }

    private static func words(for values: [String: String], _ language: Language) -> [String: String] {
        var words = values
        if let role = values["role"] {
            words["role"] = role.split(separator: "/").map { part in
                Role(rawValue: String(part)).map { Terms.title($0)[language] } ?? String(part)
            }.joined(separator: " / ")
        }
        if let stage = values["stage"].flatMap({ QualityStage(rawValue: $0) }) {
            words["stage"] = Terms.title(stage)[language]
        }
        if let state = values["state"] { words["state"] = stateWord(state, values)[language] }
        if let move = values["move"] { words["move"] = moveWord(move, values)[language] }
        return words
    }

    private static func stateWord(_ state: String, _ values: [String: String]) -> Phrase {
        if values["serial"] != nil, let state = CertificateState(rawValue: state) { return Terms.title(state) }
        if values["assessment"] != nil, let state = AssessmentState(rawValue: state) { return Terms.title(state) }
        if let state = ClaimState(rawValue: state) { return Terms.title(state) }
        return Phrase(sv: state, en: state)
    }

    private static func moveWord(_ move: String, _ values: [String: String]) -> Phrase {
        if values["serial"] != nil, let move = CertificateState.Move(rawValue: move) { return Terms.title(move) }
        if values["assessment"] != nil, let move = AssessmentState.Move(rawValue: move) { return Terms.title(move) }
        if let move = ClaimState.Move(rawValue: move) { return Terms.title(move) }
        return Phrase(sv: move, en: move)
    }
}
