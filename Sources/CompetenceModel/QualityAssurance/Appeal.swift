/// A participant's appeal (*omprövning*), decided by someone without part in the decision (Ofqual condition I1 [28]).
public struct Appeal: Sendable, Hashable {
    public var id: AppealID
    public var participant: ParticipantID
    public var assessment: AssessmentID
    public var grounds: SHA256Digest
    public var lodgedOn: CalendarDate
    public var decision: Decision?

    public enum Outcome: String, Sendable, Hashable, Codable, CaseIterable {
        /// The assessment stands.
        case dismissed
        /// The participant is to be assessed anew, by another assessor.
        case upheld
    }

    public struct Decision: Sendable, Hashable {
        public var outcome: Outcome
        public var by: Handle
        public var reason: SHA256Digest
        public var on: CalendarDate

        public init(outcome: Outcome, by: Handle, reason: SHA256Digest, on: CalendarDate) {
            self.outcome = outcome
            self.by = by
            self.reason = reason
            self.on = on
        }
    }

    public init(
        id: AppealID, participant: ParticipantID, assessment: AssessmentID, grounds: SHA256Digest,
        lodgedOn: CalendarDate, decision: Decision? = nil
    ) {
        self.id = id
        self.participant = participant
        self.assessment = assessment
        self.grounds = grounds
        self.lodgedOn = lodgedOn
        self.decision = decision
    }
}
