import CompetenceModel
import Testing

@testable import intyga

/// The audit log speaks the reader's language.
@Suite struct EventTitlesTests {
    @Test func everyKindOfEventHasATitle() {
        #expect(Set(EventTitles.titles.keys) == Set(LedgerEvents.all.map { $0.kind }))
        for (kind, title) in EventTitles.titles { #expect(title.sv != title.en, "\(kind)") }
    }

    @Test func theLogIsInWordsForPeopleAndInCodesForPrograms() throws {
        let office = try Office()
        let shown = try office.must("--language", "sv", "audit", "log", "--last", "1").output
        #expect(shown.contains("nyckel registrerad: erik"))
        #expect(try office.must("audit", "log", "--last", "1", "--format", "json").output.contains("KeyRegistered"))
    }
}
