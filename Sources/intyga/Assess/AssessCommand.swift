import ArgumentParser
import CompetenceModel
import CompetenceRegistry

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

struct AssessCommand: IntygaCommand {
    static var acts: [CommandAct] { [.init(.assess)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "assess", acts: acts,
            abstract: Phrase(
                sv: "Bedöm en deltagare, kriterium för kriterium, i terminalen.",
                en: "Assess a participant criterion by criterion, at the terminal."),
            discussion: Phrase(
                sv: """
                    En tangent per kriterium: u uppnått, n ännu inte, h hoppa över; b tar tillbaka det senaste svaret
                    (från en tidigare gång går den till kriteriet före), q sparar och går ut. Bevis är en metod (en
                    tangent) och en mening; samma bevis kan bära flera kriterier och enheter. Ett ”ännu inte” kan få ett
                    skäl (v), och den som bedöms kan be om det. Det som förut var uppnått i en egen bedömning följer med
                    när enheten bedöms på nytt. Varje svar sparas genast: vad som än händer fortsätter samma kommando där
                    du var. Inget är registrerat förrän du har sett sammanfattningen och tryckt på r och Enter.
                    """,
                en: """
                    One key a criterion: a achieved, n not yet, s skip; b takes the last answer back (of an earlier
                    session it goes to the criterion before), q saves and leaves. Evidence is a method (one key) and a
                    sentence; the same piece can carry many criteria and units. A not yet can be given a reason (w), and
                    whoever is judged may ask for it. What was achieved in an earlier assessment of yours is taken up
                    when the unit is judged anew. Every answer is kept at once: whatever happens, the same command goes
                    on where you were. Nothing is on record before you have seen the summary and pressed r and Enter.
                    """),
            examples: HelpExamples(
                sv: """
                    intyga assess P-0001                     allt som inte är klart
                    intyga assess P-0001 KGA
                    intyga assess P-0001 K3 --method observation --why "Planerade och städade två kontor själv."
                    """,
                en: """
                    intyga assess P-0001                     all that is not finished
                    intyga assess P-0001 KGA
                    intyga assess P-0001 K3 --method observation --why "Planned and cleaned two offices on her own."
                    """))
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(sv: "Deltagaren.", en: "The participant."), completion: .participants)
    var participant: String
    @Argument(
        help: ArgumentHelp(
            sv: "Ett ramverk eller en enhet (annars allt som inte är klart).",
            en: "A framework or a unit (default: all that is not finished)."), completion: .frameworksAndUnits)
    var code: String?
    @Option(
        help: ArgumentHelp(
            sv: "Bevis för allt: hur det samlades in.", en: "Evidence for everything: how it was gathered."),
        completion: .words(AssessmentMethod.self))
    var method: String?
    @Option(
        help: ArgumentHelp(
            sv: "Bevis för allt: en mening om vad som sågs eller hördes.",
            en: "Evidence for everything: a sentence on what was seen or heard."))
    var why: String?
    @Option(
        help: ArgumentHelp(
            sv: "Bevis för allt: dagen (annars i dag).", en: "Evidence for everything: the day (default: today).",
            valueName: "date"), completion: .day)
    var on: String?

    func validate() throws {
        if method == nil, why != nil || on != nil {
            throw ValidationError("Missing expected argument '--method <method>'")
        }
        if method != nil, why == nil { throw ValidationError("Missing expected argument '--why <why>'") }
    }

    func run(in context: Context) throws {
        let id = try Typed.participant(participant)
        guard Terminal.isInteractive else { throw WalkTerminal.noTerminal(id, code) }
        let session = try context.session()
        let preparation = try AssessmentPreparation(session, id, code: code, language: context.language)
        let walk = AssessmentWalk(
            heading: preparation.heading, parts: preparation.parts, notices: preparation.notices,
            draft: preparation.draft, takenUp: preparation.takenUp,
            evidence: try preset(today: session.registry.today), today: session.registry.today,
            language: context.language)
        let ending = try WalkTerminal(session: session, participant: id).run(walk)
        try report(ending, id, session.registry, context)
        if let number = Interruption.signalNumber {
            _ = context.output.flush()
            signal(number, SIG_DFL)
            raise(number)
        }
    }

    private func preset(today: CalendarDate) throws -> AssessmentDraft.Piece? {
        guard let method, let why else { return nil }
        let day = try on.map { try Typed.date($0, today: today) } ?? today
        guard day <= today else {
            throw Refusal(
                findings: [Finding(.dateInTheFuture, ["day": day.description, "today": today.description])])
        }
        guard why.contains(where: \.isLetter) else {
            throw CommandFailure.saysNothing(why)
        }
        return AssessmentDraft.Piece(
            method: try Typed.word(
                method, Phrase(sv: "en metod", en: "a method"), title: { Terms.title($0.title) }), on: day, why: why)
    }

    private func report(
        _ ending: WalkTerminal.Ending, _ id: ParticipantID, _ registry: Registry, _ context: Context
    ) throws {
        var again = Step(.assess, [.participant: .given(id)])
        again.parameters[.framework] = code.map { "\($0)" }
        switch ending {
        case .left(let answered, let total):
            context.output.report(
                Phrase(
                    sv:
                        "Sparat: \(answered) av \(total) \(total == 1 ? "kriterium besvarat" : "kriterier besvarade"). Inget är registrerat än.",
                    en:
                        "Saved: \(answered) of \(total) \(total == 1 ? "criterion" : "criteria") answered. Nothing is recorded yet."
                ),
                ["answered": .integer(answered), "criteria": .integer(total), "recorded": .array([])])
            context.output.hint(Advice(sv: "Fortsätt: {step}", en: "Go on: {step}", again))
        case .recorded(let ids, let units, let warnings, let unanswered):
            let list = zip(ids, units).map { "\($0) (\($1.code))" }.joined(separator: ", ")
            context.output.report(
                Phrase(sv: "Registrerat: \(list)", en: "Recorded: \(list)"),
                ["recorded": .array(ids.map { .string($0.text) }), "unfinishedUnits": .integer(unanswered)],
                warnings: warnings)
            guard unanswered == 0 else {
                return context.output.hint(
                    Phrase(
                        sv: "\(unanswered) \(unanswered == 1 ? "enhet" : "enheter") är kvar. Fortsätt: \(again)",
                        en: "\(unanswered) \(unanswered == 1 ? "unit is" : "units are") left. Go on: \(again)"))
            }
            let codes = Set(units.map(\.code))
            for standing in try registry.standing(of: id)
            where standing.units.contains(where: { codes.contains($0.unit.code) }) {
                context.hint(next: standing.next)
            }
        }
    }
}

extension CommandFailure {
    static func saysNothing(_ why: String) -> CommandFailure {
        CommandFailure(
            .usage, .whyEmpty,
            what: Phrase(sv: "Varför: ”\(why)” säger inget.", en: "Why: “\(why)” says nothing."),
            remedy: WalkWords.whyMissing)
    }
}
