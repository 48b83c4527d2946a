import CertificateSeal
import CompetenceModel

@testable import CompetenceRegistry
import RegistryStore

extension StoreWriter {
    /// Appends behind the use cases what is properly chained and signed.
    @discardableResult
    func append(
        _ events: [any EventContent], confidential: [ConfidentialRecord], at: Timestamp, actor: Handle, key: PersonalKey
    ) throws -> LedgerTransaction {
        let content = try ActContent(events)
        let intent = Intent(
            registry: try registry(of: content), actor: actor, key: key.ledgerFingerprint, preparedAt: at,
            nonce: RegistryEnvironment.live.nonce(on: .start), base: try reader.position(), content: content.digest)
        return try append(content, signed: key.sign(intent), confidential: confidential, at: at)
    }
}
