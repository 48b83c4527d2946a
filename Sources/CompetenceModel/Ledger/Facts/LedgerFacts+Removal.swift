/// Participants who were put on record by mistake.
extension LedgerFacts {
    /// Whether anything rests on a participant besides registrations: a judgement, somebody's own of herself too, or who a
    /// practitioner is.
    func isRestedOn(_ participant: ParticipantID) -> Bool {
        if selfRated.contains(participant)
            || practitioners.values.contains(where: { $0.participant == participant })
        {
            return true
        }
        // Nobody is removed often: to look through all is cheaper than to keep who was assessed.
        if records.values.contains(where: { $0.assessment.participant == participant }) { return true }
        return ids(of: [participant]).contains { id in read { try $0.isRestedOn(id) } ?? false }
    }

    /// Whether a commitment is to who somebody is or was called who has been removed.
    func isOfRemoved(_ commitment: SHA256Digest) -> Bool {
        if removedDetails.contains(commitment) { return true }
        return read { try $0.isOfRemoved(commitment) } ?? false
    }

    func take(_ event: ParticipantRemoved) {
        guard let participant = participant(event.participant) else { return }
        removedDetails.insert(participant.details)
        for id in ids(of: [event.participant]) {
            removedDetails.formUnion(earlierDetails.removeValue(forKey: id) ?? [])
            removedDetails.formUnion(read { try $0.detailsOnRecord(of: id) } ?? [])
        }
        participants.set(event.participant, nil)
    }
}
