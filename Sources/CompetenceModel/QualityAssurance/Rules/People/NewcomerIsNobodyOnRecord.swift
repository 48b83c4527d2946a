/// Whoever is added and looks like somebody on record is her, unless it is said that she is not: the same name, with the same
/// organisation, and nothing that tells them apart.
///
/// Whoever may not see who has a protected identity is not told by this either. An audit does not ask: names are kept outside the
/// ledger. What was said is on it.
struct NewcomerIsNobodyOnRecord: QualityRule {
    let source = "one person has one record"

    func findings(in subject: EventCase<ParticipantAdded>) -> [Finding] {
        let (event, facts) = (subject.event, subject.facts)
        let alike = facts.confidential.lookalikes(
            of: event.details, participant: event.participant, in: event.organisation)
        guard !alike.isEmpty else { return [] }
        let maySee = PermissionTable.standard[.revealParticipant].isGiven(
            to: facts.practitioner(subject.author), for: .init(), on: subject.day)
        return alike.compactMap { id in
            guard !event.otherThan.contains(id), let other = facts.participant(id),
                maySee || !other.isProtected, !differs(event.sex, other.sex),
                !differs(event.municipality, other.municipality)
            else { return nil }
            return Finding(.likelyDuplicate, ["participant": event.participant.text, "other": id.text])
        }
    }

    private func differs<Value: Equatable>(_ one: Value?, _ other: Value?) -> Bool {
        guard let one, let other else { return false }
        return one != other
    }
}
