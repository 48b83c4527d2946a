import Testing

@testable import CompetenceModel

@Suite struct CatalogueTests {
    @Test(arguments: [("2", 20), ("1.5", 15), ("0", 0), ("0.5", 5), ("999.9", 9999), ("2.0", 20)])
    func credits(text: String, tenths: Int) throws {
        #expect(try #require(Credits(text: text)).tenths == tenths)
    }

    @Test(arguments: [
        "", ".", "1.", ".5", "1.25", "1,5", "-1", "+1", "-0", "1.-", "1.+", "1000", "1.5.0", " 1", "1e1", "１", "1.x",
        "99999999999999999999",
    ])
    func creditsRefused(text: String) {
        #expect(Credits(text: text) == nil)
    }

    @Test func creditsAsText() {
        #expect(Credits(tenths: 15).text == "1.5")
        #expect(Credits(tenths: 20).text == "2")
        #expect(Credits(tenths: 5, hoursPerCredit: 10).text == "0.5")
        #expect(Credits(tenths: 0).text == "0")
    }

    @Test func swedishStandsInForEnglish() {
        #expect(LocalizedText(sv: "Städ", en: "Cleaning").text(in: .english) == "Cleaning")
        #expect(LocalizedText(sv: "Städ").text(in: .english) == "Städ")
        #expect(LocalizedText(sv: "Städ", en: "Cleaning").text(in: .swedish) == "Städ")
    }

    @Test func binaryScale() {
        #expect(RatingScale.binary.grades.map(\.code) == ["notYet", "achieved"])
        #expect(RatingScale.binary.passes("achieved"))
        #expect(!RatingScale.binary.passes("notYet"))
        #expect(!RatingScale.binary.passes("Achieved"))
        #expect(!RatingScale.binary.passes(""))
    }

    @Test func stagesFollowInThePolicysOrder() {
        let both = QualityPolicy.sampling(internal: 330, external: 200)
        #expect(both.stage(after: nil) == .internal)
        #expect(both.stage(after: .internal) == .external)
        #expect(both.stage(after: .external) == nil)
        #expect(both.stage(.external)?.shareInThousandths == 200)
        let one = QualityPolicy.sampling(internal: 1000)
        #expect(one.stage(after: .internal) == nil)
        #expect(one.stage(after: .external) == nil)
        #expect(one.stage(.external) == nil)
        #expect(one.stage(.internal)?.isInFull == true)
        #expect(StagePolicy(stage: .internal, shareInThousandths: 999).isInFull == false)
    }

    @Test func mandatoryUnitsAndLookup() throws {
        var framework = try Framework.example()
        framework.units[2].isMandatory = false
        #expect(framework.mandatoryUnits.map(\.reference.text) == ["CLEAN-1@1", "CLEAN-1@2"])
        #expect(framework.unit(try #require(UnitReference("CLEAN-1@2")))?.reference.version == 2)
        #expect(framework.unit(try #require(UnitReference("CLEAN-1@3"))) == nil)
        #expect(framework.units[0].criteria.map(\.number.text) == ["1.1", "1.2", "2.1"])
    }

    @Test func provenance() throws {
        let notice = LocalizedText(sv: "Exempelkatalog – inte en antagen förteckning")
        #expect(Provenance.illustrative(notice: notice).isIllustrative)
        #expect(Provenance.illustrative(notice: notice).notice == notice)
        let adopted = Provenance.adopted(reference: "KS 1", on: try .of("2026-01-01"))
        #expect(!adopted.isIllustrative && adopted.notice == nil)
    }

    /// The concepts of the European Learning Model, as the vocabulary lists them.
    @Test func concepts() {
        let base = "http://data.europa.eu/snb/assessment/"
        let expected: [AssessmentMethod: String?] = [
            .observation: base + "3484bd7e51", .conversation: base + "d30284d7df", .practicalTask: base + "6a4db9f11d",
            .document: base + "de4d165a6c", .portfolio: base + "4f03b91c0e", .written: base + "6e6cb2cc78",
            .testimony: nil, .selfRating: nil,
        ]
        for method in AssessmentMethod.allCases { #expect(method.concept == expected[method] ?? "missing") }
        #expect(Sex.female.concept.hasSuffix("/human-sex/FEMALE") && Sex.male.concept.hasSuffix("/human-sex/MALE"))
    }

    /// Every name people read exists in both languages, and differs where the languages do.
    @Test func titlesInBothLanguages() {
        for title in Role.allCases.map(\.title) + AssessmentMethod.allCases.map(\.title) {
            #expect(!title.sv.isEmpty && !(title.en ?? "").isEmpty)
        }
        #expect(Set(Role.allCases.map(\.title.sv)).count == 8)
        #expect(Role.allCases.filter(\.assesses) == [.assessor, .occupationalAssessor])
    }
}
