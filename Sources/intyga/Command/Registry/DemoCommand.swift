import ArgumentParser
import CompetenceModel
import CompetenceRegistry

struct DemoCommand: IntygaCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "demo",
            abstract: Phrase(
                sv: "Bygg ett fyllt register med allt som behövs för att prova varje roll.",
                en: "Build a filled registry with everything needed to play every role."),
            discussion: Phrase(
                sv: """
                    Försöken med OCN och KGA i projektet FSLA (2020–2022) spelas upp steg för steg, med påhittade
                    personer. README.txt i mappen säger vem som är vem och vad man kan prova. Nycklarna har ingen
                    lösenfras: inget att börja ett riktigt register med.
                    """,
                en: """
                    It replays the trials of OCN and KGA in the project FSLA (2020–2022) with invented people, act by
                    act. README.txt in the folder says who is who and what to try. The keys carry no passphrase: nothing
                    to start a real registry from.
                    """),
            examples: "intyga demo DEMO")
    }

    @OptionGroup var global: GlobalOptions
    @Argument(
        help: ArgumentHelp(sv: "Mappen som ska skapas; en tom duger.", en: "The folder to make; an empty one will do."),
        completion: .directory)
    var folder: String

    func run(in context: Context) throws {
        let demo = try FSLADemo()
        var progress: Progress?
        let label = Phrase(sv: "Bygger", en: "Building")[context.language]
        let summary = try demo.build(
            in: folder,
            progress: { done, total in
                let shown = progress ?? Progress(label, total: total)
                progress = shown
                shown.update(done)
            }, guide: DemoGuideText.text)
        progress?.finish()
        context.output.report(
            Phrase(
                sv: """
                    \(folder): \(summary.participants) deltagare, \(summary.practitioners) medarbetare, \
                    \(summary.claims) anspråk, \(summary.certificates) utfärdade intyg varav \(summary.certificatesInForce) gäller.
                    """,
                en: """
                    \(folder): \(summary.participants) participants, \(summary.practitioners) practitioners, \
                    \(summary.claims) claims, \(summary.certificates) certificates issued, \
                    \(summary.certificatesInForce) of them in force.
                    """),
            [
                "folder": .string(folder), "participants": .integer(summary.participants),
                "practitioners": .integer(summary.practitioners), "claims": .integer(summary.claims),
                "certificates": .integer(summary.certificates),
                "certificatesInForce": .integer(summary.certificatesInForce),
            ])
        context.output.hint(
            Phrase(
                sv: "Härnäst: läs \(folder)/\(FSLADemo.Place.guide)", en: "Next: read \(folder)/\(FSLADemo.Place.guide)"
            ))
    }
}
