/// The organisations: there are few, and all are read at once.
extension LedgerFacts {
    private var knownOrganisations: [OrganisationCode: Organisation] {
        if let organisations { return organisations }
        let loaded = read { try $0.organisations() } ?? []
        let known = Dictionary(loaded.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
        organisations = known
        return known
    }

    public func organisation(_ code: OrganisationCode) -> Organisation? { knownOrganisations[code] }

    /// By code.
    public var allOrganisations: [Organisation] { knownOrganisations.values.sorted { $0.code < $1.code } }

    func set(_ organisation: Organisation) {
        var known = knownOrganisations
        known[organisation.code] = organisation
        organisations = known
    }

    /// Whose registry it is.
    public var owner: Organisation? { allOrganisations.first { $0.relation == .owner } }

    /// Whether participants are with an organisation.
    func hasParticipants(_ organisation: OrganisationCode) -> Bool {
        let known = participants.byKey
        return known.values.contains { $0.organisation == organisation }
            || read { try $0.hasParticipants(organisation, besides: Set(known.keys)) } ?? false
    }
}

/// What the organisations seal with: few, and read at once.
extension LedgerFacts {
    /// In the order in which they were registered.
    public var allSeals: [RegisteredSeal] {
        if let seals { return seals }
        let loaded = read { try $0.seals() } ?? []
        seals = loaded
        return loaded
    }

    public func seal(_ fingerprint: SHA256Digest) -> RegisteredSeal? {
        allSeals.first { $0.seal.fingerprint == fingerprint }
    }

    /// What an organisation seals with at this point.
    public func currentSeal(of organisation: OrganisationCode) -> RegisteredSeal? {
        allSeals.current(of: organisation)
    }

    func take(_ event: SealRegistered, of transaction: TransactionHeader) {
        seals = allSeals + [RegisteredSeal(seal: event.seal, registeredAt: transaction.at)]
    }

    func take(_ event: SealEnded) {
        guard let ended = seal(event.seal) else { return }
        seals = allSeals.map { registered in
            guard registered.seal.key == ended.seal.key, registered.endedOn == nil else { return registered }
            var registered = registered
            registered.endedOn = event.on
            return registered
        }
    }

    /// Who issues the certificates of a claim: the owner, or the member whose claim it is where that is decided for its framework.
    public func issuer(of claim: AwardClaim) -> Organisation? {
        guard entry(claim.framework)?.issuers == .members, let own = organisation(claim.organisation),
            own.relation == .member
        else { return owner }
        return own
    }

    /// The claims of which an organisation has certificates that are issued and not sealed.
    func claimsUnderIssue(by issuer: OrganisationCode) -> [ClaimID] {
        for found in read({ try $0.preparedCertificates(of: issuer) }) ?? []
        where certificates[found.serial] == nil { certificates.set(found.serial, found) }
        let open = certificates.values.filter { $0.issuer == issuer && $0.state == .prepared }
        return Set(open.map(\.claim)).sorted()
    }
}
