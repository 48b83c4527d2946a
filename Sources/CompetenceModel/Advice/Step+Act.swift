extension Step {
    /// The things that a person can be advised to do. Each interface has its own form for every one of them: the command line
    /// a command, a page a link or a button.
    public enum Act: String, Sendable, Hashable, Codable, CaseIterable {
        // MARK: The registry

        /// Found a registry.
        case createRegistry
        /// Create a registry of invented people to try things out in.
        case createDemonstration
        /// See who one is here, and what waits.
        case showStatus
        /// Put a registry back from a backup.
        case restoreBackup

        // MARK: The catalogue

        /// Import a framework.
        case importCatalogue
        /// See all frameworks.
        case listCatalogue
        /// See a framework with its units, or a unit with its criteria.
        case showCatalogue
        /// Record that a panel has adopted a framework's units.
        case recordAdoption

        // MARK: Organisations

        /// Add an organisation.
        case addOrganisation
        /// Correct what is on record of an organisation.
        case correctOrganisation
        /// See all organisations.
        case listOrganisations
        /// See an organisation.
        case showOrganisation

        // MARK: Practitioners

        /// Add a practitioner.
        case addPractitioner
        /// Move a practitioner to another organisation.
        case movePractitioner
        /// Lend an internal assurer to another organisation.
        case lendAssurer
        /// Authorise a practitioner.
        case authorisePractitioner
        /// Certify a provisional assessor.
        case certifyAssessor
        /// Withdraw an authorisation.
        case withdrawAuthorisation
        /// See all practitioners.
        case listPractitioners
        /// See a practitioner with authorisations and keys.
        case showPractitioner

        // MARK: Participants

        /// Add a participant.
        case addParticipant
        /// Register a participant for a framework.
        case registerParticipant
        /// Move a participant to another organisation.
        case moveParticipant
        /// Record that a participant has left.
        case recordExit
        /// Record that a participant has come back.
        case recordReturn
        /// Correct when a participant took part.
        case correctParticipation
        /// Correct a participant's identity number.
        case correctIdentityNumber
        /// Take away an identity number that was put on record by mistake.
        case removeIdentityNumber
        /// Give two participants each other's identity numbers.
        case swapIdentityNumbers
        /// Put a number that the Tax Agency has replaced on record.
        case addFormerNumber
        /// Make two records of one person one.
        case mergeParticipants
        /// Put a participant's date of birth on record.
        case correctDateOfBirth
        /// See all participants.
        case listParticipants
        /// See a participant.
        case showParticipant

        // MARK: Keys

        /// Create a key of one's own.
        case createKey
        /// Create the organisation's sealing key.
        case createSeal
        /// Install the certificate that an authority issued for the sealing key.
        case installSeal
        /// Show the public half of a key, or write it to a file.
        case showPublicKey
        /// Register somebody's key.
        case registerKey
        /// Make a recovery key for the envelope.
        case createRecoveryKey
        /// Propose a new administrator, with the recovery key.
        case proposeAdministrator
        /// Confirm the administrator whom the recovery key has proposed.
        case confirmAdministrator
        /// End a key.
        case endKey

        // MARK: Assessing

        /// Assess a participant.
        case assess
        /// Write a form to assess by.
        case writeForm
        /// Take in a form that is filled in.
        case importAssessment
        /// See all assessments.
        case listAssessments
        /// See an assessment with its evidence.
        case showAssessment

        // MARK: Claims

        /// Put finished assessments forward.
        case submitClaim
        /// Put a returned claim forward again.
        case resubmitClaim
        /// Withdraw a claim.
        case withdrawClaim
        /// See all claims.
        case listClaims
        /// See a claim, and whose turn it is.
        case showClaim
        /// Sign a claim off.
        case signOffClaim
        /// Return a claim.
        case returnClaim
        /// Export a claim as a package for an external quality assurer.
        case exportClaim
        /// Bring in the decision on a package.
        case importDecision

        // MARK: Reviewing

        /// Draw the sample of a claim, and review it.
        case reviewClaim
        /// Approve all of a sample that is not reviewed yet.
        case approveRest
        /// Return an assessment in a sample.
        case returnAssessment
        /// Review all of a claim, not only its sample.
        case reviewEverything
        /// See which assessments a revoked certificate may have affected.
        case showImpact
        /// Have the assessments that a revoked certificate may have affected reviewed again.
        case openReReviews
        /// Close a re-review.
        case closeReReview

        // MARK: Packages

        /// Receive a package from a centre.
        case receivePackage
        /// See all packages.
        case listPackages
        /// See a package and its sample, or an assessment in it.
        case showPackage
        /// Approve all of a package's sample that is not reviewed yet.
        case approveRestOfPackage
        /// Go through the sample of a package.
        case reviewPackage
        /// Return an assessment in a package.
        case returnAssessmentInPackage
        /// Review all of a package, not only its sample.
        case reviewWholePackage
        /// Sign a package off.
        case signOffPackage
        /// Return a package.
        case returnPackage

        // MARK: Certificates

        /// Issue the certificates of a claim.
        case issueCertificates
        /// Seal what was issued, where the seal is.
        case sealCertificates
        /// See certificates.
        case listCertificates
        /// See a certificate.
        case showCertificate
        /// Write a certificate as a page.
        case renderCertificate
        /// Revoke a certificate.
        case revokeCertificate
        /// Issue a certificate anew.
        case reissueCertificate
        /// Write the list of certificates that no longer stand.
        case publishStatusList
        /// Verify certificates.
        case verifyCertificate

        // MARK: What waits, meetings, appeals

        /// See what waits for oneself.
        case showWorklist
        /// See what waits for anybody.
        case showWholeWorklist
        /// Record a standardisation meeting.
        case recordMeeting
        /// Decide an appeal.
        case decideAppeal
        /// See all appeals.
        case listAppeals

        // MARK: The ledger

        /// See the ledger.
        case showLedger
        /// Verify the registry.
        case verifyRegistry
        /// Write down how far the ledger has come.
        case writeCheckpoint
        /// Let time go on, after a clock that ran ahead.
        case correctClock
        /// Tell the seal on this computer which registry is the right one.
        case adoptRegistry

        // MARK: With what is being done

        /// The same again, with these parameters.
        case doAgain
        /// Say once for all who one is.
        case alwaysActAs
        /// Say that it is the day that the clock says.
        case confirmClock
        /// Name the group that shares the registry.
        case nameGroup
        /// Give the passphrase of a key without being asked for it.
        case givePassphrase

        // MARK: With other programs

        /// Close a file to everybody but its owner.
        case closeFile
        /// Close a folder to everybody but its owner.
        case closeFolder
        /// Give a file another name, out of the way.
        case moveAway
        /// Remove files.
        case removeFiles
        /// Decrypt a key that another program encrypted, and close the file.
        case decryptKey
        /// Convert a certificate to PEM.
        case convertCertificate
    }
}
