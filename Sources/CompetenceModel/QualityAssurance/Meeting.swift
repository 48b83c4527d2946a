/// A standardisation or consensus meeting (*standardiseringsmöte*), held at least yearly in good practice [20].
public struct Meeting: Sendable, Hashable, Codable {
    public var id: MeetingID
    public var kind: Kind
    public var on: CalendarDate
    public var framework: FrameworkCode?
    public var attended: [Handle]
    /// What was decided. No names of participants.
    public var decisions: [String]

    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        case standardisation
        case consensus
    }

    public init(
        id: MeetingID, kind: Kind, on: CalendarDate, framework: FrameworkCode?, attended: [Handle],
        decisions: [String]
    ) {
        self.id = id
        self.kind = kind
        self.on = on
        self.framework = framework
        self.attended = attended
        self.decisions = decisions
    }
}
