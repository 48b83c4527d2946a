import CompetenceModel
import Testing

@testable import RegistryStore

@Suite struct StoreTests {
    @Test func emptyRegistryHasNothing() throws {
        let store = try Store.inMemory()
        try store.read { reader in
            #expect(try reader.position() == .start)
            #expect(try reader.issuer() == nil)
        }
    }
}
