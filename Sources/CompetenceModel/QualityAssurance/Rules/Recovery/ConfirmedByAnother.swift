/// A proposal comes into force when another person confirms it, or when it has stood for 72 hours, in which everybody could see it.
/// Whoever has found the envelope alone cannot take the registry over before anybody notices.
struct ConfirmedByAnother: QualityRule {
    let source = "docs/decisions/0025-recovery.md"

    func findings(in subject: EventCase<AdministratorConfirmed>) -> [Finding] {
        guard let proposal = subject.facts.openProposal() else { return [] }
        let author = subject.author
        guard author == proposal.proposer || author == proposal.content.practitioner,
            subject.transaction.at < proposal.inForceFrom
        else { return [] }
        return [
            Finding(
                .proposalNeedsAnother,
                ["practitioner": proposal.content.practitioner.text, "time": proposal.inForceFrom.minuteInSweden])
        ]
    }
}
