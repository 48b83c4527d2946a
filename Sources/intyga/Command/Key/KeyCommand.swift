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
    static var acts: [CommandAct] { [.init(.registerSeal, with: "--seal")] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "create", acts: acts,
            abstract: Phrase(
                sv: "Skapa en personlig nyckel, eller med --seal organisationens.",
                en: "Create a personal key, or with --seal the organisation's."),
            discussion: Phrase(
                sv: """
                    En personlig nyckel skapas av personen själv, på datorn där den används, och registreras av en
                    administratör. Sigillet får ett certifikat som organisationen ger sig själv, med det namn och nummer
                    som registret har, och registreras på en gång. Med --request skrivs i stället en begäran till en
                    certifikatutfärdare.
                    """,
                en: """
                    A personal key is made by the person, on the machine where it is used, and registered by an
                    administrator. The seal gets a certificate that the organisation gives itself, under the name and
                    number that the registry has, and is registered at once. With --request, a request to an authority
                    is written instead.
                    """),
            examples: """
                intyga key create anna --passphrase
                intyga --as maria key create --seal
                intyga --as maria key create --seal --organisation TOR
                intyga --as maria key create --seal --renew
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
    @Option(
        help: ArgumentHelp(
            sv: "Vems sigill: en medlems (annars ägarens).", en: "Whose seal: a member's (default: the owner's).",
            valueName: "code"), completion: .organisations)
    var organisation: String?
    @Flag(
        help: ArgumentHelp(
            sv: "Sigillet tar det nuvarandes plats. Finns nyckeln kvar behålls den.",
            en: "The seal takes the place of the present one. If its key is there, it is kept."))
    var renew = false
    @Flag(
        help: ArgumentHelp(
            sv: "Gör en certifikatbegäran (PEM) i stället för ett certifikat.",
            en: "Make a certificate request (PEM) instead of a certificate."))
    var request = false
    @Option(
        help: ArgumentHelp(
            sv: "Organisationsnumret, för att jämföra: det ska vara registrets.",
            en: "The organisation number, to compare: it must be the registry's.", valueName: "number"))
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
        if !seal, request || renew || organisation != nil { throw ValidationError("Missing one of: --seal") }
        guard (1...30).contains(years) else {
            throw ValidationError("The value '\(years)' is invalid for '--years <years>': 1 to 30")
        }
    }

    func run(in context: Context) throws {
        if seal { return try SealCreation(self, context).run() }
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
        if administrators == [holder] {
            let step = Step(.proposeAdministrator, [.practitioner: .given(holder)])
            return context.output.hint(
                Advice(
                    sv: "Ingen annan kan registrera den. Öppna kuvertet: {step}",
                    en: "Nobody else can register it. Open the envelope: {step}", step))
        }
        if administrators.contains(where: { $0 != holder && context.keys.hasPersonalKey(of: $0) }) {
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
