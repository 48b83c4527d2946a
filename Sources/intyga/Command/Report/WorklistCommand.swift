import ArgumentParser
import CompetenceModel
import CompetenceRegistry

struct WorklistCommand: IntygaCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "worklist",
            abstract: Phrase(
                sv: "Vad som väntar, på mig eller på alla, äldst först, med kommandot att skriva.",
                en: "What waits, for me or for everybody, oldest first, with the command to type."),
            discussion: Phrase(
                sv: """
                    För den som --as anger; med --all för alla.
                    """,
                en: """
                    For whoever --as says; with --all, for everybody.
                    """),
            examples: """
                intyga --as ingrid worklist
                intyga worklist --all --role assessor
                """)
    }

    @OptionGroup var global: GlobalOptions
    @Flag(help: ArgumentHelp(sv: "Det som väntar på vem som helst.", en: "What waits for anybody.")) var all = false
    @Option(
        help: ArgumentHelp(sv: "Bara det som görs i den här rollen.", en: "Only what is done in this role."),
        completion: .words(Role.self))
    var role: String?

    func run(in context: Context) throws {
        let language = context.language
        let role = try role.map(Typed.role)
        let registry = try context.registry()
        let handle = try all ? nil : context.handle()
        let items = try registry.worklist(for: handle, role: role)
        guard context.output.format == .text else { return context.output.show(try Self.table(items, context)) }
        for item in items { context.output.write(WorkTexts.entry(item, namingPeople: all, context)) }
        guard items.isEmpty else { return }
        guard role == nil else {
            return context.output.write(Phrase(sv: "Inget väntar.\n", en: "Nothing waits.\n")[language])
        }
        context.output.write(WorkTexts.nothingWaits(for: handle, try registry.guidance(), context))
    }

    private static func table(_ items: [WorkItem], _ context: Context) throws -> Table {
        Table(
            [
                .init("since", Label.from), .init("due", Label.until), .init("kind", Label.kind),
                .init("subjects", Label.id), .init("role", Label.role), .init("who", Label.actor),
                .init("what", Label.text), .init("step", Phrase(sv: "Steg", en: "Step")),
                .init("command", Label.command),
                .init("alternatives", Phrase(sv: "Eller", en: "Or")),
            ],
            rows: try items.map { item in
                [
                    .date(item.since), .date(item.due), .string(item.kind.rawValue), .list(item.subjects),
                    .string(item.role.rawValue), .list(item.who.map(\.text)),
                    .string(WorkTexts.what(item, context).text),
                    Cell(json: try JSON(encoding: item.step), text: item.step.act.rawValue),
                    .string(Context.command(item.step)), .list((item.alternatives ?? []).map(Context.command)),
                ]
            })
    }
}
