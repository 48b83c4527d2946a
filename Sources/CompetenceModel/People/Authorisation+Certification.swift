extension Authorisation {
    /// Whether there is a unit that both authorisations reach.
    public func overlaps(_ other: Authorisation) -> Bool {
        let sharesFramework = framework == nil || other.framework == nil || framework == other.framework
        let sharesUnit = units.isEmpty || other.units.isEmpty || !Set(units).isDisjoint(with: other.units)
        return sharesFramework && sharesUnit
    }

    /// The authorisation that takes the place of this provisional one: of the same role and reach.
    ///
    /// - Parameters:
    ///   - from: the day of the act; what was judged before stays provisional.
    ///   - until: the last day; `nil`: until further notice.
    ///   - basis: the training.
    public func certified(
        as id: AuthorisationID, from: CalendarDate, until: CalendarDate?, basis: String
    ) -> Authorisation {
        Authorisation(
            id: id, practitioner: practitioner, role: role, framework: framework, units: units, from: from,
            until: until,
            basis: basis)
    }

    /// How many approved validations certify whoever holds this provisional authorisation: of the frameworks that it reaches,
    /// the one that asks for most.
    public func neededValidations(_ frameworks: some Sequence<Framework>) -> Int {
        let policies = frameworks.filter { framework == nil || framework == $0.code }.map(\.qualityPolicy)
        let needed = policies.map { $0.approvedValidations ?? QualityPolicy.assumedApprovedValidations }
        return max(needed.max() ?? QualityPolicy.assumedApprovedValidations, 1)
    }
}

extension Practitioner {
    /// The provisional authorisations under which validations count towards certifying `provisional`: this one and those before
    /// it with some of its reach, since a provisional authorisation may be prolonged by another; but none from before the
    /// holder was last a certified assessor of that reach. Whoever becomes provisional again starts anew.
    public func provisionalAuthorisations(towards provisional: Authorisation) -> Set<AuthorisationID> {
        let assessing = authorisations.filter { $0.role.assesses && $0.overlaps(provisional) }
        let lastCertified = assessing.filter { !$0.isProvisional }.map(\.id).max()
        let counting = assessing.filter { held in held.isProvisional && (lastCertified.map { $0 < held.id } ?? true) }
        return Set(counting.map(\.id)).union([provisional.id])
    }
}
