import ArgumentParser
import CertificateSeal
import CompetenceModel
import CompetenceRegistry
import Foundation

struct KeyCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "key",
            abstract: Phrase(
                sv: "Personliga nycklar och organisationens sigill.",
                en: "Personal keys and the organisation's seal."),
            subcommands: [KeyCreate.self, KeyShow.self, KeyRegister.self, KeyEnd.self, KeyInstall.self])
    }
}

struct KeyCreate: IntygaCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "create",
            abstract: Phrase(
                sv: "Skapa en personlig nyckel, eller med --seal organisationens.",
                en: "Create a personal key, or with --seal the organisation's."),
            discussion: Phrase(
                sv: """
                    En personlig nyckel skapas av personen själv, på datorn där den används, och registreras av en
                    administratör. Sigillet får ett certifikat som organisationen ger sig själv, eller med --request en
                    begäran till en certifikatutfärdare.
                    """,
                en: """
                    A personal key is made by the person, on the machine where it is used, and registered by an
                    administrator. The seal gets a certificate that the organisation gives itself, or with --request a
                    request to an authority.
                    """),
            examples: """
                intyga key create anna --passphrase
                intyga key create --seal --organisation-number 212000-0001
                """)
    }

    @OptionGroup var global: GlobalOptions
    @Argument(
        help: ArgumentHelp(sv: "Vems nyckel (annars --as).", en: "Whose key (default: --as)."),
        completion: .practitioners)
    var handle: String?
    @Flag(
        help: ArgumentHelp(
            sv: "Organisationens sigillnyckel, för registret.", en: "The organisation's sealing key, for the registry.")
    )
    var seal = false
    @Flag(
        help: ArgumentHelp(
            sv: "Gör en certifikatbegäran (PEM) i stället för ett certifikat.",
            en: "Make a certificate request (PEM) instead of a certificate."))
    var request = false
    @Option(
        help: ArgumentHelp(
            sv: "Organisationsnumret (annars registrets).", en: "The organisation number (default: the registry's).",
            valueName: "number"))
    var organisationNumber: String?
    @Option(
        help: ArgumentHelp(
            sv: "Hur många år certifikatet ska gälla.", en: "How many years the certificate is to hold.",
            valueName: "years"))
    var years: Int = 5
    @Flag(
        help: ArgumentHelp(
            sv: "Skydda nyckeln med en lösenfras (du blir tillfrågad, eller INTYGA_PASSPHRASE).",
            en: "Protect the key with a passphrase (asked for, or INTYGA_PASSPHRASE)."))
    var passphrase = false

    func validate() throws {
        if seal, handle != nil { throw ValidationError("Unexpected argument '\(handle ?? "")'") }
        if request, !seal { throw ValidationError("Missing one of: --seal") }
        guard (1...30).contains(years) else {
            throw ValidationError("The value '\(years)' is invalid for '--years <years>': 1 to 30")
        }
    }

    func run(in context: Context) throws {
        if seal { return try createSeal(context) }
        let holder = try handle.map(Typed.handle) ?? context.handle()
        let path = context.keys.personalPath(of: holder)
        if Files.exists(path) { throw CommandFailure.keyExists(path) }
        let key = PersonalKey()
        try context.keys.store(
            key, of: holder, passphrase: passphrase ? KeyFolder.newPassphrase(context.language) : nil)
        context.output.report(
            Phrase(sv: "Nyckeln är skapad: \(path)", en: "The key is created: \(path)"),
            [
                "practitioner": .string(holder.text), "file": .string(path),
                "publicKey": .string(key.publicKey.description),
                "fingerprint": .string(key.publicKey.fingerprint.description),
                "samplingRoot": .optional(key.registration.samplingRoot?.description),
            ])
        hintRegistering(holder, context)
    }

    /// By an administrator who sits here, or by one who is sent the file.
    private func hintRegistering(_ holder: Handle, _ context: Context) {
        let registry = try? context.registry()
        let people = ((try? registry?.practitioners()) ?? []).map(\.practitioner)
        let administrators = people.filter { person in
            registry.map { PermissionTable.standard[.registerKey].isGiven(to: person, for: .init(), on: $0.today) }
                ?? false
        }.map(\.handle)
        if administrators.contains(where: context.keys.hasPersonalKey) {
            let step = Step(.registerKey, [.practitioner: .given(holder)])
            return context.output.hint(WorkTexts.next(.administrator, administrators, [step], context))
        }
        let file: Step.Value = "\(holder).public"
        let writer = context.output.writer
        // The key is in this folder, and the administrator is somewhere else.
        let show = writer.command(
            Step(.showPublicKey, [.practitioner: .given(holder), .output: file]), with: context.output.carried.keys)
        let sending = Advice(
            sv: "\nSkicka filen till en administratör, som registrerar den: {step}",
            en: "\nSend the file to an administrator, who registers it: {step}",
            Step(.registerKey, [.practitioner: .given(holder), .publicKey: file]))
        let next = Phrase(sv: "Härnäst: ", en: "Next: ")[context.language]
        context.output.hint(Wording(next) + .command(show) + writer.bare(sending))
    }

    private func createSeal(_ context: Context) throws {
        let registry = try context.registry()
        let issuer = try registry.issuer()
        guard let number = organisationNumber ?? issuer.organisationNumber else {
            throw CommandFailure(
                .usage, .organisationNumberMissing,
                what: Phrase(
                    sv: "Registret vet inte organisationens nummer.",
                    en: "The registry does not know the organisation's number."),
                remedy: Phrase(
                    sv: "Ange det: --organisation-number NNNNNN-NNNN", en: "Give it: --organisation-number NNNNNN-NNNN")
            )
        }
        let path = context.keys.sealPath(of: issuer.code)
        if Files.exists(path) { throw CommandFailure.keyExists(path) }
        let subject = try SealSubject(organisationName: issuer.name, organisationNumber: number)
        let key = SealingKey()
        // A certificate says whole seconds: rounded up, it would not hold yet.
        let now = Date(timeIntervalSince1970: Double(registry.environment.now().milliseconds / 1000))
        let end = Date(timeIntervalSince1970: now.timeIntervalSince1970 + Double(years) * 365.25 * 86_400)
        let pem =
            try request
            ? key.certificateRequest(for: subject)
            : key.selfSignedCertificate(for: subject, validFrom: now, validUntil: end)
        try context.keys.store(
            key, of: issuer.code, passphrase: passphrase ? KeyFolder.newPassphrase(context.language) : nil)
        let pemPath =
            request ? "\(context.keys.path)/\(issuer.code).seal.csr" : context.keys.certificatePath(of: issuer.code)
        do {
            try Files.write(Array(pem.utf8), to: pemPath, replacing: false)
        } catch {
            Files.remove(path)
            throw error
        }
        context.output.report(
            Phrase(sv: "Sigillet är skapat: \(path), \(pemPath)", en: "The seal is created: \(path), \(pemPath)"),
            ["file": .string(path), request ? "request" : "certificate": .string(pemPath)])
        context.output.hint(
            request
                ? Advice(
                    sv: "Skicka begäran till utfärdaren, sedan: {step}",
                    en: "Send the request to the authority, then: {step}",
                    Step(.installSeal, [.chain: .toFillIn]))
                : Advice(
                    sv: "Ge \(pemPath) till dem som ska kontrollera intyg.",
                    en: "Give \(pemPath) to those who are to check certificates."))
        // What could not be sealed until now.
        if !request { try context.hintWork(in: registry) { $0.kind == .issueCertificates } }
    }
}

