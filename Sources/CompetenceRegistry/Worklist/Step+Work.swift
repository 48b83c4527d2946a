import CompetenceModel

/// The steps that a worklist names.
extension Step {
    static func assess(_ participant: ParticipantID, _ framework: FrameworkCode) -> Step {
        Step(.assess, [.participant: .given(participant), .framework: .given(framework)])
    }

    static func assess(_ participant: ParticipantID, _ unit: UnitCode) -> Step {
        Step(.assess, [.participant: .given(participant), .unit: .given(unit)])
    }

    static func submit(_ framework: FrameworkCode, participants: [ParticipantID]) -> Step {
        Step(.submitClaim, [.framework: .given(framework), .participant: .given(participants)])
    }

    static func lend(_ assurer: Handle, to organisation: OrganisationCode) -> Step {
        Step(
            .lendAssurer,
            [.practitioner: .given(assurer), .organisation: .given(organisation), .until: .toFillIn])
    }

    static func resubmit(_ claim: ClaimID) -> Step { Step(.resubmitClaim, [.claim: .given(claim)]) }

    static func withdraw(_ claim: ClaimID) -> Step {
        Step(.withdrawClaim, [.claim: .given(claim), .reason: .toFillIn])
    }

    static func review(_ claim: ClaimID) -> Step { Step(.reviewClaim, [.claim: .given(claim)]) }

    /// Past a return that not everything beside it has been reviewed for.
    static func widen(_ claim: ClaimID) -> Step { Step(.reviewEverything, [.claim: .given(claim)]) }

    static func signOff(_ claim: ClaimID) -> Step { Step(.signOffClaim, [.claim: .given(claim)]) }

    static func `return`(_ claim: ClaimID) -> Step {
        Step(.returnClaim, [.claim: .given(claim), .reason: .toFillIn])
    }

    /// - Parameter addressee: where there are several to choose from.
    static func export(_ claim: ClaimID, to addressee: Handle?) -> Step {
        var step = Step(.exportClaim, [.claim: .given(claim), .output: "\(claim).xml"])
        step.parameters[.addressee] = addressee.map { .given($0) }
        return step
    }

    static let importDecision = Step(.importDecision, [.file: .toFillIn])

    /// - Parameter package: enough of its digest to tell it from others.
    static func show(package: SHA256Digest) -> Step { Step(.showPackage, [.package: "\(package.abbreviated)"]) }

    static func issue(_ claim: ClaimID) -> Step { Step(.issueCertificates, [.claim: .given(claim)]) }

    /// With the names of participants with a protected identity on their certificates, as somebody has chosen for each.
    static func issue(_ claim: ClaimID, including protected: [ParticipantID]) -> Step {
        Step(.issueCertificates, [.claim: .given(claim), .includeProtected: .given(protected)])
    }

    static func seal(_ claim: ClaimID) -> Step { Step(.sealCertificates, [.claim: .given(claim)]) }

    static func reissue(_ serial: CertificateSerial) -> Step {
        Step(.reissueCertificate, [.certificate: .given(serial)])
    }

    static let statusList = Step(.publishStatusList, [.output: "status.xml"])

    static func decide(_ appeal: AppealID, _ outcome: Appeal.Outcome) -> Step {
        Step(.decideAppeal, [.appeal: .given(appeal), .outcome: "\(outcome.rawValue)", .reason: .toFillIn])
    }

    static func openReReviews(_ serial: CertificateSerial) -> Step {
        Step(.openReReviews, [.certificate: .given(serial)])
    }

    static func closeReReview(_ assessment: AssessmentID, stands: Bool) -> Step {
        Step(.closeReReview, [.assessment: .given(assessment), .stands: stands ? .yes : .no, .reason: .toFillIn])
    }

    /// - Parameter practitioner: `nil` where an administrator chooses whom.
    static func authorise(
        _ practitioner: Handle?, role: Role, framework: FrameworkCode?, units: [UnitCode] = [],
        from: CalendarDate? = nil, provisional: Bool = false
    ) -> Step {
        var step = Step(
            .authorisePractitioner,
            [
                .practitioner: practitioner.map { .given($0) } ?? .toFillIn, .role: "\(role.rawValue)",
                .basis: .toFillIn,
            ])
        step.parameters[.framework] = framework.map { .given($0) }
        if !units.isEmpty { step.parameters[.unit] = .given(units) }
        step.parameters[.from] = from.map { "\($0)" }
        if provisional { step.parameters[.provisional] = .yes }
        return step
    }

    /// - Parameter authorisation: where there are several to choose from.
    static func certify(_ practitioner: Handle, authorisation: AuthorisationID?) -> Step {
        var step = Step(
            .certifyAssessor, [.practitioner: .given(practitioner), .training: .toFillIn, .trainedOn: .toFillIn])
        step.parameters[.authorisation] = authorisation.map { .given($0) }
        return step
    }

    static func createKey(of practitioner: Handle) -> Step { Step(.createKey, [.practitioner: .given(practitioner)]) }

    static func showKey(of practitioner: Handle) -> Step {
        Step(.showPublicKey, [.practitioner: .given(practitioner), .output: "\(practitioner).public"])
    }

    static func registerKey(_ practitioner: Handle) -> Step {
        Step(.registerKey, [.practitioner: .given(practitioner), .publicKey: "\(practitioner).public"])
    }

    static let importCatalogue = Step(.importCatalogue, [.file: .toFillIn])

    static let addOrganisationOutside = Step(
        .addOrganisation, [.organisation: .toFillIn, .name: .toFillIn, .relation: "outside"])

    /// - Parameter isFromOutside: of an organisation of their own, as external quality assurers are.
    static func addPractitioner(isFromOutside: Bool) -> Step {
        var step = Step(.addPractitioner, [.practitioner: .toFillIn, .name: .toFillIn])
        if isFromOutside { step.parameters[.organisation] = .toFillIn }
        return step
    }

    static func addParticipant(_ framework: FrameworkCode) -> Step {
        Step(.addParticipant, [.givenName: .toFillIn, .familyName: .toFillIn, .framework: .given(framework)])
    }

    static func register(_ participant: ParticipantID, _ framework: FrameworkCode) -> Step {
        Step(.registerParticipant, [.participant: .given(participant), .framework: .given(framework)])
    }

    static func approve(_ framework: FrameworkCode) -> Step {
        Step(
            .recordAdoption,
            [.framework: .given(framework), .panel: .toFillIn, .day: .toFillIn, .decision: .toFillIn])
    }

    static func recordMeeting(attended: [Handle]) -> Step {
        Step(
            .recordMeeting,
            [.kind: "standardisation", .day: .toFillIn, .practitioner: .given(attended), .conclusions: .toFillIn])
    }
}
