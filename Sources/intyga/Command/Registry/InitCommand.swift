import ArgumentParser
import CertificateSeal
import CompetenceModel
import CompetenceRegistry

struct InitCommand: IntygaCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "init",
            abstract: Phrase(
                sv: "Skapa ett register och nyckeln till dess första administratör.",
                en: "Create a registry and the key of its first administrator."),
            examples: """
                intyga init --name "Arbetsmarknadsenheten Exempelby" --code EXB \\
                    --administrator maria --administrator-name "Maria Lind"
                """)
    }

    @OptionGroup var global: GlobalOptions
    @Option(
        help: ArgumentHelp(sv: "Organisationen som registret tillhör.", en: "The organisation whose registry it is."))
    var name: String
    @Option(
        help: ArgumentHelp(
            sv: "Koden som inleder varje serienummer: 2 till 8 stora bokstäver eller siffror.",
            en: "The code that begins every serial number: 2 to 8 capital letters or digits."))
    var code: String
    @Option(
        help: ArgumentHelp(
            sv: "Den första administratörens kortnamn.", en: "The first administrator's handle.", valueName: "handle"))
    var administrator: String
    @Option(
        help: ArgumentHelp(
            sv: "Den första administratörens namn.", en: "The first administrator's name.", valueName: "name"))
    var administratorName: String
    @OptionGroup var identity: OrganisationIdentity
    @Option(
        help: ArgumentHelp(
            sv: "Vad den första administratörens behörighet vilar på.",
            en: "What the first administrator's authorisation rests on."))
    var basis: String?
    @Flag(
        help: ArgumentHelp(
            sv: "Skydda nyckeln med en lösenfras (du blir tillfrågad, eller INTYGA_PASSPHRASE).",
            en: "Protect the key with a passphrase (asked for, or INTYGA_PASSPHRASE)."))
    var passphrase = false

    func run(in context: Context) throws {
        let handle = try Typed.handle(administrator)
        let charter = RegistryCharter(
            issuer: .init(
                name: try Typed.name(name, Label.name), code: code.uppercased(),
                organisationNumber: try identity.number?.text, municipality: try identity.municipalityCode),
            administrator: handle, administratorName: try Typed.name(administratorName, Label.name),
            basis: try basis.map { try Typed.text($0, Label.basis) }
                ?? Phrase(sv: "Skapade registret", en: "Created the registry")[context.language])
        if Files.exists(context.registryPath) {
            throw RegistryError(.registryExists, ["path": context.registryPath])
        }
        let environment = context.environmentToActIn(RegistryEnvironment.command().clockReading())
        let keyPath = context.keys.personalPath(of: handle)
        let isNew = !Files.exists(keyPath)
        let key = try isNew ? PersonalKey() : context.keys.personalKey(of: handle, language: context.language)
        if isNew {
            let passphrase = try passphrase ? KeyFolder.newPassphrase(context.language) : nil
            // First, so that no registry is ever without a key that opens it.
            try context.keys.store(key, of: handle, passphrase: passphrase)
        }
        let words = RecoveryWords(secret: environment.randomBytes(RecoveryWords.secretByteCount))
        let registry: Registry
        do {
            registry = try Registry.create(
                at: context.registryPath, charter: charter, key: key, recovery: words.key(),
                environment: environment)
        } catch {
            if isNew { Files.remove(keyPath) }
            throw error
        }
        let envelope = RecoveryTexts.envelope(words)
        context.output.report(
            Phrase(
                sv: """
                    Registret \(context.registryPath) är skapat för \(name). Nyckel: \(keyPath)

                    \(envelope.sv)
                    """,
                en: """
                    The registry \(context.registryPath) is created for \(name). Key: \(keyPath)

                    \(envelope.en)
                    """),
            [
                "registry": .string(context.registryPath), "administrator": .string(handle.text),
                "key": .string(keyPath), "fingerprint": .string(key.publicKey.fingerprint.description),
                "recoveryWords": .string(words.text),
            ], warnings: try charter.owner.doubts)
        guard let first = try registry.guidance().next(for: handle) else { return }
        let output = context.output
        let options = output.carried.options(for: first.step.act, as: context.naming(handle))
        let next = Phrase(sv: "Härnäst: ", en: "Next: ")[context.language]
        output.hint(Wording(next) + .command(output.writer.command(first.step, with: options)))
    }
}
