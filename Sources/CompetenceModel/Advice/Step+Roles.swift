extension Step.Act {
    /// The roles in which it is done: to somebody who holds none of them it is a request to others, not something to do as
    /// oneself. `nil` where everybody may, or where it depends on more than the role.
    public var roles: Set<Role>? {
        switch self {
        case .importCatalogue, .recordAdoption, .addPractitioner, .authorisePractitioner, .certifyAssessor,
            .withdrawAuthorisation, .registerKey, .issueCertificates, .revokeCertificate, .reissueCertificate,
            .publishStatusList:
            [.administrator]
        case .assess, .importAssessment, .submitClaim, .resubmitClaim, .withdrawClaim:
            [.assessor, .occupationalAssessor]
        case .reviewClaim, .approveRest, .returnAssessment, .reviewEverything, .signOffClaim, .returnClaim:
            [.internalQualityAssurer, .externalQualityAssurer]
        default: nil
        }
    }
}
