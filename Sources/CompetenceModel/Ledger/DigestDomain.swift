/// What a digest or a signature is over. Its line comes before the content, so that what was made for one purpose is worthless
/// for any other.
public enum DigestDomain: String, Sendable, Hashable, CaseIterable {
    /// A serial number, as a status list publishes it.
    case certificateSerial = "certificate serial"
    /// A stage's draw from a claim.
    case sample = "sample 1"
    /// From which the secrets of one person in one registry are made.
    case samplingSeed = "sampling seed 1"
    /// The secret that draws the sample from one submission.
    case samplingSecret = "sampling secret 1"
    /// That somebody holds a key.
    case keyRegistration = "key registration 1"
    /// From which the recovery key is made that the words in the envelope stand for.
    case recoveryKey = "envelope key 1"
    /// What whoever acts signs.
    case intent = "intent 1"
    /// The header of a transaction.
    case ledgerTransaction = "ledger transaction 1"
    /// A signature with a person's key.
    case personalSignature = "signature 1"
    /// How far a machine has verified a registry.
    case verifiedHead = "verified head 1"
    /// A position in the ledger that was noted elsewhere.
    case checkpoint = "checkpoint 1"

    public var line: String { "intyga \(rawValue)" }
}
