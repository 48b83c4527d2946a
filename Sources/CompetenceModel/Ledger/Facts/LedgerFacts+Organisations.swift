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

    /// Whether participants are with an organisation. One who has left it by this act counts still.
    func hasParticipants(_ organisation: OrganisationCode) -> Bool {
        participants.values.values.contains { $0.organisation == organisation }
            || read { try $0.hasParticipants(organisation) } ?? false
    }
}
