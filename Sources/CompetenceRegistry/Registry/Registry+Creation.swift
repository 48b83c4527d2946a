import CertificateSeal
public import CompetenceModel
import RegistryStore

/// What a new registry needs to know of itself.
public struct RegistryCharter: Sendable {
    public var issuer: CompetenceCertificate.Issuer
    public var administrator: Handle
    public var administratorName: String
    /// On what the first administrator's authorisation rests.
    public var basis: String

    public init(
        issuer: CompetenceCertificate.Issuer, administrator: Handle, administratorName: String, basis: String
    ) {
        self.issuer = issuer
        self.administrator = administrator
        self.administratorName = administratorName
        self.basis = basis
    }

    /// Whose registry it will be, as the registry keeps it.
    public var owner: Organisation {
        get throws(RegistryError) {
            guard let code = OrganisationCode(issuer.code) else {
                throw RegistryError(.issuerCodeInvalid, ["code": issuer.code])
            }
            try PlainNames.check(issuer: issuer.name)
            return Organisation(
                code: code, name: issuer.name, number: try PlainNames.number(issuer.organisationNumber),
                municipality: issuer.municipality, relation: .owner)
        }
    }
}

extension Registry {
    /// Creates a registry. Its first transaction introduces the first administrator and the key that signs it; without it there is
    /// no file.
    ///
    /// - Parameters:
    ///   - path: `nil` for a registry in memory.
    ///   - key: the administrator's.
    ///   - recovery: the key for the envelope, see ``Session/proposeAdministrator(_:adding:)``; `nil`: none so far.
    public static func create(
        at path: String?, charter: RegistryCharter, key: any Signer, recovery: (any Signer)? = nil,
        environment: RegistryEnvironment = .live,
        sealing: any SealingMemory = TransientSealingMemory()
    ) throws(RegistryError) -> Registry {
        let owner = try charter.owner
        try PlainNames.check(charter.administratorName)
        if case .doubtful(let doubt) = environment.clockReading() { throw doubt.error }
        func found(_ writer: StoreWriter) throws {
            let now = environment.now()
            let name = try ConfidentialRecord(
                PractitionerDetails(name: charter.administratorName),
                salt: environment.randomBytes(ConfidentialRecord.saltLength))
            let authorisation = Authorisation(
                id: AuthorisationID(number: 1), practitioner: charter.administrator, role: .administrator,
                from: now.dateInSweden, basis: charter.basis)
            let opened = RegistryOpened(owner: owner, nonce: environment.nonce(on: .start))
            let fingerprint = try writer.registry(of: ActContent([opened]))
            let registration = try key.registration(of: charter.administrator, in: fingerprint)
            let envelope = try recovery.map { recovery in
                try founding(recovery, in: fingerprint, of: charter, at: now, environment)
            }
            let content = try ActContent(
                [
                    opened as any EventContent,
                    PractitionerAdded(
                        handle: charter.administrator, organisation: owner.code, participant: nil,
                        details: name.commitment),
                    AuthorisationGranted(authorisation: authorisation),
                    KeyRegistered(
                        registration: registration.registration, proof: registration.proof,
                        takesRoot: registration.registration.sampling != nil),
                ] + (envelope?.events ?? []))
            let intent = Intent(
                registry: fingerprint, actor: charter.administrator, key: key.ledgerFingerprint,
                preparedAt: now, nonce: environment.nonce(on: .start), base: .start, content: content.digest)
            _ = try writer.append(
                content, signed: try key.sign(intent), confidential: [name] + (envelope.map { [$0.name] } ?? []),
                at: now)
        }
        do {
            guard let path else {
                let store = try Store.inMemory()
                try store.write(found)
                return Registry(store: store, environment: environment, sealing: sealing)
            }
            return Registry(
                store: try Store.create(at: path, founding: found), environment: environment,
                evidence: EvidenceStore(besideRegistryAt: path), sealing: sealing)
        } catch {
            throw RegistryError(wrapping: error)
        }
    }

    /// What puts the recovery key on record as the registry opens.
    private static func founding(
        _ recovery: any Signer, in registry: SHA256Digest, of charter: RegistryCharter, at now: Timestamp,
        _ environment: RegistryEnvironment
    ) throws -> (name: ConfidentialRecord, events: [any EventContent]) {
        let handle = RecoveryKey.freeHandle(among: [charter.administrator])
        let name = try ConfidentialRecord(
            RecoveryKey.details, salt: environment.randomBytes(ConfidentialRecord.saltLength))
        return (
            name,
            [
                RecoveryKey.added(handle, to: try charter.owner.code, details: name.commitment),
                RecoveryKey.authorised(
                    handle, AuthorisationID(number: 2), from: now.dateInSweden, basis: charter.basis),
                try RecoveryKey.registered(recovery, to: handle, in: registry),
            ]
        )
    }
}
