/// The one table of who may do what. The examination of acts, the worklist, advice, help and completion read it.
///
/// Its text for people, with the reason for each row, is `docs/lifecycle.md`; a test holds a copy of that table, written by hand,
/// to this one, cell by cell.
public struct PermissionTable: Sendable {
    private var rows: [ActKind: Permission]

    public init(_ permissions: some Sequence<Permission>) {
        rows = Dictionary(permissions.map { ($0.act, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// An act without a row is nobody's.
    public subscript(act: ActKind) -> Permission {
        get { rows[act] ?? Permission(act, [.administrator], .units) }
        set { rows[act] = newValue }
    }

    public static let standard = PermissionTable(
        ActKind.allCases.map { act in
            switch act {
            case .addOrganisation, .correctOrganisation, .registerSeal, .endSeal: Permission(act, administering)
            case .importCatalogue, .recordAdoption, .adoptFramework, .decideIssuers:
                Permission(act, administering)
            case .addPractitioner, .movePractitioner, .correctPractitioner, .lendAssurer, .authorise, .certifyAssessor,
                .withdrawAuthorisation, .registerKey,
                .endKeyOfAnother:
                Permission(act, administering)
            case .endOwnKey: Permission(act, [])
            case .proposeAdministrator: Permission(act, [.recoveryKey])
            // Whoever works in the registry, and after the time that a proposal has to stand, the key itself.
            case .confirmAdministrator: Permission(act, Set(Role.allCases.filter(\.isPersonal)).union([.recoveryKey]))
            case .addParticipant, .registerParticipant, .recordExit, .recordReturn:
                Permission(act, administering.union(assessing))
            case .moveParticipant, .removeParticipant, .mergeParticipants, .correctParticipant, .correctParticipation,
                .revealParticipant,
                .disposeOfEvidence:
                Permission(act, administering)
            case .assess: Permission(act, assessing, .units, refusal: .assessorNotAuthorised)
            case .recordSelfRating, .withdrawAssessment: Permission(act, assessing, .units)
            case .setAsideAssessment:
                Permission(act, administering.union([.internalQualityAssurer]), .units)
            case .submitClaim, .resubmitClaim, .withdrawClaim:
                Permission(act, assessing, .framework, refusal: .submitterNotAuthorised)
            case .reviewInternally:
                Permission(act, [.internalQualityAssurer], .units, refusal: .assurerNotAuthorised)
            case .reviewExternally:
                Permission(act, [.externalQualityAssurer], .units, refusal: .assurerNotAuthorised)
            case .exportClaim, .importDecision:
                Permission(act, administering.union([.internalQualityAssurer]), .framework)
            // A package goes to a key. What its holder may do at the centre, the centre asks when the decision comes in.
            case .receivePackage, .decidePackage: Permission(act, [])
            case .issueCertificates, .reissueCertificate, .revokeCertificate: Permission(act, administering)
            // What must run unattended.
            case .recordSealing, .publishStatusList: Permission(act, administering.union([.sealingMachine]))
            // Nobody is to be kept from appealing by what an assessor or assurer is limited to.
            case .lodgeAppeal: Permission(act, administering.union(assessing).union([.internalQualityAssurer]))
            case .decideAppeal: Permission(act, administering.union(assuring), .units)
            case .openReReviews: Permission(act, administering.union([.internalQualityAssurer]), .framework)
            case .closeReReview: Permission(act, assuring, .units)
            case .recordMeeting: Permission(act, administering.union(assuring), .framework)
            case .correctClock: Permission(act, administering)
            case .writeCheckpoint: Permission(act, administering.union(assuring).union([.sealingMachine]))
            }
        })

    private static let administering: Set<Role> = [.administrator]
    private static let assessing: Set<Role> = [.assessor, .occupationalAssessor]
    private static let assuring: Set<Role> = [.internalQualityAssurer, .externalQualityAssurer]

    /// What stands against somebody who may not do it; `nil` where they may.
    ///
    /// - Parameter practitioner: `nil` where nobody of that handle is in the registry.
    public func finding(
        against handle: Handle, _ practitioner: Practitioner?, doing act: ActKind, for matter: Permission.Matter,
        on day: CalendarDate
    ) -> Finding? {
        let permission = self[act]
        guard !permission.isGiven(to: practitioner, for: matter, on: day) else { return nil }
        let roles = permission.roles.map(\.rawValue).sorted().joined(separator: "/")
        return Finding(
            permission.refusal,
            [
                "actor": handle.text, "role": roles, "day": day.description,
                "framework": matter.framework?.text ?? "–",
                "unit": matter.units.sorted().map(\.text).joined(separator: ", "),
            ])
    }
}
