public import CompetenceModel
import Synchronization

/// What a machine that seals remembers between runs, apart from the registry.
public protocol SealingMemory: Sendable {
    /// Where a key's replica lies; `nil`: in memory, for as long as the registry is open.
    func replica(of key: SHA256Digest) throws -> String?
    /// The head that was kept for a key; `nil` where there is none.
    func head(of key: SHA256Digest) throws -> String?
    func keep(head: String, of key: SHA256Digest) throws
    /// Whether nothing is sealed without a head that was kept before. Without it, whoever puts another registry in the place of
    /// the right one before the first seal of a machine is not noticed.
    var needsHead: Bool { get }
}

/// Remembers as long as it lives. The whole ledger is verified before the first seal.
public final class TransientSealingMemory: SealingMemory {
    private let heads = Mutex<[SHA256Digest: String]>([:])

    public init() {}

    public var needsHead: Bool { false }
    public func replica(of key: SHA256Digest) -> String? { nil }
    public func head(of key: SHA256Digest) -> String? { heads.withLock { $0[key] } }
    public func keep(head: String, of key: SHA256Digest) { heads.withLock { $0[key] = head } }
}
