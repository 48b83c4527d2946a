import CompetenceModel
import CompetenceRegistry

extension Context {
    /// A command as it can be pasted here by whoever takes the step: the present person if she may, else somebody whose key is
    /// here too. For somebody at another computer it stands as it is.
    func pasteable(_ command: String, who: [Handle]) -> String {
        let shown = Placeholder.shown(command, in: language)
        let present = try? handle()
        if let present, who.contains(present) { return output.carried.addressing(shown, to: naming(present)) }
        let here = who.first { keys.hasPersonalKey(of: $0) }
        return output.carried.addressing(shown, to: here.map { naming($0) })
    }

    /// Whether the step is for whoever is at the keyboard.
    func isMine(_ who: [Handle]) -> Bool { (try? handle()).map(who.contains) ?? false }

    /// What is to be done next, and by whom where it is somebody else.
    func hint(next step: @autoclosure () throws -> NextStep?) rethrows {
        guard output.format == .text, let step = try step() else { return }
        // To choose, one must know between what.
        if step.commands.count > 1 { output.hint(step.what, isForAnother: true) }
        output.hint(WorkTexts.next(step.role, step.who, step.commands, self), isForAnother: true)
    }

    /// What came to wait because of what was just done.
    func hintWork(about subject: String, in registry: Registry) throws {
        try hintWork(in: registry) { $0.subjects.contains(subject) }
    }

    /// What waits longest of what is meant.
    func hintWork(in registry: Registry, where isMeant: (WorkItem) -> Bool) throws {
        guard output.format == .text, let item = try registry.worklist().first(where: isMeant) else { return }
        output.hint(WorkTexts.next(item.role, item.who, item.commands, self), isForAnother: true)
    }

    /// What the present person is to do next, or who is to do something before her.
    func hintWork(in registry: Registry) throws {
        guard output.format == .text else { return }
        let guidance = try registry.guidance()
        let present = try? handle()
        guard let item = present.flatMap({ guidance.waiting(for: $0).first }) ?? guidance.next(for: present) else {
            return
        }
        output.hint(item.what, isForAnother: true)
        output.hint(WorkTexts.next(item.role, item.who, item.commands, self), isForAnother: true)
    }

    /// How somebody who is authorised comes to a registered key.
    func hintKey(of holder: Handle) {
        guard !keys.hasPersonalKey(of: holder) else {
            return output.hint(
                Phrase(sv: "Härnäst: intyga key register \(holder)", en: "Next: intyga key register \(holder)"))
        }
        output.hint(
            Phrase(
                sv: """
                    Härnäst skapar \(holder) sin nyckel, på sin dator, och skickar filen \(holder).public:
                      intyga key create \(holder)
                      intyga key show \(holder) -o \(holder).public
                    """,
                en: """
                    Next, \(holder) creates a key, on their computer, and sends the file \(holder).public:
                      intyga key create \(holder)
                      intyga key show \(holder) -o \(holder).public
                    """), isForAnother: true)
        output.hint(
            Phrase(
                sv: "Du registrerar den: intyga key register \(holder) --public-key \(holder).public",
                en: "You register it: intyga key register \(holder) --public-key \(holder).public"))
    }

    /// A cell for what is to be typed: programs get the command by itself.
    func cell(next step: NextStep?) -> Cell {
        guard let step else { return .empty }
        return .command(step.command, shown: pasteable(step.command, who: step.who))
    }
}
