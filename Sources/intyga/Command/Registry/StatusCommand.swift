import ArgumentParser
import CompetenceModel
import CompetenceRegistry

struct StatusCommand: IntygaCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "status",
            abstract: Phrase(
                sv: "Se vad som finns, vem du är, och vad du gör först.",
                en: "Say what there is, who you are, and what to do first."),
            examples: "intyga status")
    }

    @OptionGroup var global: GlobalOptions

    func run(in context: Context) throws {
        guard Files.exists(context.registryPath) else { return sayHowToBegin(context) }
        let registry = try context.registry()
        let issuer = try registry.issuer()
        let counts = try Counts(registry)
        context.output.show(
            Card(
                [
                    .init("registry", Label.registry, .string(context.registryPath)),
                    .init("organisation", Label.organisation, .string(issuer.name)),
                    .init("code", Label.code, .string(issuer.code)),
                    .init("actor", Phrase(sv: "Du är", en: "You are"), .identifier(try? context.handle())),
                    .init("keys", Label.keys, .list(context.keys.holders.map(\.text))),
                ] + counts.fields))
        if let hint = counts.hint { context.output.hint(hint) }
    }

    private func sayHowToBegin(_ context: Context) {
        let path = context.registryPath
        context.output.report(
            Phrase(
                sv: """
                    Här finns inget register (\(path)).

                    Prova med påhittade personer:
                      intyga demo DEMO
                    Skapa ett eget:
                      intyga init --name "NAMN" --code KOD --administrator KORTNAMN --administrator-name "NAMN"
                    Finns det någon annanstans:
                      intyga --registry FIL status
                    Kontrollera ett intyg, utan register:
                      intyga certificate verify FIL.xml --trust UTFÄRDARE.pem
                    """,
                en: """
                    There is no registry here (\(path)).

                    Try it with invented people:
                      intyga demo DEMO
                    Create your own:
                      intyga init --name "NAME" --code CODE --administrator HANDLE --administrator-name "NAME"
                    If it is somewhere else:
                      intyga --registry FILE status
                    Check a certificate, without any registry:
                      intyga certificate verify FILE.xml --trust ISSUER.pem
                    """), ["registry": .null, "path": .string(path)])
    }

    /// How far the registry has come, and what is missing first.
    private struct Counts {
        var frameworks: Int
        var practitioners: Int
        var participants: Int
        var openClaims: Int
        var certificates: Int

        init(_ registry: Registry) throws {
            frameworks = try registry.catalogue().count
            practitioners = try registry.practitioners().count
            participants = try registry.participants().count
            openClaims = try registry.claims().count { !$0.waitsFor.isEmpty }
            certificates = try registry.certificates().count { $0.record.state == .issued }
        }

        var fields: [Card.Field] {
            [
                .init("frameworks", Label.frameworks, .number(frameworks)),
                .init("practitioners", Phrase(sv: "Medarbetare", en: "Practitioners"), .number(practitioners)),
                .init("participants", Phrase(sv: "Deltagare", en: "Participants"), .number(participants)),
                .init("openClaims", Phrase(sv: "Öppna anspråk", en: "Open claims"), .number(openClaims)),
                .init("certificates", Phrase(sv: "Gällande intyg", en: "Certificates in force"), .number(certificates)),
            ]
        }

        var hint: Phrase? {
            if frameworks == 0 {
                return Phrase(
                    sv: "Härnäst: intyga catalogue import FIL.xml", en: "Next: intyga catalogue import FILE.xml")
            }
            if practitioners < 2 {
                return Phrase(
                    sv: "Härnäst: intyga practitioner add KORTNAMN --name NAMN",
                    en: "Next: intyga practitioner add HANDLE --name NAME")
            }
            if participants == 0 {
                return Phrase(
                    sv: "Härnäst: intyga participant add --given-name N --family-name N --register KOD",
                    en: "Next: intyga participant add --given-name N --family-name N --register CODE")
            }
            return nil
        }
    }
}
