/// What is confirmed is the newest proposal, and the key that made it has not been ended since, nor its role withdrawn. So an
/// administrator who did not know of a proposal stops it by ending the recovery key.
struct ProposalStands: QualityRule {
    let source = "docs/decisions/0025-recovery.md"

    func findings(in subject: EventCase<AdministratorConfirmed>) -> [Finding] {
        let event = subject.event
        guard let proposal = subject.facts.openProposal(), proposal.content.practitioner == event.practitioner,
            proposal.content.registration.fingerprint == event.key
        else { return [Finding(.proposalMissing, ["practitioner": event.practitioner.text])] }
        guard proposal.stands(on: subject.day, in: subject.facts) else {
            return [Finding(.proposalStopped, ["practitioner": event.practitioner.text])]
        }
        return []
    }
}

extension AdministratorProposal {
    /// Whether the key that made it still may, and nobody has ended it meanwhile.
    func stands(on day: CalendarDate, in facts: LedgerFacts) -> Bool {
        guard let proposer = facts.practitioner(self.proposer) else { return false }
        return stands(on: day, proposer: proposer) { facts.key($0)?.registeredIn }
    }

    /// - Parameter registeredIn: the transaction that registered a key.
    public func stands(
        on day: CalendarDate, proposer: Practitioner, registeredIn: (SHA256Digest) throws -> Int?
    ) rethrows -> Bool {
        guard proposer.authorisation([.recoveryKey], on: day) != nil else { return false }
        return try proposer.keys.contains { key in
            try key.holds(on: day) && registeredIn(key.fingerprint).map { $0 < transaction } ?? false
        }
    }
}
