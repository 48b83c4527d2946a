import ArgumentParser
import CertificateXML
import CompetenceModel
import CompetenceRegistry
import LocalFiles
import RegistryStore

struct AssessmentCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "assessment",
            abstract: Phrase(
                sv: "Bedömningar: formulär att fylla i, importera, lista, visa, dra tillbaka.",
                en: "Assessments: forms to fill in, import, list, show, withdraw."),
            subcommands: [
                AssessmentForm.self, AssessmentImport.self, AssessmentList.self, AssessmentShow.self,
                AssessmentWithdraw.self,
            ])
    }
}

struct AssessmentForm: IntygaCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "form",
            abstract: Phrase(
                sv: "Gör ett formulär att skriva ut eller fylla i, för en enhet eller ett helt ramverk.",
                en: "Make a form to print or to fill in, for a unit or a whole framework."),
            discussion: Phrase(
                sv: """
                    --html är bedömningsplanen på papper, --self-rating deltagarens eget formulär; --xml och --csv fylls
                    i på en dator och tas in med "intyga assessment import".
                    """,
                en: """
                    --html is the assessment plan on paper, --self-rating the participant's own form; --xml and --csv
                    are filled in on a computer and come back with "intyga assessment import".
                    """),
            examples: """
                intyga assessment form KGA --html -o kga.html
                intyga assessment form KGA --xml -o kga.xml
                intyga assessment form K1 --csv --participant P-0001 -o k1.csv
                """)
    }

    enum Kind: String, EnumerableFlag {
        case xml
        case csv
        case html
        case selfRating

        static func help(for value: Kind) -> ArgumentHelp? {
            switch value {
            case .xml:
                ArgumentHelp(
                    sv: "Att fylla i på en dator, som XML.",
                    en: "To fill in on a computer, as XML.")
            case .csv:
                ArgumentHelp(
                    sv: "Att fylla i med ett kalkylprogram.",
                    en: "To fill in with a spreadsheet program.")
            case .html:
                ArgumentHelp(
                    sv: "Bedömningsplanen, att skriva ut.",
                    en: "The assessment plan, to print.")
            case .selfRating:
                ArgumentHelp(
                    sv: "Deltagarens eget formulär, att skriva ut.",
                    en: "The participant's own form, to print.")
            }
        }
    }

    @OptionGroup var global: GlobalOptions
    @Argument(
        help: ArgumentHelp(sv: "Ett ramverk eller en enhet.", en: "A framework or a unit."),
        completion: .frameworksAndUnits)
    var code: String
    @Flag var kind: Kind = .xml
    @Option(
        help: ArgumentHelp(
            sv: "För vem; annars lämnas det tomt att fylla i.", en: "For whom; otherwise left to be filled in."),
        completion: .participants)
    var participant: String?
    @Option(
        name: [.short, .long],
        help: ArgumentHelp(
            sv: "Filen som ska skrivas (annars skrivs innehållet ut).",
            en: "The file to make (default: standard output)."), completion: .file())
    var output: String?

    func run(in context: Context) throws {
        let registry = try context.registry()
        let participant = try participant.map(Typed.participant)
        if let participant { _ = try registry.participant(participant) }
        let (framework, units) = try registry.unitsToAssess(code)
        let bytes =
            switch kind {
            case .xml:
                try AssessmentDocument.blankForm(
                    for: units, of: framework, participant: participant, language: context.language)
            case .csv:
                AssessmentCSV.blankForm(
                    for: units, of: framework, participant: participant, language: context.language)
            case .html:
                AssessmentFormHTML(
                    framework: framework, units: units, participant: participant, language: context.language
                ).bytes()
            case .selfRating:
                SelfRatingFormHTML(
                    framework: framework, units: units, participant: participant, language: context.language
                ).bytes()
            }
        guard let output else { return context.output.write(bytes: bytes) }
        try Files.write(bytes, to: output, replacing: false)
        context.output.report(
            Phrase(sv: "Formuläret är skrivet: \(output)", en: "The form is written: \(output)"),
            ["file": .string(output)])
    }
}

