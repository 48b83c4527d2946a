import CompetenceModel
import RegistryStore
import Synchronization

/// What is sealed from: a registry's ledger, followed and verified here, never its tables.
///
/// The program seals nothing that the ledger does not prove. Before each seal, the replica of the key that seals takes in what is new
/// in the ledger: the chain, the signatures, and the examination that every act went through. What the ledger does not prove stops
/// the seal, by name. How far the key has followed the ledger is signed with it, and kept beside it.
///
/// Invariants, which tests cite by number:
/// 1. Whatever the tables of the registry say, what is sealed is what the ledger says.
/// 2. A replica that was deleted, put back, swapped or altered in what it says of itself is made anew from the ledger.
/// 3. A ledger that does not hold the position that the key has seen, or is another registry's, is not sealed from.
/// 4. A seal costs what is new in the ledger since the last one.
final class VerifiedLedger: Sendable {
    private let memory: any SealingMemory
    /// Those that were opened, by their keys.
    private let replicas = Mutex<[SHA256Digest: VerifiedReplica]>([:])

    init(_ memory: any SealingMemory) {
        self.memory = memory
    }

    /// Reads the tables that the ledger gives, up to its newest transaction.
    ///
    /// - Parameter source: the registry, at one moment.
    func read<Value>(
        for key: some HeadKey, of source: StoreReader, _ body: (StoreReader, VerifiedHead) throws -> Value
    ) throws -> Value {
        let head = try known(by: key, of: source)
        let replica = try replica(of: key)
        let now = try follow(source, replica, key, from: head)
        return try replica.read(records: source) { try body($0, now) }
    }

    /// Begins with a registry that somebody has made sure is the right one: it is verified from its beginning.
    ///
    /// - Parameter keeping: the numbers of status lists that were published, whatever the registry says.
    func adopt(_ source: StoreReader, by key: some HeadKey, keeping lists: [OrganisationCode: Int] = [:]) throws {
        let replica = try replica(of: key)
        try replica.clear()
        let head = VerifiedHead(
            registry: try source.registryFingerprint() ?? .zero, position: .start, statusLists: lists)
        _ = try follow(source, replica, key, from: head)
    }

    /// Whether the key has a head of this registry.
    func isKnown(to key: some HeadKey) throws -> Bool { try memory.head(of: key.headFingerprint) != nil }

    /// A status list was published.
    func note(statusList sequence: Int, of issuer: OrganisationCode, by key: some HeadKey) throws {
        guard let text = try memory.head(of: key.headFingerprint), var head = VerifiedHead(text, signedBy: key) else {
            return
        }
        head.statusLists[issuer] = max(sequence, head.statusLists[issuer] ?? 0)
        try memory.keep(head: head.signed(by: key), of: key.headFingerprint)
    }

    /// The numbers of the status lists that are known to have been published.
    func publishedLists(by key: some HeadKey) throws -> [OrganisationCode: Int] {
        try memory.head(of: key.headFingerprint).flatMap { VerifiedHead($0, signedBy: key) }?.statusLists ?? [:]
    }

    private func replica(of key: some HeadKey) throws -> VerifiedReplica {
        let fingerprint = key.headFingerprint
        if let open = replicas.withLock({ $0[fingerprint] }) { return open }
        let replica = try VerifiedReplica(at: memory.replica(of: fingerprint))
        return replicas.withLock { open in
            if let other = open[fingerprint] { return other }
            open[fingerprint] = replica
            return replica
        }
    }

    /// What the key knows of the registry. It must be this one, and hold what it held then.
    private func known(by key: some HeadKey, of source: StoreReader) throws -> VerifiedHead {
        let registry = try source.registryFingerprint().orThrow(
            RegistryError(.registryDamaged, ["detail": "no first entry"]))
        guard let text = try memory.head(of: key.headFingerprint) else {
            guard !(memory.needsHead && key.mustBeIntroduced) else { throw RegistryError(.registryNotKnown) }
            return VerifiedHead(registry: registry, position: .start)
        }
        guard let head = VerifiedHead(text, signedBy: key), head.registry == registry else {
            throw RegistryError(.registryNotKnown)
        }
        guard try source.hash(ofTransaction: head.position.number) == head.position.hash else {
            throw RegistryError(.registryWentBack, ["number": "\(head.position.number)"])
        }
        return head
    }

    private func follow(
        _ source: StoreReader, _ replica: VerifiedReplica, _ key: some HeadKey, from head: VerifiedHead
    ) throws -> VerifiedHead {
        let standing = try replica.standing()
        let own = standing.statement.flatMap { VerifiedHead($0, signedBy: key) }
        let isOwn =
            try own?.registry == head.registry && own?.position == standing.position
            && source.hash(ofTransaction: standing.position.number) == standing.position.hash
        if standing.position.number > 0, !isOwn { try replica.clear() }
        var inspection: LedgerInspection?
        let found = try replica.takeIn(
            from: source, verifying: \.isValid,
            inspecting: { reader in
                let next = try LedgerInspection(over: reader, records: source, after: inspection)
                inspection = next
                return next
            }, stating: { try VerifiedHead(registry: head.registry, position: $0).signed(by: key) })
        if let first = found.first { throw RegistryError(notProven: first) }
        var now = head
        now.position = try replica.standing().position
        if now != head { try memory.keep(head: now.signed(by: key), of: key.headFingerprint) }
        return now
    }
}
