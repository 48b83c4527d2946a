import ArgumentParser
import CompetenceModel
import CompetenceRegistry

struct ParticipantExit: IntygaCommand {
    static var acts: [CommandAct] { [.init(.recordExit)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "exit", acts: acts,
            abstract: Phrase(
                sv: "Anteckna varför och när en deltagare slutade.",
                en: "Record why and when a participant left."),
            discussion: Phrase(
                sv: """
                    Den som har slutat kan bedömas på det som visades före det. Kommer någon tillbaka: "intyga participant
                    return". Är ett avslut antecknat fel: "intyga participant correct-spell".
                    """,
                en: """
                    Whoever has left can be assessed on what was shown before that day. Where somebody comes back: "intyga
                    participant return". Where an exit was recorded wrong: "intyga participant correct-spell".
                    """),
            examples: "intyga participant exit P-0001 --reason work --on 2026-06-30")
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(sv: "Deltagaren.", en: "The participant."), completion: .participants)
    var participant: String
    @Option(
        help: ArgumentHelp(
            sv:
                "work (arbete), studies (studier), placement (praktik), seekingWork (arbetssökande) eller other (annat).",
            en: "work, studies, placement, seekingWork or other."), completion: .words(ExitReason.self))
    var reason: String
    @Option(
        help: ArgumentHelp(sv: "Dagen (annars i dag).", en: "The day (default: today).", valueName: "date"),
        completion: .day)
    var on = "today"

    func run(in context: Context) throws {
        let id = try Typed.participant(participant)
        let reason: ExitReason = try Typed.word(
            reason, Phrase(sv: "en avslutsorsak", en: "an exit reason"), title: { Terms.title($0) })
        let session = try context.session()
        let day = try Typed.date(on, today: session.registry.today)
        try context.report(session.exit(id, reason: reason, on: day)) { id in
            let title = Terms.title(reason)
            return Phrase(sv: "\(id) avslutades \(day): \(title.sv)", en: "\(id) left on \(day): \(title.en)")
        } _: {
            ["participant": .string($0.text), "reason": .string(reason.rawValue), "on": .string(day.description)]
        }
        // What was finished before is put forward all the same.
        try context.hintWork(about: id.text, in: session.registry)
    }
}

struct ParticipantReturn: IntygaCommand {
    static var acts: [CommandAct] { [.init(.recordReturn)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "return", acts: acts,
            abstract: Phrase(
                sv: "Anteckna att en deltagare som hade slutat är tillbaka.",
                en: "Record that a participant who had left is back."),
            examples: "intyga participant return P-0001 --on 2026-09-01")
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(sv: "Deltagaren.", en: "The participant."), completion: .participants)
    var participant: String
    @Option(
        help: ArgumentHelp(sv: "Dagen (annars i dag).", en: "The day (default: today).", valueName: "date"),
        completion: .day)
    var on = "today"

    func run(in context: Context) throws {
        let id = try Typed.participant(participant)
        let session = try context.session()
        let day = try Typed.date(on, today: session.registry.today)
        try context.report(session.recordReturn(of: id, on: day)) { id in
            Phrase(sv: "\(id) är tillbaka från \(day).", en: "\(id) is back from \(day).")
        } _: {
            ["participant": .string($0.text), "on": .string(day.description)]
        }
        try context.hintWork(about: id.text, in: session.registry)
    }
}

