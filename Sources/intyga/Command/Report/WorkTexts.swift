import CompetenceModel
import CompetenceRegistry

/// How what is to be done is said to people.
enum WorkTexts {
    private static let or = Phrase(sv: "eller", en: "or")
    /// How many of somebody's colleagues are named before it is enough to say that there are more.
    private static let mostNamed = 3

    /// `Härnäst: intyga …`, or `Härnäst, intern kvalitetssäkrare (ingrid): intyga …`.
    static func next(_ role: Role, _ who: [Handle], _ steps: [Step], _ context: Context) -> Wording {
        let language = context.language
        let title = Terms.title(role)
        let people = names(who)
        let addressee = Phrase(sv: ", \(title.sv)", en: ", the \(title.en)")[language]
        let named = context.isMine(who) ? "" : addressee + (people.isEmpty ? "" : " (\(people))")
        let word = Phrase(sv: "Härnäst", en: "Next")[language]
        return steps.enumerated().reduce("") { text, choice in
            let opening = choice.offset == 0 ? "\(word)\(named): " : "\n  \(or[language]): "
            return text + Wording(opening) + .command(context.pasteable(choice.element, who: who))
        }
    }

    /// What waits, and what somebody else does before.
    static func what(_ item: WorkItem, _ context: Context) -> Wording {
        let what = Wording(item.what[context.language])
        return item.beforehand.map { what + " " + context.output.writer.bare($0) } ?? what
    }

    static func names(_ who: [Handle]) -> String {
        who.prefix(mostNamed).map(\.text).joined(separator: ", ") + (who.count > mostNamed ? " …" : "")
    }

    /// What waits, since when, and what to type.
    ///
    /// - Parameter namingPeople: whether it is said who may do it.
    static func entry(_ item: WorkItem, namingPeople: Bool, _ context: Context) -> String {
        let language = context.language
        let style = context.output.style
        let due = item.due.map { Phrase(sv: ", senast \($0)", en: ", by \($0)")[language] } ?? ""
        let who = namingPeople ? "  (\(names(item.who)))" : ""
        let commands = item.choices.map { context.pasteable($0, who: item.who) }
        let day = "\(item.since)\(due)  "
        let told = Prose((what(item, context) + Wording(who)).clean()).lines(
            width: context.output.width, taken: DisplayWidth.of(day), indent: 12)
        return day + told.map(style.bold).joined(separator: "\n") + "\n    "
            + commands.map { Printable.clean($0) }.joined(separator: "\n  \(or[language])\n    ") + "\n"
    }

    /// Where nothing waits for somebody: what she can do all the same, or who does something first.
    static func nothingWaits(for handle: Handle?, _ guidance: Guidance, _ context: Context) -> String {
        let language = context.language
        let nothing =
            handle == nil || guidance.waiting.isEmpty
            ? Phrase(sv: "Inget väntar.", en: "Nothing waits.")
            : Phrase(sv: "Inget väntar på dig.", en: "Nothing waits for you.")
        guard let next = guidance.next(for: handle) else { return nothing[language] + "\n" }
        return "\(nothing[language]) \(turn(next, for: handle, context))"
    }

    /// Whose turn it is, and for what.
    static func turn(_ item: WorkItem, for handle: Handle?, _ context: Context) -> String {
        let title = Terms.title(item.role)
        let people = names(item.who)
        let named = people.isEmpty ? "" : " (\(people))"
        let turn =
            handle.map(item.who.contains) ?? false
            ? Phrase(sv: "Härnäst kan du göra:", en: "What you can do next:")
            : Phrase(sv: "Härnäst, \(title.sv)\(named):", en: "Next, the \(title.en)\(named):")
        return turn[context.language] + "\n" + entry(item, namingPeople: false, context)
    }
}
