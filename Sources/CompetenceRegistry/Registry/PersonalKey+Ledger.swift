public import CertificateSeal
public import CompetenceModel

extension PersonalKey {
    /// What a registry needs to know of this key: the public half, and the root of the secrets that draw samples.
    public var registration: RegisteredKey {
        RegisteredKey(
            publicKey: publicKey.rawRepresentation, samplingRoot: SamplingSecrets(seed: samplingSecret).root)
    }
}

extension PersonalPublicKey {
    /// What the ledger names the key by.
    var ledgerFingerprint: SHA256Digest { SHA256Digest(hashing: rawRepresentation) }
}
