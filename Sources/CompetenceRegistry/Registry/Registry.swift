public import CompetenceModel
import LocalFiles
public import RegistryStore

/// A registry of validated competence in one SQLite file.
///
/// Reading needs no key. Acting is done in a `Session`: as somebody, with that person's own key.
public final class Registry: Sendable {
    public let store: Store
    public let environment: RegistryEnvironment

    /// The files beside the registry; `nil` for a registry in memory.
    public let evidence: EvidenceStore?

    /// What others may read, on a medium where nobody can mend that.
    public let exposedFiles: [String]
    /// What is sealed from.
    let verified: VerifiedLedger

    init(
        store: Store, environment: RegistryEnvironment, evidence: EvidenceStore? = nil, exposedFiles: [String] = [],
        sealing: any SealingMemory = TransientSealingMemory()
    ) {
        self.exposedFiles = exposedFiles
        self.store = store
        self.evidence = evidence
        self.environment = environment
        verified = VerifiedLedger(sealing)
    }

    /// Opens the registry at `path`.
    ///
    /// - Parameter sealing: what this machine remembers of the registries that it seals from. In memory, the whole ledger is
    ///   verified before the first seal.
    public static func open(
        at path: String, readOnly: Bool = false, environment: RegistryEnvironment = .live,
        sealing: any SealingMemory = TransientSealingMemory()
    ) throws(RegistryError) -> Registry {
        do {
            // What belongs to a registry lies beside the file itself, not beside a link to it.
            let path = LocalFile.withoutLink(path)
            let store = try Store.open(at: path, readOnly: readOnly, sharedWith: environment.group)
            let evidence = EvidenceStore(besideRegistryAt: path, store.permissions)
            let isExposed = try evidence.isExposed(sharedWith: environment.group)
            return Registry(
                store: store, environment: environment, evidence: evidence,
                exposedFiles: store.exposedFiles + (isExposed ? [evidence.folder] : []), sealing: sealing)
        } catch {
            throw RegistryError(wrapping: error)
        }
    }

    public var today: CalendarDate { environment.now().dateInSweden }

    /// Reads, in one consistent snapshot.
    public func read<Value>(_ body: (StoreReader) throws -> Value) throws(RegistryError) -> Value {
        do {
            return try store.read(body)
        } catch {
            throw RegistryError(wrapping: error)
        }
    }

    /// The registry as `handle` acts in it, with a key that the registry knows as theirs.
    public func session(as handle: Handle, key: any Signer) -> Session {
        Session(registry: self, handle: handle, course: .signing(key))
    }
}