extension CommandFailure {
    static func keyExists(_ path: String) -> CommandFailure {
        CommandFailure(
            .cannotWrite, .keyExists,
            what: Phrase(sv: "Det finns redan en nyckel: \(path)", en: "There is a key already: \(path)"),
            remedy: Phrase(
                sv: "En nyckel skrivs aldrig över. Flytta undan den om den ska bytas.",
                en: "A key is never overwritten. Move it away if it is to be replaced."))
    }
}

struct KeyInstall: IntygaCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "install",
            abstract: Phrase(
                sv: "Installera sigillets certifikatkedja, som en certifikatutfärdare har gett ut den.",
                en: "Install the certificate chain of the seal, as an authority issued it."),
            discussion: Phrase(
                sv: """
                    PEM: sigillets eget certifikat först, sedan varje utfärdare i tur och ordning. Det måste passa
                    nyckeln.
                    """,
                en: """
                    PEM: the seal's own certificate first, then each issuer in turn. It must fit the key.
                    """),
            examples: HelpExamples(
                sv: "intyga key install kedja.pem",
                en: "intyga key install chain.pem"))
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(sv: "Kedjan.", en: "The chain."), completion: .file(extensions: ["pem"]))
    var file: String

    func run(in context: Context) throws {
        let registry = try context.registry()
        let code = try registry.issuer().code
        let bytes = try Files.read(file)
        let key = try context.keys.sealingKey(of: code, language: context.language)
        let identity = try SealingIdentity(
            key: key, certificates: String(decoding: bytes, as: UTF8.self), source: file,
            at: Date(timeIntervalSince1970: Double(registry.environment.now().milliseconds) / 1000))
        let path = context.keys.certificatePath(of: code)
        try Files.write(bytes, to: path, replacing: true)
        context.output.report(
            Phrase(
                sv: "Sigillets certifikat är installerat: \(identity.owner)",
                en: "The seal's certificate is installed: \(identity.owner)"),
            [
                "certificate": .string(path), "owner": .string(identity.owner.description),
                "fingerprint": .string(identity.fingerprint.description),
            ])
    }
}
