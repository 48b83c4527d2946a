/// An organisation came into the registry. The owner comes with the registry itself (`RegistryOpened`).
public struct OrganisationAdded: EventContent {
    public var event: LedgerEvent { .organisationAdded(self) }
    public var organisation: Organisation
    public var subject: String { organisation.code.text }

    public init(organisation: Organisation) {
        self.organisation = organisation
    }
}

/// What was on record of an organisation was wrong, or has changed. What was done before stands as it was judged then.
public struct OrganisationCorrected: EventContent {
    public var event: LedgerEvent { .organisationCorrected(self) }
    /// As it is from now on. The code says which it is, and never changes.
    public var organisation: Organisation
    public var subject: String { organisation.code.text }

    public init(organisation: Organisation) {
        self.organisation = organisation
    }
}

/// A practitioner belongs to another organisation from now on: she has another employer, or the one on record was wrong. What she
/// did before stands as it was judged then.
public struct PractitionerMoved: EventContent {
    public var event: LedgerEvent { .practitionerMoved(self) }
    public var practitioner: Handle
    public var organisation: OrganisationCode
    public var subject: String { practitioner.text }

    public init(practitioner: Handle, organisation: OrganisationCode) {
        self.practitioner = practitioner
        self.organisation = organisation
    }
}

/// An internal quality assurer is lent to another organisation than her own: she assures there, too, while the loan holds.
public struct AssurerLent: EventContent {
    public var event: LedgerEvent { .assurerLent(self) }
    public var practitioner: Handle
    public var loan: Loan
    public var subject: String { practitioner.text }

    public init(practitioner: Handle, loan: Loan) {
        self.practitioner = practitioner
        self.loan = loan
    }
}

/// A loan ends earlier than was said.
public struct LoanEnded: EventContent {
    public var event: LedgerEvent { .loanEnded(self) }
    public var practitioner: Handle
    public var to: OrganisationCode
    /// The first day on which it no longer holds.
    public var from: CalendarDate
    public var subject: String { practitioner.text }

    public init(practitioner: Handle, to: OrganisationCode, from: CalendarDate) {
        self.practitioner = practitioner
        self.to = to
        self.from = from
    }
}

/// A participant belongs to another organisation from now on: she has moved, or was registered by the wrong one. Claims that have
/// been submitted stay with the one that they are of.
public struct ParticipantMoved: EventContent {
    public var event: LedgerEvent { .participantMoved(self) }
    public var participant: ParticipantID
    public var organisation: OrganisationCode
    public var subject: String { participant.text }

    public init(participant: ParticipantID, organisation: OrganisationCode) {
        self.participant = participant
        self.organisation = organisation
    }
}

/// The registry knows from now on what an organisation seals with.
public struct SealRegistered: EventContent {
    public var event: LedgerEvent { .sealRegistered(self) }
    public var seal: Seal
    public var subject: String { seal.organisation.text }

    public init(seal: Seal) {
        self.seal = seal
    }
}

/// Nothing is sealed any more with the key of a seal, in whatever certificate: it is lost, stolen, or given up. What was sealed
/// before stands.
public struct SealEnded: EventContent {
    public var event: LedgerEvent { .sealEnded(self) }
    public var organisation: OrganisationCode
    /// The fingerprint of the seal's certificate.
    public var seal: SHA256Digest
    public var on: CalendarDate
    public var subject: String { organisation.text }

    public init(organisation: OrganisationCode, seal: SHA256Digest, on: CalendarDate) {
        self.organisation = organisation
        self.seal = seal
        self.on = on
    }
}

/// Whether the members' certificates in a framework are issued by the owner, as they are where nothing is decided, or each by the
/// member whose claim it is.
public struct IssuersDecided: EventContent {
    public var event: LedgerEvent { .issuersDecided(self) }
    public var framework: FrameworkCode
    public var issuers: Issuers
    public var subject: String { framework.text }

    public init(framework: FrameworkCode, issuers: Issuers) {
        self.framework = framework
        self.issuers = issuers
    }
}
