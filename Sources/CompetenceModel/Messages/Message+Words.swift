extension Message {
    /// The message filled with `values`, codes of closed vocabularies put into words: `C-0001 is internallySignedOff` is for
    /// programs, people get `C-0001 is signed off internally`. The steps of the remedy keep the codes.
    public func filled(puttingIntoWords values: [String: String]) -> Message {
        let words = VocabularyWords(values)
        return Message(
            what: Phrase(sv: words.fill(what.sv, \.sv), en: words.fill(what.en, \.en)),
            remedy: remedy.filled(with: values, words: words.words))
    }
}

/// The values of a message by the words that people use for them.
private struct VocabularyWords {
    private let values: [String: String]
    let words: [String: Phrase]

    init(_ values: [String: String]) {
        self.values = values
        var words: [String: Phrase] = [:]
        // Several roles that would do are parted by `/`.
        if let roles = values["role"]?.split(separator: "/").map({ Self.role(String($0)) }) {
            words["role"] = Phrase(
                sv: roles.map(\.sv).joined(separator: " / "), en: roles.map(\.en).joined(separator: " / "))
        }
        words["stage"] = values["stage"].flatMap { QualityStage(rawValue: $0)?.words }
        words["state"] = values["state"].flatMap { Self.state($0, of: values) }
        words["move"] = values["move"].flatMap { Self.move($0, of: values) }
        words["detail"] = values["detail"].map { Phrase(sv: SystemWords.inSwedish($0), en: $0) }
        words["discrepancy"] = values["discrepancy"].flatMap { SampleDraw.Discrepancy(rawValue: $0)?.words }
        self.words = words
    }

    /// Fills in one language; `language` picks it.
    func fill(_ template: String, _ language: (Phrase) -> String) -> String {
        var filled = values
        for (name, phrase) in words { filled[name] = language(phrase) }
        return Phrase(sv: template, en: template).filled(with: filled).sv
    }

    private static func role(_ text: String) -> Phrase {
        guard let title = Role(rawValue: text)?.title else { return Phrase(sv: text, en: text) }
        return Phrase(sv: title.sv, en: title.en ?? title.sv)
    }

    /// What a state is called depends on what is in it: an assessment is named beside the certificate or the claim that it is
    /// behind, and a certificate beside its claim.
    private static func state(_ text: String, of values: [String: String]) -> Phrase? {
        if values["assessment"] != nil { return AssessmentState(rawValue: text)?.words }
        if values["serial"] != nil { return CertificateState(rawValue: text)?.words }
        return ClaimState(rawValue: text)?.words
    }

    private static func move(_ text: String, of values: [String: String]) -> Phrase? {
        if values["serial"] != nil {
            // Taking the document out moves nothing, and still there has to be one.
            if text == "export" { return Phrase(sv: "lämnas ut", en: "handed out") }
            return CertificateState.Move(rawValue: text)?.words
        }
        if values["assessment"] != nil { return AssessmentState.Move(rawValue: text)?.words }
        return ClaimState.Move(rawValue: text)?.words
    }
}
