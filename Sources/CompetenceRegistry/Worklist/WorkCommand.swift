import CompetenceModel

/// The commands that a worklist tells people to type, in one place, so that a test can hold them against the command line.
enum WorkCommand {
    static func assess(_ participant: ParticipantID, _ framework: FrameworkCode) -> String {
        "intyga assess \(participant) \(framework)"
    }
    static func assess(_ participant: ParticipantID, _ unit: UnitCode) -> String {
        "intyga assess \(participant) \(unit)"
    }
    /// - Parameter participants: empty for all.
    static func submit(_ framework: FrameworkCode, participants: [ParticipantID]) -> String {
        "intyga claim submit --framework \(framework)"
            + (participants.isEmpty ? "" : " --participant" + participants.map { " \($0)" }.joined())
    }
    static func resubmit(_ claim: ClaimID) -> String { "intyga claim resubmit \(claim)" }
    static func review(_ claim: ClaimID) -> String { "intyga review \(claim)" }
    static func signOff(_ claim: ClaimID) -> String { "intyga claim sign-off \(claim)" }
    static func `return`(_ claim: ClaimID) -> String { "intyga claim return \(claim) --reason \"…\"" }
    /// - Parameter addressee: where there are several to choose from.
    static func export(_ claim: ClaimID, to addressee: Handle?) -> String {
        "intyga claim export \(claim)" + (addressee.map { " --to \($0)" } ?? "") + " -o \(claim).xml"
    }
    static let importDecision = "intyga claim import FILE"
    /// - Parameter package: enough of its digest to tell it from others.
    static func show(package: SHA256Digest) -> String { "intyga package show \(package.description.prefix(12))" }
    static func issue(_ claim: ClaimID) -> String { "intyga certificate issue \(claim)" }
    static func reissue(_ serial: CertificateSerial) -> String { "intyga certificate reissue \(serial)" }
    static let statusList = "intyga certificate status-list -o status.xml"
    /// Past a return that not everything beside it has been reviewed for.
    static func widen(_ claim: ClaimID) -> String { "intyga review \(claim) --widen" }
    static func decide(_ appeal: AppealID, _ outcome: Appeal.Outcome) -> String {
        "intyga appeal decide \(appeal) --outcome \(outcome.rawValue) --reason \"…\""
    }
    static func openReReviews(_ serial: CertificateSerial) -> String { "intyga review impact \(serial) --open" }
    static func closeReReview(_ assessment: AssessmentID, stands: Bool) -> String {
        "intyga review impact --close \(assessment) \(stands ? "--stands" : "--no-stands") --reason \"…\""
    }
    static func authorise(
        _ practitioner: Handle?, role: Role, framework: FrameworkCode?, units: [UnitCode] = [],
        from: CalendarDate? = nil, provisional: Bool = false
    ) -> String {
        "intyga practitioner authorise \(practitioner?.text ?? "HANDLE") --role \(role.rawValue)"
            + (framework.map { " --framework \($0)" } ?? "")
            + (units.isEmpty ? "" : " --unit" + units.map { " \($0)" }.joined())
            + (from.map { " --from \($0)" } ?? "") + (provisional ? " --provisional" : "") + " --basis \"…\""
    }
    /// - Parameter authorisation: where there are several to choose from.
    static func certify(_ practitioner: Handle, authorisation: AuthorisationID?) -> String {
        "intyga practitioner certify \(practitioner)" + (authorisation.map { " --authorisation \($0)" } ?? "")
            + " --training \"…\" --trained-on DATE"
    }
    static func registerKey(_ practitioner: Handle) -> String {
        "intyga key register \(practitioner) --public-key \(practitioner).public"
    }
    static let importCatalogue = "intyga catalogue import FILE"
    /// - Parameter isFromOutside: of an organisation of their own, as external quality assurers are.
    static func addPractitioner(isFromOutside: Bool) -> String {
        "intyga practitioner add HANDLE --name NAME" + (isFromOutside ? " --organisation NAME" : "")
    }
    static func addParticipant(_ framework: FrameworkCode) -> String {
        "intyga participant add --given-name NAME --family-name NAME --register \(framework)"
    }
    static func register(_ participant: ParticipantID, _ framework: FrameworkCode) -> String {
        "intyga participant register \(participant) --framework \(framework)"
    }
    static func approve(_ framework: FrameworkCode) -> String {
        "intyga catalogue approve \(framework) --panel NAME --on DATE --decision REF"
    }
    static func recordMeeting(attended: [Handle]) -> String {
        "intyga meeting record --kind standardisation --on DATE"
            + (attended.isEmpty ? "" : " --attended" + attended.map { " \($0)" }.joined()) + " --decision \"…\""
    }
}
