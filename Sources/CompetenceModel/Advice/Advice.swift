/// What somebody is told to do: sentences in both languages, with steps in them.
///
/// In the text, `{step}` stands for the first step, `{step2}` for the second, and so on; other places in braces are filled
/// with words when the advice is used. Everything is put together at once, when the text is wanted, so that what a person typed
/// is put in as it is, also where it looks like a place.
public struct Advice: Sendable, Hashable, Codable {
    /// With places in braces.
    public var template: Phrase
    public var steps: [Step]
    /// What fills the places of the template that are no steps.
    var words: [String: Phrase] = [:]

    public init(_ template: Phrase, _ steps: [Step] = []) {
        self.template = template
        self.steps = steps
    }

    public init(sv: String, en: String, _ steps: Step...) {
        self.init(Phrase(sv: sv, en: en), steps)
    }

    /// A sentence or a step, in the order of the text.
    public enum Part: Sendable, Hashable {
        case words(String)
        case step(Step)
    }

    /// The text in one language, its steps apart from its words.
    public func parts(in language: Language) -> [Part] {
        var parts: [Part] = []
        var words = ""
        for piece in Phrase.pieces(of: template[language]) {
            switch piece {
            case .text(let text): words += text
            case .place(let name):
                guard let step = step(called: name) else {
                    words += self.words[name]?[language] ?? "{\(name)}"
                    continue
                }
                if !words.isEmpty { parts.append(.words(words)) }
                words = ""
                parts.append(.step(step))
            }
        }
        return words.isEmpty ? parts : parts + [.words(words)]
    }

    /// The text in one language, with each step as `form` puts it.
    public func text(in language: Language, _ form: (Step) -> String) -> String {
        parts(in: language).map { part in
            switch part {
            case .words(let words): words
            case .step(let step): form(step)
            }
        }.joined()
    }

    /// The advice with `values` in the places of the text and of the steps.
    ///
    /// - Parameter words: what stands for a value in the sentences; the steps take the value itself.
    public func filled(with values: [String: String], words: [String: Phrase] = [:]) -> Advice {
        var advice = self
        let plain = values.mapValues { Phrase(sv: $0, en: $0) }
        advice.words.merge(plain.merging(words) { $1 }) { present, _ in present }
        advice.steps = steps.map { $0.filled(with: values) }
        return advice
    }

    /// The names of the places that are still to be filled, in the sentences and in the steps.
    public var places: Set<String> {
        Phrase.places(in: template.sv).union(Phrase.places(in: template.en))
            .filter { words[$0] == nil && step(called: $0) == nil }
            .union(steps.flatMap(\.places))
    }

    private static let stepPlace = "step"

    /// `step` is the first, `step2` the second.
    private func step(called name: String) -> Step? {
        guard name.hasPrefix(Self.stepPlace) else { return nil }
        let number = name.dropFirst(Self.stepPlace.count)
        guard let index = number.isEmpty ? 0 : Int(number).map({ $0 - 1 }), steps.indices.contains(index) else {
            return nil
        }
        return steps[index]
    }
}
