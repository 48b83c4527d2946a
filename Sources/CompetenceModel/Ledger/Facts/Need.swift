extension LedgerFacts {
    /// What events that come up will be asked about. It need not be complete: what is missing here is read when it is asked for.
    struct Need {
        private(set) var participants: Set<ParticipantID> = []
        private(set) var assessments: Set<AssessmentID> = []
        /// Where assessments are recorded: what stood there before.
        private(set) var places: [ParticipantID: Set<UnitCode>] = [:]

        init(_ events: some Sequence<LedgerEvent>) {
            for event in events { take(event) }
        }

        private mutating func take(_ event: LedgerEvent) {
            switch event {
            case .participantRegistered(let event): participants.insert(event.participant)
            case .participantMoved(let event): participants.insert(event.participant)
            case .participantCorrected(let event): participants.insert(event.participant)
            case .participantExited(let event): participants.insert(event.participant)
            case .assessmentRecorded(let event):
                participants.insert(event.participant)
                places[event.participant, default: []].insert(event.unit.code)
            case .assessmentMoved(let event): assessments.insert(event.assessment)
            case .claimSubmitted(let event):
                participants.formUnion(event.items.map(\.participant))
                assessments.formUnion(event.items.map(\.assessment))
            case .sampleDrawn(let event): assessments.formUnion(event.sample.items.map(\.assessment))
            case .assessmentReviewed(let event): assessments.insert(event.review.assessment)
            case .certificateIssued(let event): participants.insert(event.participant)
            default: break
            }
        }
    }
}
