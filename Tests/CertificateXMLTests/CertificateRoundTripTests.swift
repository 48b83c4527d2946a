import CompetenceModel
import StrictXML
import Testing

@testable import CertificateXML

/// Whatever a certificate may say, it comes back as it was written. The seed is printed with a failure.
@Suite struct CertificateRoundTripTests {
    @Test(arguments: 1...100)
    func randomCertificates(_ seed: Int) throws {
        var generator = SplitMix(state: UInt64(seed))
        let certificate = try randomCertificate(&generator)
        let bytes = try CertificateDocument.unsealedBytes(of: certificate)
        let root = try CertificateDocument.parse(bytes).root
        #expect(try CertificateDocument.read(root) == certificate)
        #expect(root.canonicalBytes() == bytes)
    }

    private func randomCertificate(_ generator: inout SplitMix) throws -> CompetenceCertificate {
        let codes = ["EMM", "BORGHOLM", "A1", "0885"]
        let code = codes[Int.random(in: 0..<codes.count, using: &generator)]
        let issuedOn = try day("2026-11-22")
        var units: [CompetenceCertificate.UnitStatement] = []
        for number in 1...Int.random(in: 1...8, using: &generator) {
            units.append(try randomUnit(number, issuedOn, &generator))
        }
        var signOffs = [randomSignOff(.internal, issuedOn, &generator)]
        if flip(&generator) { signOffs.append(randomSignOff(.external, issuedOn, &generator)) }
        return CompetenceCertificate(
            serial: try serial(code, &generator), issuedOn: issuedOn,
            validUntil: flip(&generator) ? issuedOn.adding(days: Int.random(in: 0...4000, using: &generator)) : nil,
            isPartial: flip(&generator), replaces: flip(&generator) ? try serial("OLD", &generator) : nil,
            holder: .init(
                givenName: text(&generator), familyName: text(&generator),
                birth: flip(&generator) ? .date(try day("1999-12-31")) : nil),
            issuer: .init(
                name: text(&generator), code: code, organisationNumber: flip(&generator) ? "212000-0738" : nil,
                municipality: flip(&generator) ? MunicipalityCode("0885") : nil),
            framework: .init(
                code: try #require(FrameworkCode("F-1")), version: Int.random(in: 1...9999, using: &generator),
                kind: flip(&generator) ? .ocn : .kga, title: localized(&generator),
                provenance: flip(&generator)
                    ? .illustrative(notice: localized(&generator))
                    : .adopted(reference: text(&generator), on: issuedOn)),
            units: units, qualityAssurance: signOffs,
            statusList: flip(&generator) ? "https://example.org/a?b=c&d=(e)'f%20" : nil,
            ledger: LedgerPosition(
                number: Int.random(in: 0...999_999_999_999_999, using: &generator),
                hash: SHA256Digest(hashing: [UInt8.random(in: 0...255, using: &generator)])))
    }

    private func randomUnit(
        _ number: Int, _ issuedOn: CalendarDate, _ generator: inout SplitMix
    ) throws -> CompetenceCertificate.UnitStatement {
        var levels: [Level] = []
        for scheme in ["OCN", "SeQF", "EQF"] where flip(&generator) { levels.append(Level(scheme: scheme, value: "4")) }
        var credits: Credits?
        if flip(&generator) {
            credits = Credits(
                tenths: Int.random(in: 1...9999, using: &generator),
                hoursPerCredit: flip(&generator) ? Int.random(in: 1...9999, using: &generator) : nil)
        }
        var outcomes: [CompetenceCertificate.OutcomeStatement] = []
        for number in 1...Int.random(in: 1...4, using: &generator) {
            outcomes.append(
                .init(number: number, statement: localized(&generator), result: localized(&generator)))
        }
        let methods = AssessmentMethod.allCases.shuffled(using: &generator)
            .prefix(Int.random(in: 1...8, using: &generator))
        return CompetenceCertificate.UnitStatement(
            reference: UnitReference(
                code: try #require(UnitCode("U-\(number)")), version: Int.random(in: 1...9999, using: &generator)),
            title: localized(&generator), levels: levels, credits: credits, assessor: text(&generator),
            assessorAuthorisation: AuthorisationID(number: Int.random(in: 1...999_999_999, using: &generator)),
            judgedOn: issuedOn.adding(days: -Int.random(in: 0...900, using: &generator)), methods: Array(methods),
            outcomes: outcomes)
    }

    private func randomSignOff(
        _ stage: QualityStage, _ day: CalendarDate, _ generator: inout SplitMix
    ) -> CompetenceCertificate.SignOffStatement {
        CompetenceCertificate.SignOffStatement(
            stage: stage, name: text(&generator), organisation: text(&generator),
            authorisation: AuthorisationID(number: Int.random(in: 1...9999, using: &generator)), on: day,
            holderWasInSample: flip(&generator))
    }

    private func serial(_ issuer: String, _ generator: inout SplitMix) throws -> CertificateSerial {
        let bits = (0..<10).map { _ in UInt8.random(in: 0...255, using: &generator) }
        return try #require(CertificateSerial(issuer: issuer, randomBits: bits))
    }

    private func localized(_ generator: inout SplitMix) -> LocalizedText {
        LocalizedText(sv: text(&generator), en: flip(&generator) ? text(&generator) : nil)
    }

    private func flip(_ generator: inout SplitMix) -> Bool { Bool.random(using: &generator) }

    /// Whatever plain text allows, markup and several scripts included.
    private func text(_ generator: inout SplitMix) -> String {
        let pieces = [
            "Åsa", "<b>", "&amp;", "]]>", "\"", "'", "O'Brien", "李", "محمد", "–", "e\u{301}", "é", "𠮷", "a  b",
            "\u{A0}", "1",
            "--", "<!--", "🙂",
        ]
        let count = Int.random(in: 1...6, using: &generator)
        let middle = (0..<count).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &generator)] }.joined()
        return "x" + middle + "y"
    }
}
