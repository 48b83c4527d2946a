import CompetenceModel

extension Spelling {
    /// How each step is typed. A step without a spelling does not compile; a test gives every one to the parser.
    static func of(_ act: Step.Act) -> Spelling {
        switch act {
        // MARK: The registry

        case .createRegistry:
            Spelling(
                "init", .option("--name", .name), .option("--code", .code), .option("--administrator", .administrator),
                .option("--administrator-name", .administratorName), needs: .ownKey)
        case .createDemonstration: Spelling("demo", .argument(.folder), needs: .nothing)
        case .showStatus: Spelling("status", .option("--registry", .registry))
        case .restoreBackup: Spelling("restore", .argument(.backup), needs: .reading)

        // MARK: The catalogue

        case .importCatalogue: Spelling("catalogue import", .argument(.file))
        case .listCatalogue: Spelling("catalogue list", needs: .reading)
        case .showCatalogue: Spelling("catalogue show", .argument(.framework), .argument(.unit), needs: .reading)
        case .recordAdoption:
            Spelling(
                "catalogue approve", .argument(.framework), .option("--panel", .panel), .option("--on", .day),
                .option("--decision", .decision))

        // MARK: Organisations

        case .addOrganisation:
            Spelling(
                "organisation add", .argument(.organisation), .option("--name", .name),
                .option("--relation", .relation))
        case .correctOrganisation:
            Spelling(
                "organisation correct", .argument(.organisation), .option("--name", .name),
                .option("--organisation-number", .organisationNumber), .option("--relation", .relation))
        case .listOrganisations: Spelling("organisation list", needs: .reading)
        case .showOrganisation: Spelling("organisation show", .argument(.organisation), needs: .reading)

        // MARK: Practitioners

        case .addPractitioner:
            Spelling(
                "practitioner add", .argument(.practitioner), .option("--name", .name),
                .option("--organisation", .organisation))
        case .movePractitioner:
            Spelling("practitioner move", .argument(.practitioner), .option("--organisation", .organisation))
        case .lendAssurer:
            Spelling(
                "practitioner lend", .argument(.practitioner), .option("--organisation", .organisation),
                .option("--until", .until))
        case .authorisePractitioner:
            Spelling(
                "practitioner authorise", .argument(.practitioner), .option("--role", .role),
                .option("--framework", .framework), .option("--unit", .unit), .option("--from", .from),
                .flag(.provisional, "--provisional"), .option("--basis", .basis))
        case .certifyAssessor:
            Spelling(
                "practitioner certify", .argument(.practitioner), .option("--authorisation", .authorisation),
                .option("--training", .training), .option("--trained-on", .trainedOn))
        case .withdrawAuthorisation:
            Spelling(
                "practitioner withdraw", .argument(.practitioner), .option("--role", .role),
                .option("--reason", .reason))
        case .listPractitioners: Spelling("practitioner list", needs: .reading)
        case .showPractitioner: Spelling("practitioner show", .argument(.practitioner), needs: .reading)

        // MARK: Participants

        case .addParticipant:
            Spelling(
                "participant add", .option("--given-name", .givenName), .option("--family-name", .familyName),
                .option("--register", .framework))
        case .registerParticipant:
            Spelling("participant register", .argument(.participant), .option("--framework", .framework))
        case .moveParticipant:
            Spelling("participant move", .argument(.participant), .option("--organisation", .organisation))
        case .recordExit:
            Spelling(
                "participant exit", .argument(.participant), .option("--reason", .reason), .option("--on", .day))
        case .recordReturn:
            Spelling("participant return", .argument(.participant), .option("--on", .day))
        case .correctParticipation:
            Spelling(
                "participant correct-spell", .argument(.participant), .option("--from", .from), .option("--on", .day))
        case .correctIdentityNumber:
            Spelling("participant correct", .argument(.participant), .option("--identity-number", .identityNumber))
        case .removeIdentityNumber:
            Spelling("participant correct", .argument(.participant), .word("--no-identity-number"))
        case .swapIdentityNumbers:
            Spelling("participant swap-numbers", .argument(.participant), .argument(.otherParticipant))
        case .addFormerNumber:
            Spelling("participant correct", .argument(.participant), .option("--former-number", .identityNumber))
        case .mergeParticipants:
            Spelling("participant merge", .argument(.participant), .option("--into", .otherParticipant))
        case .correctDateOfBirth:
            Spelling("participant correct", .argument(.participant), .option("--born", .day))
        case .listParticipants: Spelling("participant list", needs: .reading)
        case .showParticipant: Spelling("participant show", .argument(.participant))

        // MARK: Keys

        case .createKey: Spelling("key create", .argument(.practitioner), needs: .ownKey)
        case .createSeal:
            Spelling("key create --seal", .option("--organisation", .organisation), .flag(.renewing, "--renew"))
        case .installSeal:
            Spelling(
                "key install", .argument(.chain), .option("--organisation", .organisation),
                .flag(.renewing, "--renew"))
        case .showPublicKey: Spelling("key show", .argument(.practitioner), .option("-o", .output), needs: .nothing)
        case .registerKey: Spelling("key register", .argument(.practitioner), .option("--public-key", .publicKey))

        case .createRecoveryKey: Spelling("recovery create")
        case .proposeAdministrator:
            Spelling("recovery propose", .argument(.practitioner), .option("--public-key", .publicKey), needs: .nothing)
        case .confirmAdministrator: Spelling("recovery confirm")
        case .endKey: Spelling("key end", .argument(.practitioner), .option("--key", .keyOnRecord))

        // MARK: Assessing

        case .assess: Spelling("assess", .argument(.participant), .argument(.framework), .argument(.unit))
        case .writeForm:
            Spelling(
                "assessment form", .argument(.framework), .argument(.unit), .flag(.asTable, "--csv"),
                .option("--participant", .participant), .option("-o", .output), needs: .reading)
        case .importAssessment: Spelling("assessment import", .argument(.file))
        case .listAssessments: Spelling("assessment list", needs: .reading)
        case .showAssessment: Spelling("assessment show", .argument(.assessment), needs: .reading)

        // MARK: Claims

        case .submitClaim:
            Spelling(
                "claim submit", .option("--framework", .framework), .option("--participant", .participant),
                .option("--organisation", .organisation))
        case .resubmitClaim: Spelling("claim resubmit", .argument(.claim))
        case .withdrawClaim: Spelling("claim withdraw", .argument(.claim), .option("--reason", .reason))
        case .listClaims: Spelling("claim list", needs: .reading)
        case .showClaim: Spelling("claim show", .argument(.claim), needs: .reading)
        case .signOffClaim: Spelling("claim sign-off", .argument(.claim))
        case .returnClaim: Spelling("claim return", .argument(.claim), .option("--reason", .reason))
        case .exportClaim:
            Spelling("claim export", .argument(.claim), .option("--to", .addressee), .option("-o", .output))
        case .importDecision: Spelling("claim import", .argument(.file))

        // MARK: Reviewing

        case .reviewClaim: Spelling("review", .argument(.claim))
        case .approveRest: Spelling("review", .argument(.claim), .word("--approve"))
        case .returnAssessment:
            Spelling(
                "review", .argument(.claim), .argument(.assessment), .word("--return"), .option("--comment", .comment))
        case .reviewEverything: Spelling("review", .argument(.claim), .word("--widen"))
        case .showImpact: Spelling("review impact", .argument(.certificate))
        case .openReReviews: Spelling("review impact", .argument(.certificate), .word("--open"))
        case .closeReReview:
            Spelling(
                "review impact", .option("--close", .assessment), .flag(.stands, "--stands", not: "--no-stands"),
                .option("--reason", .reason))

        // MARK: Packages

        case .receivePackage: Spelling("package receive", .argument(.file), .option("--trust", .trust))
        case .listPackages: Spelling("package list", needs: .reading)
        case .showPackage: Spelling("package show", .argument(.package), .argument(.assessment))
        case .reviewPackage: Spelling("package review", .argument(.package))
        case .approveRestOfPackage: Spelling("package review", .argument(.package), .word("--approve"))
        case .returnAssessmentInPackage:
            Spelling(
                "package review", .argument(.package), .argument(.assessment), .word("--return"),
                .option("--comment", .comment))
        case .reviewWholePackage: Spelling("package review", .argument(.package), .word("--widen"))
        case .signOffPackage:
            Spelling("package decide", .argument(.package), .word("--sign-off"), .option("-o", .output))
        case .returnPackage:
            Spelling("package decide", .argument(.package), .option("--return", .reason), .option("-o", .output))

        // MARK: Certificates

        case .issueCertificates:
            Spelling("certificate issue", .argument(.claim), .option("--include-protected", .includeProtected))
        case .sealCertificates: Spelling("certificate seal", .argument(.claim))
        case .listCertificates: Spelling("certificate list", .option("--participant", .participant), needs: .reading)
        case .showCertificate: Spelling("certificate show", .argument(.certificate), needs: .reading)
        case .renderCertificate:
            Spelling("certificate render", .argument(.certificate), .option("-o", .output), needs: .reading)
        case .revokeCertificate:
            Spelling(
                "certificate revoke", .argument(.certificate), .option("--reason", .reason),
                .option("--comment", .comment))
        case .reissueCertificate: Spelling("certificate reissue", .argument(.certificate))
        case .publishStatusList: Spelling("certificate status-list", .option("-o", .output))
        case .verifyCertificate:
            Spelling(
                "certificate verify", .argument(.file), .allOf(.certificateFolder, "/*.xml"),
                .option("--trust", .trust), .option("--status-list", .statusList), needs: .nothing)

        // MARK: What waits, meetings, appeals

        case .showWorklist: Spelling("worklist")
        case .showWholeWorklist: Spelling("worklist", .word("--all"))
        case .recordMeeting:
            Spelling(
                "meeting record", .option("--kind", .kind), .option("--on", .day), .option("--attended", .practitioner),
                .option("--decision", .conclusions))
        case .decideAppeal:
            Spelling("appeal decide", .argument(.appeal), .option("--outcome", .outcome), .option("--reason", .reason))
        case .listAppeals: Spelling("appeal list", needs: .reading)

        // MARK: The ledger

        case .showLedger: Spelling("audit log", .option("--about", .about), .option("--last", .last), needs: .reading)
        case .verifyRegistry: Spelling("audit verify", .option("--checkpoint", .checkpoint), needs: .reading)
        case .writeCheckpoint: Spelling("audit checkpoint", .option("-o", .output))
        case .correctClock: Spelling("audit correct-clock", .option("--reason", .reason))
        case .adoptRegistry: Spelling("audit adopt", .option("--registry-id", .registryIdentity))

        // MARK: With what is being done

        case .doAgain:
            Spelling(
                .none, "", .option("--registry", .registry), .option("--as", .actor), .option("--trust", .trust),
                .option("--framework", .framework), .option("--unit", .unit),
                .option("--authorisation", .authorisation), .option("--training", .training),
                .option("--trained-on", .trainedOn), .option("--comment", .comment),
                .option("--include-protected", .includeProtected), .option("--without-birth", .withoutBirth),
                .option("--other-than", .otherThan),
                .flag(.opening, "--open"),
                .flag(.renewing, "--renew"))
        case .alwaysActAs: Spelling(.none, "", .variable("INTYGA_AS", .actor))
        case .confirmClock: Spelling(.none, "", .variable("INTYGA_CLOCK", .day))
        case .nameGroup: Spelling(.none, "", .variable("INTYGA_GROUP", .group))
        case .givePassphrase: Spelling(.none, "", .variable("INTYGA_PASSPHRASE", nil))

        // MARK: With other programs

        case .closeFile: Spelling(.chmod, "600", .argument(.file), .argument(.newFile))
        case .closeFolder: Spelling(.chmod, "700", .argument(.folder))
        case .moveAway: Spelling(.mv, "", .argument(.file), .argument(.newFile))
        case .removeFiles: Spelling(.rm, "", .argument(.file))
        case .decryptKey: Spelling(.openssl, "pkcs8", .option("-in", .file), .option("-out", .newFile))
        case .convertCertificate: Spelling(.openssl, "x509 -inform der")
        }
    }

