public import CompetenceModel
import RegistryStore

extension Registry {
    /// Everything from which the samples of a claim can be drawn again, in the order in which they were drawn.
    ///
    /// What a sample was drawn from is what the ledger held at that point, so the ledger is gone through from its beginning. Whether
    /// the ledger itself is sound is for `audit` to say.
    public func sampleProofs(of id: ClaimID) throws(RegistryError) -> [SampleProof] {
        _ = try read { reader in try reader.existing(id) }
        return try sampleProofs().filter { $0.claim == id }
    }

    /// The proofs of every sample in the ledger.
    public func sampleProofs() throws(RegistryError) -> [SampleProof] {
        try read { reader in
            var examination = Examination(LedgerFacts(), keepingProofs: true)
            try reader.forEachTransaction { transaction, entries in
                let header = TransactionHeader(transaction)
                for entry in entries { _ = examination.findings(of: try Self.event(of: entry), in: header) }
                _ = examination.endAct()
            }
            return examination.proofs
        }
    }

    private static func event(of entry: LedgerEntry) throws -> LedgerEvent {
        do {
            return try entry.event()
        } catch {
            throw RegistryError(
                .registryDamaged, ["detail": "ledger_event \(entry.transaction)/\(entry.position): \(entry.kind)"])
        }
    }
}
