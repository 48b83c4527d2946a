import CompetenceModel
import RegistryStore

/// Looking a thing up by the id that somebody typed: it is there, or there is an error that names it.
extension StoreReader {
    func existing(_ id: ParticipantID) throws -> Participant {
        try participant(id).orThrow(.unknown(id))
    }

    func existing(_ handle: Handle) throws -> Practitioner {
        try practitioner(handle).orThrow(.unknown(handle))
    }

    func existing(_ code: FrameworkCode) throws -> CatalogueEntry {
        try framework(code).orThrow(.unknown(code))
    }

    func existing(_ id: AssessmentID) throws -> Assessment {
        try assessment(id).orThrow(.unknown(id))
    }

    func existing(_ id: ClaimID) throws -> AwardClaim {
        try claim(id).orThrow(.unknown(id))
    }

    func existing(_ serial: CertificateSerial) throws -> CertificateRecord {
        try certificate(serial).orThrow(.unknown(serial))
    }

    func existingIssuer() throws -> CompetenceCertificate.Issuer {
        try existingOwner().issuer
    }

    func existingOwner() throws -> Organisation {
        guard let owner = try owner() else { throw RegistryError(.registryDamaged, ["detail": "no owner"]) }
        return owner
    }

    func existing(_ code: OrganisationCode) throws -> Organisation {
        try organisation(code).orThrow(.unknown(code))
    }

    func details(of participant: Participant) throws -> ParticipantDetails? {
        try confidential(participant.details, as: ParticipantDetails.self)
    }

    func details(of practitioner: Practitioner) throws -> PractitionerDetails? {
        try confidential(practitioner.details, as: PractitionerDetails.self)
    }

    /// What a commitment stands for, for what leaves the registry: `nil` only where the ledger says that it was disposed of.
    func kept<Value: Decodable>(_ commitment: SHA256Digest, as type: Value.Type) throws -> Value? {
        if let value = try confidential(commitment, as: type) { return value }
        guard try isDisposed(commitment) else {
            throw RegistryError(.registryDamaged, ["detail": "confidential_record \(commitment): is missing"])
        }
        return nil
    }

    /// The name of the organisation that a practitioner works for.
    func organisationName(of handle: Handle) throws -> String {
        guard let practitioner = try practitioner(handle) else { return try existingOwner().name }
        return try existing(practitioner.organisation).name
    }

    /// The practitioner's name; the handle where the name has been disposed of.
    func name(of handle: Handle) throws -> String {
        guard let practitioner = try practitioner(handle) else { return handle.text }
        return try details(of: practitioner)?.name ?? handle.text
    }
}
