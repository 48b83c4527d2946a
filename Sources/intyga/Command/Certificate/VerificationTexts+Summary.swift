import CompetenceModel
import CompetenceRegistry

/// What a QR code says: titles are Swedish, or codes.
extension VerificationTexts {
    static func summary(_ summary: CertificateSummary, sealedBy: String?, _ language: Language, width: Int?) -> String {
        let born = summary.born.map { ", " + Phrase(sv: "född \($0)", en: "born \($0)")[language] } ?? ""
        var fields: [Card.Field] = [
            .init("serial", Label.serial, .identifier(summary.serial)),
            .init("holder", Phrase(sv: "Innehavare", en: "Holder"), .string(summary.holder + born)),
            .init("issuer", Phrase(sv: "Utfärdare", en: "Issuer"), .string(sealedBy ?? summary.issuer)),
            .init("issuedOn", Label.issuedOn, .date(summary.issuedOn)),
            .init("framework", Label.framework, .string(titled(summary.framework.title, summary.framework.code.text))),
            .init(
                "units", summary.isPartial ? Label.partial : Label.units,
                .string(
                    summary.units.map { unit in
                        titled(unit.title, unit.reference.code.text) + ": " + unit.results.joined(separator: ", ")
                    }.joined(separator: "\n"))),
            .init(
                "document", Phrase(sv: "Dokumentets SHA-256", en: "SHA-256 of the document"),
                .string(summary.document.description)),
        ]
        if summary.isIllustrative {
            let notice = Phrase(
                sv: "Exempelkatalog – inte en antagen förteckning", en: "Example catalogue – not an adopted list")
            fields.append(.init("notice", Phrase(sv: "Notis", en: "Notice"), .string(notice[language])))
        }
        let text = Card(fields).text(in: language, style: Style(isEnabled: false), width: width.map { $0 - 2 })
        return text.split(separator: "\n").map { "  \($0)\n" }.joined()
    }

    private static func titled(_ title: String?, _ code: String) -> String { title.map { "\($0) (\(code))" } ?? code }

    static func json(of summary: CertificateSummary) -> JSON {
        .object([
            "serial": .string(summary.serial.text), "holder": .string(summary.holder),
            "born": .optional(summary.born?.description), "issuer": .string(summary.issuer),
            "issuedOn": .string(summary.issuedOn.description), "validUntil": .optional(summary.validUntil?.description),
            "partial": .bool(summary.isPartial), "framework": .string(summary.framework.code.text),
            "illustrative": .bool(summary.isIllustrative), "document": .string(summary.document.description),
            "units": .array(
                summary.units.map { unit in
                    .object([
                        "unit": .string(unit.reference.text), "title": .optional(unit.title),
                        "results": .array(unit.results.map { .string($0) }),
                    ])
                }),
        ])
    }
}