    /// What stands in a command for what the person has to fill in; `nil` where it is a text of the person's own.
    static func placeholder(_ parameter: Step.Parameter) -> Phrase? {
        switch parameter {
        case .participant, .otherParticipant, .otherThan, .includeProtected, .withoutBirth:
            Phrase(sv: "DELTAGARE", en: "PARTICIPANT")
        case .framework: Phrase(sv: "RAMVERK", en: "FRAMEWORK")
        case .unit: Phrase(sv: "ENHET", en: "UNIT")
        case .assessment: Phrase(sv: "BEDÖMNING", en: "ASSESSMENT")
        case .claim: Phrase(sv: "ANSPRÅK", en: "CLAIM")
        case .certificate: Phrase(sv: "SERIENUMMER", en: "SERIAL")
        case .appeal: Phrase(sv: "OMPRÖVNING", en: "APPEAL")
        case .package: Phrase(sv: "PAKET", en: "PACKAGE")
        case .practitioner, .actor, .addressee, .administrator: Phrase(sv: "KORTNAMN", en: "HANDLE")
        case .authorisation: Phrase(sv: "BEHÖRIGHET", en: "AUTHORISATION")
        case .keyOnRecord: Phrase(sv: "NYCKEL", en: "KEY")
        case .role: Phrase(sv: "ROLL", en: "ROLE")
        case .name, .administratorName, .givenName, .familyName, .panel: Phrase(sv: "NAMN", en: "NAME")
        case .identityNumber: Phrase(sv: "ÅÅÅÅMMDD-NNNN", en: "YYYYMMDD-NNNN")
        case .organisationNumber: Phrase(sv: "NNNNNN-NNNN", en: "NNNNNN-NNNN")
        case .code, .organisation: Phrase(sv: "KOD", en: "CODE")
        case .relation: Phrase(sv: "RELATION", en: "RELATION")
        case .decision: Phrase(sv: "BESLUT", en: "REF")
        case .day, .from, .until, .trainedOn: Phrase(sv: "DATUM", en: "DATE")
        case .registry, .file, .output, .checkpoint, .publicKey, .statusList: Phrase(sv: "FIL", en: "FILE")
        case .registryIdentity: Phrase(sv: "KÄNNETECKEN", en: "REGISTRY-ID")
        case .group: Phrase(sv: "GRUPP", en: "GROUP")
        case .newFile: Phrase(sv: "NYFIL", en: "NEWFILE")
        case .folder, .certificateFolder: Phrase(sv: "MAPP", en: "FOLDER")
        case .backup: Phrase(sv: "KOPIA", en: "BACKUP")
        case .chain: Phrase(sv: "KEDJA.pem", en: "CHAIN.pem")
        case .trust: Phrase(sv: "CERTIFIKAT", en: "CERTIFICATE")
        case .about: Phrase(sv: "ID", en: "ID")
        case .last: Phrase(sv: "ANTAL", en: "COUNT")
        case .reason, .comment, .basis, .training, .conclusions, .kind, .outcome, .stands, .provisional, .asTable,
            .opening, .renewing:
            nil
        }
    }
}
