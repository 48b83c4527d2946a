import CertificateSeal
public import CompetenceModel
import RegistryStore
import Synchronization

extension Session {
    /// How an act comes to be signed. The use case is the same in each.
    enum Course: Sendable {
        /// Prepared, signed and committed in one transaction.
        case signing(any Signer)
        /// Prepared: what is to be signed is kept, and nothing is recorded.
        case preparing(PersonalPublicKey, Preparation)
        /// Prepared before and signed meanwhile.
        case committing(PreparedAct, key: PersonalPublicKey, signature: [UInt8])

        var publicKey: PersonalPublicKey {
            switch self {
            case .signing(let signer): signer.publicKey
            case .preparing(let key, _): key
            case .committing(_, let key, _): key
            }
        }

        var signer: (any Signer)? {
            if case .signing(let signer) = self { signer } else { nil }
        }
    }

    /// Where what a session prepares is put.
    public final class Preparation: Sendable {
        let request: String
        private let prepared = Mutex<[IntentFile]>([])

        /// - Parameter request: what was asked for, for whoever commits it; see ``PreparedAct/request``.
        public init(request: String) {
            self.request = request
        }

        /// What is to be signed; `nil` where nothing is, or where one signature is not enough.
        public var outcome: IntentFile? { prepared.withLock { $0.count == 1 ? $0[0] : nil } }

        /// - Returns: whether it is the first.
        func take(_ new: IntentFile) -> Bool {
            prepared.withLock { prepared in
                prepared.append(new)
                return prepared.count == 1
            }
        }
    }
}

extension Session.Course {
    /// What the act takes from the world.
    ///
    /// - Parameter now: from the clock, not before the newest transaction.
    func pins(now: Timestamp, in reader: StoreReader, environment: RegistryEnvironment) throws -> Act.Pins {
        switch self {
        case .signing, .preparing:
            return Act.Pins(now: now, base: try reader.position(), environment: environment)
        case .committing(let prepared, _, _):
            let intent = prepared.intent
            guard intent.holds(at: now) else {
                throw RegistryError(.intentExpired, ["time": intent.preparedAt.minuteInSweden])
            }
            guard try reader.registryFingerprint() == intent.registry,
                try reader.hash(ofTransaction: intent.base.number) == intent.base.hash
            else { throw RegistryError(.intentElsewhere) }
            return Act.Pins(prepared)
        }
    }

    /// Ends an act that was examined, and found to be in order.
    func finish(_ act: Act, at now: Timestamp, by writer: StoreWriter) throws {
        let content = try ActContent(act.events)
        let intent = Intent(
            registry: try writer.registry(of: content), actor: act.actor.handle,
            key: SHA256Digest(hashing: publicKey.rawRepresentation), preparedAt: act.now, nonce: act.pins.nonce,
            base: act.pins.base, content: content.digest)
        switch self {
        case .signing(let signer):
            _ = try writer.append(content, signed: try signer.sign(intent), confidential: act.confidential, at: now)
            for commitment in act.disposals { try writer.dispose(commitment) }
        case .preparing(_, let preparation):
            guard preparation.take(IntentFile(intent, entries: content.entries)) else {
                throw RegistryError(.intentOfSeveralActs)
            }
            try writer.keep(
                PreparedAct(
                    intent: intent, seed: act.pins.seed, numbers: act.numbering.starts, reserved: act.numbering.newest,
                    request: preparation.request))
        case .committing(let prepared, let key, let signature):
            guard intent == prepared.intent else { throw RegistryError(.intentOutdated) }
            let signed = try SignedIntent(
                intent, signature: signature, publicKey: key.rawRepresentation, verifying: \.isValid
            ).orThrow(RegistryError(.signatureInvalid, ["practitioner": act.actor.handle.text]))
            _ = try writer.append(content, signed: signed, confidential: act.confidential, at: now)
            for commitment in act.disposals { try writer.dispose(commitment) }
            try writer.removePreparedAct(nonce: intent.nonce)
        }
    }
}
