import ArgumentParser
import CertificateSeal
import CompetenceModel
import CompetenceRegistry

struct CertificateCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "certificate",
            abstract: Phrase(
                sv: "Intyg: utfärda, lämna över, återkalla, kontrollera.",
                en: "Certificates: issue, hand over, revoke, verify."),
            subcommands: [
                CertificateIssue.self, CertificateSealing.self, CertificateList.self, CertificateShow.self,
                CertificateExport.self,
                CertificateRender.self,
                CertificateRevoke.self, CertificateReissue.self, CertificateStatusList.self, CertificateVerify.self,
            ])
    }
}

/// What an administrator decides when issuing.
struct IssueChoices: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            sv:
                "Vad som ska stå om innehavarens födelse: none (inget), date (datum) eller identityNumber (personnummer).",
            en: "What of the holder's birth to state: none, date or identityNumber."))
    var birth: String = "none"
    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            sv: "Deltagare med skyddade personuppgifter som får sitt namn på intyget.",
            en: "Participants with a protected identity who get their names on it.", valueName: "participant"))
    var includeProtected: [String] = []
    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            sv: "Deltagare vilkas intyg inte säger något om födelsen, när --birth gör det.",
            en: "Participants whose certificates say nothing of their birth, where --birth does.",
            valueName: "participant"))
    var withoutBirth: [String] = []
    @Option(
        help: ArgumentHelp(
            sv: "Sista giltighetsdag (annars utan slut).", en: "The last day of validity (default: without end).",
            valueName: "date"))
    var validUntil: String?
    @Option(
        help: ArgumentHelp(
            sv: "Var statuslistan publiceras.", en: "Where the status list is published.", valueName: "address"))
    var statusListAt: String?

    func options(today: CalendarDate) throws -> IssueOptions {
        IssueOptions(
            birth: try Typed.word(birth, Phrase(sv: "ett val", en: "a choice")),
            includeProtected: Set(try includeProtected.map(Typed.participant)),
            withoutBirth: Set(try withoutBirth.map(Typed.participant)),
            validUntil: try validUntil.map { try Typed.date($0, today: today) },
            statusList: try statusListAt.map(Typed.address))
    }
}

struct CertificateIssue: IntygaCommand {
    static var acts: [CommandAct] { [.init(.issueCertificates)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "issue", acts: acts,
            abstract: Phrase(
                sv: "Utfärda intygen för ett godkänt anspråk, och skriv dem till en mapp.",
                en: "Issue the certificates of a claim that is signed off, and write them to a folder."),
            discussion: Phrase(
                sv: """
                    Körs kommandot igen gör det färdigt det som avbröts; inget intyg utfärdas två gånger. Finns sigillet på en
                    annan dator: kör certificate seal där.
                    """,
                en: """
                    Run again, it finishes what was interrupted, and never issues twice. Where the seal is on another computer,
                    run certificate seal there.
                    """),
            examples: HelpExamples(
                sv: "intyga --as maria certificate issue C-0001 -o intyg",
                en: "intyga --as maria certificate issue C-0001 -o certificates"))
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(sv: "Anspråket.", en: "The claim."), completion: .claims) var claim: String
    @Option(
        name: [.short, .long],
        help: ArgumentHelp(sv: "Mappen för SERIENUMMER.xml.", en: "The folder for SERIAL.xml.", valueName: "folder"),
        completion: .directory)
    var output: String = "certificates"
    @OptionGroup(title: Phrase(sv: "Vad intygen säger", en: "What the certificates state")) var choices: IssueChoices

