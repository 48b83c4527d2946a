/// Someone who acts in the registry: assessor, quality assurer, panel member, administrator.
public struct Practitioner: Sendable, Hashable {
    public var handle: Handle
    /// The organisation the practitioner works for.
    public var organisation: OrganisationCode
    /// Set where the practitioner is also a participant, so that nobody is assessed by themselves.
    public var participant: ParticipantID?
    public var details: SHA256Digest
    public var authorisations: [Authorisation]
    public var keys: [RegisteredKey]
    /// To which other organisations the practitioner is lent as an internal quality assurer, and when.
    public var loans: [Loan]

    public init(
        handle: Handle, organisation: OrganisationCode, participant: ParticipantID?, details: SHA256Digest,
        authorisations: [Authorisation] = [], keys: [RegisteredKey] = [], loans: [Loan] = []
    ) {
        self.handle = handle
        self.organisation = organisation
        self.participant = participant
        self.details = details
        self.authorisations = authorisations
        self.keys = keys
        self.loans = loans
    }

    /// Whether it is a person, and neither a machine nor an envelope.
    public var isPerson: Bool { authorisations.allSatisfy(\.role.isPersonal) }

    /// Whether the practitioner has a key that signs on `day`.
    public func canSign(on day: CalendarDate) -> Bool { keys.contains { $0.holds(on: day) } }

    /// Whether the practitioner is an administrator, until further notice.
    public func administers(on day: CalendarDate) -> Bool {
        authorisations.contains { $0.role == .administrator && $0.isValid(on: day) && !$0.ends }
    }

    public func isLent(to organisation: OrganisationCode, on day: CalendarDate) -> Bool {
        loans.contains { $0.to == organisation && $0.holds(on: day) }
    }

    /// The authorisation in one of `roles` that covers `unit` of `framework` on `day`, a certified one before a provisional one.
    public func authorisation(
        _ roles: Set<Role>, framework: FrameworkCode? = nil, unit: UnitCode? = nil, on day: CalendarDate
    ) -> Authorisation? {
        authorisation(roles, framework: framework, on: day) { $0.covers(framework: framework, unit: unit) }
    }

    /// The authorisation in one of `roles` that alone covers all of `units`, a certified one before a provisional one.
    public func authorisation(
        _ roles: Set<Role>, framework: FrameworkCode?, units: [UnitCode], on day: CalendarDate
    ) -> Authorisation? {
        authorisation(roles, framework: framework, on: day) { authorisation in
            units.allSatisfy { authorisation.covers(framework: framework, unit: $0) }
        }
    }

    private func authorisation(
        _ roles: Set<Role>, framework: FrameworkCode?, on day: CalendarDate, covering: (Authorisation) -> Bool
    ) -> Authorisation? {
        // By index: to copy each of them out would take most of the time.
        func fits(_ index: Int) -> Bool {
            authorisations[index].isValid(on: day) && authorisations[index].covers(framework: framework, unit: nil)
                && roles.contains(authorisations[index].role) && covering(authorisations[index])
        }
        let indices = authorisations.indices
        let found = indices.first { !authorisations[$0].isProvisional && fits($0) } ?? indices.first(where: fits)
        return found.map { authorisations[$0] }
    }
}

/// The confidential part of a practitioner.
public struct PractitionerDetails: Sendable, Hashable, Codable {
    public var name: String
    public var identityNumber: IdentityNumber?

    public init(name: String, identityNumber: IdentityNumber? = nil) {
        self.name = name
        self.identityNumber = identityNumber
    }
}

/// A public key under which a practitioner signs ledger transactions.
public struct RegisteredKey: Sendable, Hashable {
    /// The 32 bytes of an Ed25519 public key.
    public var publicKey: [UInt8]
    /// The root that the practitioner's samples are drawn under, where it came with this key.
    public var sampling: SamplingRoot?
    /// The first day on which the key no longer signs; `nil` while it does.
    public var endedFrom: CalendarDate?

    public init(publicKey: [UInt8], sampling: SamplingRoot?, endedFrom: CalendarDate? = nil) {
        self.publicKey = publicKey
        self.sampling = sampling
        self.endedFrom = endedFrom
    }

    /// Whether it signs on `day`.
    public func holds(on day: CalendarDate) -> Bool { endedFrom.map { day < $0 } ?? true }

    /// Names the key: SHA-256 of its 32 bytes.
    public var fingerprint: SHA256Digest { SHA256Digest(hashing: publicKey) }
}

extension Practitioner {
    /// Whether a root for a series of submissions becomes hers, when it comes with a new key on `day`.
    ///
    /// A person has one root for a series, whatever keys she has: with two, she could choose between the samples that they draw. Who
    /// has lost every key has lost the secrets, or somebody else has them: then a new root takes its place, for what is
    /// submitted from then on.
    public func takes(_ root: SamplingRoot, on day: CalendarDate) -> Bool {
        let earlier = keys.filter { $0.sampling?.series == root.series }
        return earlier.isEmpty || keys.allSatisfy { !$0.holds(on: day) }
    }
}
