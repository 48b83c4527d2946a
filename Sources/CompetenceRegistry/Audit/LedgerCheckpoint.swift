import CertificateSeal
public import CompetenceModel
import Foundation
import RegistryStore

/// A place in the ledger, noted down and signed, to be kept where nobody who can change the registry can change it.
///
/// Text, one field a line, so that it can also be printed or mailed:
///
///     intyga checkpoint 1
///     registry EXB
///     transaction 123
///     hash 3f…
///     at 2026-11-22T16:03:07.120Z
///     signed by maria
///     public key ed25519:…
///     signature …
public struct LedgerCheckpoint: Sendable, Hashable {
    public var registry: String
    public var position: LedgerPosition
    public var at: Timestamp
    public var signer: Handle
    public var publicKey: String
    public var signature: [UInt8]

    private var statement: String {
        """
        \(DigestDomain.checkpoint.line)
        registry \(registry)
        transaction \(position.number)
        hash \(position.hash)
        at \(at)
        signed by \(signer)
        public key \(publicKey)

        """
    }

    init(
        registry: String, position: LedgerPosition, at: Timestamp, signer: Handle, key: any Signer
    ) throws {
        self.registry = registry
        self.position = position
        self.at = at
        self.signer = signer
        publicKey = key.publicKey.description
        signature = []
        signature = try key.sign(Array(statement.utf8), in: .ledgerCheckpoint)
    }

    /// The file's content.
    public var text: String { statement + "signature \(Data(signature).base64EncodedString())\n" }

    /// Reads a checkpoint, also one that went by mail, and checks that it says what was signed, by the key that it names.
    ///
    /// Whether that key is the signer's is for the registry to say; see ``Registry/audit(extending:progress:)``.
    public init(parsing text: String, file: String) throws(RegistryError) {
        let damaged = RegistryError(.checkpointInvalid, ["file": file])
        let text = text.withPlainLines
        let lines = text.split(separator: "\n", omittingEmptySubsequences: true)
        guard let first = lines.first, first == DigestDomain.checkpoint.line else { throw damaged }
        var fields: [Substring] = []
        for (line, name) in zip(
            lines.dropFirst(), ["registry", "transaction", "hash", "at", "signed by", "public key", "signature"])
        {
            guard line.hasPrefix(name + " ") else { throw damaged }
            fields.append(line.dropFirst(name.utf8.count + 1))
        }
        guard fields.count == 7, let number = Int(fields[1]), number > 0,
            let hash = SHA256Digest(String(fields[2])), let at = Timestamp(String(fields[3])),
            let signer = Handle(String(fields[4])), let key = PersonalPublicKey(String(fields[5])),
            let signature = Data(base64Encoded: String(fields[6]))
        else { throw damaged }
        registry = String(fields[0])
        position = LedgerPosition(number: number, hash: hash)
        self.at = at
        self.signer = signer
        publicKey = key.description
        self.signature = Array(signature)
        guard self.text == text, key.isValid(self.signature, for: Array(statement.utf8), in: .ledgerCheckpoint) else {
            throw damaged
        }
    }

    /// The fingerprint of the key that signed it, as the ledger names keys.
    var keyFingerprint: SHA256Digest? {
        PersonalPublicKey(publicKey).map { SHA256Digest(hashing: $0.rawRepresentation) }
    }
}

extension Session {
    /// Notes down and signs where the ledger is now, once it has been verified up to there. It changes nothing in the registry.
    public func checkpoint() throws(RegistryError) -> Verdict<LedgerCheckpoint> {
        let signer = try signer()
        return try act(sealingWith: signer) { act, head in
            act.require(.writeCheckpoint)
            guard !act.isRefused else { return nil }
            return try LedgerCheckpoint(
                registry: act.reader.existingIssuer().code, position: head.position,
                at: registry.environment.now(), signer: handle, key: signer)
        }
    }
}
