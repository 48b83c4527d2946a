import CertificateSeal
import CompetenceModel
import CompetenceRegistry

/// How the answer about a certificate is told.
enum VerificationTexts {
    static func answer(_ overall: OverallOutcome, _ language: Language, _ style: Style) -> String {
        switch overall {
        case .trusted: style.green(Phrase(sv: "PÅLITLIGT", en: "TRUSTED")[language])
        case .rejected: style.red(Phrase(sv: "UNDERKÄNT", en: "REJECTED")[language])
        case .notFullyChecked:
            style.yellow(Phrase(sv: "KUNDE INTE KONTROLLERAS HELT", en: "COULD NOT BE FULLY CHECKED")[language])
        }
    }

    private static func title(_ check: CertificateVerification.Check) -> Phrase {
        switch check {
        case .form: Phrase(sv: "form", en: "form")
        case .schema: Phrase(sv: "schema", en: "schema")
        case .seal: Phrase(sv: "sigill", en: "seal")
        case .signer: Phrase(sv: "utfärdare", en: "signer")
        case .validity: Phrase(sv: "giltighet", en: "validity")
        case .status: Phrase(sv: "status", en: "status")
        }
    }

    /// What a page shows is not what was checked.
    static func taken(from origin: HandedInFile.Origin, _ language: Language, width: Int?) -> String {
        let file: Phrase
        switch origin {
        case .page: file = Phrase(sv: "Filen är en webbsida.", en: "The file is a web page.")
        case .pdf: file = Phrase(sv: "Filen är en PDF.", en: "The file is a PDF.")
        case .document, .summary, .pageWithoutDocument, .pdfWithoutDocument: return ""
        }
        let said = Phrase(
            sv:
                "\(file.sv) Det förseglade dokumentet är taget ur den och kontrollerat; vad den själv visar är inte bevisat.",
            en: "\(file.en) The sealed document was taken out of it and checked; what it shows itself is not proven.")
        return "  " + Prose(said[language]).text(width: width, taken: 2, indent: 2) + "\n"
    }

    static func code(of outcome: CheckOutcome) -> String {
        switch outcome {
        case .passed: "passed"
        case .failed: "failed"
        case .couldNotBeChecked: "couldNotBeChecked"
        }
    }

    static func line(
        _ check: CertificateVerification.Check, _ outcome: CheckOutcome, _ language: Language, _ style: Style,
        width: Int?
    ) -> String {
        let name = title(check)[language]
        let opening = "  \(name)" + String(repeating: " ", count: max(1, 11 - DisplayWidth.of(name)))
        let (word, colour): (Phrase, (String) -> String) =
            switch outcome {
            case .passed: (Phrase(sv: "✓ godkänt", en: "✓ passed"), style.green)
            case .failed: (Phrase(sv: "✗ underkänt", en: "✗ failed"), style.red)
            case .couldNotBeChecked:
                (Phrase(sv: "? kunde inte kontrolleras", en: "? could not be checked"), style.yellow)
            }
        let answer = opening + colour(word[language])
        guard let reason = outcome.reason else { return answer + "\n" }
        let column = DisplayWidth.of(opening) + DisplayWidth.of(word[language]) + 2
        let text = Prose(Printable.clean(reason.words[language])).text(
            width: width, taken: column, indent: DisplayWidth.of(opening) + 2)
        return "\(answer): \(text)\n"
    }

    /// What the verified document says, in short.
    static func summary(
        _ certificate: CompetenceCertificate, sealedBy: String?, _ language: Language, width: Int?
    ) -> String {
        var fields: [Card.Field] = [
            .init("serial", Label.serial, .identifier(certificate.serial)),
            .init("holder", Phrase(sv: "Innehavare", en: "Holder"), .string(certificate.holder.name)),
            .init("issuer", Phrase(sv: "Utfärdare", en: "Issuer"), .string(sealedBy ?? certificate.issuer.name)),
            .init("issuedOn", Label.issuedOn, .date(certificate.issuedOn)),
            .init(
                "framework", Label.framework,
                .string("\(certificate.framework.title.text(in: language)) (\(certificate.framework.code))")),
            .init(
                "units", certificate.isPartial ? Label.partial : Label.units,
                .string(certificate.units.map { $0.title.text(in: language) }.joined(separator: "\n"))),
        ]
        fields += certificate.qualityAssurance.map { signOff in
            .init(
                signOff.stage.rawValue, Terms.title(signOff.stage.role),
                .string("\(signOff.name), \(signOff.organisation), \(signOff.on)"))
        }
        if let notice = certificate.framework.provenance.notice {
            fields.append(.init("notice", Phrase(sv: "Notis", en: "Notice"), .string(notice.text(in: language))))
        }
        let text = Card(fields).text(in: language, style: Style(isEnabled: false), width: width.map { $0 - 2 })
        return text.split(separator: "\n").map { "  \($0)\n" }.joined()
    }

    static func json(of certificate: CompetenceCertificate) -> JSON {
        .object([
            "serial": .string(certificate.serial.text), "givenName": .optional(certificate.holder.givenName),
            "familyName": .optional(certificate.holder.familyName), "issuer": .string(certificate.issuer.name),
            "issuerCode": .string(certificate.issuer.code), "issuedOn": .string(certificate.issuedOn.description),
            "validUntil": .optional(certificate.validUntil?.description), "partial": .bool(certificate.isPartial),
            "framework": .string(certificate.framework.code.text),
            "illustrative": .bool(certificate.framework.provenance.isIllustrative),
            "units": .array(
                certificate.units.map { unit in
                    .object([
                        "unit": .string(unit.reference.text), "title": .string(unit.title.sv),
                        "assessor": .string(unit.assessor), "judgedOn": .string(unit.judgedOn.description),
                    ])
                }),
            "qualityAssurance": .array(
                certificate.qualityAssurance.map { signOff in
                    .object([
                        "stage": .string(signOff.stage.rawValue), "name": .string(signOff.name),
                        "organisation": .string(signOff.organisation), "on": .string(signOff.on.description),
                        "holderWasInSample": .bool(signOff.holderWasInSample),
                    ])
                }),
        ])
    }
}
