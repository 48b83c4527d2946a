import CompetenceModel
import Foundation
import StrictXML
import Testing

@testable import CertificateXML

/// What the XML library says about a filled-in form, in Swedish. The sentences on the left are the library's; were it to
/// change them, the tests that provoke them would find English.
@Suite struct XMLWordsTests {
    private static let note = "<Note>Kom i tid.</Note>"

    /// A form as it should be, changed.
    private static func problems(_ original: String, _ changed: String) throws -> [DocumentProblem] {
        let form = """
            <AssessmentRecord xmlns="urn:intyga:assessment:1" participant="P-0001" framework="KGA" date="2026-11-22">
              <Evidence number="1" method="observation" date="2026-11-01">\(note)</Evidence>
              <Unit code="K1" version="1">
                <Judgement criterion="1.1" grade="achieved" evidence="1"/>
              </Unit>
            </AssessmentRecord>
            """
        try #require(form.contains(original))
        return Self.problems(of: Array(form.replacing(original, with: changed).utf8))
    }

    private static func problems(of bytes: [UInt8], asCatalogue isCatalogue: Bool = false) -> [DocumentProblem] {
        let outcome = Result { () throws(DocumentProblems) in
            if isCatalogue { _ = try CatalogueDocument.read(bytes) } else { _ = try AssessmentDocument.read(bytes) }
        }
        guard case .failure(let problems) = outcome else { return [] }
        return problems.problems
    }

    @Test(arguments: [
        ("</Unit>", "", "<Unit> från rad 3 avslutas med </AssessmentRecord>"),
        ("</AssessmentRecord>", "", "filen tar slut innan <AssessmentRecord> från rad 1 är avslutat"),
        ("Kom i tid", "Kom & gick", "tecknet & skrivs &amp; i XML"),
        ("Kom i tid", "1 < 2", "tecknet < skrivs &lt; i XML"),
        ("Kom i tid", "Kom&nbsp;i tid", "&nbsp; finns inte i XML; skriv tecknet självt"),
        ("code=\"K1\"", "code=K1", "värdet av ett attribut saknar citattecken"),
        ("code=\"K1\" ", "code=\"K1\"", "ett mellanslag eller ett citattecken saknas mellan attributen"),
        ("code=\"K1\"", "code=\"K1\" code=\"K2\"", "attributet code står två gånger"),
        ("code=\"K1\"", "x:code=\"K1\"", "prefixet x är inte deklarerat"),
        ("<AssessmentRecord", "Hej", "den börjar inte med <"),
        ("</AssessmentRecord>", "</AssessmentRecord>Hej", "det står något efter det sista elementet"),
        (" code=\"K1\"", "", "elementet Unit: attributet code saknas."),
        ("code=\"K1\"", "code=\"K1\" titel=\"x\"", "elementet Unit, attributet titel: attributet ska inte stå här."),
        ("code=\"K1\"", "code=\"k1\"", "elementet Unit, attributet code: ”k1” är inte skrivet så som det ska."),
        ("2026-11-01", "1 november", "elementet Evidence, attributet date: ”1 november” är inget datum (ÅÅÅÅ-MM-DD)."),
        (
            "<Evidence number=\"1\"", "<Evidence number=\"1000\"",
            "elementet Evidence, attributet number: ”1000” är inte skrivet så som det ska."
        ),
        (
            "<Evidence number=\"1\"", "<Evidence number=\"0\"",
            "elementet Evidence, attributet number: ”0” är inte skrivet så som det ska."
        ),
        (note, "", "elementet Evidence: det är inte fullständigt. Här ska stå Note."),
        (note, "<Betyg/>\(note)", "elementet Betyg: det ska inte stå här. Här ska stå Note."),
        (note, "Hej \(note)", "elementet Evidence: text ska inte stå direkt i det."),
        (
            "urn:intyga:assessment:1", "urn:x",
            "elementet AssessmentRecord: filen är av ett annat slag än den som väntas här."
        ),
    ])
    func aMistakeIsToldInSwedish(_ original: String, _ changed: String, _ told: String) throws {
        let details = try Self.problems(original, changed).compactMap { $0.values["detailSv"] }
        #expect(details.contains(told), "\(details)")
    }

