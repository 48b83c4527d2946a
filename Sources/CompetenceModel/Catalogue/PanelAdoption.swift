/// A panel's decision to adopt a programme plan and its units.
public struct PanelAdoption: Sendable, Hashable, Codable {
    public var framework: FrameworkCode
    public var units: [UnitReference]
    public var panel: String
    public var on: CalendarDate
    public var decision: String
    /// Panel members, by name of their function or trade; people's names only where they agreed.
    public var members: [String]
    public var conditions: String?
    /// The last day on which the adoption counts as relevant; `nil`: without limit.
    public var relevantUntil: CalendarDate?

    public init(
        framework: FrameworkCode, units: [UnitReference], panel: String, on: CalendarDate, decision: String,
        members: [String] = [], conditions: String? = nil, relevantUntil: CalendarDate? = nil
    ) {
        self.framework = framework
        self.units = units
        self.panel = panel
        self.on = on
        self.decision = decision
        self.members = members
        self.conditions = conditions
        self.relevantUntil = relevantUntil
    }
}
