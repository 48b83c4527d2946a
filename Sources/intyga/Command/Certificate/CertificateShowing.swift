import ArgumentParser
import CompetenceModel
import CompetenceRegistry

struct CertificateList: IntygaCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: Phrase(
                sv: "Lista intyg.",
                en: "List certificates."),
            examples: "intyga certificate list --state issued --format csv")
    }

    @OptionGroup var global: GlobalOptions
    @Option(
        help: ArgumentHelp(
            sv: "prepared (förberett), issued (utfärdat), revoked (återkallat) eller superseded (ersatt).",
            en: "prepared, issued, revoked or superseded."), completion: .words(CertificateState.self))
    var state: String?
    @Option(
        help: ArgumentHelp(sv: "Bara den här deltagarens.", en: "Only of this participant."), completion: .participants)
    var participant: String?

    func run(in context: Context) throws {
        let language = context.language
        let state: CertificateState? = try state.map {
            try Typed.word($0, Phrase(sv: "ett läge", en: "a state"), title: { Terms.title($0) })
        }
        let participant = try participant.map(Typed.participant)
        let registry = try context.registry()
        let own = try participant.map { Set(try registry.participant($0).certificates.map(\.serial)) }
        let shown = try registry.certificates().filter {
            (state == nil || $0.record.state == state) && own?.contains($0.record.serial) ?? true
        }
        context.output.show(
            Table(
                [
                    .init("serial", Label.serial), .init("participant", Label.participant),
                    .init("participantName", Label.name), .init("framework", Label.framework, squeeze: .aside),
                    .init("units", Label.units, isNumeric: true, squeeze: .aside),
                    .init("partial", Label.partial, squeeze: .aside), .init("issuedOn", Label.issuedOn),
                    .init("state", Label.state), .init("claim", Label.claim, squeeze: .aside),
                ],
                rows: shown.map { overview in
                    let record = overview.record
                    return [
                        .identifier(record.serial), .identifier(record.participant),
                        overview.participantName.cell(language), .identifier(record.framework),
                        .number(record.units.count), Terms.yesOrNo(record.isPartial, language),
                        .date(record.issuedOn), .term(record.state.rawValue, Terms.title(record.state)[language]),
                        .identifier(record.claim),
                    ]
                },
                whenEmpty: Advice(sv: "Inga intyg.", en: "No certificates.")))
    }
}

struct CertificateShow: IntygaCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show",
            abstract: Phrase(
                sv: "Visa vad registret vet om ett intyg.",
                en: "Show what the registry knows of a certificate."),
            examples: "intyga certificate show EXB-7K3Q-9F2T-XR4D-6HVW-R")
    }

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp(sv: "Serienumret.", en: "The serial number."), completion: .serials) var serial: String

    func run(in context: Context) throws {
        let language = context.language
        let overview = try context.registry().certificateRecord(Typed.serial(serial))
        let record = overview.record
        let reason = record.ended?.reason
        context.output.show(
            Card([
                .init("serial", Label.serial, .identifier(record.serial)),
                .init("state", Label.state, .term(record.state.rawValue, Terms.title(record.state)[language])),
                .init("participant", Label.participant, .identifier(record.participant)),
                .init("participantName", Label.name, overview.participantName.cell(language)),
                .init("framework", Label.framework, .identifier(record.framework)),
                .init("units", Label.units, .list(record.units.map(\.text))),
                .init("partial", Label.partial, Terms.yesOrNo(record.isPartial, language)),
                .init("issuedOn", Label.issuedOn, .date(record.issuedOn)),
                .init("claim", Label.claim, .identifier(record.claim)),
                .init("replaces", Phrase(sv: "Ersätter", en: "Replaces"), .identifier(record.replaces)),
                .init("replacedBy", Phrase(sv: "Ersatt av", en: "Replaced by"), .identifier(overview.replacedBy)),
                .init("endedOn", Phrase(sv: "Upphörde", en: "Ended on"), .date(record.ended?.on)),
                .init("endedBecause", Label.reason, .term(reason?.rawValue, reason.map { Terms.title($0)[language] })),
                .init("sha256", Phrase(sv: "SHA-256", en: "SHA-256"), .string(record.document?.description)),
            ]))
    }
}

/// How certificates are shown.
enum CertificateTexts {
    static func table(_ records: [CertificateRecord], _ language: Language) -> Table {
        Table(
            [
                .init("serial", Label.serial), .init("participant", Label.participant),
                .init("framework", Label.framework), .init("issuedOn", Label.issuedOn), .init("state", Label.state),
            ],
            rows: records.map { record in
                [
                    .identifier(record.serial), .identifier(record.participant), .identifier(record.framework),
                    .date(record.issuedOn), .term(record.state.rawValue, Terms.title(record.state)[language]),
                ]
            })
    }

    /// Says of a certificate that is handed out that it stands no longer.
    static func warn(ofEnd overview: CertificateOverview, _ context: Context) {
        let record = overview.record
        guard let ended = record.ended else { return }
        let reason = Terms.title(ended.reason)
        let (sv, en) =
            if let successor = overview.replacedBy {
                ("ersattes \(ended.on) av \(successor)", "was superseded on \(ended.on) by \(successor)")
            } else {
                ("återkallades \(ended.on) (\(reason.sv))", "was revoked on \(ended.on) (\(reason.en))")
            }
        context.output.warn(
            Phrase(
                sv: "\(record.serial) gäller inte längre: det \(sv).",
                en: "\(record.serial) stands no longer: it \(en)."))
    }

    /// Certificates just issued, and where they were written.
    static func issued(
        _ issued: [(serial: CertificateSerial, participant: ParticipantID, file: String)], _ registry: Registry,
        _ context: Context
    ) throws -> Table {
        Table(
            [
                .init("serial", Label.serial), .init("participant", Label.participant),
                .init("participantName", Label.name), .init("file", Label.file),
            ],
            rows: try issued.map { certificate in
                [
                    .identifier(certificate.serial), .identifier(certificate.participant),
                    try registry.participant(certificate.participant).overview.name.cell(context.language),
                    .string(certificate.file),
                ]
            })
    }
}