struct ParticipantCorrectSpell: IntygaCommand {
    static var acts: [CommandAct] { [.init(.correctParticipation)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "correct-spell", acts: acts,
            abstract: Phrase(
                sv: "Rätta när en deltagare deltog, eller hur det slutade.",
                en: "Correct when a participant took part, or how it ended."),
            discussion: Phrase(
                sv: """
                    Det som inte anges blir som det var. Vad som stod förut finns kvar i liggaren. Perioderna visas av
                    "intyga participant show".
                    """,
                en: """
                    What is not given stays as it is. What stood there before stays in the ledger. The spells are shown by
                    "intyga participant show".
                    """),
            examples: """
                intyga participant correct-spell P-0001 --on 2026-06-15
                intyga participant correct-spell P-0001 --not-left
                """)
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(sv: "Deltagaren.", en: "The participant."), completion: .participants)
    var participant: String
    @Option(
        help: ArgumentHelp(
            sv: "Vilken period, räknat från 1 (annars den senaste).",
            en: "Which spell, counted from 1 (default: the last).", valueName: "number"))
    var spell: Int?
    @Option(
        help: ArgumentHelp(sv: "Dagen då den började.", en: "The day on which it began.", valueName: "date"),
        completion: .day)
    var from: String?
    @Option(
        help: ArgumentHelp(
            sv:
                "Varför den slutade: work (arbete), studies (studier), placement (praktik), seekingWork (arbetssökande) eller other (annat).",
            en: "Why it ended: work, studies, placement, seekingWork or other."), completion: .words(ExitReason.self))
    var reason: String?
    @Option(
        help: ArgumentHelp(sv: "Dagen då den slutade.", en: "The day on which it ended.", valueName: "date"),
        completion: .day)
    var on: String?
    @Flag(
        help: ArgumentHelp(
            sv: "Den har inte slutat; avslutet var ett misstag.", en: "It has not ended: the exit was a mistake."))
    var notLeft = false
    @Flag(help: ArgumentHelp(sv: "Perioden var ett misstag, och tas bort.", en: "The spell was a mistake, and goes."))
    var never = false

    func validate() throws {
        if notLeft, reason != nil || on != nil { throw ValidationError.exclusive("--not-left", "--on") }
        if never, notLeft || from != nil || reason != nil || on != nil {
            throw ValidationError.exclusive("--never", notLeft ? "--not-left" : from != nil ? "--from" : "--on")
        }
        guard from == nil, reason == nil, on == nil, !notLeft, !never else { return }
        throw ValidationError("Missing one of: --from, --reason, --on, --not-left, --never")
    }

    func run(in context: Context) throws {
        let id = try Typed.participant(participant)
        let session = try context.session()
        let today = session.registry.today
        let correction = SpellCorrection(
            ordinal: spell, from: try from.map { try Typed.date($0, today: today) },
            reason: try reason.map {
                try Typed.word($0, Phrase(sv: "en avslutsorsak", en: "an exit reason"), title: { Terms.title($0) })
            },
            on: try on.map { try Typed.date($0, today: today) }, mistake: never ? .spell : notLeft ? .exit : nil)
        try context.report(session.correctParticipation(of: id, correction)) { spells in
            let text = spells.map(Self.text).joined(separator: ", ")
            return Phrase(sv: "\(id) är rättad: \(text)", en: "\(id) is corrected: \(text)")
        } _: { spells in
            ["participant": .string(id.text), "spells": .array(spells.map(SpellTexts.json))]
        }
        try context.hintWork(about: id.text, in: session.registry)
    }

    /// `2026-02-01–2026-06-15`; `2026-09-01–` of one that goes on.
    private static func text(_ spell: Participant.Spell) -> String {
        "\(spell.from)–\(spell.exit?.on.description ?? "")"
    }
}

enum SpellTexts {
    static func json(_ spell: Participant.Spell) -> JSON {
        .object([
            "from": .string(spell.from.description), "exit": .optional(spell.exit?.reason.rawValue),
            "exitOn": .optional(spell.exit?.on.description),
        ])
    }

    static func table(_ spells: [Participant.Spell], _ language: Language) -> Table {
        Table(
            [
                .init("spell", Phrase(sv: "Period", en: "Spell")), .init("from", Phrase(sv: "Från", en: "From")),
                .init("exit", Label.exit), .init("exitOn", Phrase(sv: "Avslutad", en: "Left on")),
            ],
            rows: spells.enumerated().map { index, spell in
                [
                    .number(index + 1), .date(spell.from),
                    .term(spell.exit?.reason.rawValue, spell.exit.map { Terms.title($0.reason)[language] }),
                    .date(spell.exit?.on),
                ]
            })
    }
}
