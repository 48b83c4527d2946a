/// Something that somebody is advised to do: which thing, and with what.
///
/// A value and no text: the command line makes a command of it, a page a link or a button, and nobody has to read a step out
/// of a sentence again.
public struct Step: Sendable, Hashable, Codable {
    public var act: Act
    public var parameters: [Parameter: Value]

    public init(_ act: Act, _ parameters: [Parameter: Value] = [:]) {
        self.act = act
        self.parameters = parameters
    }

    /// The step with `values` in the places of its parameters: `{claim}` becomes `C-0001`.
    public func filled(with values: [String: String]) -> Step {
        Step(act, parameters.mapValues { $0.filled(with: values) })
    }

    /// The names of the places that are still to be filled.
    public var places: Set<String> {
        Set(parameters.values.flatMap { $0.texts.flatMap { Phrase.places(in: $0) } })
    }
}
