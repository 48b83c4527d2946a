import CompetenceModel
import Testing

@Suite struct DigestDomainTests {
    /// The bytes stand in ledgers, packages and checkpoints, and other programs recompute them.
    @Test func theLinesAreTheseAndNoneBeginsAnother() {
        let lines = DigestDomain.allCases.map(\.line)
        #expect(
            lines.sorted() == [
                "intyga certificate serial", "intyga checkpoint 1", "intyga envelope key 1", "intyga intent 1",
                "intyga key registration 1",
                "intyga ledger transaction 1",
                "intyga sample 1", "intyga sampling secret 1", "intyga sampling seed 1", "intyga signature 1",
                "intyga verified head 1",
            ])
        for line in lines {
            #expect(lines.filter { $0.hasPrefix(line) } == [line])
        }
    }
}
