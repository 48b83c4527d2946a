import CertificateSeal
public import CompetenceModel
import RegistryStore

extension Signer {
    /// What the holder says of the key to a registry, signed with it.
    ///
    /// - Parameters:
    ///   - handle: which person she is there.
    ///   - registry: see ``Registry/fingerprint()``.
    ///   - series: of submissions, that her samples are drawn for.
    public func registration(
        of handle: Handle, in registry: SHA256Digest, series: Int = 0
    ) throws -> SignedKeyRegistration {
        let secrets = samplingSecrets(in: registry, series: series)
        let registration = KeyRegistration(
            registry: registry, practitioner: handle, publicKey: publicKey.rawRepresentation,
            sampling: secrets.map { SamplingRoot(root: $0.root, series: series) })
        return SignedKeyRegistration(
            registration, proof: try sign(Array(registration.encoding.utf8), in: .keyRegistration))
    }
}

extension PersonalPublicKey {
    /// What the ledger names the key by.
    var ledgerFingerprint: SHA256Digest { SHA256Digest(hashing: rawRepresentation) }
}

extension Registry {
    /// What the registry is known by: the hash of its first entry. It is public, and a key is registered for it.
    public func fingerprint() throws(RegistryError) -> SHA256Digest {
        try read { try $0.registryFingerprint().orThrow(RegistryError(.registryDamaged, ["detail": "no first entry"])) }
    }

    /// The series of the next submission.
    public func samplingSeries() throws(RegistryError) -> Int {
        try read { SamplingSecrets.series(of: try $0.newest(.submission)) }
    }
}
