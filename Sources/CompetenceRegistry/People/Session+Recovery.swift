import CertificateSeal
public import CompetenceModel
import RegistryStore

extension Session {
    /// Names a new administrator, with the recovery key. In force once another person confirms it, or when it has stood for
    /// 72 hours.
    ///
    /// - Parameters:
    ///   - signed: what the new administrator says of her key.
    ///   - details: of somebody who is not in the registry yet.
    /// - Returns: the proposal as it stands.
    public func proposeAdministrator(
        _ signed: SignedKeyRegistration, adding details: PractitionerDetails? = nil
    ) throws(RegistryError) -> Verdict<AdministratorProposal> {
        if let details { try PlainNames.check(details.name) }
        return try act { act in
            let handle = signed.registration.practitioner
            let person = try details.map { details in
                PractitionerAdded(
                    handle: handle, organisation: try act.reader.existingOwner().code, participant: nil,
                    details: try act.conceal(details))
            }
            if person == nil { _ = try act.existing(handle) }
            let content = AdministratorProposed(
                registration: signed.registration, proof: signed.proof, addition: person)
            act.record(content)
            return AdministratorProposal(
                content: content, proposer: self.handle, transaction: try act.reader.position().number + 1, at: act.now)
        }
    }

    /// Brings into force what the recovery key has proposed: the key, the role, and where need be the person.
    ///
    /// - Parameters:
    ///   - key: fingerprint of the key that was proposed, as whoever confirms has seen it.
    ///   - basis: what is said of the authorisation.
    public func confirmAdministrator(
        _ handle: Handle, key: SHA256Digest, basis: String
    ) throws(RegistryError) -> Verdict<Handle> {
        try act { act in
            act.record(AdministratorConfirmed(practitioner: handle, key: key))
            // What a proposal brings about is not asked for where it is not in force.
            guard !act.isRefused, let proposal = try act.reader.openProposal()?.content else { return nil }
            if let addition = proposal.addition { act.record(addition) }
            let known = try act.reader.practitioner(handle)
            let takesRoot = proposal.registration.sampling.map { root in
                known?.takes(root, on: act.today) ?? true
            }
            act.record(
                KeyRegistered(
                    registration: proposal.registration, proof: proposal.proof, takesRoot: takesRoot ?? false))
            if known?.administers(on: act.today) != true {
                act.record(
                    AuthorisationGranted(
                        authorisation: Authorisation(
                            id: AuthorisationID(number: try act.next(.authorisation)), practitioner: handle,
                            role: .administrator, from: act.today, basis: basis)))
            }
            return handle
        }
    }

    /// Registers a recovery key, for a new envelope. Those before it end, and with them what they have proposed.
    ///
    /// - Parameters:
    ///   - key: at hand here for as long as this takes.
    ///   - basis: what is said of the authorisation.
    public func registerRecoveryKey(
        _ key: any Signer, basis: String
    ) throws(RegistryError) -> Verdict<Handle> {
        try act { act in
            let people = try act.reader.practitioners()
            let holder = people.first { $0.authorisation([.recoveryKey], on: act.today) != nil }
            let handle = holder?.handle ?? RecoveryKey.freeHandle(among: people.map(\.handle))
            for known in holder?.keys ?? [] where known.endedFrom == nil {
                act.record(KeyEnded(practitioner: handle, key: known.fingerprint, from: act.today))
            }
            if holder == nil {
                let owner = try act.reader.existingOwner().code
                let details = try act.conceal(RecoveryKey.details)
                let number = AuthorisationID(number: try act.next(.authorisation))
                act.record(RecoveryKey.added(handle, to: owner, details: details))
                act.record(RecoveryKey.authorised(handle, number, from: act.today, basis: basis))
            }
            let registry = try act.reader.registryFingerprint().orThrow(
                RegistryError(.registryDamaged, ["detail": "no first entry"]))
            act.record(try RecoveryKey.registered(key, to: handle, in: registry))
            return handle
        }
    }
}

/// The recovery key among the people of a registry.
enum RecoveryKey {
    static let details = PractitionerDetails(name: "Återställningsnyckel")

    static func freeHandle(among taken: [Handle]) -> Handle {
        let candidates = ["recovery"] + (2...).lazy.prefix(taken.count + 1).map { "recovery\($0)" }
        for candidate in candidates {
            if let handle = Handle(candidate), !taken.contains(handle) { return handle }
        }
        preconditionFailure("one more candidate than handles")
    }

    static func added(_ handle: Handle, to owner: OrganisationCode, details: SHA256Digest) -> PractitionerAdded {
        PractitionerAdded(handle: handle, organisation: owner, participant: nil, details: details)
    }

    static func authorised(
        _ handle: Handle, _ number: AuthorisationID, from day: CalendarDate, basis: String
    ) -> AuthorisationGranted {
        AuthorisationGranted(
            authorisation: Authorisation(
                id: number, practitioner: handle, role: .recoveryKey, from: day, basis: basis))
    }

    /// It draws no samples.
    static func registered(_ key: any Signer, to handle: Handle, in registry: SHA256Digest) throws -> KeyRegistered {
        let registration = KeyRegistration(
            registry: registry, practitioner: handle, publicKey: key.publicKey.rawRepresentation)
        return KeyRegistered(
            registration: registration, proof: try key.sign(Array(registration.encoding.utf8), in: .keyRegistration),
            takesRoot: false)
    }
}