extension Registry {
    /// What `UNIT|FRAMEWORK` on the command line means.
    func unitsToAssess(_ text: String) throws -> (framework: Framework, units: [Unit]) {
        if text.contains("@") {
            let reference = try Typed.unit(text)
            let found = try unit(reference.code, version: reference.version)
            return (found.framework.framework, [found.unit])
        }
        do {
            let framework = try framework(Typed.framework(text)).framework
            return (framework, framework.units)
        } catch let error as RegistryError where error.code == .unknownFramework {
            guard let code = try? Typed.unitCode(text), let found = try? unit(code) else {
                throw CommandFailure.unknownFrameworkOrUnit(text, try catalogue().map(\.framework))
            }
            return (found.framework.framework, [found.unit])
        }
    }
}

extension CommandFailure {
    /// Where a framework and a unit would do, and it is neither.
    static func unknownFrameworkOrUnit(_ text: String, _ frameworks: [Framework]) -> CommandFailure {
        var failure = CommandFailure(
            .notFound, .unknownFrameworkOrUnit,
            what: Phrase(
                sv: "Det finns inget ramverk och ingen enhet \(text).",
                en: "There is no framework and no unit \(text)."),
            remedy: Advice(
                sv: "Se ramverken: {step}. Enheterna i ett av dem: {step2}",
                en: "See the frameworks: {step}. The units of one: {step2}",
                Step(.listCatalogue),
                Step(.showCatalogue, [.framework: .toFillIn])))
        failure.suggestions = Suggestion.nearest(
            to: text, among: frameworks.flatMap { [$0.code.text] + $0.units.map(\.reference.code.text) })
        return failure
    }
}

struct AssessmentImport: IntygaCommand {
    static var acts: [CommandAct] { [.init(.assess), .init(.recordSelfRating)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import", acts: acts,
            abstract: Phrase(
                sv: "Registrera bedömningar från ifyllda filer (XML eller CSV).",
                en: "Record assessments from files that were filled in (XML or CSV)."),
            discussion: Phrase(
                sv: """
                    Varje fil tas in hel eller inte alls; de andra tas in ändå. Den som importerar är bedömaren.
                    """,
                en: """
                    Each file goes in whole or not at all; the others go in nevertheless. Whoever imports is the
                    assessor.
                    """),
            examples: "intyga --as anna assessment import P-0001.xml P-0002.xml")
    }

    @OptionGroup var global: GlobalOptions
    @Argument(
        help: ArgumentHelp(sv: "Filerna; - för det som matas in.", en: "The files; - for standard input."),
        completion: .file(extensions: ["xml", "csv"]))
    var files: [String]

    func run(in context: Context) throws {
        let session = try context.session()
        let language = context.language
        let label = Phrase(sv: "Importerar", en: "Importing")[language]
        if files.count == 1 { return try importOnly(files[0], session, label, context) }
        var batch = FileBatch(context)
        let progress = Progress(label, total: files.count)
        for (index, file) in files.enumerated() {
            progress.update(index)
            try batch.run(file) {
                let bytes = try Files.read(file)
                return try context.accepted(
                    session.importAssessments(
                        bytes, as: AssessmentFileFormat(content: bytes), named: file,
                        attachingFrom: LocalFolder.holding(file)))
            }
        }
        progress.finish()
        try batch.finish()
        try context.hintWork(in: session.registry)
    }

