/// A role authorisation (*behörighet*): who may do what, for which units, from when to when, and on what basis.
///
/// No renewal interval is published for any role, so nothing is assumed: an authorisation ends when it says so or when it is withdrawn.
public struct Authorisation: Sendable, Hashable, Codable {
    public var id: AuthorisationID
    public var practitioner: Handle
    public var role: Role
    /// `nil`: every framework.
    public var framework: FrameworkCode?
    /// Empty: every unit.
    public var units: [UnitCode]
    public var from: CalendarDate
    /// The last day of validity; `nil`: until further notice.
    public var until: CalendarDate?
    /// The training, appointment or decision it rests on.
    public var basis: String
    /// An assessor in training: everything is sampled, until training and approved validations make it certified [4].
    public var isProvisional: Bool
    /// The first day on which a withdrawn authorisation no longer holds.
    public var withdrawnFrom: CalendarDate?

    public init(
        id: AuthorisationID, practitioner: Handle, role: Role, framework: FrameworkCode? = nil, units: [UnitCode] = [],
        from: CalendarDate, until: CalendarDate? = nil, basis: String, isProvisional: Bool = false,
        withdrawnFrom: CalendarDate? = nil
    ) {
        self.id = id
        self.practitioner = practitioner
        self.role = role
        self.framework = framework
        self.units = units
        self.from = from
        self.until = until
        self.basis = basis
        self.isProvisional = isProvisional
        self.withdrawnFrom = withdrawnFrom
    }

    /// Valid on the day of the act. A withdrawal leaves acts before it standing.
    public func isValid(on day: CalendarDate) -> Bool {
        if day < from { return false }
        if let until, day > until { return false }
        if let withdrawnFrom, day >= withdrawnFrom { return false }
        return true
    }

    /// Whether it holds on `day`, or on one after it.
    public func isOpen(from day: CalendarDate) -> Bool {
        (until.map { day <= $0 } ?? true) && (withdrawnFrom.map { day < $0 } ?? true)
    }

    /// Whether a day is known from which it no longer holds.
    public var ends: Bool { until != nil || withdrawnFrom != nil }

    public func covers(framework wanted: FrameworkCode?, unit: UnitCode?) -> Bool {
        if let framework, let wanted, framework != wanted { return false }
        if let unit, !units.isEmpty, !units.contains(unit) { return false }
        return true
    }
}
