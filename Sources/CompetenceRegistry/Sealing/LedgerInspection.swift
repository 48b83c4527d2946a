import CertificateSeal
import CompetenceModel
import RegistryStore

/// The examination of a stretch of the ledger, event by event, with all that goes with it: whose decisions were brought in, and what
/// the documents behind the certificates say. The audit and the verified replica ask it alike.
final class LedgerInspection: VerifiedReplica.Inspector {
    private(set) var examination: Examination
    private(set) var certificates: SealedContentCheck
    /// The transaction at hand.
    private(set) var newest: TransactionHeader?
    private var openEnds: [(transaction: Int, finding: Finding)] = []
    /// For the records.
    private let reader: StoreReader

    /// - Parameter reader: of the registry. Of its tables nothing is asked but the confidential records, and the hashes of
    ///   transactions, which whoever follows the ledger checks.
    init(_ facts: LedgerFacts, records reader: StoreReader) throws {
        examination = Examination(facts)
        certificates = try SealedContentCheck()
        self.reader = reader
    }

    func findings(of event: LedgerEvent, in transaction: LedgerTransaction) -> [Finding] {
        if newest?.number != transaction.number {
            endAct()
            newest = TransactionHeader(transaction)
        }
        guard let header = newest else { return [] }
        return examination.findings(
            of: event, in: header, attesting: { [reader] in ImportedDecisionCheck.attestation(of: $0, in: reader) })
            + certificates.findings(of: event, in: transaction, by: examination.facts, records: reader)
    }

    private func endAct() {
        guard let newest else { return }
        openEnds += examination.endAct().map { (newest.number, $0) }
    }

    func findingsAtTheEnd() throws -> [(transaction: Int, finding: Finding)] {
        endAct()
        newest = nil
        if let failure = examination.facts.failure { throw failure }
        return openEnds
    }
}
