import CompetenceModel
import Foundation
import Testing

@testable import CertificateXML

@Suite struct CatalogueDocumentTests {
    static let shipped = ["kga", "ocn-cleaning", "ocn-kitchen", "ocn-warehouse"]

    @Test func readsTheEightBasicCompetences() throws {
        let frameworks = try CatalogueDocument.read(fixture("fixtures/catalogue/kga.xml"))
        let kga = try #require(frameworks.first)
        #expect(frameworks.count == 1)
        #expect(kga.code.text == "KGA")
        #expect(kga.kind == .kga)
        #expect(kga.version == 1)
        #expect(kga.provenance.isIllustrative)
        #expect(kga.units.map(\.reference.text) == (1...8).map { "K\($0)@1" })
        #expect(kga.ratingScale == .binary)
        #expect(kga.qualityPolicy.stages == [StagePolicy(stage: .internal, shareInThousandths: 1000)])
        #expect(!kga.qualityPolicy.requiresPanelAdoption)
        #expect(kga.units[0].title == LocalizedText(sv: "Närvaro och punktlighet", en: "Attendance and punctuality"))
        #expect(kga.units[0].criteria.map(\.number.text) == ["1.1", "1.2", "1.3", "1.4"])
    }

    @Test func readsAProgrammePlan() throws {
        let plan = try #require(try CatalogueDocument.read(fixture("fixtures/catalogue/ocn-cleaning.xml")).first)
        #expect(plan.qualityPolicy.requiresPanelAdoption)
        #expect(plan.qualityPolicy.relevanceYears == 4)
        #expect(plan.qualityPolicy.approvedValidations == 5)
        #expect(
            plan.qualityPolicy.stages == [
                StagePolicy(stage: .internal, shareInThousandths: 330),
                StagePolicy(stage: .external, shareInThousandths: 200),
            ])
        #expect(
            plan.qualityPolicy.returnedWork
                == ReturnedWorkPolicy(withinMonths: 6, threshold: 1, shareInThousandths: 1000))
        #expect(plan.units[0].levels == [Level(scheme: "OCN", value: "1")])
        #expect(plan.units[0].credits == Credits(tenths: 20))
        #expect(plan.units[0].isMandatory)
    }

    @Test(arguments: shipped)
    func writtenAndReadBackItIsTheSame(_ name: String) throws {
        let frameworks = try CatalogueDocument.read(fixture("fixtures/catalogue/\(name).xml"))
        let bytes = try CatalogueDocument.bytes(of: frameworks)
        #expect(try CatalogueDocument.read(bytes) == frameworks)
        try expectXMLLintAccepts(bytes, "catalogue/1.0/catalogue.xsd")
    }

    @Test func shares() {
        for (text, thousandths) in [("1", 1000), ("0.33", 330), ("0.005", 5), ("0.2", 200), ("0.999", 999)] {
            #expect(Share.thousandths(of: text) == thousandths)
            #expect(Share.text(ofThousandths: thousandths) == text)
        }
        for text in ["0", "1.001", "0.3333", "1.", ".5", "33", "+1", "-0.5", ""] {
            #expect(Share.thousandths(of: text) == nil)
        }
    }

    /// Every file of the gallery is refused by the schema, on the line that its list says.
    @Test func galleryOfErrors() throws {
        let rows = try gallery("fixtures/errors/catalogue")
        #expect(rows.count >= 48)
        for row in rows {
            let problems = #expect(throws: DocumentProblems.self, "\(row.file)") {
                try CatalogueDocument.read(fixture("fixtures/errors/catalogue/\(row.file)"))
            }
            #expect(problems?.problems.contains { $0.line == row.line } == true, "\(row.file)")
        }
    }

    /// What the schema cannot say: all of it at once, each with its line.
    @Test func programChecks() throws {
        let text = """
            <Catalogue xmlns="urn:intyga:catalogue:1">
            <Framework code="T" kind="OCN" version="1" provenance="adopted">
            <Title xml:lang="sv">Prov</Title>
            <Notice xml:lang="sv">Exempel</Notice>
            <Source>Prov</Source>
            <RatingScale>
            <Grade code="a" passes="true"><Title xml:lang="sv">A</Title></Grade>
            <Grade code="b" passes="true"><Title xml:lang="sv">B</Title></Grade>
            </RatingScale>
            <QualityPolicy panelAdoption="required">
            <Origin xml:lang="sv">Prov</Origin>
            <Stage role="externalQualityAssurer" share="1"/>
            </QualityPolicy>
            <Unit code="T-1" version="1">
            <Title xml:lang="sv">Prov</Title>
            <Level scheme="EQF" value="9"/>
            <LearningOutcome number="1">
            <Statement xml:lang="sv">Kan</Statement>
            <Criterion number="2.1"><Text xml:lang="sv">Gör</Text></Criterion>
            </LearningOutcome>
            </Unit>
            </Framework>
            <Framework code="U" kind="OCN" version="1" provenance="illustrative">
            <Title xml:lang="sv">Prov</Title>
            <Source>Prov</Source>
            <AdoptionDecision reference="1" date="2026-01-01"/>
            <RatingScale>
            <Grade code="a" passes="false"><Title xml:lang="sv">A</Title></Grade>
            <Grade code="b" passes="false"><Title xml:lang="sv">B</Title></Grade>
            </RatingScale>
            <QualityPolicy panelAdoption="required">
            <Origin xml:lang="sv">Prov</Origin>
            <Stage role="internalQualityAssurer" share="1"/>
            </QualityPolicy>
            <Unit code="U-1" version="1">
            <Title xml:lang="sv">Prov</Title>
            <LearningOutcome number="1">
            <Statement xml:lang="sv">Kan</Statement>
            <Criterion number="1.1"><Text xml:lang="sv">Gör</Text></Criterion>
            </LearningOutcome>
            </Unit>
            </Framework>
            </Catalogue>
            """
        let problems = #expect(throws: DocumentProblems.self) { try CatalogueDocument.read(Array(text.utf8)) }
        let found = problems?.problems.map { "\($0.line ?? 0) \($0.code.rawValue)" }
        #expect(
            found == [
                "2 adoptionDecisionMissing", "4 noticeUnexpected", "6 scaleWithoutFailingGrade",
                "12 externalStageMisplaced", "16 levelOutOfRange", "19 criterionOfOtherOutcome", "23 noticeMissing",
                "26 adoptionDecisionUnexpected", "27 scaleWithoutPassingGrade",
            ])
    }

    /// White space around texts and numbers is allowed to people, and gone when read.
    @Test func whiteSpaceIsCollapsed() {
        #expect("a".collapsingWhiteSpace == "a")
        #expect("".collapsingWhiteSpace == "")
        #expect(" ".collapsingWhiteSpace == "")
        #expect("a b".collapsingWhiteSpace == "a b")
        #expect("\n  a\t\r\n b  ".collapsingWhiteSpace == "a b")
        #expect("a ".collapsingWhiteSpace == "a")
        #expect("a\u{A0}b".collapsingWhiteSpace == "a\u{A0}b")
    }
}

/// The rows of a gallery's list: file and line.
func gallery(_ folder: String) throws -> [(file: String, line: Int)] {
    String(decoding: try fixture("\(folder)/README.md"), as: UTF8.self).split(separator: "\n").compactMap { row in
        let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        guard cells.count == 4, cells[0].hasPrefix("`"), let line = Int(cells[1]) else { return nil }
        return (cells[0].trimmingCharacters(in: ["`"]), line)
    }
}
