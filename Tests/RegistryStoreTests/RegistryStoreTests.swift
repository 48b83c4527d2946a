import CompetenceModel
import Testing

@testable import RegistryStore

@Suite struct StoreTests {
    @Test func emptyRegistryHasNothing() throws {
        let store = try Store.inMemory()
        try store.read { reader in
            let position = try reader.position()
            #expect(position == .start)
            let issuer = try reader.issuer()
            #expect(issuer == nil)
        }
    }
}
