import CompetenceModel
import Testing

@testable import CertificateXML

@Suite struct AssessmentDocumentTests {
    @Test func readsARecord() throws {
        let sheet = try AssessmentDocument.read(fixture("fixtures/assessment/ocn-clean-01.xml"))
        #expect(sheet.participant == ParticipantID(number: 2))
        #expect(sheet.framework.text == "OCN-CLEAN")
        #expect(sheet.assessor?.text == "anna")
        #expect(sheet.judgedOn == (try day("2026-11-17")))
        #expect(sheet.line == 2)
        #expect(sheet.evidence.map(\.evidence.number) == [1, 2, 3])
        #expect(sheet.evidence.map(\.evidence.method) == [.observation, .conversation, .practicalTask])
        #expect(sheet.evidence.map(\.line) == [3, 6, 9])
        #expect(sheet.evidence[0].notes.place == "Exempelskolan, Vimmerby")
        #expect(sheet.evidence[0].notes.supervisor == "Roger Almqvist")
        #expect(sheet.evidence[2].notes.fileNames == ["doseringsovning.txt"])
        #expect(sheet.evidence[2].evidence.files.count == 1)
        #expect(sheet.evidence[2].notes.why.contains("rätt alla gånger. Valde"))
        let unit = try #require(sheet.units.first)
        #expect(unit.reference.text == "OCN-CLEAN-01@1")
        #expect(unit.judgements.count == 9)
        #expect(unit.judgements[2].evidence == [1, 2])
        #expect(unit.judgementLines == Array(15...23))
        #expect(unit.line(of: try #require(CriterionNumber("2.1"))) == 18)
        #expect(sheet.selfRatings.count == 1)
        #expect(sheet.selfRatings[0].ratings.count == 9)
        #expect(sheet.selfRatings[0].on == sheet.judgedOn)
    }

    @Test func readsAllEightCompetences() throws {
        let sheet = try AssessmentDocument.read(fixture("fixtures/assessment/kga-complete.xml"))
        #expect(sheet.units.map(\.reference.code.text) == (1...8).map { "K\($0)" })
        #expect(sheet.selfRatings.count == 8)
        // K1 rests on evidence 1, 2 and 4.
        let (evidence, notes) = sheet.evidence(for: sheet.units[0])
        #expect(evidence.map(\.number) == [1, 2, 4])
        #expect(notes.evidence.keys.sorted() == [1, 2, 4])
    }

    @Test(arguments: ["ocn-clean-01", "kga-complete"])
    func writtenAndReadBackItSaysTheSame(_ name: String) throws {
        let sheet = try AssessmentDocument.read(fixture("fixtures/assessment/\(name).xml"))
        let bytes = try AssessmentDocument.bytes(of: sheet)
        try expectXMLLintAccepts(bytes, "assessment/1.0/assessment.xsd")
        let again = try AssessmentDocument.read(bytes)
        #expect(again.evidence.map(\.notes) == sheet.evidence.map(\.notes))
        #expect(again.evidence.map(\.evidence) == sheet.evidence.map(\.evidence))
        #expect(again.units.map(\.judgements) == sheet.units.map(\.judgements))
        #expect(again.selfRatings == sheet.selfRatings)
        #expect(again.judgedOn == sheet.judgedOn)
    }

