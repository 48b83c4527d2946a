/// A sealing certificate of an organisation, as the registry knows it.
///
/// No rule reads a certificate. What rules ask stands beside its bytes, and the audit holds one to the other.
public struct Seal: Sendable, Hashable, Codable {
    public var organisation: OrganisationCode
    /// The certificate that goes with every seal, in DER.
    public var certificate: [UInt8]
    /// Names the key: SHA-256 of the public key's 65 bytes (SEC 1, uncompressed).
    public var key: SHA256Digest
    /// The organisation's name in the certificate.
    public var name: String
    /// The organisation's number in the certificate, ten digits; another identifier as it stands; `nil` where it states none.
    public var number: String?
    public var validFrom: Timestamp
    public var validUntil: Timestamp
    /// The seal that this one takes the place of.
    public var renews: SHA256Digest?

    public init(
        organisation: OrganisationCode, certificate: [UInt8], key: SHA256Digest, name: String, number: String?,
        validFrom: Timestamp, validUntil: Timestamp, renews: SHA256Digest? = nil
    ) {
        self.organisation = organisation
        self.certificate = certificate
        self.key = key
        self.name = name
        self.number = number
        self.validFrom = validFrom
        self.validUntil = validUntil
        self.renews = renews
    }

    /// Names the seal: SHA-256 of its certificate.
    public var fingerprint: SHA256Digest { SHA256Digest(hashing: certificate) }

    /// What of its name and number is not the organisation's; `nil` where both are. A certificate that states no number says by
    /// its name alone whose it is.
    func discrepancy(from organisation: Organisation) -> Discrepancy? {
        if let number, number != organisation.number?.digits { return .number }
        return name == organisation.name ? nil : .name
    }

    enum Discrepancy: String {
        case name
        case number
    }
}

/// A seal on record, with what has become of it.
public struct RegisteredSeal: Sendable, Hashable {
    public var seal: Seal
    public var registeredAt: Timestamp
    /// The day on which its key was ended: lost, stolen, or given up.
    public var endedOn: CalendarDate?

    public init(seal: Seal, registeredAt: Timestamp, endedOn: CalendarDate? = nil) {
        self.seal = seal
        self.registeredAt = registeredAt
        self.endedOn = endedOn
    }
}

extension Sequence<RegisteredSeal> {
    /// The seal that an organisation seals with: the newest that was registered, unless its key was ended. It may have run out,
    /// or bear a name that has been corrected since; the next one renews it all the same.
    ///
    /// The seals come in the order in which they were registered.
    public func current(of organisation: OrganisationCode) -> RegisteredSeal? {
        var newest: RegisteredSeal?
        for registered in self where registered.seal.organisation == organisation { newest = registered }
        return newest?.endedOn == nil ? newest : nil
    }
}
