import CompetenceModel
import Foundation
import GRDB
import Testing

@testable import RegistryStore

@Suite struct AuditTests {
    @Test func anHonestRegistryIsClean() throws {
        let registry = try SmallRegistry(Store.inMemory())
        let report = try registry.store.audit()
        #expect(report.findings == [])
        #expect(report.isClean)
        #expect(report.events == 116)
    }

    @Test func theSmallRegistryHoldsEveryKindOfEvent() throws {
        let registry = try SmallRegistry(Store.inMemory())
        var kinds: Set<String> = []
        try registry.store.read { reader in
            try reader.forEachTransaction { _, entries in
                for entry in entries { kinds.insert("\(entry.kind)/\(entry.version)") }
            }
        }
        #expect(kinds == Set(LedgerEvent.Kind.allCases.map { "\($0.name)/\($0.type.version)" }))
    }
}
