import CompetenceModel
import RegistryStore
import Testing

@testable import CompetenceRegistry

/// What was to end on a day to come can end earlier, and not later.
@Suite struct EarlierEndTests {
    @Test func anAuthorisationThatEndsLaterCanEndEarlier() throws {
        let world = try World()
        let bo = Handle("bo")!
        let today = world.registry.today
        func withdraw(from day: CalendarDate) throws -> Bool {
            try world.admin.withdraw(bo, role: .assessor, reason: "Slutar", from: day).value != nil
        }
        func ends() throws -> CalendarDate? {
            try world.registry.read { try $0.practitioner(bo) }?.authorisations.first?.withdrawnFrom
        }
        #expect(try withdraw(from: today.adding(days: 20)))
        #expect(try ends() == today.adding(days: 20))
        #expect(try withdraw(from: today.adding(days: 5)))
        #expect(try ends() == today.adding(days: 5))
        for late in [5, 6, 20] {
            let error = #expect(throws: RegistryError.self) { try withdraw(from: today.adding(days: late)) }
            #expect(error?.code == .noSuchAuthorisation)
        }
        #expect(try ends() == today.adding(days: 5))
        #expect(try withdraw(from: today))
        #expect(try ends() == today)
        #expect(try world.registry.audit().findings.map(\.description) == [])
    }
}