    func run(in context: Context) throws {
        let id = try Typed.claim(claim)
        let session = try context.session()
        let options = try choices.options(today: session.registry.today)
        let issuer = try session.registry.issuer(of: id)
        guard let seal = try context.sealAtHand(of: issuer, in: session.registry) else {
            let (serials, warnings) = try context.accepted(session.issue(id, options: options))
            return CertificateSealing.report(awaiting: serials, of: id, context, warnings)
        }
        let label = Phrase(sv: "Utfärdar", en: "Issuing")[context.language]
        let verdict = try Progress.during(label) {
            try session.issueCertificates(of: id, seal: seal, options: options)
        }
        let (issued, warnings) = try context.accepted(verdict)
        let files = try issued.map { try CertificateFiles.write($0, to: output) }
        try context.output.show(
            CertificateTexts.issued(
                zip(issued, files).map { ($0.serial, $0.participant, $1) }, session.registry, context))
        context.output.warn(warnings)
        if !issued.contains(where: \.isNew) { try sayNothingIsLeft(of: id, session.registry, context) }
        guard let first = files.first else { return }
        let trust = context.keys.certificatePath(of: issuer.code.text)
        let serial = issued.first?.serial.text ?? ""
        let statusList: Step.Value = "status.xml"
        var check = Step(.verifyCertificate, [.trust: "\(trust)", .statusList: statusList])
        check.parameters[files.count == 1 ? .file : .certificateFolder] = "\(files.count == 1 ? first : output)"
        context.output.hint(
            Advice(
                sv: """
                    Härnäst: {step}
                    Kontrollera sedan: {step2}
                    En sida att lämna över: {step3}
                    """,
                en: """
                    Next: {step}
                    Then check: {step2}
                    A page to hand over: {step3}
                    """, Step(.publishStatusList, [.output: statusList]), check,
                Step(.renderCertificate, [.certificate: "\(serial)", .output: "\(serial).html"])))
    }

    /// Every certificate of the claim is there already, standing or not.
    private func sayNothingIsLeft(of id: ClaimID, _ registry: Registry, _ context: Context) throws {
        context.output.warn(
            Phrase(
                sv: "Inget nytt intyg är utfärdat: \(id) är redan utfärdat.",
                en: "No new certificate is issued: \(id) has been issued before."))
        for record in try registry.claim(id).certificates {
            let state = Terms.title(record.state)
            context.output.warn(
                Phrase(
                    sv: "\(record.serial) (\(record.participant), \(record.issuedOn)): \(state.sv)",
                    en: "\(record.serial) (\(record.participant), \(record.issuedOn)): \(state.en)"))
        }
    }
}

/// Issued documents as files.
enum CertificateFiles {
    /// Writes `FOLDER/SERIAL.xml`, complete or not at all, and returns its path.
    static func write(_ certificate: IssuedCertificate, to folder: String) throws -> String {
        try Files.makeFolder(folder)
        let path = "\(folder)/\(certificate.serial).xml"
        try Files.write(certificate.document, to: path, replacing: false)
        return path
    }
}

struct CertificateReissue: IntygaCommand {
    static var acts: [CommandAct] { [.init(.reissueCertificate)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "reissue", acts: acts,
            abstract: Phrase(
                sv: "Utfärda ett intyg på nytt, med innehavarens nuvarande namn; det gamla blir ersatt.",
                en: "Issue a certificate anew, with the holder's present name; the old one is superseded."),
            examples: HelpExamples(
                sv: "intyga --as maria certificate reissue EXB-7K3Q-9F2T-XR4D-6HVW-R -o intyg",
                en: "intyga --as maria certificate reissue EXB-7K3Q-9F2T-XR4D-6HVW-R -o certificates"))
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(sv: "Serienumret.", en: "The serial number."), completion: .serials) var serial: String
    @Option(
        name: [.short, .long],
        help: ArgumentHelp(sv: "Mappen för SERIENUMMER.xml.", en: "The folder for SERIAL.xml.", valueName: "folder"),
        completion: .directory)
    var output: String = "certificates"
    @OptionGroup(title: Phrase(sv: "Vad intyget säger", en: "What the certificate states")) var choices: IssueChoices

