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
    /// What the provisional authorisation rests on, as the administrator wrote it.
    public var basis: String
    /// Assessments made under it, or under one that it prolongs, that stand and on which the last word of every quality assurer who reviewed them is approval.
    public var approved: Int
    /// Assessments made under it that a quality assurer returned at some time.
    public var returned: Int
    /// How many approvals the policy asks for; of several frameworks, the most.
    public var needed: Int
    /// The day of the approval that reached that number.
    public var reachedOn: CalendarDate?

    /// Whether the approvals suffice. Somebody still decides, and says which training was completed: nobody becomes certified
    /// by counting.
    public var isReady: Bool { reachedOn != nil }

    static func all(in snapshot: RegistrySnapshot) -> [AssessorToCertify] {
        let words = ApprovedValidations(snapshot.claims)
        let frameworks = snapshot.catalogue.map(\.framework)
        let made = Dictionary(grouping: snapshot.assessments, by: \.authorisation)
        return snapshot.practitioners.flatMap { practitioner in
            practitioner.authorisations.filter {
                $0.isProvisional && $0.role.assesses && $0.isValid(on: snapshot.today)
            }.map { authorisation in
                let counting = practitioner.provisionalAuthorisations(towards: authorisation)
                let own = counting.flatMap { made[$0] ?? [] }.filter {
                    authorisation.covers(framework: $0.framework, unit: $0.unit.code)
                }
                let approved = words.approved(among: own.map { ($0.id, $0.state) })
                let days = approved.compactMap { words.approvedOn($0) }.sorted()
                let needed = authorisation.neededValidations(frameworks)
                return AssessorToCertify(
                    practitioner: practitioner.handle, authorisation: authorisation.id, role: authorisation.role,
                    framework: authorisation.framework, units: authorisation.units, basis: authorisation.basis,
                    approved: approved.count, returned: own.count { words.wasReturned($0.id) }, needed: needed,
                    reachedOn: days.count >= needed ? days[needed - 1] : nil)
            }
        }
    }
}

extension Registry {
    /// Provisional assessors, and how far each has come towards being certified. Whether to certify is decided by an
    /// administrator; see ``Session/certify(_:authorisation:training:trainedOn:until:)``.
    public func assessorsToCertify() throws(RegistryError) -> [AssessorToCertify] {
        try snapshot { snapshot, _ in AssessorToCertify.all(in: snapshot) }
    }
}
