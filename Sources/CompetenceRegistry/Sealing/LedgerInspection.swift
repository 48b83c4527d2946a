import CertificateSeal
import CompetenceModel
import RegistryStore

/// The examination of the ledger, event by event, with all that goes with it: whose decisions were brought in, and what the
/// documents behind the certificates say. The audit and the verified replica ask it alike.
final class LedgerInspection: LedgerInspector {
    private(set) var examination: Examination
    private(set) var certificates: SealedContentCheck
    /// The transaction at hand.
    private(set) var newest: TransactionHeader?
    private var openEnds: [(transaction: Int, finding: Finding)] = []
    /// What the tables behind the facts say, which are filled a stretch behind what is inspected; `nil`: they stay as they are.
    private let source: (any FactSource)?
    /// For the records.
    private let reader: StoreReader
    private let identities: IdentityNumberCheck

    /// Of the whole ledger, from its beginning.
    ///
    /// - Parameters:
    ///   - source: what the ledger has said, by tables that follow it.
    ///   - reader: of the registry. Of its tables nothing is asked but the confidential records, and the hashes of
    ///     transactions, which whoever follows the ledger checks.
    init(following source: any FactSource, records reader: StoreReader) throws {
        identities = IdentityNumberCheck(reader)
        examination = Examination(LedgerFacts(source: source, confidential: identities))
        certificates = try SealedContentCheck()
        self.source = source
        self.reader = reader
    }

    /// Of a stretch of the ledger.
    ///
    /// - Parameters:
    ///   - tables: what the ledger says before the stretch. They stay as they are.
    ///   - earlier: who looked at the stretch before.
    init(over tables: StoreReader, records reader: StoreReader, after earlier: LedgerInspection?) throws {
        let identities = IdentityNumberCheck(reader)
        let facts = earlier.map {
            LedgerFacts(following: $0.examination.facts, source: tables, confidential: identities)
        }
        examination = Examination(facts ?? LedgerFacts(source: tables, confidential: identities))
        self.identities = identities
        certificates = try earlier?.certificates ?? SealedContentCheck()
        source = nil
        self.reader = reader
    }

    func prepare(for events: [LedgerEvent]) {
        if let source {
            identities.forget()
            examination.goOn(
                with: LedgerFacts(following: examination.facts, source: source, confidential: identities))
        }
        examination.facts.prepare(for: events)
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
        if let failure = examination.facts.failure { throw failure }
        return openEnds
    }
}
