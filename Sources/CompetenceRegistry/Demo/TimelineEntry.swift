import CompetenceModel

/// One line of the timeline: who did what on which day.
struct TimelineEntry: Sendable, Decodable {
    var on: CalendarDate
    var by: Handle
    /// Set where the rules must say no: findings that must be among theirs. Nothing of the act is then in the ledger.
    var refusedFor: [FindingCode]?
    var act: TimelineAct

    private enum CodingKeys: String, CodingKey {
        case on
        case by
        case refusedFor
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        on = try container.decode(CalendarDate.self, forKey: .on)
        by = try container.decode(Handle.self, forKey: .by)
        refusedFor = try container.decodeIfPresent([FindingCode].self, forKey: .refusedFor)
        act = try TimelineAct(from: decoder)
    }
}

/// What can be done in a timeline, named after the use case that does it.
enum TimelineAct: Sendable {
    case importCatalogue(file: String)
    case approve(Approval)
    case addOrganisation(OrganisationCode)
    case introduce(Handle)
    case lend(Handle, to: OrganisationCode, until: CalendarDate)
    case authorise(Handle, FSLADataSet.AuthorisationEntry)
    case certify(Handle, training: String, on: CalendarDate)
    case meeting(MeetingNotes)
    case register([ParticipantID])
    case assess(AssessmentNote)
    case withdrawAssessment(ParticipantID, UnitReference, reason: String)
    case lodgeAppeal(ParticipantID, UnitReference, grounds: String)
    case decideAppeal(AppealID, Appeal.Outcome, reason: String)
    case submit(ClaimID, FrameworkCode, [ParticipantID])
    case review(ClaimID, returned: [ReturnedWork], comment: String)
    case widen(ClaimID, comment: String)
    case signOff(ClaimID)
    case returnClaim(ClaimID, reason: String)
    case resubmit(ClaimID)
    case withdrawClaim(ClaimID, reason: String)
    case issue(ClaimID, includeProtected: [ParticipantID])
    case rename(ParticipantID, familyName: String)
    case reissue(ParticipantID)
    case revoke(ParticipantID, RevocationReason, comment: String)
    case exit(ParticipantID, ExitReason)

    struct Approval: Sendable, Decodable {
        var framework: FrameworkCode
        var date: CalendarDate
        var panel: String
        var decision: String
        var members: [String]
        var conditions: String?
    }

    struct MeetingNotes: Sendable, Decodable {
        var kind: Meeting.Kind
        var date: CalendarDate
        var framework: FrameworkCode?
        var attended: [Handle]
        var decisions: [String]
    }

    /// Units judged at once on the same evidence. Every criterion is achieved and rests on all of it, but for `notYet`.
    struct AssessmentNote: Sendable, Decodable {
        var participant: ParticipantID
        var units: [UnitReference]
        var evidence: [EvidenceNote]
        /// The criteria not achieved yet, by unit.
        var notYet: [String: [CriterionNumber]]?
        /// Set where the participant rated the first unit beforehand: the criteria they did not think they met.
        var selfRating: [CriterionNumber]?
    }

    struct EvidenceNote: Sendable, Decodable {
        var method: AssessmentMethod
        var on: CalendarDate
        var setting: Evidence.Setting
        var place: String
        var why: String
    }

    struct ReturnedWork: Sendable, Decodable {
        var participant: ParticipantID
        var unit: UnitReference
        var criteria: [CriterionNumber]
        var comment: String
    }
}
