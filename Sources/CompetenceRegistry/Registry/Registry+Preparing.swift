public import CertificateSeal
public import CompetenceModel
import RegistryStore

// What somebody signs where the registry is not: prepared here, signed there, committed here. Others act meanwhile.

extension Registry {
    /// Prepares an act for whoever holds `key`, and records nothing. What it will be is examined now, and once more when it is
    /// committed. It can be committed for five minutes; the numbers that it gives out are nobody else's meanwhile.
    ///
    /// - Parameters:
    ///   - request: what was asked for, for whoever commits it; see ``preparedAct(_:)``.
    ///   - act: one use case. It is given a session, and must not be asked for two acts.
    public func prepare<Value: Sendable>(
        as handle: Handle, key: PersonalPublicKey, request: String = "",
        _ act: (Session) throws(RegistryError) -> Verdict<Value>
    ) throws(RegistryError) -> Verdict<PreparedIntent<Value>> {
        let preparation = Session.Preparation(request: request)
        let verdict = try act(session(as: handle, key: key, preparing: preparation))
        switch verdict {
        case .refused(let findings): return .refused(findings)
        case .accepted(let value, let warnings):
            let outcome = preparation.outcome
            return .accepted(
                PreparedIntent(value: value, intent: outcome?.intent, entries: outcome?.entries ?? []),
                warnings: warnings)
        }
    }

    /// An act that was prepared here and waits for its signature.
    /// - Throws: ``RegistryErrorCode/intentUsed`` or ``RegistryErrorCode/intentUnknown`` where none does.
    public func preparedAct(_ nonce: Nonce) throws(RegistryError) -> PreparedAct {
        try read { reader in
            if try reader.isUsed(nonce) { throw RegistryError(.intentUsed) }
            return try reader.preparedAct(nonce).orThrow(RegistryError(.intentUnknown))
        }
    }

    /// Commits an act that was prepared and has been signed: the same use case runs anew, on the registry as it is now.
    ///
    /// Where that is refused, the intent is used up and its numbers are free again.
    ///
    /// - Parameters:
    ///   - signature: over the intent's digest, in the context ``SigningContext/intent``.
    ///   - act: the same use case as was prepared.
    /// - Throws: a code that begins with `intent`, or ``RegistryErrorCode/signatureInvalid``.
    public func commit<Value: Sendable>(
        _ prepared: PreparedAct, signature: [UInt8], _ act: (Session) throws(RegistryError) -> Verdict<Value>
    ) throws(RegistryError) -> Verdict<Value> {
        let session = try session(committing: prepared, signature: signature)
        let verdict: Verdict<Value>
        do throws(RegistryError) {
            verdict = try act(session)
        } catch {
            try discard(prepared)
            throw error
        }
        // Refused, or there was nothing left to do.
        try discard(prepared)
        return verdict
    }

    // MARK: In steps, for whoever runs a whole command

    /// A session that prepares the one act that it is asked for, and records nothing.
    public func session(
        as handle: Handle, key: PersonalPublicKey, preparing preparation: Session.Preparation
    ) -> Session {
        Session(registry: self, handle: handle, course: .preparing(key, preparation))
    }

    /// A session that commits what was prepared, if it is asked for the same act. Whatever comes of it, ``discard(_:)`` ends it.
    public func session(committing prepared: PreparedAct, signature: [UInt8]) throws(RegistryError) -> Session {
        // Only what this registry has kept counts, whatever it is given.
        guard try preparedAct(prepared.intent.nonce) == prepared else { throw RegistryError(.intentUnknown) }
        let key = try read { reader in
            try reader.key(prepared.intent.key).flatMap { PersonalPublicKey(rawRepresentation: $0.key.publicKey) }
        }
        guard let key else {
            throw RegistryError(
                .keyNotRegistered,
                ["practitioner": prepared.intent.actor.text, "key": prepared.intent.key.description])
        }
        let course = Session.Course.committing(prepared, key: key, signature: signature)
        return Session(registry: self, handle: prepared.intent.actor, course: course)
    }

    /// Lets go of what was prepared: its numbers are free again.
    public func discard(_ prepared: PreparedAct) throws(RegistryError) {
        do {
            try store.write { try $0.removePreparedAct(nonce: prepared.intent.nonce) }
        } catch {
            throw RegistryError(wrapping: error)
        }
    }
}
