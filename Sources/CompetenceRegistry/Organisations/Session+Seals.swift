public import CertificateSeal
public import CompetenceModel
import RegistryStore

extension Session {
    /// Puts on record what an organisation seals with from now on.
    ///
    /// - Parameters:
    ///   - code: `nil` for the owner.
    ///   - renews: the fingerprint of the seal whose place it takes; `nil` where the organisation has none.
    public func registerSeal(
        _ identity: SealingIdentity, of code: OrganisationCode? = nil, renews: SHA256Digest? = nil
    ) throws(RegistryError) -> Verdict<Seal> {
        let verdict = try act { act in
            let organisation = try code ?? act.reader.existingOwner().code
            _ = try act.existing(organisation)
            guard let seal = Seal(identity.certificate, of: organisation, renews: renews) else {
                throw RegistryError(.internalFault, ["detail": "a sealing identity over another kind of key"])
            }
            act.record(SealRegistered(seal: seal))
            return seal
        }
        if verdict.value != nil { try registry.introduce(identity) }
        return verdict
    }

    /// Ends the key of a seal: lost, stolen or given up. Nothing more is sealed with it; what was sealed stands.
    ///
    /// - Parameter code: `nil` for the owner.
    public func endSeal(
        _ fingerprint: SHA256Digest, of code: OrganisationCode? = nil
    ) throws(RegistryError) -> Verdict<CalendarDate> {
        try act { act in
            let organisation = try code ?? act.reader.existingOwner().code
            _ = try act.existing(organisation)
            act.record(SealEnded(organisation: organisation, seal: fingerprint, on: act.today))
            return act.today
        }
    }

    /// Decides who issues the certificates of a framework: the owner for all, or each member for itself.
    public func decideIssuers(
        of code: FrameworkCode, _ issuers: Issuers
    ) throws(RegistryError) -> Verdict<Issuers> {
        try act { act in
            _ = try act.existing(code)
            act.record(IssuersDecided(framework: code, issuers: issuers))
            return issuers
        }
    }
}

extension Registry {
    /// What an organisation has sealed with, oldest first.
    public func seals(of code: OrganisationCode) throws(RegistryError) -> [RegisteredSeal] {
        try read { reader in
            _ = try reader.existing(code)
            return try reader.seals().filter { $0.seal.organisation == code }
        }
    }

    /// Whose seal the certificates of a claim need: of what was issued and not sealed, the organisation that it was prepared
    /// for.
    public func issuer(of id: ClaimID) throws(RegistryError) -> Organisation {
        try read { reader in
            let claim = try reader.existing(id)
            if let prepared = try reader.certificates(of: id).first(where: { $0.state == .prepared }) {
                return try reader.existing(prepared.issuer)
            }
            return try LedgerFacts(source: reader).issuer(of: claim).orThrow(
                RegistryError(.registryDamaged, ["detail": "no owner"]))
        }
    }

    /// The claims of which certificates are issued and not sealed.
    public func claimsToSeal() throws(RegistryError) -> [ClaimID] {
        try read { reader in
            Set(try reader.issuers().flatMap { try reader.preparedCertificates(of: $0) }.map(\.claim)).sorted()
        }
    }

    /// Whose certificates there may be status lists of: the owner, and the members that have issued as themselves.
    public func issuers() throws(RegistryError) -> [Organisation] {
        try read { reader in
            let owner = try reader.existingOwner()
            return [owner] + (try reader.issuers().filter { $0 != owner.code }.map { try reader.existing($0) })
        }
    }
}
