import ArgumentParser
import CompetenceModel
import CompetenceRegistry

struct PractitionerCorrect: IntygaCommand {
    static var acts: [CommandAct] { [.init(.correctPractitioner)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "correct", acts: acts,
            abstract: Phrase(
                sv: "Rätta vem en medarbetare är.",
                en: "Correct who a practitioner is."),
            discussion: Phrase(
                sv: """
                    Det som inte anges blir som det var; kortnamnet ändras aldrig. Intyg som är utfärdade bär namnet de
                    utfärdades med. Byte av arbetsgivare: "intyga practitioner move".
                    """,
                en: """
                    What is not given stays as it is; the handle never changes. Certificates that have been issued bear the
                    name they were issued under. For another employer: "intyga practitioner move".
                    """),
            examples: "intyga practitioner correct anna --name \"Anna Berg\"")
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(sv: "Medarbetaren.", en: "The practitioner."), completion: .practitioners)
    var handle: String
    @Option(help: ArgumentHelp(sv: "Namnet som det ska stå på intyg.", en: "The name as it stands on certificates."))
    var name: String?
    @Option(
        help: ArgumentHelp(
            sv: "Personnumret, så att ingen bedömer sig själv.",
            en: "Their identity number, so that nobody is assessed by themselves.", valueName: "number"))
    var identityNumber: String?
    @Flag(help: ArgumentHelp(sv: "Inget personnummer.", en: "No identity number.")) var noIdentityNumber = false
    @Option(
        help: ArgumentHelp(sv: "Samma person som deltagare.", en: "The same person as a participant."),
        completion: .participants)
    var participant: String?
    @Flag(help: ArgumentHelp(sv: "Ingen deltagare.", en: "No participant.")) var noParticipant = false

    func validate() throws {
        if identityNumber != nil, noIdentityNumber {
            throw ValidationError.exclusive("--identity-number", "--no-identity-number")
        }
        if participant != nil, noParticipant { throw ValidationError.exclusive("--participant", "--no-participant") }
        guard name == nil, identityNumber == nil, participant == nil, !noIdentityNumber, !noParticipant else { return }
        throw ValidationError("Missing one of: --name, --identity-number, --participant")
    }

    func run(in context: Context) throws {
        let correction = PractitionerCorrection(
            name: try name.map { try Typed.name($0, Label.name) },
            identityNumber: .init(try identityNumber.map(Typed.identityNumber), orRemoved: noIdentityNumber),
            participant: .init(try participant.map(Typed.participant), orRemoved: noParticipant))
        try context.report(context.session().correctPractitioner(Typed.handle(handle), correction)) { handle in
            Phrase(sv: "\(handle) är rättad.", en: "\(handle) is corrected.")
        } _: {
            ["practitioner": .string($0.text)]
        }
    }
}
