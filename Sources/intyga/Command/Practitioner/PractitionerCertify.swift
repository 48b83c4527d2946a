import ArgumentParser
import CompetenceModel
import CompetenceRegistry

struct PractitionerCertify: IntygaCommand {
    static var acts: [CommandAct] { [.init(.certifyAssessor)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "certify", acts: acts,
            abstract: Phrase(
                sv: "Gör en provisorisk bedömare till certifierad: genom utbildning och godkända valideringar.",
                en: "Make a provisional assessor a certified one: by training and approved validations."),
            discussion: Phrase(
                sv: """
                    Hur många godkända valideringar som krävs står i ramverkets regler; "intyga practitioner show" visar
                    hur många det är. Den certifierade behörigheten ersätter den provisoriska, från och med i dag. Det
                    som bedömdes tidigare förblir provisoriskt.
                    """,
                en: """
                    How many approved validations it takes is the framework's policy; "intyga practitioner show" says
                    how many there are. The certified authorisation takes the place of the provisional one, from today.
                    What was judged before stays provisional.
                    """),
            examples: """
                intyga --as maria practitioner certify fatima --training "Bedömarutbildning våren 2026" --trained-on 2026-05-20
                """)
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(sv: "Vem.", en: "Whom."), completion: .practitioners) var handle: String
    @Option(help: ArgumentHelp(sv: "Utbildningen som är avslutad.", en: "The training that was completed."))
    var training: String?
    @Option(
        help: ArgumentHelp(sv: "Dagen då den avslutades.", en: "The day on which it was completed.", valueName: "date"),
        completion: .day)
    var trainedOn: String?
    @Option(
        help: ArgumentHelp(
            sv: "Den provisoriska behörigheten, om det finns flera.",
            en: "The provisional authorisation, where there are several.", valueName: "id"))
    var authorisation: String?
    @Option(
        help: ArgumentHelp(
            sv: "Sista dagen (annars tills vidare).", en: "The last day (default: until further notice).",
            valueName: "date"), completion: .day)
    var until: String?

    func run(in context: Context) throws {
        let session = try context.session()
        let today = session.registry.today
        let verdict = try session.certify(
            Typed.handle(handle), authorisation: authorisation.map(Typed.authorisation), training: training ?? "",
            trainedOn: trainedOn.map { try Typed.date($0, today: today) },
            until: until.map { try Typed.date($0, today: today) })
        try context.report(verdict) { certified in
            let role = Terms.title(certified.role)
            return Phrase(
                sv: "\(certified.practitioner) är certifierad \(role.sv) från \(certified.from) (\(certified.id)).",
                en: "\(certified.practitioner) is a certified \(role.en) from \(certified.from) (\(certified.id)).")
        } _: { certified in
            [
                "authorisation": .string(certified.id.text), "practitioner": .string(certified.practitioner.text),
                "role": .string(certified.role.rawValue), "from": .string(certified.from.description),
                "until": .optional(certified.until?.description),
            ]
        }
    }
}
