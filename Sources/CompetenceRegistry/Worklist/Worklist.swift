public import CompetenceModel
import RegistryStore

/// Builds what waits, from the registry as it is at one moment. Reads only.
struct Worklist {
    let snapshot: RegistrySnapshot
    /// Certificates revoked for a fault because of which nothing is looked at again, with how many assessments they may have
    /// affected.
    var affected: [CertificateRecord: Int] = [:]

    /// Warned ahead of the end of an authorisation, in days. Chosen by us: two months are enough to train or appoint.
    static let authorisationWarning = 60
    /// Warned ahead of the end of a seal, in days. Chosen by us: an authority may take weeks to issue a certificate.
    static let sealWarning = 60
    /// Good practice asks for a standardisation meeting at least yearly [20].
    static let meetingInterval = 1

    var today: CalendarDate { snapshot.today }

    /// Whoever may take a step today, as the table of permissions says.
    func whoMay(_ step: Step, for matter: Permission.Matter = .init()) -> [Handle] {
        var may: Set<Handle> = []
        for kind in step.act.kinds { may.formUnion(snapshot.whoMay(kind, for: matter).map(\.handle)) }
        return may.sorted()
    }

    func items(cases: [ValidationCase]) -> [WorkItem] {
        let items =
            cases.compactMap { participantItem($0) } + submissionItems(cases) + redoItems(cases) + claimItems()
            + reissueItems()
            + issueItems() + sealItems() + questionItems() + authorisationItems() + catalogueItems() + meetingItems()
        return items.sorted()
    }

    /// Hands a step to the administrators where nobody may take it.
    func step(
        _ kind: WorkItem.Kind, what: Phrase, role: Role, who: [Handle], step: Step,
        alternatives: [Step]? = nil, since: CalendarDate, keptOut: [NextStep.KeptOut] = [],
        framework: FrameworkCode?
    ) -> NextStep {
        guard who.isEmpty else {
            return NextStep(
                kind: kind, what: what, role: role, who: who, step: step, alternatives: alternatives,
                since: since, keptOut: keptOut)
        }
        let title = role.title
        let nobody = Phrase(
            sv: " Ingen får göra det: en \(title.sv) till behöver behörighet.",
            en: " Nobody may do it: another \(title.text(in: .english)) must be authorised.")
        let authorising = Step.authorise(nil, role: role, framework: framework)
        return NextStep(
            kind: .authoriseSomebody, what: Phrase(sv: what.sv + nobody.sv, en: what.en + nobody.en),
            role: .administrator, who: whoMay(authorising), step: authorising, since: since, keptOut: keptOut)
    }
}

extension Registry {
    /// What waits for whom, oldest first.
    ///
    /// - Parameters:
    ///   - handle: only what this person may do; `nil`: everything.
    ///   - role: only what is done in this role.
    /// - Throws: `unknownPractitioner`.
    public func worklist(for handle: Handle? = nil, role: Role? = nil) throws(RegistryError) -> [WorkItem] {
        try snapshot(matchesPeople: true) { snapshot, reader in
            if let handle { _ = try reader.existing(handle) }
            var worklist = Worklist(snapshot: snapshot)
            worklist.affected = try reader.unexaminedImpact(in: snapshot)
            return worklist.items(cases: snapshot.cases()).filter { item in
                (handle.map { item.who.contains($0) } ?? true) && (role.map { item.role == $0 } ?? true)
            }
        }
    }
}
