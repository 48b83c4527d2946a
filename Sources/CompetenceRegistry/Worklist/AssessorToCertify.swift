public import CompetenceModel
import RegistryStore

/// A provisional assessor on the way to being certified: by training and approved validations [4].
public struct AssessorToCertify: Sendable, Hashable, Codable {
    public var practitioner: Handle
    /// The provisional authorisation, and what it says.
    public var authorisation: AuthorisationID
    public var role: Role
    public var framework: FrameworkCode?
    public var units: [UnitCode]
    /// The training that the authorisation rests on, as the administrator wrote it.
    public var basis: String
    /// Assessments made under it on which the last word of every quality assurer who reviewed them is approval.
    public var approved: Int
    /// Assessments made under it that a quality assurer returned at some time.
    public var returned: Int
    /// How many approvals were asked for.
    public var needed: Int
    /// The day of the approval that reached that number.
    public var reachedOn: CalendarDate?

    /// Whether training and approvals suffice. Somebody still decides: nobody becomes certified by counting.
    public var isReady: Bool { reachedOn != nil }

    /// How many approved validations are asked for unless somebody says otherwise.
    ///
    /// Chosen by us: the sources ask for "training and approved validations" [4] and publish no number. A municipality or
    /// a network that has one passes its own.
    public static let defaultApprovals = 5

    static func all(in snapshot: RegistrySnapshot, needed: Int) -> [AssessorToCertify] {
        let lastWords = LastWords(snapshot.claims)
        let made = Dictionary(grouping: snapshot.assessments.filter(\.isProvisional), by: \.authorisation)
        return snapshot.practitioners.flatMap { practitioner in
            practitioner.authorisations.filter { authorisation in
                authorisation.isProvisional && authorisation.role.assesses && authorisation.isValid(on: snapshot.today)
                    && !practitioner.authorisations.contains { $0.certifies(authorisation, on: snapshot.today) }
            }.map { authorisation in
                let own = (made[authorisation.id] ?? []).filter { $0.state != .withdrawn }
                let approvals = own.compactMap { lastWords.approvedOn($0.id) }.sorted()
                let hasTraining = authorisation.basis.contains(where: \.isLetter)
                let enough = max(needed, 1)
                return AssessorToCertify(
                    practitioner: practitioner.handle, authorisation: authorisation.id, role: authorisation.role,
                    framework: authorisation.framework, units: authorisation.units, basis: authorisation.basis,
                    approved: approvals.count, returned: own.count { lastWords.wasReturned($0.id) }, needed: enough,
                    reachedOn: hasTraining && approvals.count >= enough ? approvals[enough - 1] : nil)
            }
        }
    }
}

/// What quality assurers last said of assessments.
private struct LastWords {
    private var last: [Place: Review] = [:]
    private var returned: Set<AssessmentID> = []
    private var stages: [AssessmentID: Set<QualityStage>] = [:]

    private struct Place: Hashable {
        var assessment: AssessmentID
        var stage: QualityStage
    }

    init(_ claims: [AwardClaim]) {
        for review in claims.flatMap(\.reviews) {
            last[Place(assessment: review.assessment, stage: review.stage)] = review
            stages[review.assessment, default: []].insert(review.stage)
            if review.verdict == .returned { returned.insert(review.assessment) }
        }
    }

    func wasReturned(_ assessment: AssessmentID) -> Bool { returned.contains(assessment) }

    /// The day of the first stage's approval; `nil` where a stage's last word is a return, or none has spoken.
    func approvedOn(_ assessment: AssessmentID) -> CalendarDate? {
        let words = (stages[assessment] ?? []).compactMap { last[Place(assessment: assessment, stage: $0)] }
        guard !words.isEmpty, words.allSatisfy({ $0.verdict == .approved }) else { return nil }
        return words.map(\.on).min()
    }
}

extension Authorisation {
    /// Whether this is a certified authorisation that makes the provisional `other` needless.
    fileprivate func certifies(_ other: Authorisation, on day: CalendarDate) -> Bool {
        !isProvisional && role == other.role && isValid(on: day)
            && (framework == nil || framework == other.framework)
            && (units.isEmpty || (!other.units.isEmpty && Set(units).isSuperset(of: other.units)))
    }
}

extension Registry {
    /// Provisional assessors, and how far each has come towards being certified. Whether to certify is decided by an
    /// administrator, who then gives an authorisation that is not provisional.
    ///
    /// - Parameter approvals: how many approved validations are asked for; see ``AssessorToCertify/defaultApprovals``.
    public func assessorsToCertify(
        approvals: Int = AssessorToCertify.defaultApprovals
    ) throws(RegistryError) -> [AssessorToCertify] {
        try snapshot { snapshot, _ in AssessorToCertify.all(in: snapshot, needed: approvals) }
    }
}
