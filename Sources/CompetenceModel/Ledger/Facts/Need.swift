extension LedgerFacts {
    /// What events that come up will be asked about, of what there was before them. It need not be complete: what is missing here is
    /// read when it is asked for.
    struct Need {
        private(set) var participants: Set<ParticipantID> = []
        private(set) var assessments: Set<AssessmentID> = []
        /// Where assessments are recorded: what stood there before.
        private(set) var places: [Place] = []
        /// Those of their participants who were there before. Whoever is added meanwhile has no assessment.
        private(set) var assessed: Set<ParticipantID> = []
        /// Those of their units.
        private(set) var units: Set<UnitCode> = []
        private let newestParticipant: Int
        private let newestAssessment: Int

        /// - Parameters:
        ///   - newestParticipant: the highest number that was given out before.
        ///   - newestAssessment: likewise.
        init(
            of events: some Sequence<LedgerEvent>, participants newestParticipant: Int,
            assessments newestAssessment: Int
        ) {
            self.newestParticipant = newestParticipant
            self.newestAssessment = newestAssessment
            for event in events { take(event) }
        }

        private mutating func take(_ event: LedgerEvent) {
            switch event {
            case .participantRegistered(let event): add(event.participant)
            case .participantMoved(let event): add(event.participant)
            case .participantCorrected(let event): add(event.participant)
            case .participantExited(let event): add(event.participant)
            case .assessmentRecorded(let event):
                places.append(Place(participant: event.participant, unit: event.unit.code))
                guard event.participant.number <= newestParticipant else { return }
                add(event.participant)
                assessed.insert(event.participant)
                units.insert(event.unit.code)
            case .assessmentMoved(let event): add(event.assessment)
            case .claimSubmitted(let event):
                for item in event.items {
                    add(item.participant)
                    add(item.assessment)
                }
            case .sampleDrawn(let event): for item in event.sample.items { add(item.assessment) }
            case .assessmentReviewed(let event): add(event.review.assessment)
            case .certificateIssued(let event): add(event.participant)
            default: break
            }
        }

        private mutating func add(_ participant: ParticipantID) {
            if participant.number <= newestParticipant { participants.insert(participant) }
        }

        private mutating func add(_ assessment: AssessmentID) {
            if assessment.number <= newestAssessment { assessments.insert(assessment) }
        }
    }
}
