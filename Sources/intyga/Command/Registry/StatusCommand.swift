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
        // Named and not there, it is a mistake; in an empty folder, nothing is wrong.
        guard context.namesRegistry || Files.exists(context.registryPath) else { return sayHowToBegin(context) }
        let registry = try context.registry()
        let issuer = try registry.issuer()
        let counts = try Counts(registry)
        let actor = try? context.handle()
        let holders = context.keys.holders
        let guidance = try registry.guidance(for: actor.map { [$0] } ?? holders)
        let person = actor.flatMap(guidance.person)
        let waiting = actor.map(guidance.waiting(for:)) ?? []
        let next = waiting.first ?? guidance.next(for: actor)
        let recovery = try registry.recovery()
        context.output.show(
            Card(
                [
                    .init("registry", Label.registry, .string(context.registryPath)),
                    .init("organisation", Label.organisation, .string(issuer.name)),
                    .init("code", Label.code, .string(issuer.code)),
                    .init(
                        "registryId", Phrase(sv: "Registrets kännetecken", en: "Registry id"),
                        .string(try registry.fingerprint().description)),
                    .init(
                        "actor", Phrase(sv: "Du är", en: "You are"),
                        Cell(
                            json: .optional(actor?.text),
                            text: StatusTexts.actor(actor, person, among: holders)[context.language])),
                    .init(
                        "roles", Label.roles,
                        Cell(
                            json: .array((person?.roles ?? []).map { .string($0.rawValue) }),
                            text: (person?.roles ?? []).map { Terms.title($0)[context.language] }.joined(
                                separator: ", "))),
                    .init("keys", Label.keys, .list(holders.map(\.text))),
                    .init(
                        "seals", Phrase(sv: "Sigill", en: "Seals"), try StatusTexts.seals(registry, context.language)),
                ] + counts.fields + [
                    .init(
                        "recovery", Phrase(sv: "Om administratören inte kan", en: "If the administrator cannot"),
                        RecoveryStanding(recovery).cell(context.language)),
                    .init(
                        "waiting", Phrase(sv: "Väntar på dig", en: "Waits for you"),
                        .number(actor == nil ? nil : waiting.count)),
                    .init(
                        "next", Phrase(sv: "Härnäst", en: "Next"),
                        Cell(json: .optional(next.map { Context.command($0.step) }), text: "")),
                ]))
        guard context.output.format == .text else { return }
        if let advice = RecoveryStanding(recovery).advice(to: actor) {
            context.output.write("\n" + context.output.told(advice).text + "\n")
        }
        context.output.write("\n" + StatusTexts.next(actor, waiting, guidance, context))
    }

    private func sayHowToBegin(_ context: Context) {
        let path = context.registryPath
        context.output.report(
            Advice(
                sv: """
                    Här finns inget register ({path}).

                    Prova med påhittade personer:
                      {step}
                    Skapa ett eget:
                      {step2}
                    Finns det någon annanstans:
                      {step3}
                    Kontrollera ett intyg, utan register:
                      {step4}
                    """,
                en: """
                    There is no registry here ({path}).

                    Try it with invented people:
                      {step}
                    Create your own:
                      {step2}
                    If it is somewhere else:
                      {step3}
                    Check a certificate, without any registry:
                      {step4}
                    """, Step(.createDemonstration, [.folder: "DEMO"]),
                Step(
                    .createRegistry,
                    [.name: .toFillIn, .code: .toFillIn, .administrator: .toFillIn, .administratorName: .toFillIn]),
                Step(.showStatus, [.registry: .toFillIn]),
                Step(.verifyCertificate, [.file: .toFillIn, .trust: .toFillIn])
            ).filled(with: ["path": path]),
            ["registry": .null, "path": .string(path)])
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
            practitioners = try registry.practitioners().count(where: \.practitioner.isPerson)
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
    }
}
