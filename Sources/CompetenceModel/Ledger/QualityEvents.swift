/// A standardisation or consensus meeting was held.
public struct MeetingHeld: EventContent {
    public var event: LedgerEvent { .meetingHeld(self) }
    public var meeting: Meeting
    public var subject: String { meeting.id.text }

    public init(meeting: Meeting) {
        self.meeting = meeting
    }
}

public struct AppealLodged: EventContent {
    public var event: LedgerEvent { .appealLodged(self) }
    public var appeal: AppealID
    public var participant: ParticipantID
    public var assessment: AssessmentID
    /// Commitment to a `Remark`.
    public var grounds: SHA256Digest
    public var on: CalendarDate
    public var subject: String { appeal.text }
    public var commitments: [SHA256Digest] { [grounds] }

    public init(
        appeal: AppealID, participant: ParticipantID, assessment: AssessmentID, grounds: SHA256Digest,
        on: CalendarDate
    ) {
        self.appeal = appeal
        self.participant = participant
        self.assessment = assessment
        self.grounds = grounds
        self.on = on
    }
}

public struct AppealDecided: EventContent {
    public var event: LedgerEvent { .appealDecided(self) }
    public var appeal: AppealID
    public var outcome: Appeal.Outcome
    public var by: Handle
    public var reason: SHA256Digest
    public var on: CalendarDate
    public var subject: String { appeal.text }
    public var commitments: [SHA256Digest] { [reason] }

    public init(appeal: AppealID, outcome: Appeal.Outcome, by: Handle, reason: SHA256Digest, on: CalendarDate) {
        self.appeal = appeal
        self.outcome = outcome
        self.by = by
        self.reason = reason
        self.on = on
    }
}

/// A failure elsewhere may have affected this assessment: someone must look at it again.
public struct ReReviewOpened: EventContent {
    public var event: LedgerEvent { .reReviewOpened(self) }
    public var assessment: AssessmentID
    /// The revoked certificate that gave the reason.
    public var because: CertificateSerial
    public var subject: String { assessment.text }

    public init(assessment: AssessmentID, because: CertificateSerial) {
        self.assessment = assessment
        self.because = because
    }
}

public struct ReReviewClosed: EventContent {
    public var event: LedgerEvent { .reReviewClosed(self) }
    public var assessment: AssessmentID
    public var by: Handle
    public var stands: Bool
    /// Commitment to a `Remark`.
    public var reason: SHA256Digest
    public var on: CalendarDate
    public var subject: String { assessment.text }
    public var commitments: [SHA256Digest] { [reason] }

    public init(assessment: AssessmentID, by: Handle, stands: Bool, reason: SHA256Digest, on: CalendarDate) {
        self.assessment = assessment
        self.by = by
        self.stands = stands
        self.reason = reason
        self.on = on
    }
}