    func run(in context: Context) throws {
        let serial = try Typed.serial(serial)
        let session = try context.session()
        let options = try choices.options(today: session.registry.today)
        let claim = try session.registry.certificateRecord(serial).record.claim
        let issuer = try session.registry.issuer(of: claim)
        guard let seal = try context.sealAtHand(of: issuer, in: session.registry) else {
            let (_, warnings) = try context.accepted(session.issueAnew(serial, options: options))
            let renewed = try session.registry.claim(claim).certificates.filter { $0.replaces == serial }
            return CertificateSealing.report(awaiting: renewed.map(\.serial), of: claim, context, warnings)
        }
        let (issued, warnings) = try context.accepted(session.reissue(serial, seal: seal, options: options))
        let file = try CertificateFiles.write(issued, to: output)
        try context.output.show(
            CertificateTexts.issued([(issued.serial, issued.participant, file)], session.registry, context))
        context.output.warn(warnings)
        // What was revoked stays so; what was in force is superseded.
        let state = try session.registry.certificateRecord(serial).record.state.words
        context.output.hint(
            Advice(
                sv: "\(serial) är \(state.sv). Publicera: {step}",
                en: "\(serial) is \(state.en). Publish: {step}",
                Step(.publishStatusList, [.output: "status.xml"])))
    }
}

struct CertificateRevoke: IntygaCommand {
    static var acts: [CommandAct] { [.init(.revokeCertificate)] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "revoke", acts: acts,
            abstract: Phrase(
                sv: "Återkalla ett intyg; nästa statuslista visar det.",
                en: "Revoke a certificate; the next status list says so."),
            discussion: Phrase(
                sv: """
                    Skäl: error (fel i intyget), holderRequest (innehavarens begäran): bedömningarna står fast, och
                    intyget kan utfärdas på nytt med "intyga certificate reissue". malpractice (missbruk),
                    qualityAssuranceFailure (brist i kvalitetssäkringen): bedömningarna går tillbaka och deltagaren bedöms
                    på nytt. En återkallelse tas inte tillbaka; i en terminal frågas därför först. Är bara namnet fel räcker
                    reissue.
                    """,
                en: """
                    Reasons: error, holderRequest: the assessments stand, and the certificate can be issued anew with
                    "intyga certificate reissue". malpractice, qualityAssuranceFailure: the assessments go back, and the
                    participant is assessed anew. A revocation is final, so at a terminal you are asked first. Where only
                    the name is wrong, reissue suffices.
                    """),
            examples: """
                intyga --as maria certificate revoke EXB-7K3Q-9F2T-XR4D-6HVW-R --reason error --comment "Fel stavat"
                """)
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(sv: "Serienumret.", en: "The serial number."), completion: .serials) var serial: String
    @Option(
        help: ArgumentHelp(sv: "Skälet.", en: "The reason."),
        completion: .list(RevocationReason.revocations.map(\.rawValue)))
    var reason: String
    @Option(help: ArgumentHelp(sv: "Vad som hände; publiceras inte.", en: "What happened; not published."))
    var comment: String

    func run(in context: Context) throws {
        let serial = try Typed.serial(serial)
        let reason = try Self.reason(reason, for: serial)
        let comment = try Typed.text(comment, Label.feedback)
        try confirm(reason, serial, context)
        try context.report(context.session().revoke(serial, reason: reason, comment: comment)) { serial in
            let title = Terms.title(reason)
            return Phrase(sv: "\(serial) är återkallat: \(title.sv)", en: "\(serial) is revoked: \(title.en)")
        } _: {
            ["serial": .string($0.text), "reason": .string(reason.rawValue)]
        }
        context.output.hint(
            Advice(
                sv: "Publicera: {step}",
                en: "Publish: {step}",
                Step(.publishStatusList, [.output: "status.xml"])))
        guard reason.faultsTheAssessment else {
            return context.output.hint(
                Advice(
                    sv: "Rättat utfärdas det på nytt: {step}", en: "Corrected, it is issued anew: {step}",
                    Step(.reissueCertificate, [.certificate: "\(serial)"])))
        }
        context.output.hint(
            Advice(
                sv: "Andra som kan vara berörda: {step}",
                en: "Others who may be affected: {step}",
                Step(.showImpact, [.certificate: "\(serial)"])))
    }

    /// What it comes to, before it is done. A program that names the reason has been told.
    private func confirm(_ reason: RevocationReason, _ serial: CertificateSerial, _ context: Context) throws {
        guard Terminal.inputIsTerminal else { return }
        let consequence =
            reason.faultsTheAssessment
            ? Phrase(
                sv: "Bedömningarna bakom \(serial) går tillbaka, och deltagaren bedöms på nytt.",
                en: "The assessments behind \(serial) go back, and the participant is assessed anew.")
            : Phrase(
                sv: "Bedömningarna bakom \(serial) står fast, och intyget kan utfärdas på nytt.",
                en: "The assessments behind \(serial) stand, and the certificate can be issued anew.")
        let question = Phrase(
            sv: "\(consequence.sv)\nIntyget kommer aldrig tillbaka. Ska det återkallas? (ja/nej) ",
            en: "\(consequence.en)\nThe certificate never comes back. Is it to be revoked? (yes/no) ")
        guard Prompt.agrees(question[context.language]) else { throw CommandFailure.notConfirmed }
    }

    private static func reason(_ text: String, for serial: CertificateSerial) throws -> RevocationReason {
        if text.lowercased() == RevocationReason.superseded.rawValue {
            throw Refusal(findings: [Finding(.reasonIsSuperseded, ["serial": serial.text])])
        }
        return try Typed.word(
            text, Phrase(sv: "ett skäl", en: "a reason"), among: RevocationReason.revocations,
            title: { Terms.title($0) })
    }
}

