public import CertificateSeal
public import CompetenceModel

extension PersonalKey {
    /// What a registry needs to know of this key: the public half, and the root of the secrets that draw samples.
    public var registration: RegisteredKey {
        RegisteredKey(
            publicKey: publicKey.rawRepresentation, samplingRoot: SamplingSecrets(seed: samplingSecret).root)
    }

    var ledgerFingerprint: SHA256Digest { SHA256Digest(hashing: publicKey.rawRepresentation) }

    func signLedger(_ bytes: [UInt8]) throws(SealingError) -> [UInt8] {
        try sign(bytes, in: .ledgerTransaction)
    }
}
