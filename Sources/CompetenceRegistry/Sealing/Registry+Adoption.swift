public import CertificateSeal
public import CompetenceModel
import CertificateXML
import RegistryStore
import StrictXML

extension Registry {
    /// Tells a sealing key that this is the registry that is sealed from, as it is now. The ledger is verified from its beginning.
    ///
    /// Needed on a new machine, and after an older copy was put back. Whoever does it has made sure that it is the right registry: by
    /// its fingerprint, and by a checkpoint that was kept elsewhere.
    ///
    /// - Parameters:
    ///   - checkpoint: which the ledger must extend; `nil`: none.
    ///   - publishedLists: numbers of status lists that were published, whatever the registry says: the next one goes above.
    /// - Throws: ``RegistryErrorCode/ledgerNotProven``, ``RegistryErrorCode/registryWentBack`` where the checkpoint is not of it.
    public func adopt(
        _ seal: SealingIdentity, extending checkpoint: LedgerCheckpoint? = nil,
        publishedLists: [OrganisationCode: Int] = [:]
    ) throws(RegistryError) -> LedgerPosition {
        try read { reader in
            if let position = checkpoint?.position,
                try reader.hash(ofTransaction: position.number) != position.hash
            {
                throw RegistryError(.registryWentBack, ["number": "\(position.number)"])
            }
            let lists = try verified.publishedLists(by: seal).merging(publishedLists, uniquingKeysWith: max)
            try verified.adopt(reader, by: seal, keeping: lists)
            return try reader.position()
        }
    }

    /// Whose status list a document is, and its number. It says nothing of the seal.
    public static func number(ofStatusList document: [UInt8]) throws(RegistryError) -> (issuer: String, sequence: Int) {
        do {
            let list = try StatusListDocument.read(try StatusListDocument.parse(document).root)
            return (list.issuer.code, list.sequence)
        } catch {
            throw RegistryError(wrapping: error)
        }
    }

    /// Of a seal that was registered now: from here on it follows this registry.
    func introduce(_ seal: SealingIdentity) throws(RegistryError) {
        try read { reader in
            if try !verified.isKnown(to: seal) { try verified.adopt(reader, by: seal) }
        }
    }
}
