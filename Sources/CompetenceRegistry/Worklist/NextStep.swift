public import CompetenceModel

/// Who must act next, and how.
public struct NextStep: Sendable, Hashable, Codable {
    public var kind: WorkItem.Kind
    public var what: Phrase
    /// The role in which it is done.
    public var role: Role
    /// Whoever may do it: authorised, and with nothing that the rules have against it. Never empty because somebody is
    /// in conflict: then the step is the administrator's, to authorise somebody else.
    public var who: [Handle]
    /// What is to be done.
    public var step: Step
    /// Other steps, where there is a choice; absent where it is not.
    public var alternatives: [Step]?
    /// Everything that one may choose.
    public var choices: [Step] { [step] + (alternatives ?? []) }
    public var since: CalendarDate
    /// Whoever holds the role and may not act here, and which rule says so.
    public var keptOut: [KeptOut]

    public struct KeptOut: Sendable, Hashable, Codable {
        public var practitioner: Handle
        public var findings: [FindingCode]

        public init(practitioner: Handle, findings: [FindingCode]) {
            self.practitioner = practitioner
            self.findings = findings
        }
    }

    public init(
        kind: WorkItem.Kind, what: Phrase, role: Role, who: [Handle], step: Step,
        alternatives: [Step]? = nil, since: CalendarDate, keptOut: [KeptOut] = []
    ) {
        self.kind = kind
        self.what = what
        self.role = role
        self.who = who
        self.step = step
        self.alternatives = alternatives
        self.since = since
        self.keptOut = keptOut
    }
}
