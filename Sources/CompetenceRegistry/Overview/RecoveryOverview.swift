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
            func hasKey(_ practitioner: Practitioner) -> Bool {
                practitioner.keys.contains { $0.endedFrom.map { today < $0 } ?? true }
            }
            let open = try reader.openProposal()
            let proposer = open.flatMap { open in people.first { $0.handle == open.proposer } }
            let stands = try proposer.map { proposer in
                try open?.stands(on: today, proposer: proposer) { fingerprint in
                    try reader.keyRegistration(fingerprint: fingerprint)?.transaction
                }
            }
            let holder = people.first { $0.authorisation([.recoveryKey], on: today) != nil && hasKey($0) }
            let used = try holder.flatMap { try reader.newestConfirmedProposal(by: $0.handle) }
            let isUnused = try holder?.keys.contains { key in
                guard key.endedFrom == nil else { return false }
                guard let used else { return true }
                return try (reader.keyRegistration(fingerprint: key.fingerprint)?.transaction ?? 0) > used
            }
            let proposal = stands == true ? open : nil
            let details = try proposal.flatMap { proposal in
                let known = people.first { $0.handle == proposal.content.practitioner }
                return try (proposal.content.addition?.details ?? known?.details).flatMap {
                    try reader.confidential($0, as: PractitionerDetails.self)
                }
            }
            return RecoveryOverview(
                administrators: people.filter { $0.administers(on: today) && hasKey($0) }.map(\.handle),
                recoveryKey: isUnused == true ? holder?.handle : nil, proposal: proposal, proposedName: details?.name)
        }
    }
}
