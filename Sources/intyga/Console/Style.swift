/// Colours and weights, where they are wanted.
///
/// Nothing is said by colour alone: every mark has a sign or a word too.
struct Style {
    var isEnabled: Bool

    func bold(_ text: String) -> String { wrapped(text, "1") }
    func dim(_ text: String) -> String { wrapped(text, "2") }
    func red(_ text: String) -> String { wrapped(text, "31") }
    func green(_ text: String) -> String { wrapped(text, "32") }
    func yellow(_ text: String) -> String { wrapped(text, "33") }
    func underlined(_ text: String) -> String { wrapped(text, "4") }

    private func wrapped(_ text: String, _ code: String) -> String {
        isEnabled && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
