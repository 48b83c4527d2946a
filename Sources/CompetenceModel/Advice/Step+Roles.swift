extension Step.Act {
    /// The rows of the table of permissions that say who may do it; empty where everybody may, as whoever only reads.
    public var kinds: [ActKind] {
        switch self {
        case .importCatalogue: [.importCatalogue]
        case .recordAdoption: [.recordAdoption]
        case .addOrganisation: [.addOrganisation]
        case .correctOrganisation: [.correctOrganisation]
        case .createSeal, .installSeal: [.registerSeal]
        case .addPractitioner: [.addPractitioner]
        case .movePractitioner: [.movePractitioner]
        case .lendAssurer: [.lendAssurer]
        case .authorisePractitioner: [.authorise]
        case .certifyAssessor: [.certifyAssessor]
        case .withdrawAuthorisation: [.withdrawAuthorisation]
        case .addParticipant: [.addParticipant]
        case .registerParticipant: [.registerParticipant]
        case .moveParticipant: [.moveParticipant]
        case .recordExit: [.recordExit]
        case .recordReturn: [.recordReturn]
        case .correctParticipation: [.correctParticipation]
        case .correctIdentityNumber, .removeIdentityNumber, .swapIdentityNumbers, .addFormerNumber,
            .correctDateOfBirth:
            [.correctParticipant]
        case .mergeParticipants: [.mergeParticipants]
        case .registerKey: [.registerKey]
        case .createRecoveryKey: [.authorise, .registerKey]
        case .proposeAdministrator: [.proposeAdministrator]
        case .confirmAdministrator: [.confirmAdministrator]
        case .endKey: [.endKeyOfAnother]
        case .assess, .importAssessment: [.assess]
        case .submitClaim: [.submitClaim]
        case .resubmitClaim: [.resubmitClaim]
        case .withdrawClaim: [.withdrawClaim]
        case .reviewClaim, .approveRest, .returnAssessment, .reviewEverything, .signOffClaim, .returnClaim:
            [.reviewInternally, .reviewExternally]
        case .exportClaim: [.exportClaim]
        case .importDecision: [.importDecision]
        case .openReReviews: [.openReReviews]
        case .closeReReview: [.closeReReview]
        case .issueCertificates: [.issueCertificates]
        case .sealCertificates: [.recordSealing]
        case .revokeCertificate: [.revokeCertificate]
        case .reissueCertificate: [.reissueCertificate]
        case .publishStatusList: [.publishStatusList]
        case .recordMeeting: [.recordMeeting]
        case .decideAppeal: [.decideAppeal]
        case .correctClock: [.correctClock]
        case .writeCheckpoint: [.writeCheckpoint]
        case .createRegistry, .createDemonstration, .showStatus, .restoreBackup, .listCatalogue, .showCatalogue,
            .listOrganisations, .showOrganisation, .listPractitioners, .showPractitioner, .listParticipants,
            .showParticipant, .createKey, .showPublicKey, .writeForm, .listAssessments, .showAssessment,
            .listClaims, .showClaim, .showImpact, .receivePackage, .listPackages, .showPackage,
            .approveRestOfPackage, .reviewPackage, .returnAssessmentInPackage, .reviewWholePackage, .signOffPackage,
            .returnPackage,
            .listCertificates, .showCertificate, .renderCertificate, .verifyCertificate, .showWorklist,
            .showWholeWorklist, .listAppeals, .showLedger, .verifyRegistry, .adoptRegistry, .doAgain,
            .alwaysActAs, .confirmClock, .nameGroup, .givePassphrase, .closeFile, .closeFolder, .moveAway, .removeFiles,
            .decryptKey, .convertCertificate:
            []
        }
    }

    /// The roles in which it is done: to somebody who holds none of them it is a request to others, not something to do as
    /// oneself. `nil` where everybody may.
    public var roles: Set<Role>? {
        kinds.isEmpty ? nil : kinds.reduce(into: []) { $0.formUnion(PermissionTable.standard[$1].roles) }
    }
}
