import ArgumentParser
import CertificateSeal
import CompetenceModel
import CompetenceRegistry

struct RecoveryPropose: IntygaCommand {
    static var acts: [CommandAct] { [.init(.proposeAdministrator)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "propose", acts: acts,
            abstract: Phrase(
                sv: "Föreslå en ny administratör, med orden i kuvertet.",
                en: "Propose a new administrator, with the words in the envelope."),
            discussion: Phrase(
                sv: """
                    Den nya administratören har först skapat en egen nyckel ("intyga key create"). Orden frågas efter, eller
                    står i INTYGA_RECOVERY_WORDS. Förslaget gäller när någon annan i registret bekräftar det, eller efter
                    72 timmar då "intyga status" visar det för alla. Den som redan finns i registret får en ny nyckel;
                    någon annan läggs till med --name.
                    """,
                en: """
                    The new administrator has made a key of her own first ("intyga key create"). The words are asked for, or
                    stand in INTYGA_RECOVERY_WORDS. The proposal holds once somebody else in the registry confirms it, or
                    after 72 hours in which "intyga status" shows it to everybody. Whoever is in the registry gets a new
                    key; somebody else is added with --name.
                    """),
            examples: """
                intyga recovery propose maria
                intyga recovery propose erik --name "Erik Ek" --public-key erik.public
                """)
    }

    @OptionGroup var global: GlobalOptions
    @Argument(
        help: ArgumentHelp(sv: "Den nya administratören.", en: "The new administrator."), completion: .practitioners)
    var handle: String
    @Option(
        help: ArgumentHelp(
            sv: "Namnet på någon som inte finns i registret.", en: "The name of somebody who is not in the registry."))
    var name: String?
    @Option(
        help: ArgumentHelp(
            sv: "Filen som \"intyga key show\" skrev på hennes dator (annars nyckeln här).",
            en: "The file that \"intyga key show\" wrote on her computer (default: the key here).",
            valueName: "file"),
        completion: .file())
    var publicKey: String?
    @Option(
        help: ArgumentHelp(
            sv: "De sex ord som hon ser (annars tillfrågas du).",
            en: "The six words that she sees (default: asked for).", valueName: "words"))
    var words: String?

    func run(in context: Context) throws {
        let holder = try Typed.handle(handle)
        let name = try name.map { try Typed.name($0, Label.name) }
        let signed = try registration(of: holder, context)
        let session = try context.recoverySession()
        let details = name.map { PractitionerDetails(name: $0) }
        let comparison = try ComparisonWords(of: signed.registration)
        try context.report(session.proposeAdministrator(signed, adding: details)) { proposal in
            let time = proposal.inForceFrom.minuteInSweden
            return Phrase(
                sv: """
                    \(holder) är föreslagen som administratör. De sex orden: \(comparison)
                    Förslaget gäller när någon annan i registret har bekräftat det, eller från \(time).
                    """,
                en: """
                    \(holder) is proposed as an administrator. The six words: \(comparison)
                    The proposal holds once somebody else in the registry has confirmed it, or from \(time) on.
                    """)
        } _: { proposal in
            [
                "practitioner": .string(holder.text),
                "fingerprint": .string(signed.registration.fingerprint.description),
                "words": .string(comparison.description),
                "inForceFrom": .string(proposal.inForceFrom.description),
            ]
        }
        context.output.hint(
            Advice(
                sv: "Någon annan bekräftar: {step}", en: "Somebody else confirms: {step}",
                Step(.confirmAdministrator)), isForAnother: true)
    }

    private func registration(of holder: Handle, _ context: Context) throws -> SignedKeyRegistration {
        if let publicKey { return try ReceivedRegistration(context, words: words).read(publicKey, of: holder) }
        guard context.keys.hasPersonalKey(of: holder) else { throw CommandFailure.keyElsewhere(holder) }
        let registry = try context.registry()
        return try context.keys.personalKey(of: holder, language: context.language).registration(
            of: holder, in: registry.fingerprint(), series: registry.samplingSeries())
    }
}
