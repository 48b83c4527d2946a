import ArgumentParser
import CompetenceModel
import CompetenceRegistry

struct ParticipantMerge: IntygaCommand {
    static var acts: [CommandAct] { [.init(.mergeParticipants)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "merge", acts: acts,
            abstract: Phrase(
                sv: "Slå ihop två poster för samma deltagare.",
                en: "Merge two records of the same participant."),
            discussion: Phrase(
                sv: """
                    Allt som är registrerat för den första gäller sedan den andra: registreringar, deltagande, bedömningar och
                    intyg. Det första id:t leder till samma person. Finns två bedömningar i en enhet gäller den senare, om inte
                    den andra granskas eller har ett intyg. Utfärdade intyg ändras inte.

                    Behåll den som har ett identitetsnummer. Sammanslagningen kan inte göras ogjord: var det två personer,
                    läggs den ena till på nytt, och bedömningar som är hennes eller hans tas bort och görs om.
                    """,
                en: """
                    Everything that is recorded of the first is the second's from then on: registrations, participation,
                    assessments and certificates. The first id leads to the same person. Of two assessments in a unit the later
                    one counts, unless the other is under review or has a certificate. Certificates stay as they are.

                    Keep the one who has an identity number. A merge cannot be undone: if they were two people, the one is
                    added anew, and assessments that are hers or his are set aside and made again.
                    """),
            examples: "intyga --as maria participant merge P-0009 --into P-0002")
    }

    @OptionGroup var global: GlobalOptions
    @Argument(
        help: ArgumentHelp(sv: "Den som inte ska stå kvar.", en: "The one not to be kept."), completion: .participants)
    var participant: String
    @Option(
        help: ArgumentHelp(sv: "Den som står kvar.", en: "The one who is kept.", valueName: "participant"),
        completion: .participants)
    var into: String

    func run(in context: Context) throws {
        let gone = try Typed.participant(participant)
        let kept = try Typed.participant(into)
        let session = try context.session()
        try confirm(gone, kept, session.registry, context)
        try context.report(session.mergeParticipant(gone, into: kept)) { merged in
            let yielded = merged.yielded.map(\.text).joined(separator: ", ")
            return yielded.isEmpty
                ? Phrase(sv: "\(gone) är nu \(kept).", en: "\(gone) is \(kept) now.")
                : Phrase(
                    sv: "\(gone) är nu \(kept). Dessa bedömningar ersattes av andra i samma enhet: \(yielded)",
                    en: "\(gone) is \(kept) now. These assessments gave way to others in the same unit: \(yielded)")
        } _: { merged in
            [
                "participant": .string(merged.participant.text), "merged": .string(gone.text),
                "yielded": .array(merged.yielded.map { .string($0.text) }),
            ]
        }
    }

    /// Who they are, before it is done. A program that names both has been told.
    private func confirm(
        _ gone: ParticipantID, _ kept: ParticipantID, _ registry: Registry, _ context: Context
    ) throws {
        guard Terminal.inputIsTerminal else { return }
        let names = try [gone, kept].map { id in
            "\(id) \(try registry.participant(id).overview.name.text.text(in: context.language))"
        }
        let question = Phrase(
            sv: "\(names[0]) och \(names[1]) blir en.\nDet kan inte göras ogjort. Är det samma person? (ja/nej) ",
            en: "\(names[0]) and \(names[1]) become one.\nIt cannot be undone. Are they the same person? (yes/no) ")
        guard Prompt.agrees(question[context.language]) else { throw CommandFailure.notConfirmed }
    }
}
