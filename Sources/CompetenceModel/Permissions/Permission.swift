/// Who may do something: a row of the table of permissions.
public struct Permission: Sendable, Hashable {
    public var act: ActKind
    /// Of which somebody must hold one; empty: every person who is in the registry may, and nothing that is no person.
    public var roles: Set<Role>
    public var reach: Reach
    /// What is said to whoever may not.
    public var refusal: FindingCode

    /// What an authorisation must cover.
    public enum Reach: Sendable, Hashable {
        /// It may be limited to anything: what is done belongs to no framework, or must not depend on one.
        case anything
        /// The framework that the act is about.
        case framework
        /// Every unit that the act is about, by one authorisation.
        case units
    }

    public init(
        _ act: ActKind, _ roles: Set<Role>, _ reach: Reach = .anything, refusal: FindingCode = .roleRequired
    ) {
        self.act = act
        self.roles = roles
        self.reach = reach
        self.refusal = refusal
    }

    /// What an act is about.
    public struct Matter: Sendable, Hashable {
        /// `nil`: of no framework.
        public var framework: FrameworkCode?
        public var units: [UnitCode]

        public init(framework: FrameworkCode? = nil, units: some Sequence<UnitCode> = []) {
            self.framework = framework
            self.units = Array(units)
        }
    }

    /// The authorisation under which `practitioner` may do it on `day`, a certified one before a provisional one.
    public func authorisation(
        of practitioner: Practitioner, for matter: Matter, on day: CalendarDate
    ) -> Authorisation? {
        switch reach {
        case .anything: practitioner.authorisation(roles, on: day)
        case .framework: practitioner.authorisation(roles, framework: matter.framework, on: day)
        case .units:
            practitioner.authorisation(roles, framework: matter.framework, units: matter.units, on: day)
        }
    }

    /// - Parameter practitioner: `nil` where nobody of that handle is in the registry.
    public func isGiven(to practitioner: Practitioner?, for matter: Matter, on day: CalendarDate) -> Bool {
        guard let practitioner else { return false }
        return roles.isEmpty
            ? practitioner.isPerson : authorisation(of: practitioner, for: matter, on: day) != nil
    }
}
