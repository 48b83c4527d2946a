import ArgumentParser
import CompetenceModel
import CompetenceRegistry

struct ClaimImport: IntygaCommand {
    static var acts: [CommandAct] { [.init(.importDecision)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import", acts: acts,
            abstract: Phrase(
                sv: "Ta in det undertecknade beslutet från en extern kvalitetssäkrare.",
                en: "Bring in the signed decision of an external quality assurer."),
            discussion: Phrase(
                sv: """
                    Underskriften, behörigheten, oberoendet och stickprovet kontrolleras, och att beslutet svarar på
                    anspråkets senaste paket.
                    """,
                en: """
                    The signature, the authorisation, the independence and the sample are checked, and that the decision
                    answers the newest package of the claim.
                    """),
            examples: HelpExamples(
                sv: "intyga --as maria claim import beslut.xml",
                en: "intyga --as maria claim import decision.xml"))
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(sv: "Beslutet.", en: "The decision."), completion: .file(extensions: ["xml"]))
    var file: String

    func run(in context: Context) throws {
        let bytes = try Files.read(file)
        let session = try context.session()
        let verdict = try session.importDecision(bytes, named: file)
        try context.report(verdict) { decision in
            let (id, assurer) = (decision.claim, decision.assurer)
            return switch decision.outcome {
            case .signedOff:
                Phrase(
                    sv: "\(id) är godkänt av \(assurer) den \(decision.on).",
                    en: "\(id) is signed off by \(assurer) on \(decision.on).")
            case .returned(let reason):
                Phrase(
                    sv: "\(id) är återsänt av \(assurer) den \(decision.on): \(reason)",
                    en: "\(id) is returned by \(assurer) on \(decision.on): \(reason)")
            }
        } _: { decision in
            [
                "claim": .string(decision.claim.text), "assurer": .string(decision.assurer.text),
                "on": .string(decision.on.description),
                "outcome": .string(decision.outcome == .signedOff ? "signedOff" : "returned"),
            ]
        }
        if let id = verdict.value?.claim { try context.hint(next: session.registry.nextStep(of: id)) }
    }
}
