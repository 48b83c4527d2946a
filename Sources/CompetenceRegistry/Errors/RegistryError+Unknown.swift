import CompetenceModel

/// That there is nothing by an id that somebody typed.
extension RegistryError {
    static func unknown(_ id: ParticipantID) -> RegistryError {
        RegistryError(.unknownParticipant, ["participant": id.text])
    }

    static func unknown(_ handle: Handle) -> RegistryError {
        RegistryError(.unknownPractitioner, ["practitioner": handle.text])
    }

    static func unknown(_ code: OrganisationCode) -> RegistryError {
        RegistryError(.unknownOrganisation, ["organisation": code.text])
    }

    static func unknown(_ code: FrameworkCode) -> RegistryError {
        RegistryError(.unknownFramework, ["framework": code.text])
    }

    static func unknown(_ id: AssessmentID) -> RegistryError {
        RegistryError(.unknownAssessment, ["assessment": id.text])
    }

    static func unknown(_ id: ClaimID) -> RegistryError {
        RegistryError(.unknownClaim, ["claim": id.text])
    }

    static func unknown(_ serial: CertificateSerial) -> RegistryError {
        RegistryError(.unknownCertificate, ["serial": serial.text])
    }
}

extension Optional {
    /// What there is; where there is nothing, the error that says so.
    func orThrow(_ error: @autoclosure () -> RegistryError) throws(RegistryError) -> Wrapped {
        guard let self else { throw error() }
        return self
    }
}
