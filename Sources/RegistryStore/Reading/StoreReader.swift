public import CompetenceModel

/// The registry as one transaction sees it.
///
/// Every value comes from rows that are checked as they are read; a row that cannot be is `StoreError.corrupt`, naming
/// its table, its key and the column. Usable only within the closure of the `Store.read` or `Store.write` that handed it out.
public struct StoreReader {
    let connection: Connection

    // MARK: Identifiers to hand out

    public func nextParticipant() throws(StoreError) -> ParticipantID {
        ParticipantID(
            number: try connection.count("participant", "SELECT coalesce(max(number), 0) FROM participant") + 1)
    }

    public func nextAssessment() throws(StoreError) -> AssessmentID {
        AssessmentID(number: try connection.count("assessment", "SELECT coalesce(max(number), 0) FROM assessment") + 1)
    }

    public func nextClaim() throws(StoreError) -> ClaimID {
        ClaimID(number: try connection.count("award_claim", "SELECT coalesce(max(number), 0) FROM award_claim") + 1)
    }

    public func nextAuthorisation() throws(StoreError) -> AuthorisationID {
        AuthorisationID(
            number: try connection.count("authorisation", "SELECT coalesce(max(number), 0) FROM authorisation") + 1)
    }

    public func nextMeeting() throws(StoreError) -> MeetingID {
        MeetingID(number: try connection.count("meeting", "SELECT coalesce(max(number), 0) FROM meeting") + 1)
    }

    public func nextAppeal() throws(StoreError) -> AppealID {
        AppealID(number: try connection.count("appeal", "SELECT coalesce(max(number), 0) FROM appeal") + 1)
    }
}
