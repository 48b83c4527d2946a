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
