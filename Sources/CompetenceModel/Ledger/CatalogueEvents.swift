/// The first event of a ledger: whose registry it is.
public struct RegistryOpened: EventContent {
    public var event: LedgerEvent { .registryOpened(self) }
    public var owner: Organisation
    /// Makes the hash of this entry, by which the registry is known, that of no other registry.
    public var nonce: Nonce
    public var subject: String { owner.code.text }

    public init(owner: Organisation, nonce: Nonce) {
        self.owner = owner
        self.nonce = nonce
    }
}

/// A framework came into the catalogue, or a new version of it with its new or unchanged units.
public struct FrameworkImported: EventContent {
    public var event: LedgerEvent { .frameworkImported(self) }
    public var framework: Framework
    /// SHA-256 of the file it was read from.
    public var file: SHA256Digest
    public var subject: String { framework.code.text }

    public init(framework: Framework, file: SHA256Digest) {
        self.framework = framework
        self.file = file
    }
}

/// A panel adopted units of a framework.
public struct FrameworkApproved: EventContent {
    public var event: LedgerEvent { .frameworkApproved(self) }
    public var adoption: PanelAdoption
    public var subject: String { adoption.framework.text }

    public init(adoption: PanelAdoption) {
        self.adoption = adoption
    }
}

/// A body that answers for it adopted a framework that was illustrative until then.
public struct FrameworkAdopted: EventContent {
    public var event: LedgerEvent { .frameworkAdopted(self) }
    public var framework: FrameworkCode
    public var decision: String
    public var on: CalendarDate
    public var subject: String { framework.text }

    public init(framework: FrameworkCode, decision: String, on: CalendarDate) {
        self.framework = framework
        self.decision = decision
        self.on = on
    }
}
