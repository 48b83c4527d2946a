import CompetenceModel
import Testing

@testable import intyga

/// The audit log speaks the reader's language.
@Suite struct EventTitlesTests {
    @Test(arguments: LedgerEvent.Kind.allCases) func everyKindOfEventHasATitleInBothLanguages(kind: LedgerEvent.Kind) {
        #expect(kind.title.sv != kind.title.en)
    }

    @Test func theLogIsInWordsForPeopleAndInCodesForPrograms() throws {
        let office = try Office()
        let shown = try office.must("--language", "sv", "audit", "log", "--last", "1").output
        #expect(shown.contains("nyckel registrerad: erik"))
        #expect(try office.must("audit", "log", "--last", "1", "--format", "json").output.contains("KeyRegistered"))
    }
}
