public import CompetenceModel
import RegistryStore

/// Whether somebody can go on when the administrator cannot.
public struct RecoveryOverview: Sendable, Equatable {
    /// Those who administer until further notice, with a key that holds.
    public var administrators: [Handle]
    /// Who has the recovery key that holds; `nil` where there is none, or it has been out of its envelope.
    public var recoveryKey: Handle?
    /// What the recovery key has proposed, and nobody has confirmed or stopped.
    public var proposal: AdministratorProposal?
    /// The name of whoever is proposed; `nil` where it has been disposed of.
    public var proposedName: String?
}

extension Registry {
    public func recovery() throws(RegistryError) -> RecoveryOverview {
        let today = today
        return try read { reader in
            let people = try reader.practitioners()
            let proposal = try reader.standingProposal(among: people, on: today)
            return RecoveryOverview(
                administrators: people.filter { $0.administers(on: today) && $0.canSign(on: today) }.map(\.handle),
                recoveryKey: try reader.unopenedEnvelope(among: people, on: today), proposal: proposal,
                proposedName: try proposal.flatMap { try reader.name(in: $0, among: people) })
        }
    }
}

extension StoreReader {
    /// The newest proposal, unless it was confirmed or stopped.
    fileprivate func standingProposal(
        among people: [Practitioner], on day: CalendarDate
    ) throws -> AdministratorProposal? {
        guard let proposal = try openProposal(), let proposer = people.first(where: { $0.handle == proposal.proposer })
        else { return nil }
        let stands = try proposal.stands(on: day, proposer: proposer) { fingerprint in
            try keyRegistration(fingerprint: fingerprint)?.transaction
        }
        return stands ? proposal : nil
    }

    /// Whose key lies in an envelope that nobody has opened: with which nothing that was confirmed has been proposed.
    fileprivate func unopenedEnvelope(among people: [Practitioner], on day: CalendarDate) throws -> Handle? {
        guard let holder = people.first(where: { $0.authorisation([.recoveryKey], on: day) != nil }) else { return nil }
        let opened = try newestConfirmedProposal(by: holder.handle) ?? 0
        let isUnopened = try holder.keys.contains { key in
            try key.holds(on: day)
                && (keyRegistration(fingerprint: key.fingerprint)?.transaction ?? 0) > opened
        }
        return isUnopened ? holder.handle : nil
    }

    fileprivate func name(in proposal: AdministratorProposal, among people: [Practitioner]) throws -> String? {
        let known = people.first { $0.handle == proposal.content.practitioner }
        return try (proposal.content.addition?.details ?? known?.details).flatMap { details in
            try confidential(details, as: PractitionerDetails.self)?.name
        }
    }
}
