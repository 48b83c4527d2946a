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
    public var exit: Exit?

    public init(
        id: ParticipantID, details: SHA256Digest, sex: Sex?, municipality: MunicipalityCode?, isProtected: Bool,
        organisation: OrganisationCode, registrations: [Registration] = [], exit: Exit? = nil
    ) {
        self.id = id
        self.details = details
        self.sex = sex
        self.municipality = municipality
        self.isProtected = isProtected
        self.organisation = organisation
        self.registrations = registrations
        self.exit = exit
    }

    public struct Registration: Sendable, Hashable, Codable {
        public var framework: FrameworkCode
        public var on: CalendarDate

        public init(framework: FrameworkCode, on: CalendarDate) {
            self.framework = framework
            self.on = on
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
