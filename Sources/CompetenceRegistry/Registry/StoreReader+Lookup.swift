import CompetenceModel
import RegistryStore

/// Looking a thing up by the id that somebody typed: it is there, or there is an error that names it.
extension StoreReader {
    func existing(_ id: ParticipantID) throws -> Participant {
        guard let participant = try participant(id) else {
            throw RegistryError(.unknownParticipant, ["participant": id.text])
        }
        return participant
    }

    func existing(_ handle: Handle) throws -> Practitioner {
        guard let practitioner = try practitioner(handle) else {
            throw RegistryError(.unknownPractitioner, ["practitioner": handle.text])
        }
        return practitioner
    }

    func existing(_ code: FrameworkCode) throws -> CatalogueEntry {
        guard let entry = try framework(code) else {
            throw RegistryError(.unknownFramework, ["framework": code.text])
        }
        return entry
    }

    func existing(_ id: AssessmentID) throws -> Assessment {
        guard let assessment = try assessment(id) else {
            throw RegistryError(.unknownAssessment, ["assessment": id.text])
        }
        return assessment
    }

    func existing(_ id: ClaimID) throws -> AwardClaim {
        guard let claim = try claim(id) else { throw RegistryError(.unknownClaim, ["claim": id.text]) }
        return claim
    }

    func existing(_ serial: CertificateSerial) throws -> CertificateRecord {
        guard let record = try certificate(serial) else {
            throw RegistryError(.unknownCertificate, ["serial": serial.text])
        }
        return record
    }

    func existingIssuer() throws -> CompetenceCertificate.Issuer {
        guard let issuer = try issuer() else { throw RegistryError(.registryDamaged, ["detail": "no issuer"]) }
        return issuer
    }

    func details(of participant: Participant) throws -> ParticipantDetails? {
        try confidential(participant.details, as: ParticipantDetails.self)
    }

    func details(of practitioner: Practitioner) throws -> PractitionerDetails? {
        try confidential(practitioner.details, as: PractitionerDetails.self)
    }

    /// The practitioner's name; the handle where the name has been disposed of.
    func name(of handle: Handle) throws -> String {
        guard let practitioner = try practitioner(handle) else { return handle.text }
        return try details(of: practitioner)?.name ?? handle.text
    }
}
