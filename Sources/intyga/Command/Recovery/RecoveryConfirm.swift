import ArgumentParser
import CertificateSeal
import CompetenceModel
import CompetenceRegistry

struct RecoveryConfirm: IntygaCommand {
    static var acts: [CommandAct] { [.init(.confirmAdministrator)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "confirm", acts: acts,
            abstract: Phrase(
                sv: "Bekräfta den administratör som återställningsnyckeln har föreslagit.",
                en: "Confirm the administrator whom the recovery key has proposed."),
            discussion: Phrase(
                sv: """
                    Tala med den som är föreslagen, och jämför de sex orden. Har förslaget stått i 72 timmar räcker
                    återställningsnyckeln själv: --recovery-key. Stoppas gör det av en administratör, med
                    "intyga recovery create".
                    """,
                en: """
                    Talk to whoever is proposed, and compare the six words. Once the proposal has stood for 72 hours, the
                    recovery key itself suffices: --recovery-key. An administrator stops it with
                    "intyga recovery create".
                    """),
            examples: """
                intyga --as ingrid recovery confirm
                intyga recovery confirm --recovery-key
                """)
    }

    @OptionGroup var global: GlobalOptions
    @Flag(
        help: ArgumentHelp(
            sv: "Bekräfta med orden i kuvertet, efter 72 timmar.",
            en: "Confirm with the words in the envelope, after 72 hours."))
    var recoveryKey = false
    @Option(
        help: ArgumentHelp(
            sv: "De sex ord som den nya administratören ser (annars tillfrågas du).",
            en: "The six words that the new administrator sees (default: asked for).", valueName: "words"))
    var words: String?

    func run(in context: Context) throws {
        let session = try recoveryKey ? context.recoverySession() : context.session()
        let recovery = try session.registry.recovery()
        guard let proposal = recovery.proposal else { throw CommandFailure.nothingProposed }
        let registration = proposal.content.registration
        let holder = registration.practitioner
        let name = recovery.proposedName.map { "\(holder) (\($0))" } ?? holder.text
        context.output.hint(
            Phrase(
                sv: "Föreslagen som administratör: \(name), den \(proposal.at.minuteInSweden).",
                en: "Proposed as an administrator: \(name), on \(proposal.at.minuteInSweden)."))
        try ReceivedRegistration(context, words: words).compare(ComparisonWords(of: registration))
        let basis = Phrase(sv: "Återställning", en: "Recovery")[context.language]
        try context.report(
            session.confirmAdministrator(holder, key: registration.fingerprint, basis: basis)
        ) { _ in
            Phrase(sv: "\(name) är administratör.", en: "\(name) is an administrator.")
        } _: {
            ["practitioner": .string($0.text), "fingerprint": .string(registration.fingerprint.description)]
        }
        let others = try session.registry.practitioner(holder).practitioner.keys.filter {
            $0.endedFrom == nil && $0.fingerprint != registration.fingerprint
        }
        if let lost = others.first {
            context.output.hint(
                Advice(
                    sv: "Avsluta nyckeln som är borta: {step}", en: "End the key that is lost: {step}",
                    Step(
                        .endKey,
                        [.practitioner: "\(holder)", .keyOnRecord: "\(lost.fingerprint.abbreviated)"])),
                isForAnother: true)
        }
        context.output.hint(
            Advice(
                sv: "Kuvertet är öppnat. Gör ett nytt: {step}", en: "The envelope is open. Make a new one: {step}",
                Step(.createRecoveryKey)), isForAnother: true)
    }
}

extension CommandFailure {
    fileprivate static let nothingProposed = CommandFailure(
        .notFound, .nothingProposed,
        what: Phrase(
            sv: "Ingen är föreslagen som administratör.", en: "Nobody is proposed as an administrator."),
        remedy: Advice(
            sv: "Den som har orden i kuvertet föreslår någon: {step}",
            en: "Whoever has the words in the envelope proposes somebody: {step}",
            Step(.proposeAdministrator, [.practitioner: .toFillIn])))
}
