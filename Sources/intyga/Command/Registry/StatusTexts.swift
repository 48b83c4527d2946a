import CompetenceModel
import CompetenceRegistry

/// What the status says to whoever is at the keyboard.
enum StatusTexts {
    /// As many as are read at a glance; the others stand in the worklist.
    private static let mostShown = 3

    /// Who she is, as far as the keys and the registry tell.
    static func actor(_ actor: Handle?, _ person: Guidance.Person?, among holders: [Handle]) -> Phrase {
        if let actor {
            guard let person else {
                return Phrase(
                    sv: "\(actor) (finns inte i registret)", en: "\(actor) (not in the registry)")
            }
            let text = person.name.map { "\(actor) (\($0))" } ?? actor.text
            return Phrase(sv: text, en: text)
        }
        return holders.isEmpty
            ? Phrase(sv: "okänd: ingen nyckel finns här", en: "unknown: there is no key here")
            : Phrase(sv: "inte sagt: här finns flera nycklar", en: "not said: there are several keys here")
    }

    /// What can be done next.
    static func next(
        _ actor: Handle?, _ waiting: [WorkItem], _ guidance: Guidance, _ context: Context
    ) -> String {
        guard let actor else {
            let first = guidance.next(for: nil).map { "\n" + WorkTexts.turn($0, for: nil, context) } ?? ""
            return choice(guidance, context) + first
        }
        guard let person = guidance.person(actor) else { return stranger(actor, context) }
        guard !person.roles.isEmpty || !waiting.isEmpty else { return idle(actor, context) }
        guard !waiting.isEmpty else { return WorkTexts.nothingWaits(for: actor, guidance, context) }
        let heading = Phrase(sv: "Det här väntar på dig, äldst först:", en: "This waits for you, oldest first:")
        let entries = waiting.prefix(mostShown).map { WorkTexts.entry($0, namingPeople: false, context) }.joined()
        let more =
            waiting.count > mostShown
            ? Phrase(sv: "Alla \(waiting.count): intyga worklist\n", en: "All \(waiting.count): intyga worklist\n")
            : Phrase(sv: "", en: "")
        return heading[context.language] + "\n" + entries + context.output.carried.completing(more[context.language])
    }

    /// Those whose keys are here, and how each says who she is.
    private static func choice(_ guidance: Guidance, _ context: Context) -> String {
        let language = context.language
        guard !guidance.people.isEmpty else {
            return Phrase(
                sv: """
                    Ingen här har en nyckel till registret. Skapa din, och låt en administratör registrera den:
                        intyga key create KORTNAMN

                    """,
                en: """
                    Nobody here has a key to the registry. Create yours, and let an administrator register it:
                        intyga key create HANDLE

                    """)[language]
        }
        let heading = Phrase(sv: "Säg vem du är med --as:", en: "Say who you are with --as:")
        let rows = guidance.people.map { person in
            let command = context.output.carried.addressing("intyga status", to: ["--as", person.handle.text])
            let roles = person.roles.map { Terms.title($0)[language] }.joined(separator: ", ")
            let count = guidance.waiting(for: person.handle).count
            let waits = Phrase(
                sv: count == 0 ? "" : "; väntar: \(count)", en: count == 0 ? "" : "; waiting: \(count)")
            let words = [person.name ?? "", roles].filter { !$0.isEmpty }.joined(separator: ", ")
            return (command, words + waits[language])
        }
        let width = rows.map { DisplayWidth.of($0.0) }.max() ?? 0
        let list = rows.map { command, words in
            let gap = String(repeating: " ", count: width - DisplayWidth.of(command) + 2)
            let before = "    \(command)\(gap)"
            let column = DisplayWidth.of(before)
            let said = Prose(Printable.clean(words)).text(width: context.output.width, taken: column, indent: column)
            return before + said + "\n"
        }.joined()
        let once = Phrase(
            sv: "Eller en gång för hela fönstret: export INTYGA_AS=\(guidance.people[0].handle)",
            en: "Or once for the whole window: export INTYGA_AS=\(guidance.people[0].handle)")
        return heading[language] + "\n" + list + once[language] + "\n"
    }

    /// A key is here, and nobody of that name in the registry.
    private static func stranger(_ actor: Handle, _ context: Context) -> String {
        let words = Phrase(
            sv: "Be en administratör lägga till dig: intyga practitioner add \(actor) --name NAMN",
            en: "Ask an administrator to add you: intyga practitioner add \(actor) --name NAME")
        return Prose(words[context.language]).text(width: context.output.width) + "\n"
    }

    /// In the registry, and without any role.
    private static func idle(_ actor: Handle, _ context: Context) -> String {
        let words = Phrase(
            sv:
                "Du har ingen behörighet. Be en administratör: intyga practitioner authorise \(actor) --role ROLL --basis \"…\"",
            en:
                "You hold no role. Ask an administrator: intyga practitioner authorise \(actor) --role ROLE --basis \"…\""
        )
        return Prose(words[context.language]).text(width: context.output.width) + "\n"
    }
}
