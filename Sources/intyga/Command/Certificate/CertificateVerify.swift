import ArgumentParser
import CertificateSeal
import CompetenceModel
import CompetenceRegistry
import Foundation
import LocalFiles

struct CertificateVerify: IntygaCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "verify",
            abstract: Phrase(
                sv: "Kontrollera intyg, utan register och utan nät.",
                en: "Check certificates, with no registry and no network."),
            discussion: Phrase(
                sv: """
                    Ett intyg är den förseglade XML-filen, eller intygets webbsida (HTML), som den förseglade filen tas ur, eller QR-kodens text i en fil;
                    av en mapp kontrolleras alla sådana filer. --trust anger certifikaten (PEM) för de utfärdare som du litar på,
                    annars gäller din egen mapp (intyga trust). Avslutningskod: 0 alla pålitliga, 1 ett eller flera underkända, 2
                    inte helt kontrollerade, 66 en fil gick inte att läsa.
                    """,
                en: """
                    A certificate is the sealed XML file, or the certificate's web page (HTML), out of which the sealed file is
                    taken, or the text of its QR code in a file; of a folder every such file is checked. --trust names the certificates (PEM) of the issuers one
                    trusts; without it your own folder counts (intyga trust). Exit status: 0 all trusted, 1 one or more
                    rejected, 2 not fully checked, 66 a file could not be read.
                    """),
            examples: HelpExamples(
                sv: "intyga certificate verify intyg.xml --trust utfärdare.pem --status-list status.xml",
                en: "intyga certificate verify certificate.xml --trust issuer.pem --status-list status.xml"))
    }

    @OptionGroup var global: GlobalOptions
    @Argument(
        help: ArgumentHelp(sv: "Intygen, eller mappar med dem.", en: "The certificates, or folders with them."),
        completion: .file(extensions: ["xml", "html"]))
    var files: [String]
    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            sv: "Certifikat för utfärdare som du litar på (PEM).", en: "Certificates of issuers one trusts (PEM).",
            valueName: "file"),
        completion: .file(extensions: ["pem"]))
    var trust: [String] = []
    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            sv: "Den senaste statuslistan du har.", en: "The newest status list at hand.", valueName: "file"),
        completion: .file(extensions: ["xml"]))
    var statusList: [String] = []

    @Flag(
        help: ArgumentHelp(
            sv: "Bara de intyg som inte är pålitliga, och hur många det finns av varje slag.",
            en: "Only the certificates that are not trusted, and how many there are of each sort."))
    var summary = false

    func run(in context: Context) throws {
        let trusted = try context.trustedIssuers(trust)
        let memory = AcceptedStatusLists()
        if let problem = memory.problem { context.output.warn(problem) }
        let verifier = try CertificateVerifier(
            trust: trusted, statusLists: statusList.map { try Files.read($0) }, memory: memory.lists,
            now: RegistryEnvironment.live.now())
        for unusable in verifier.unusableStatusLists {
            let file = statusList[unusable.index]
            context.output.warn(
                Phrase(
                    sv: "\(file): statuslistan används inte. \(unusable.reason.words.sv)",
                    en: "\(file): the status list is not used. \(unusable.reason.words.en)"))
        }
        memory.remember(verifier.accepted)
        let checked = check(verifier, context)
        show(checked, context)
        if let worst = checked.map(\.status).max(by: { Self.gravity($0) < Self.gravity($1) }), worst != .done {
            throw Answer(status: worst)
        }
    }

    /// One file: its verification, or why it could not be read.
    private struct Checked {
        var file: String
        var verification: CertificateVerification?
        var failure: CommandFailure?

        enum Answer { case trusted, rejected, notFullyChecked, unreadable }

        var answer: Answer {
            switch verification?.overall {
            case .trusted: .trusted
            case .rejected: .rejected
            case .notFullyChecked: .notFullyChecked
            case nil: .unreadable
            }
        }

        var status: ExitStatus {
            switch verification?.overall {
            case .trusted: .done
            case .rejected: .refused
            case .notFullyChecked: .notFullyChecked
            case nil: failure?.status ?? .notFound
            }
        }
    }

    private static func gravity(_ status: ExitStatus) -> Int {
        switch status {
        case .done: 0
        case .notFullyChecked: 1
        case .refused: 2
        default: 3
        }
    }

    private func check(_ verifier: CertificateVerifier, _ context: Context) -> [Checked] {
        var checked: [Checked] = []
        var documents: [[UInt8]] = []
        for file in files {
            let inside: [String]
            do {
                inside = try Self.certificates(at: file)
            } catch {
                checked.append(Checked(file: file, failure: error))
                continue
            }
            for file in inside {
                do {
                    documents.append(try Files.read(file))
                    checked.append(Checked(file: file))
                } catch {
                    checked.append(Checked(file: file, failure: error))
                }
            }
        }
        let label = Phrase(sv: "Kontrollerar", en: "Checking")[context.language]
        var results = Progress.during(label) { verifier.verify(documents) }[...]
        for index in checked.indices where checked[index].failure == nil {
            checked[index].verification = results.popFirst()
        }
        return checked
    }

    /// The file, or the certificates and pages in the folder, but not in folders below it.
    private static func certificates(at path: String) throws(CommandFailure) -> [String] {
        guard LocalFolder.exists(path) else { return [path] }
        let endings = [".xml", ".html", ".htm", ".pdf"]
        let names = Files.names(in: path).filter { name in
            !name.hasPrefix(".") && endings.contains { name.lowercased().hasSuffix($0) }
        }
        guard !names.isEmpty else { throw .folderWithoutCertificates(path) }
        return names.map { path.hasSuffix("/") ? path + $0 : "\(path)/\($0)" }
    }

    // MARK: What is shown

    private func show(_ checked: [Checked], _ context: Context) {
        switch context.output.format {
        case .text:
            for entry in checked where !summary || entry.answer != .trusted {
                context.output.write(text(of: entry, context))
            }
            if checked.count > 1 || summary { context.output.say(Self.sum(of: checked)[context.language]) }
        case .json: context.output.write(JSON.array(checked.map(json)).text)
        case .csv:
            context.output.show(
                Table(
                    [
                        .init("file", Label.file), .init("answer", Label.state), .init("serial", Label.serial),
                        .init("reason", Label.reason),
                    ],
                    rows: checked.map { entry in
                        let reason = entry.verification?.lines.compactMap(\.outcome.reason).first?.code
                        return [
                            .string(entry.file), .string(entry.verification?.overall.rawValue ?? "unreadable"),
                            .identifier(
                                entry.verification?.certificate?.serial ?? entry.verification?.summary?.serial),
                            .string(reason ?? entry.failure?.code),
                        ]
                    }))
        }
    }

    /// Of many files, how many came to which answer.
    private static func sum(of checked: [Checked]) -> Phrase {
        func count(_ status: Checked.Answer) -> Int { checked.count { $0.answer == status } }
        let answers: [(Checked.Answer, one: Phrase, many: Phrase)] = [
            (.trusted, Phrase(sv: "pålitligt", en: "trusted"), Phrase(sv: "pålitliga", en: "trusted")),
            (.rejected, Phrase(sv: "underkänt", en: "rejected"), Phrase(sv: "underkända", en: "rejected")),
            (
                .notFullyChecked, Phrase(sv: "inte helt kontrollerat", en: "not fully checked"),
                Phrase(sv: "inte helt kontrollerade", en: "not fully checked")
            ),
            (
                .unreadable, Phrase(sv: "kunde inte läsas", en: "could not be read"),
                Phrase(sv: "kunde inte läsas", en: "could not be read")
            ),
        ]
        let present = answers.filter { count($0.0) > 0 }.map { answer, one, many in
            (count(answer), count(answer) == 1 ? one : many)
        }
        let certificates = Phrase.count(
            checked.count, Phrase(sv: "intyg", en: "certificate"), Phrase(sv: "intyg", en: "certificates"))
        return Phrase(
            sv: "\(certificates.sv): " + present.map { "\($0.0) \($0.1.sv)" }.joined(separator: ", ") + ".",
            en: "\(certificates.en): " + present.map { "\($0.0) \($0.1.en)" }.joined(separator: ", ") + ".")
    }

    private func text(of entry: Checked, _ context: Context) -> String {
        let language = context.language
        let style = context.output.style
        let width = context.output.width
        guard let verification = entry.verification else {
            let why = entry.failure?.message.what[language] ?? ""
            let answer = Phrase(sv: "KUNDE INTE LÄSAS", en: "COULD NOT BE READ")[language]
            let reason = Prose(Printable.clean(why)).text(width: width, taken: 2, indent: 2)
            return Printable.clean(entry.file) + "  " + style.red(answer) + "\n  " + reason + "\n"
        }
        var text =
            style.bold(Printable.clean(entry.file)) + "  "
            + VerificationTexts.answer(verification.overall, language, style) + "\n"
        text += VerificationTexts.taken(from: verification.origin, language, width: width)
        for (check, outcome) in verification.lines where !summary || outcome.reason != nil {
            text += VerificationTexts.line(check, outcome, language, style, width: width)
        }
        if !summary, verification.overall != .rejected, let code = verification.summary {
            text += VerificationTexts.summary(code, sealedBy: verification.sealedBy, language, width: width)
        }
        if !summary, verification.overall != .rejected, let certificate = verification.certificate {
            text += VerificationTexts.summary(
                certificate, sealedBy: verification.sealedBy, language, width: width)
        }
        return text + "\n"
    }

    private func json(_ entry: Checked) -> JSON {
        guard let verification = entry.verification else {
            return .object([
                "file": .string(entry.file), "answer": .string("unreadable"), "checks": .array([]),
                "source": .null, "certificate": .null, "summary": .null,
                "reason": .optional(entry.failure?.message.what.en),
            ])
        }
        let certificate = verification.overall == .rejected ? nil : verification.certificate
        return .object([
            "file": .string(entry.file), "answer": .string(verification.overall.rawValue),
            "checks": .array(
                verification.lines.map { check, outcome in
                    .object([
                        "check": .string(check.rawValue), "outcome": .string(VerificationTexts.code(of: outcome)),
                        "code": .optional(outcome.reason?.code), "reason": .optional(outcome.reason?.words.en),
                    ])
                }),
            "source": .string(verification.origin.rawValue),
            "sealedBy": verification.overall == .rejected ? .null : .optional(verification.sealedBy),
            "statusListSequence": verification.statusList.map { .integer($0.sequence) } ?? .null,
            "certificate": certificate.map { VerificationTexts.json(of: $0) } ?? .null,
            "summary": verification.overall == .rejected
                ? .null : verification.summary.map { VerificationTexts.json(of: $0) } ?? .null,
        ])
    }
}
