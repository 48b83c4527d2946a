import CompetenceModel
import CompetenceRegistry

extension Context {
    /// A step as a command that can be pasted here by whoever takes it: the present person if she may, else somebody whose key
    /// is here too. For somebody at another computer it stands as it is.
    func pasteable(_ step: Step, who: [Handle]) -> String {
        let present = (try? handle()).flatMap { who.contains($0) ? $0 : nil }
        let here = present ?? who.first { keys.hasPersonalKey(of: $0) }
        return output.writer.command(
            step, with: output.carried.options(for: step.act, as: here.map { naming($0) }))
    }

    /// Whether the step is for whoever is at the keyboard.
    func isMine(_ who: [Handle]) -> Bool { (try? handle()).map(who.contains) ?? false }

    /// What is to be done next, and by whom where it is somebody else.
    func hint(next step: @autoclosure () throws -> NextStep?) rethrows {
        guard output.format == .text, let step = try step() else { return }
        // To choose, one must know between what.
        if step.choices.count > 1 { output.hint(step.what) }
        output.hint(WorkTexts.next(step.role, step.who, step.choices, self))
    }

    /// What came to wait because of what was just done.
    func hintWork(about subject: String, in registry: Registry) throws {
        try hintWork(in: registry) { $0.subjects.contains(subject) }
    }

    /// What waits longest of what is meant.
    func hintWork(in registry: Registry, where isMeant: (WorkItem) -> Bool) throws {
        guard output.format == .text, let item = try registry.worklist().first(where: isMeant) else { return }
        output.hint(WorkTexts.next(item.role, item.who, item.choices, self))
    }

    /// What the present person is to do next, or who is to do something before her.
    func hintWork(in registry: Registry) throws {
        guard output.format == .text else { return }
        let guidance = try registry.guidance()
        let present = try? handle()
        guard let item = present.flatMap({ guidance.waiting(for: $0).first }) ?? guidance.next(for: present) else {
            return
        }
        output.hint(WorkTexts.what(item, self))
        output.hint(WorkTexts.next(item.role, item.who, item.choices, self))
    }

    /// How somebody who is authorised comes to a registered key.
    func hintKey(of holder: Handle) {
        let registering = Step(.registerKey, [.practitioner: .given(holder)])
        guard !keys.hasPersonalKey(of: holder) else {
            return output.hint(Advice(sv: "Härnäst: {step}", en: "Next: {step}", registering))
        }
        let file: Step.Value = "\(holder).public"
        output.hint(
            Advice(
                sv: """
                    Härnäst skapar \(holder) sin nyckel, på sin dator, och skickar filen \(holder).public:
                      {step}
                      {step2}
                    """,
                en: """
                    Next, \(holder) creates a key, on their computer, and sends the file \(holder).public:
                      {step}
                      {step2}
                    """, Step(.createKey, [.practitioner: .given(holder)]),
                Step(.showPublicKey, [.practitioner: .given(holder), .output: file])), isForAnother: true)
        output.hint(
            Advice(
                sv: "Du registrerar den: {step}", en: "You register it: {step}",
                Step(.registerKey, [.practitioner: .given(holder), .publicKey: file])))
    }

    /// A cell for what is to be typed: programs get the command by itself.
    func cell(next step: NextStep?) -> Cell {
        guard let step else { return .empty }
        return .command(Self.command(step.step), shown: pasteable(step.step, who: step.who))
    }

    /// A step as programs get it: the same in every language, and on every computer.
    static func command(_ step: Step) -> String { CommandWriter(language: .english).command(step) }
}
