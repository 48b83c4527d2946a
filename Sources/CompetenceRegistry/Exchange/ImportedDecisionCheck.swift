import CertificateSeal
import CertificateXML
import CompetenceModel
import RegistryStore

/// Verifies, long after, that a decision on the ledger is the one that an external quality assurer signed, and that the
/// transaction which brought it in says nothing but what was decided.
///
/// The rules that the registry asked when the decision came in are the examiner's to ask again, of the events.
enum ImportedDecisionCheck {
    /// Why a decision on the ledger attests nothing.
    enum Objection: Error, Sendable, Hashable {
        /// The signed document is gone, and with it what attests the events.
        case documentMissing
        case documentUnreadable
        /// Signed with a key that was not the assurer's when the package left, or had ended when the decision came in.
        case keyUnknown
        case signatureInvalid
        /// Dated before the package left, or after the decision came in.
        case misdated
        case transactionUnreadable
        case eventsDiffer(ClaimDecision.EventMismatch)
    }

    /// Who acted through the decision, and when; or why nobody did.
    ///
    /// - Parameter reader: for the ledger's entries and the confidential records, each of which has its hash; no table that is
    ///   projected from the ledger is asked.
    static func verify(
        _ imported: LedgerExaminer.ImportedDecision, in reader: StoreReader
    ) -> Result<LedgerExaminer.Delegation, Objection> {
        guard let document = content(of: imported.event.decision, in: reader) else {
            return .failure(.documentMissing)
        }
        guard let signed = try? ClaimDecisionDocument.read(document) else { return .failure(.documentUnreadable) }
        guard let key = imported.keys[signed.key].flatMap({ PersonalPublicKey(rawRepresentation: $0) }) else {
            return .failure(.keyUnknown)
        }
        guard key.isValid(signed.signature, for: signed.content, in: .signOffDecision) else {
            return .failure(.signatureInvalid)
        }
        let decision = signed.decision
        let days = [decision.on] + decision.reviews.map(\.on)
        guard days.allSatisfy({ imported.days.contains($0) }) else { return .failure(.misdated) }
        guard let events = events(of: imported.transaction, in: reader) else {
            return .failure(.transactionUnreadable)
        }
        let mismatch = decision.mismatch(with: events) { commitment in
            (try? reader.confidential(commitment, as: Remark.self)).flatMap { $0 }?.text
        }
        if let mismatch { return .failure(.eventsDiffer(mismatch)) }
        return .success(LedgerExaminer.Delegation(assurer: decision.assurer, on: decision.on))
    }

    private static func content(of commitment: SHA256Digest, in reader: StoreReader) -> [UInt8]? {
        (try? reader.confidential(commitment)).flatMap { $0 }?.content
    }

    private static func events(of transaction: Int, in reader: StoreReader) -> [any LedgerEvent]? {
        try? reader.entries(of: transaction).map { try $0.event() }
    }
}
