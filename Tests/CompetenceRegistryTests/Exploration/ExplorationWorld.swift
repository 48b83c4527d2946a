import CertificateSeal
import CompetenceModel
import Foundation
import RegistryStore
import Testing

@testable import CompetenceRegistry

/// A small world whose every reachable state can be visited.
///
/// One framework with one unit, a third of it sampled internally and a fifth externally; two participants. The people are
/// chosen so that every rule of separation has somebody who would like to break it:
/// anna assesses and holds the internal role too; bo assesses; ingrid assures internally; erik externally, from elsewhere;
/// ellen holds the external role in the same centre, in a member that the centre shares the registry with; maria administers.
struct ExplorationWorld {
    static let code = FrameworkCode("SMALL")!
    static let unit = UnitReference("SMALL-1@1")!
    static let centre = "Exempelby AME"
    static let handles = ["maria", "anna", "bo", "ingrid", "erik", "ellen"]

    let clock = TestClock(Timestamp("2026-03-02T08:00:00Z")!)
    let keys: [String: PersonalKey]
    let seal: SealingIdentity
    var registry: Registry

    static let catalogue = """
        <Catalogue xmlns="urn:intyga:catalogue:1">
          <Framework code="SMALL" kind="OCN" version="1" provenance="illustrative">
            <Title xml:lang="sv">Liten plan</Title>
            <Notice xml:lang="sv">Exempelkatalog – inte en antagen förteckning</Notice>
            <Source>Skriven för tester.</Source>
            <RatingScale>
              <Grade code="notYet" passes="false"><Title xml:lang="sv">Ännu inte uppnått</Title></Grade>
              <Grade code="achieved" passes="true"><Title xml:lang="sv">Uppnått</Title></Grade>
            </RatingScale>
            <QualityPolicy panelAdoption="notRequired">
              <Origin xml:lang="sv">Vald för tester.</Origin>
              <Stage role="internalQualityAssurer" share="0.33"/>
              <Stage role="externalQualityAssurer" share="0.20"/>
            </QualityPolicy>
            <Unit code="SMALL-1" version="1">
              <Title xml:lang="sv">Enda modulen</Title>
              <LearningOutcome number="1">
                <Statement xml:lang="sv">Kan göra det.</Statement>
                <Criterion number="1.1"><Text xml:lang="sv">Gör det.</Text></Criterion>
              </LearningOutcome>
            </Unit>
          </Framework>
        </Catalogue>
        """

    init() throws {
        var keys: [String: PersonalKey] = [:]
        for handle in Self.handles { keys[handle] = PersonalKey() }
        self.keys = keys
        let clock = clock
        let environment = RegistryEnvironment(now: { clock.now }, randomBytes: RegistryEnvironment.live.randomBytes)
        let issuer = CompetenceCertificate.Issuer(name: Self.centre, code: "EXB", organisationNumber: "212000-0001")
        registry = try Registry.create(
            at: nil,
            charter: RegistryCharter(
                issuer: issuer, administrator: Handle("maria")!, administratorName: "Maria Lind", basis: "Beslut 1"),
            key: keys["maria"]!, environment: environment)
        let key = SealingKey()
        let now = Date(timeIntervalSince1970: Double(clock.now.milliseconds) / 1000)
        let pem = try key.selfSignedCertificate(
            for: SealSubject(organisationName: Self.centre, organisationNumber: "212000-0001"), validFrom: now,
            validUntil: now.addingTimeInterval(86_400 * 365))
        seal = try SealingIdentity(key: key, certificates: pem, source: "seal.pem", at: now)
        _ = try #require(try session("maria").registerSeal(seal).value)
        try populate()
    }

    private func populate() throws {
        let maria = session("maria")
        _ = try #require(try maria.importCatalogue(Array(Self.catalogue.utf8), named: "small.xml").value)
        for (code, name, relation) in [
            ("VBE", "Valideringsbolaget", Organisation.Relation.outside), ("MED", "Grannby kommun", .outside),
        ] {
            _ = try #require(
                try maria.addOrganisation(OrganisationCode(code)!, name: name, relation: relation).value)
        }
        let people: [(String, String?, [Role])] = [
            ("anna", nil, [.assessor, .internalQualityAssurer]), ("bo", nil, [.assessor]),
            ("ingrid", nil, [.internalQualityAssurer]), ("erik", "VBE", [.externalQualityAssurer]),
            ("ellen", "MED", [.externalQualityAssurer]),
        ]
        for (name, organisation, roles) in people {
            let handle = Handle(name)!
            _ = try #require(
                try maria.addPractitioner(
                    handle, details: PractitionerDetails(name: name),
                    organisation: organisation.flatMap(OrganisationCode.init)
                ).value)
            for role in roles { _ = try #require(try maria.authorise(handle, role: role, basis: "Kurs").value) }
            _ = try #require(try maria.registerKey(of: handle, keys[name]!).value)
        }
        // It joins the project, and ellen goes on as if nothing had happened.
        _ = try #require(
            try maria.correctOrganisation(OrganisationCode("MED")!, OrganisationCorrection(relation: .member)).value)
        for name in ["Maja", "Nils"] {
            _ = try #require(
                try maria.addParticipants([
                    NewParticipant(
                        details: ParticipantDetails(givenName: name, familyName: "Ek"), frameworks: [Self.code])
                ]).value)
        }
    }

    /// The claim that commands are about.
    var newestClaim: ClaimID {
        get throws { try registry.read { try $0.claims(states: []).map(\.id).max() } ?? ClaimID(number: 1) }
    }

    func session(_ handle: String) -> Session {
        registry.session(as: Handle(handle)!, key: keys[handle]!)
    }

    /// The same world in a registry of its own, so that what is done in one does not show in the other.
    func forked(in folder: URL) throws -> ExplorationWorld {
        var fork = self
        let path = folder.appending(path: "\(UUID().uuidString).sqlite").path(percentEncoded: false)
        try registry.store.backup(to: path)
        fork.registry = try Registry.open(at: path, environment: registry.environment)
        return fork
    }

    /// Everything that rules can look at, as text: two states that read alike behave alike.
    func signature() throws -> String {
        try registry.read { reader in
            let assessments = try reader.assessments(in: nil, states: Set(AssessmentState.allCases)).map {
                "\($0.id) \($0.participant) \($0.assessor) \($0.state)"
            }
            let claims = try reader.claims(states: []).map { claim in
                let items = claim.items.map { "\($0.assessment)/\($0.round)" }
                let samples = claim.samples.map {
                    "\($0.stage) \($0.round) \($0.reviewer) \($0.items.map(\.assessment))"
                }
                let reviews = claim.reviews.map { "\($0.stage) \($0.assessment) \($0.verdict) \($0.reviewer)" }
                let signOffs = claim.signOffs.map { "\($0.stage) \($0.round) \($0.assurer)" }
                let returns = claim.returns.map { "\($0.stage) \($0.round) \($0.assurer)" }
                return
                    "\(claim.id) \(claim.state) \(claim.round) \(claim.submittedBy) \(items) \(samples) \(Set(reviews).sorted()) \(signOffs) \(returns)"
            }
            let certificates = try reader.certificates().map { "\($0.participant) \($0.state)" }
            return (assessments + claims + certificates.sorted()).joined(separator: "\n")
        }
    }
}
