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

    /// What is sealed with now: whose seals there are, and how long each is valid.
    static func seals(_ registry: Registry, _ language: Language) throws -> Cell {
        let current = try registry.organisations().compactMap { overview in
            overview.seals.current(of: overview.organisation.code)?.seal
        }
        let until = Phrase(sv: "till", en: "until")[language]
        return Cell(
            json: .array(current.map { .string($0.organisation.text) }),
            text: current.map { "\($0.organisation) (\(until) \($0.validUntil.dateInSweden))" }.joined(separator: ", "))
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
            ? context.output.told(
                Advice(
                    sv: "Alla \(waiting.count): {step}\n", en: "All \(waiting.count): {step}\n",
                    Step(.showWorklist)))
            : ""
        return heading[context.language] + "\n" + entries + more.text
    }

    /// Those whose keys are here, and how each says who she is.
    private static func choice(_ guidance: Guidance, _ context: Context) -> String {
        let language = context.language
        guard !guidance.people.isEmpty else {
            return context.output.writer.text(
                Advice(
                    sv: """
                        Ingen här har en nyckel till registret. Skapa din, och låt en administratör registrera den:
                            {step}

                        """,
                    en: """
                        Nobody here has a key to the registry. Create yours, and let an administrator register it:
                            {step}

                        """, Step(.createKey, [.practitioner: .toFillIn])))
        }
        let heading = Phrase(sv: "Säg vem du är med --as:", en: "Say who you are with --as:")
        let rows = guidance.people.map { person in
            let status = Step(.showStatus)
            let command = context.output.writer.command(
                status, with: context.output.carried.options(for: status.act, as: ["--as", person.handle.text]))
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
        let words = Advice(
            sv: "Be en administratör lägga till dig: {step}",
            en: "Ask an administrator to add you: {step}",
            Step(.addPractitioner, [.practitioner: "\(actor)", .name: .toFillIn]))
        return Prose(context.output.writer.bare(words)).text(width: context.output.width) + "\n"
    }

    /// In the registry, and without any role.
    private static func idle(_ actor: Handle, _ context: Context) -> String {
        let words = Advice(
            sv: "Du har ingen behörighet. Be en administratör: {step}",
            en: "You hold no role. Ask an administrator: {step}",
            Step(.authorisePractitioner, [.practitioner: "\(actor)", .role: .toFillIn, .basis: .toFillIn]))
        return Prose(context.output.writer.bare(words)).text(width: context.output.width) + "\n"
    }
}
