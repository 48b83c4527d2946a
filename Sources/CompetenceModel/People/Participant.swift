/// A participant (*deltagare*), known in the ledger by an opaque id.
public struct Participant: Sendable, Hashable {
    public var id: ParticipantID
    /// The commitment to the current `ParticipantDetails`.
    public var details: SHA256Digest
    public var sex: Sex?
    /// Where the participant lives.
    public var municipality: MunicipalityCode?
    /// Protected identity (*skyddade personuppgifter*): masked in lists, reports and exports.
    public var isProtected: Bool
    /// The organisation that the participant is with: the owner or a member.
    public var organisation: OrganisationCode
    public var registrations: [Registration]
    /// The stretches in which the participant takes part, in their order. One comes with the participant.
    public var spells: [Spell]

    public init(
        id: ParticipantID, details: SHA256Digest, sex: Sex?, municipality: MunicipalityCode?, isProtected: Bool,
        organisation: OrganisationCode, registrations: [Registration] = [], spells: [Spell] = []
    ) {
        self.id = id
        self.details = details
        self.sex = sex
        self.municipality = municipality
        self.isProtected = isProtected
        self.organisation = organisation
        self.registrations = registrations
        self.spells = spells
    }

    public struct Registration: Sendable, Hashable, Codable {
        public var framework: FrameworkCode
        public var on: CalendarDate

        public init(framework: FrameworkCode, on: CalendarDate) {
            self.framework = framework
            self.on = on
        }
    }

    /// A stretch of participation (*deltagandeperiod*), from its first day to an exit.
    public struct Spell: Sendable, Hashable, Codable {
        public var from: CalendarDate
        /// `nil` while it goes on.
        public var exit: Exit?

        public init(from: CalendarDate, exit: Exit? = nil) {
            self.from = from
            self.exit = exit
        }
    }

    public struct Exit: Sendable, Hashable, Codable {
        public var reason: ExitReason
        public var on: CalendarDate

        public init(reason: ExitReason, on: CalendarDate) {
            self.reason = reason
            self.on = on
        }
    }

    /// How the participant left; `nil` for whoever takes part, or has come back.
    public var exit: Exit? { spells.last?.exit }

    /// The exit before a day of somebody who did not take part on it.
    public func exit(before day: CalendarDate) -> Exit? {
        guard let exit = spells.last(where: { $0.from <= day })?.exit, exit.on < day else { return nil }
        return exit
    }

    /// The spell under way ends.
    mutating func leave(_ exit: Exit) {
        guard let last = spells.indices.last else { return }
        spells[last].exit = exit
    }

    public func isRegistered(for framework: FrameworkCode) -> Bool {
        registrations.contains { $0.framework == framework }
    }
}

/// Why a participant left (*avslutsorsak*), as the European Social Fund asks for it.
public enum ExitReason: String, Sendable, Hashable, Codable, CaseIterable {
    case work
    case studies
    case placement
    case seekingWork
    case other
}