    /// Every file that a schema refuses is refused in Swedish.
    @Test(arguments: ["assessment", "catalogue"]) func theFilesThatAreRefusedAreToldInSwedish(_ kind: String) throws {
        let files = try FileManager.default.contentsOfDirectory(
            atPath: projectFolder.appending(path: "fixtures/errors/\(kind)").path(percentEncoded: false)
        ).filter { $0.hasSuffix(".xml") }
        #expect(files.count > 20)
        for file in files {
            let bytes = try fixture("fixtures/errors/\(kind)/\(file)")
            let found = Self.problems(of: bytes, asCatalogue: kind == "catalogue")
            #expect(!found.isEmpty, "\(file) was not refused")
            for told in found.map(\.message.what.sv) {
                for english in ["Element", "The ", " is ", "Expected", " not ", "facet"] {
                    #expect(!told.contains(english), "\(file): \(told)")
                }
            }
        }
    }

    /// Names of the document's own namespace are written as they are typed.
    @Test func namespacesAreLeftOut() throws {
        let problem = try #require(try Self.problems(Self.note, "").first)
        #expect(!problem.message.what.en.contains("urn:intyga"))
        #expect(problem.message.what.en.contains("Expected is ( Note )"))
    }

    /// One mistake, one sentence: to the schema it is three.
    @Test func langInThePlaceOfXMLLangIsOneProblem() throws {
        let catalogue = String(decoding: try fixture("fixtures/catalogue/kga.xml"), as: UTF8.self)
        let title = try #require(catalogue.firstRange(of: "<Title xml:lang=\"sv\">"))
        let changed = catalogue.replacingCharacters(in: title, with: "<Title lang=\"sv\">")
        let problems = Self.problems(of: Array(changed.utf8), asCatalogue: true)
        #expect(
            problems.map { $0.values["detailSv"] } == ["elementet Title: attributet lang ska skrivas xml:lang."])
        #expect(
            problems.map { $0.values["detail"] } == [
                "Element 'Title': The attribute 'lang' is to be written 'xml:lang'"
            ])
    }

    @Test func aMissingXMLLangIsToldWithItsPrefix() throws {
        let catalogue = String(decoding: try fixture("fixtures/catalogue/kga.xml"), as: UTF8.self)
        let title = try #require(catalogue.firstRange(of: "<Title xml:lang=\"sv\">"))
        let changed = catalogue.replacingCharacters(in: title, with: "<Title>")
        let problems = Self.problems(of: Array(changed.utf8), asCatalogue: true)
        #expect(problems.map { $0.values["detailSv"] } == ["elementet Title: attributet xml:lang saknas."])
    }

    @Test(arguments: [
        ("27/11 2026", "”27/11 2026” är inget datum (ÅÅÅÅ-MM-DD).", "'27/11 2026' is not a date (YYYY-MM-DD)"),
        ("", "det är inte ifyllt.", "It is not filled in"),
    ])
    func aDateThatIsNoneIsToldOnce(_ date: String, _ swedish: String, _ english: String) throws {
        let record = String(decoding: try fixture("fixtures/assessment/kga-complete.xml"), as: UTF8.self)
        let changed = record.replacing("date=\"2026-10-14\"", with: "date=\"\(date)\"")
        try #require(changed != record)
        let problems = Self.problems(of: Array(changed.utf8), asCatalogue: false)
        #expect(problems.map { $0.values["detailSv"] } == ["elementet Evidence, attributet date: \(swedish)"])
        #expect(problems.map { $0.values["detail"] } == ["Element 'Evidence', attribute 'date': \(english)"])
    }

    /// Two thousand elements with two hundred attributes each that nobody knows.
    @Test func aFloodOfProblemsIsCounted() throws {
        let attributes = (0..<200).map { " a\($0)=\"\"" }.joined()
        let text =
            "<Catalogue xmlns=\"urn:intyga:catalogue:1\">"
            + String(repeating: "<Framework\(attributes)/>", count: 2000) + "</Catalogue>"
        let problems = Self.problems(of: Array(text.utf8), asCatalogue: true)
        #expect(problems.count == 1001)
        #expect(problems.last?.code == .tooManyProblems)
        #expect(problems.dropLast().allSatisfy { $0.code == .schemaViolation })
    }

    @Test func whatIsNotKnownIsPassedOn() {
        #expect(XMLWords.inSwedish("Something new is wrong") == "Something new is wrong")
        #expect(XMLWords.inSwedish("Element 'A': Something new.") == "elementet A: Something new.")
    }
}
