import Testing

@testable import CompetenceModel

@Suite struct IdentifierTests {
    @Test(arguments: [
        ("P-0001", 1), ("P-0042", 42), ("P-9999", 9999), ("P-10000", 10000), ("P-999999999", 999_999_999),
    ])
    func numbered(text: String, number: Int) throws {
        let identifier = try #require(ParticipantID(text))
        #expect(identifier.number == number)
        #expect(identifier.text == text)
        #expect(ParticipantID(number: number) == identifier)
    }

    @Test(arguments: [
        "", "P", "P-", "P-0000", "P-1", "P-001", "P-00001", "P-010000", "p-0001", "A-0001", "P0001", "P_0001", "P-000１",
        "P--001", "P-+001", "P-0001 ", " P-0001", "P-1000000000", "P-99999999999999999999", "P-0001\n", "PP-0001",
    ])
    func numberedRefused(text: String) {
        #expect(ParticipantID(text) == nil)
    }

    /// Each kind of identifier has a letter of its own, so that one cannot be typed for the other.
    @Test func letters() {
        #expect(ParticipantID("P-0001") != nil && AssessmentID("A-0001") != nil && ClaimID("C-0001") != nil)
        #expect(AuthorisationID("Z-0001") != nil && MeetingID("M-0001") != nil && AppealID("O-0001") != nil)
        #expect(ClaimID("A-0001") == nil && MeetingID("O-0001") == nil && AppealID("0-0001") == nil)
    }

    @Test func numbersSortByNumber() {
        let numbers = [10000, 2, 10, 9999, 1]
        #expect(
            numbers.map { AssessmentID(number: $0) }.sorted().map(\.text) == [
                "A-0001", "A-0002", "A-0010", "A-9999", "A-10000",
            ])
    }

    @Test func handlesSortByLetters() throws {
        #expect(
            try ["bo", "anna", "anna.b", "carl"].map(Handle.of).sorted().map(\.text) == [
                "anna", "anna.b", "bo", "carl",
            ])
    }

    @Test(arguments: ["ab", "karin.l", "a-b", "a1", String(repeating: "a", count: 40)]) func handles(text: String) {
        #expect(Handle(text)?.text == text)
    }

    @Test(arguments: [
        "", "a", "Karin", "1a", ".a", "-a", "a b", "åsa", "a_b", "a@b", "kаrin", "a\n",
        String(repeating: "a", count: 41),
    ])
    func handlesRefused(text: String) {
        #expect(Handle(text) == nil)
    }

    @Test(arguments: ["K1", "OCN-CLEAN-01", "A", "A-", String(repeating: "A", count: 32)])
    func catalogueCodes(text: String) {
        #expect(UnitCode(text)?.text == text)
        #expect(FrameworkCode(text)?.text == text)
    }

    @Test(arguments: ["", "k1", "1K", "-K", "K 1", "K_1", "K1@1", "Å1", "K\n", String(repeating: "A", count: 33)])
    func catalogueCodesRefused(text: String) {
        #expect(UnitCode(text) == nil)
        #expect(FrameworkCode(text) == nil)
    }

    @Test func unitReferences() throws {
        let reference = try #require(UnitReference("OCN-CLEAN-01@12"))
        #expect(reference.code.text == "OCN-CLEAN-01")
        #expect(reference.version == 12)
        #expect("\(reference)" == "OCN-CLEAN-01@12")
    }

    @Test(arguments: [
        "", "K1", "K1@", "@1", "K1@0", "K1@-1", "K1@+1", "K1@01", "K1@1@2", "K1@1 ", "k1@1", "K1@１",
        "K1@99999999999999999999",
    ])
    func unitReferencesRefused(text: String) {
        #expect(UnitReference(text) == nil)
    }

    /// Version 10 after version 9.
    @Test func unitReferencesSortByCodeThenVersion() {
        let texts = ["K1@1", "K1@9", "K1@10", "K10@1", "K2@1"]
        #expect(texts.reversed().compactMap(UnitReference.init).sorted().map(\.text) == texts)
    }

    @Test func criterionNumbersSortByNumber() {
        let texts = ["1.1", "1.2", "1.10", "2.1", "10.1", "10.999"]
        #expect(texts.reversed().compactMap(CriterionNumber.init).sorted().map(\.text) == texts)
    }

    @Test(arguments: [
        "", "1", "1.", ".1", "1.1.1", "0.1", "1.0", "01.1", "1.01", "1.1000", "a.1", "1,1", "-1.1", "1. 1",
    ])
    func criterionNumbersRefused(text: String) {
        #expect(CriterionNumber(text) == nil)
    }

    @Test(arguments: ["0885", "0180", "2584"]) func municipalities(text: String) {
        #expect(MunicipalityCode(text)?.text == text)
    }

    @Test(arguments: ["", "885", "08850", "088a", "０８８５", "0885 "]) func municipalitiesRefused(text: String) {
        #expect(MunicipalityCode(text) == nil)
    }

    @Test func identifiersAreJSONStrings() throws {
        struct All: Codable, Equatable {
            var participant = ParticipantID(number: 7)
            var unit = UnitReference("K1@2")
            var criterion = CriterionNumber("1.2")
            var handle = Handle("karin")
        }
        let json = #"{"criterion":"1.2","handle":"karin","participant":"P-0007","unit":"K1@2"}"#
        #expect(try String(decoding: CanonicalJSON.encode(All()), as: UTF8.self) == json)
        #expect(try CanonicalJSON.decode(All.self, from: Array(json.utf8)) == All())
        for wrong in [json.replacing("P-0007", with: "P-7"), json.replacing("K1@2", with: "K1"), "{}"] {
            #expect(throws: DecodingError.self) { try CanonicalJSON.decode(All.self, from: Array(wrong.utf8)) }
        }
    }
}