    @Test func galleryOfErrors() throws {
        let rows = try gallery("fixtures/errors/assessment")
        #expect(rows.count >= 24)
        for row in rows {
            let problems = #expect(throws: DocumentProblems.self, "\(row.file)") {
                try AssessmentDocument.read(fixture("fixtures/errors/assessment/\(row.file)"))
            }
            #expect(problems?.problems.contains { $0.line == row.line } == true, "\(row.file)")
        }
    }

    /// A blank form is refused as a record, and says all of what is missing.
    @Test func aBlankFormIsNotARecord() throws {
        let problems = #expect(throws: DocumentProblems.self) {
            try AssessmentDocument.read(fixture("fixtures/assessment/blank-ocn-clean-01.xml"))
        }
        #expect(
            problems?.problems.map(\.code) == [.participantMissing, .judgementDateMissing, .nothingJudged])
    }

    private func record(_ body: String) -> [UInt8] {
        Array(
            """
            <AssessmentRecord xmlns="urn:intyga:assessment:1" participant="P-0001" framework="KGA" date="2026-11-22">
            <Evidence number="1" method="observation" date="2026-11-01"><Note>Sågs</Note></Evidence>
            \(body)
            </AssessmentRecord>
            """.utf8)
    }

    @Test func unitsThatNobodyJudgedAreLeftOut() throws {
        let sheet = try AssessmentDocument.read(
            record(
                """
                <Unit code="K1" version="1"><Judgement criterion="1.1" grade="achieved" evidence="1"/></Unit>
                <Unit code="K2" version="1"><Judgement criterion="1.1" grade="" evidence=""/></Unit>
                """))
        #expect(sheet.units.map(\.reference.text) == ["K1@1"])
    }

    @Test func problemsAreToldTogetherWithTheirLines() throws {
        let problems = #expect(throws: DocumentProblems.self) {
            try AssessmentDocument.read(
                record(
                    """
                    <Unit code="K1" version="1">
                    <Judgement criterion="1.1" grade="achieved" evidence="1 1"/>
                    <Judgement criterion="1.2" grade="achieved" evidence="2"/>
                    <Judgement criterion="1.3" grade="" evidence=""/>
                    </Unit>
                    """))
        }
        #expect(
            problems?.problems.map { "\($0.line ?? 0) \($0.code.rawValue)" }
                == ["4 evidenceRepeated", "5 evidenceUnknown", "6 gradeMissing"])
    }

    @Test(arguments: Language.allCases, CatalogueDocumentTests.shipped)
    func blankForms(_ language: Language, _ name: String) throws {
        let framework = try #require(try CatalogueDocument.read(fixture("fixtures/catalogue/\(name).xml")).first)
        let bytes = try AssessmentDocument.blankForm(for: framework.units, of: framework, language: language)
        try expectXMLLintAccepts(bytes, "assessment/1.0/assessment.xsd")
        let text = String(decoding: bytes, as: UTF8.self)
        for criterion in framework.units.flatMap(\.criteria) {
            #expect(text.contains(criterion.text.text(in: language).replacing("--", with: "- -")))
        }
        // Filled in as the comments say, it is a record.
        let filled = text.replacing("participant=\"\"", with: "participant=\"P-0001\"")
            .replacing("date=\"\">\n", with: "date=\"2026-11-22\">\n")
            .replacing("<!--\n", with: "").replacing("  -->\n", with: "")
            .replacing("date=\"\" setting", with: "date=\"2026-11-21\" setting")
            .replacing("place=\"\" supervisor=\"\"", with: "place=\"Köket\"")
            .replacing("grade=\"\" evidence=\"\"", with: "grade=\"achieved\" evidence=\"1\"")
        let sheet = try AssessmentDocument.read(Array(filled.utf8))
        #expect(sheet.units.map(\.reference) == framework.units.map(\.reference))
        #expect(sheet.units.flatMap(\.judgements).count == framework.units.flatMap(\.criteria).count)
    }

    /// A comment cannot be broken out of by what the catalogue says.
    @Test func catalogueTextsStayInsideTheirComments() throws {
        var framework = try #require(try CatalogueDocument.read(fixture("fixtures/catalogue/kga.xml")).first)
        framework.units[0].outcomes[0].criteria[0].text.sv = "a--><AssessmentRecord/><!-----"
        let bytes = try AssessmentDocument.blankForm(for: framework.units, of: framework, language: .swedish)
        try expectXMLLintAccepts(bytes, "assessment/1.0/assessment.xsd")
        #expect(!String(decoding: bytes, as: UTF8.self).contains("a-->"))
    }
}
