/// An event before the rules: what it says, who did it and when, and what is known before it.
public struct EventCase<Event: EventContent> {
    public let event: Event
    /// The transaction that it is, or is to be, a part of.
    public let transaction: TransactionHeader
    /// Whose act the event tells of: the signer's, or that of whose own signed decision was brought in.
    public let author: Handle
    /// The day on which the author acted.
    public let day: CalendarDate
    /// Whether the act is a decision of somebody else's that the signer brought in.
    public let isBroughtIn: Bool
    public let facts: LedgerFacts

    /// What the event refers to is not there.
    func unknown(_ what: some CustomStringConvertible) -> [Finding] {
        [Finding(.notOnRecord, ["subject": event.subject, "what": what.description])]
    }

    /// Something in the event follows from what is on record, and says something else.
    func differs(_ what: String) -> [Finding] {
        [Finding(.differsFromRecord, ["subject": event.subject, "what": what])]
    }
}

extension EventCase {
    /// Something new has a number that nothing else has. The numbers need not come in their order, as one may be reserved for an
    /// act that waits for its signature; and none may leap so far that the next ones run out.
    func notFree(_ number: Int, of kind: RunningNumber) -> [Finding] {
        facts.isFree(number, of: kind) ? [] : differs("number")
    }
}

/// An event that says on which day it was done.
protocol DatedEvent: EventContent {
    var on: CalendarDate { get }
}

extension ParticipantRegistered: DatedEvent {}
extension AssessmentReviewed: DatedEvent { var on: CalendarDate { review.on } }
extension ClaimSignedOff: DatedEvent { var on: CalendarDate { signOff.on } }
extension ClaimReturned: DatedEvent { var on: CalendarDate { claimReturn.on } }
extension CertificateIssued: DatedEvent { var on: CalendarDate { issuedOn } }
extension CertificateEnded: DatedEvent {}
extension AppealDecided: DatedEvent {}
extension ReReviewClosed: DatedEvent {}
extension SealEnded: DatedEvent {}

/// An event that puts on record what somebody decided or did on a day before it, or on that day.
protocol RecordingEvent: EventContent {
    var happenedOn: CalendarDate { get }
}

extension FrameworkApproved: RecordingEvent { var happenedOn: CalendarDate { adoption.on } }
extension FrameworkAdopted: RecordingEvent { var happenedOn: CalendarDate { on } }
extension ParticipantAdded: RecordingEvent { var happenedOn: CalendarDate { from } }
extension ParticipantExited: RecordingEvent { var happenedOn: CalendarDate { exit.on } }
extension ParticipantReturned: RecordingEvent { var happenedOn: CalendarDate { on } }
extension ParticipationCorrected: RecordingEvent {
    /// The latest day that it tells of.
    var happenedOn: CalendarDate {
        spells.flatMap { [$0.from] + ($0.exit.map { [$0.on] } ?? []) }.max() ?? .earliest
    }
}
extension SelfRatingRecorded: RecordingEvent { var happenedOn: CalendarDate { rating.on } }
extension MeetingHeld: RecordingEvent { var happenedOn: CalendarDate { meeting.on } }
extension AppealLodged: RecordingEvent { var happenedOn: CalendarDate { on } }

/// An event that ends something from a day on.
protocol EndingEvent: EventContent {
    var practitioner: Handle { get }
    var from: CalendarDate { get }
    var endedAuthorisation: AuthorisationID? { get }
    var endedKey: SHA256Digest? { get }
}

extension AuthorisationWithdrawn: EndingEvent {
    var endedAuthorisation: AuthorisationID? { authorisation }
    var endedKey: SHA256Digest? { nil }
}

extension KeyEnded: EndingEvent {
    var endedAuthorisation: AuthorisationID? { nil }
    var endedKey: SHA256Digest? { key }
}