    private func importOnly(_ file: String, _ session: Session, _ label: String, _ context: Context) throws {
        let bytes = try Files.read(file)
        let verdict = try Progress.during(label) {
            try session.importAssessments(
                bytes, as: AssessmentFileFormat(content: bytes), named: file, attachingFrom: LocalFolder.holding(file))
        }
        try context.report(verdict) { recorded in
            let said = [Self.sentence(of: recorded), Self.known(in: recorded)].compactMap { $0 }
            return Phrase(sv: said.map(\.sv).joined(separator: "\n"), en: said.map(\.en).joined(separator: "\n"))
        } _: {
            [
                "assessments": .array($0.new.map { .string($0.text) }),
                "known": .array($0.known.sorted().map { .string($0.text) }),
            ]
        }
        guard let recorded = verdict.value?.assessments, let first = recorded.first, let last = recorded.last else {
            return
        }
        // A filled in form is one participant's; what goes from one to another is a list of many.
        let participants = try Set(
            [first, last].map { try session.registry.assessment($0).overview.assessment.participant })
        if participants.count == 1, let participant = participants.first {
            try context.hintWork(about: participant.text, in: session.registry)
        } else {
            context.output.hint(
                Advice(
                    sv: "Se vad som väntar nu: {step}",
                    en: "See what waits now: {step}",
                    Step(.showWorklist)))
        }
    }
}

extension AssessmentImport {
    /// What was recorded; `nil` where nothing was.
    private static func sentence(of recorded: RecordedAssessments) -> Phrase? {
        let ids = recorded.new
        guard !ids.isEmpty else { return nil }
        let range = [ids.first?.text, ids.count > 1 ? ids.last?.text : nil].compactMap { $0 }
        return Phrase(
            sv: "\(ids.count) \(ids.count == 1 ? "bedömning registrerad" : "bedömningar registrerade"): "
                + range.joined(separator: " till "),
            en: "\(ids.count) \(ids.count == 1 ? "assessment" : "assessments") recorded: "
                + range.joined(separator: " to "))
    }

    /// What had come before; `nil` where nothing had.
    private static func known(in recorded: RecordedAssessments) -> Phrase? {
        let ids = recorded.known.sorted()
        guard let first = ids.first, let last = ids.last else { return nil }
        let range = ids.count == 1 ? first.text : "\(first), …, \(last) (\(ids.count))"
        return Phrase(sv: "Redan registrerat: \(range).", en: "Already recorded: \(range).")
    }
}

extension AssessmentFileFormat {
    /// An XML document begins with `<`, after what may stand before it.
    init(content bytes: [UInt8]) {
        let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        let first = content.first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
        self = first == UInt8(ascii: "<") ? .xml : .csv
    }
}

struct AssessmentWithdraw: IntygaCommand {
    static var acts: [CommandAct] { [.init(.withdrawAssessment), .init(.setAsideAssessment)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "withdraw", acts: acts,
            abstract: Phrase(
                sv: "Dra tillbaka en egen bedömning, eller lägg någon annans åt sidan.",
                en: "Take an assessment of one's own back, or set somebody else's aside."),
            discussion: Phrase(
                sv: """
                    Den ska inte ligga i något anspråk. En intern kvalitetssäkrare eller administratör kan lägga någon
                    annans åt sidan: bedömaren har slutat, eller den är av fel person. Hade den ersatt en tidigare
                    bedömning gäller den igen; annars bedöms deltagaren på nytt.
                    """,
                en: """
                    It must be part of no claim. An internal quality assurer or an administrator can set somebody else's
                    aside: the assessor has left, or it is of the wrong person. What it had superseded counts again;
                    where it had superseded nothing, the participant is assessed anew.
                    """),
            examples: "intyga --as anna assessment withdraw A-0007 --reason \"Fel deltagare\"")
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(sv: "Bedömningen.", en: "The assessment."), completion: .assessments)
    var assessment: String
    @Option(help: ArgumentHelp(sv: "Varför.", en: "Why.")) var reason: String

    func run(in context: Context) throws {
        let id = try Typed.assessment(assessment)
        let reason = try Typed.text(reason, Label.reason)
        try context.report(context.session().withdrawAssessment(id, reason: reason)) { withdrawn in
            guard let earlier = withdrawn.standing else {
                return Phrase(sv: "\(id) är tillbakadragen.", en: "\(id) is withdrawn.")
            }
            return Phrase(
                sv: "\(id) är tillbakadragen. \(earlier), som den hade ersatt, gäller igen.",
                en: "\(id) is withdrawn. \(earlier), which it had superseded, counts again.")
        } _: {
            ["assessment": .string($0.assessment.text), "standing": .optional($0.standing?.text)]
        }
    }
}
