import ArgumentParser
import CompetenceModel
import CompetenceRegistry

struct ReviewImpact: IntygaCommand {
    static var acts: [CommandAct] { [.init(.openReReviews, with: "--open"), .init(.closeReReview, with: "--close")] }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "impact", acts: acts,
            abstract: Phrase(
                sv: "Vilka deltagare som kan påverkas av det som var fel bakom ett intyg.",
                en: "Which participants may be affected by what was wrong behind a certificate."),
            discussion: Phrase(
                sv: """
                    Listan visar bedömningar av samma bedömare under samma period, av samma enhet eller med samma metod,
                    som ingen kvalitetssäkrare har tittat på. Med --open öppnas en omgranskning av var och en; med
                    --close A-… avslutas en.
                    """,
                en: """
                    Listed are assessments by the same assessor in the same period, of the same unit or by the same
                    method, that no quality assurer has looked at. With --open, a re-review of each is opened; with
                    --close A-…, one is closed.
                    """),
            examples: """
                intyga review impact EXB-7K3Q-9F2T-XR4D-6HVW-R
                intyga --as ingrid review impact EXB-7K3Q-9F2T-XR4D-6HVW-R --open
                intyga --as ingrid review impact --close A-0007 --stands --reason "Bevisen håller"
                """)
    }

    @OptionGroup var global: GlobalOptions
    @Argument(
        help: ArgumentHelp(
            sv: "Det återkallade intygets serienummer.", en: "The serial number of the revoked certificate."),
        completion: .serials)
    var serial: String?
    @Flag(help: ArgumentHelp(sv: "Öppna omgranskningar.", en: "Open re-reviews.")) var open = false
    @Option(
        help: ArgumentHelp(
            sv: "Avsluta omgranskningen av den här bedömningen.", en: "Close the re-review of this assessment.",
            valueName: "assessment"), completion: .assessments
    )
    var close: String?
    @Flag(
        inversion: .prefixedNo,
        help: ArgumentHelp(sv: "Bedömningen står fast, eller går tillbaka.", en: "The assessment stands, or goes back.")
    )
    var stands: Bool?
    @Option(help: ArgumentHelp(sv: "Varför den står fast eller går tillbaka.", en: "Why it stands or goes back."))
    var reason: String?

    func validate() throws {
        if close != nil {
            guard stands != nil else { throw ValidationError("Missing one of: --stands, --no-stands") }
            guard reason != nil else { throw ValidationError("Missing expected argument '--reason <reason>'") }
        } else if serial == nil {
            throw ValidationError("Missing expected argument '<serial>'")
        }
    }

    func run(in context: Context) throws {
        if let close, let stands, let reason {
            let id = try Typed.assessment(close)
            let verdict = try context.session().closeReReview(
                of: id, stands: stands, reason: Typed.text(reason, Label.reason))
            return try context.report(verdict) { id in
                stands
                    ? Phrase(sv: "\(id) står fast.", en: "\(id) stands.")
                    : Phrase(sv: "\(id) går tillbaka.", en: "\(id) goes back.")
            } _: {
                ["assessment": .string($0.text), "stands": .bool(stands)]
            }
        }
        let serial = try Typed.serial(serial ?? "")
        if open {
            return try context.report(context.session().openReReviews(because: serial)) { ids in
                let list = ids.map(\.text).joined(separator: ", ")
                guard !ids.isEmpty else {
                    return Phrase(
                        sv: "Ingen annan bedömning är berörd; ingen omgranskning är öppnad.",
                        en: "No other assessment is affected; no re-review is opened.")
                }
                let count = Phrase.count(
                    ids.count, Phrase(sv: "bedömning", en: "assessment"),
                    Phrase(sv: "bedömningar", en: "assessments"))
                return Phrase(
                    sv: "Omgranskning öppnad av \(count.sv): \(list)", en: "Re-review opened of \(count.en): \(list)")
            } _: {
                ["assessments": .array($0.map { .string($0.text) })]
            }
        }
        try show(context.registry().impact(of: serial), context)
    }

    private func show(_ affected: [AffectedAssessment], _ context: Context) throws {
        let language = context.language
        context.output.show(
            Table(
                [
                    .init("assessment", Label.assessment), .init("participant", Label.participant),
                    .init("unit", Label.unit), .init("certificate", Label.certificates),
                    .init("reasons", Label.reasons),
                ],
                rows: affected.map { entry in
                    [
                        .identifier(entry.assessment), .identifier(entry.participant), .identifier(entry.unit),
                        .identifier(entry.certificate),
                        Cell(
                            json: .array(entry.reasons.map { .string($0.rawValue) }),
                            text: entry.reasons.map { Self.title($0)[language] }.joined(separator: ", ")),
                    ]
                },
                whenEmpty: Advice(sv: "Ingen annan bedömning är berörd.", en: "No other assessment is affected.")))
    }

    private static func title(_ reason: AffectedAssessment.Reason) -> Phrase {
        switch reason {
        case .sameAssessor: Phrase(sv: "samma bedömare", en: "same assessor")
        case .sameUnit: Phrase(sv: "samma enhet", en: "same unit")
        case .sameMethod: Phrase(sv: "samma metod", en: "same method")
        case .samePeriod: Phrase(sv: "samma tid", en: "same period")
        case .notSampled: Phrase(sv: "aldrig granskad", en: "never reviewed")
        }
    }
}