struct CertificateExport: IntygaCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "export",
            abstract: Phrase(
                sv: "Skriv ett förseglat intyg till en fil igen.",
                en: "Write a sealed certificate to a file again."),
            examples: HelpExamples(
                sv: "intyga certificate export EXB-7K3Q-9F2T-XR4D-6HVW-R -o intyg.xml",
                en: "intyga certificate export EXB-7K3Q-9F2T-XR4D-6HVW-R -o certificate.xml"))
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(sv: "Serienumret.", en: "The serial number."), completion: .serials) var serial: String
    @Option(
        name: [.short, .long],
        help: ArgumentHelp(
            sv: "Filen (annars skrivs innehållet ut).", en: "The file (default: standard output).", valueName: "file"),
        completion: .file(extensions: ["xml"]))
    var output: String?
    @Option(
        help: ArgumentHelp(
            sv: "Skriv också QR-kodens text, den förseglade sammanfattningen, till en fil.",
            en: "Write the text of the QR code, the sealed summary, to a file as well.", valueName: "file"),
        completion: .file(extensions: ["txt"]))
    var code: String?

    func run(in context: Context) throws {
        let registry = try context.registry()
        let issued = try registry.certificate(Typed.serial(serial))
        if let code {
            guard let summary = issued.summary else { throw Self.withoutCode(issued.serial) }
            try Files.write(Array(summary.utf8), to: code, replacing: false)
        }
        CertificateTexts.warn(ofEnd: try registry.certificateRecord(issued.serial), context)
        guard let output else { return context.output.write(bytes: issued.document) }
        try Files.write(issued.document, to: output, replacing: false)
        context.output.report(
            Phrase(sv: "\(issued.serial) är skrivet: \(output)", en: "\(issued.serial) is written: \(output)"),
            ["serial": .string(issued.serial.text), "file": .string(output), "code": .optional(code)])
    }

    static func withoutCode(_ serial: CertificateSerial) -> CommandFailure {
        CommandFailure(
            .notFound, .certificateWithoutCode,
            what: Phrase(
                sv: "\(serial) har ingen förseglad QR-kod: det som skulle stå i den får inte plats.",
                en: "\(serial) has no sealed QR code: what would stand in it does not fit."),
            remedy: Phrase(
                sv: "Lämna över XML-filen eller sidan i stället.", en: "Hand over the XML file or the page instead."))
    }
}
