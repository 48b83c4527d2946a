import CompetenceModel
import Foundation
import StrictXML
import Testing

@testable import CertificateXML

@Suite struct HTMLTests {
    /// What a reader is told to do, by its name and its parameters.
    private func spelled(_ step: Step) -> String {
        let parameters = step.parameters.map { name, value in
            if case .given(let texts) = value { "\(name)=\(texts.joined(separator: ","))" } else { "\(name)" }
        }
        return "\(step.act) " + parameters.sorted().joined(separator: " ")
    }

    /// A page as a tree. What we write as HTML is well-formed XML too, apart from its DOCTYPE.
    private func tree(_ page: [UInt8]) throws -> XMLElement {
        let text = String(decoding: page, as: UTF8.self)
        try #require(text.hasPrefix("<!DOCTYPE html>\n"))
        let limits = XMLLimits(maxAttributeValueBytes: 1 << 20)
        return try XMLDocument(parsing: Array(text.dropFirst("<!DOCTYPE html>\n".count).utf8), limits: limits).root
    }

    /// What holds of every page, whoever reads it.
    private func expectAccessible(_ page: [UInt8], _ language: Language) throws {
        let root = try tree(page)
        #expect(root.isNamed("html", in: nil))
        #expect(root[attribute: "lang"] == language.rawValue)
        let all = Array(root.subtree)
        #expect(all.filter { $0.name == "h1" }.count == 1)
        #expect(all.filter { $0.name == "main" }.count == 1)
        #expect(all.contains { $0.name == "title" && !$0.text.isEmpty })
        // Headings go down one level at a time.
        var level = 0
        for heading in all where ["h1", "h2", "h3", "h4"].contains(heading.name) {
            let next = Int(heading.name.dropFirst()) ?? 0
            #expect(next <= level + 1, "\(heading.text)")
            level = next
        }
        for table in all where table.name == "table" {
            let inside = Array(table.subtree)
            #expect(inside.contains { $0.name == "caption" && !$0.text.isEmpty })
            #expect(inside.filter { $0.name == "th" }.allSatisfy { $0[attribute: "scope"] != nil })
            #expect(inside.contains { $0.name == "th" })
        }
        for image in all where image[attribute: "role"] == "img" {
            #expect(image[attribute: "aria-label"]?.isEmpty == false)
        }
        let ids = all.compactMap { $0[attribute: "id"] }
        #expect(Set(ids).count == ids.count)
        for element in all {
            if let label = element[attribute: "aria-labelledby"] { #expect(ids.contains(label)) }
            // Nothing runs and nothing is fetched.
            #expect(!["script", "link", "iframe", "object", "embed", "img"].contains(element.name))
            #expect(!element.attributes.contains { $0.name.hasPrefix("on") || $0.name == "src" })
        }
    }

    @Test(arguments: Language.allCases)
    func certificate(_ language: Language) throws {
        let certificate = try illustrativeCertificate()
        let sealed = try CertificateDocument.unsealedBytes(of: certificate)
        let page = CertificateHTML(certificate: certificate, sealed: sealed, language: language, spell: spelled).bytes()
        try expectAccessible(page, language)
        let root = try tree(page)
        let text = root.text
        let (notice, quality) =
            switch language {
            case .swedish: ("Exempelkatalog – inte en antagen förteckning", "Granskningen var ett stickprov")
            case .english: ("Example catalogue – not an adopted list", "The review was a sample")
            }
        for expected in [
            "Åsa Märta O'Brien & Söner <Test>", certificate.serial.text, "EMM-ZZZZ-ZZZZ-ZZZZ-ZZZZ-K", "20190101-2391",
            notice, quality, "Anna Åkesson", "Bo Ek", "Cecilia Dahl", "David Ek", "Z-12345", "212000-0738",
            "https://example.org/status-list.xml", SHA256Digest(hashing: sealed).description,
        ] {
            #expect(text.contains(expected), "\(expected)")
        }
        // What the catalogue has in Swedish only is marked as Swedish on an English page.
        let swedishOnly = Array(root.subtree).first { $0.text == "Deltagaren kan torka golv." }
        #expect(swedishOnly?[attribute: "lang"] == (language == .english ? "sv" : nil))
        // The sealed document is inside, byte for byte.
        let link = try #require(Array(root.subtree).first { $0[attribute: "download"] != nil })
        let content = try #require(link[attribute: "href"]?.split(separator: ",").last)
        #expect(Data(base64Encoded: String(content)).map { Array($0) } == sealed)
        #expect(link[attribute: "download"] == "EMM-0410-6105-0R3G-G28A-G.xml")
    }

    @Test func aCertificateThatStandsNoLongerSaysSoFirst() throws {
        let certificate = try adoptedPartialCertificate()
        let page = CertificateHTML(
            certificate: certificate, sealed: [1, 2, 3], language: .swedish,
            ended: .init(reason: .error, on: try day("2026-12-01")),
            spell: spelled
        ).bytes()
        try expectAccessible(page, .swedish)
        let main = try #require(Array(try tree(page).subtree).first { $0.name == "main" })
        #expect(main.elements.first?.text.contains("Intyget gäller inte: återkallat den 1 december 2026.") == true)
        #expect(try tree(page).text.contains("delintyg"))
        #expect(try tree(page).text.contains("antaget genom beslut KS 2026/12 § 4, 15 januari 2026"))
    }

    /// What the page tells to type can answer "trusted": with the status list, where there is one.
    @Test(arguments: Language.allCases) func theCommandNamesTheStatusList(_ language: Language) throws {
        var certificate = try illustrativeCertificate()
        func steps() throws -> String {
            try tree(CertificateHTML(certificate: certificate, sealed: [], language: language, spell: spelled).bytes())
                .text
        }
        certificate.statusList = "https://example.org/lista.xml"
        let list = language == .swedish ? "statuslista.xml" : "status-list.xml"
        #expect(try steps().contains(" statusList=\(list) "))
        certificate.statusList = nil
        #expect(try steps().contains("verifyCertificate file=\(certificate.serial).xml trust="))
        #expect(try !steps().contains("statusList="))
    }

    /// Nothing of a document becomes markup.
    @Test func textsAreEscaped() throws {
        let attack = "\"><script>alert('1')</script>&amp;"
        var certificate = try illustrativeCertificate()
        certificate.holder.givenName = attack
        certificate.issuer.name = attack
        certificate.units[0].title = LocalizedText(sv: attack, en: attack)
        certificate.units[0].assessor = attack
        certificate.statusList = "javascript:alert(1)"
        let page = CertificateHTML(certificate: certificate, sealed: [], language: .english, spell: spelled).bytes()
        try expectAccessible(page, .english)
        let root = try tree(page)
        #expect(root.text.contains(attack))
        #expect(!Array(root.subtree).contains { $0[attribute: "href"]?.hasPrefix("javascript") == true })
    }

    @Test(arguments: Language.allCases, CatalogueDocumentTests.shipped)
    func forms(_ language: Language, _ name: String) throws {
        let framework = try #require(try CatalogueDocument.read(fixture("fixtures/catalogue/\(name).xml")).first)
        let plan = AssessmentFormHTML(framework: framework, units: framework.units, language: language)
            .bytes()
        let rating = SelfRatingFormHTML(
            framework: framework, units: framework.units, participant: ParticipantID(number: 7), language: language
        ).bytes()
        try expectAccessible(plan, language)
        try expectAccessible(rating, language)
        #expect(try tree(rating).text.contains("P-0007"))
        let criteria = framework.units.flatMap(\.criteria)
        for page in [plan, rating] {
            let root = try tree(page)
            for criterion in criteria { #expect(root.text.contains(criterion.text.text(in: language))) }
            let boxes = Array(root.subtree).filter { $0[attribute: "class"] == "box" }
            #expect(boxes.count == criteria.count * framework.ratingScale.grades.count)
        }
    }

    @Test func datesInWords() throws {
        #expect(HTMLWriter.inWords(try day("2026-11-02"), .swedish) == "2 november 2026")
        #expect(HTMLWriter.inWords(try day("2026-05-31"), .english) == "31 May 2026")
    }

    @Test func qrTextFitsWhateverTheIssuerIsCalled() throws {
        var certificate = try illustrativeCertificate()
        certificate.issuer.name = String(repeating: "å", count: 200)
        certificate.statusList = "https://example.org/" + String(repeating: "a", count: 200)
        let page = CertificateHTML(certificate: certificate, sealed: [], language: .swedish, spell: spelled)
        #expect(page.qrText.hasPrefix("INTYGA EMM-0410-6105-0R3G-G28A-G\nISSUER 212000-0738\nSHA-256 "))
        // Readers differ in what they make of other letters.
        #expect(page.qrText.utf8.allSatisfy { $0 < 128 })
        #expect(page.qrText.contains("STATUS https://"))
        certificate.statusList = "https://example.org/" + String(repeating: "a", count: 480)
        let without = CertificateHTML(certificate: certificate, sealed: [], language: .swedish, spell: spelled)
        #expect(QRCode(without.qrText) != nil)
    }

    /// Writes the pages to look at, where `PAGES_FOLDER` names a folder.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["PAGES_FOLDER"] != nil))
    func pagesToLookAt() throws {
        let folder = URL(fileURLWithPath: try #require(ProcessInfo.processInfo.environment["PAGES_FOLDER"]))
        for language in Language.allCases {
            let error = CertificateRecord.Ending(reason: .error, on: try day("2026-12-01"))
            let replaced = CertificateRecord.Ending(reason: .superseded, on: try day("2026-12-01"))
            for (name, certificate, ended) in [
                ("full", try illustrativeCertificate(), nil), ("partial", try adoptedPartialCertificate(), nil),
                ("eight", try certificateOfEightUnits(), nil), ("revoked", try adoptedPartialCertificate(), error),
                ("superseded", try adoptedPartialCertificate(), replaced),
            ] {
                let sealed = try CertificateDocument.unsealedBytes(of: certificate)
                let page = CertificateHTML(
                    certificate: certificate, sealed: sealed, language: language, ended: ended, spell: spelled)
                try Data(page.bytes())
                    .write(to: folder.appending(path: "certificate-\(name)-\(language.rawValue).html"))
            }
            for stage in QualityStage.allCases {
                let report = try QualityReport.withSomethingInEveryPlace(stage)
                try Data(QualityReportHTML(report: report, language: language).bytes())
                    .write(to: folder.appending(path: "quality-report-\(stage.rawValue)-\(language.rawValue).html"))
            }
            for name in ["kga", "ocn-cleaning"] {
                let framework = try #require(
                    try CatalogueDocument.read(fixture("fixtures/catalogue/\(name).xml")).first)
                try Data(
                    AssessmentFormHTML(framework: framework, units: framework.units, language: language)
                        .bytes()
                )
                .write(to: folder.appending(path: "plan-\(name)-\(language.rawValue).html"))
                try Data(
                    SelfRatingFormHTML(framework: framework, units: framework.units, language: language)
                        .bytes()
                )
                .write(to: folder.appending(path: "self-rating-\(name)-\(language.rawValue).html"))
            }
        }
    }
}
