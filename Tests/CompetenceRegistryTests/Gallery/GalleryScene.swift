import CertificateSeal
import CompetenceModel
import Foundation
import RegistryStore
import Testing

@testable import CompetenceRegistry

/// Where the cases of the gallery take place: the people of `World`, one small framework (SMALL: one unit of one criterion,
/// both stages) and one participant, Maja Ek, who is registered for it.
struct GalleryScene {
    static let small = ExplorationWorld.code
    static let unit = ExplorationWorld.unit
    static let criterion = CriterionNumber("1.1")!

    let world: World
    let maja: ParticipantID

    var admin: Session { world.admin }
    var anna: Session { world.anna }
    var ingrid: Session { world.ingrid }
    var erik: Session { world.erik }
    var today: CalendarDate { world.registry.today }

    init() throws {
        world = try World()
        _ = try #require(
            try world.admin.importCatalogue(Array(ExplorationWorld.catalogue.utf8), named: "small.xml").value)
        maja = try world.participant("Maja", "Ek", frameworks: [Self.small])
    }

    /// A newer version of the small framework, its text changed by `change`.
    static func catalogue(version: Int, _ change: (String) -> String = { $0 }) -> [UInt8] {
        Array(
            change(
                ExplorationWorld.catalogue.replacing(
                    "kind=\"OCN\" version=\"1\"", with: "kind=\"OCN\" version=\"\(version)\"")
            ).utf8)
    }

    // MARK: Assessing

    /// An assessment as it should be.
    func assessment() -> NewAssessment { assessment { _ in } }

    /// An assessment as it should be, changed by `change`.
    func assessment(_ change: (inout NewAssessment) throws -> Void) rethrows -> NewAssessment {
        var assessment = NewAssessment(
            participant: maja, unit: Self.unit, judgedOn: today,
            judgements: [Judgement(criterion: Self.criterion, grade: "achieved", evidence: [1])],
            evidence: [Evidence(number: 1, method: .observation, on: today)],
            notes: AssessmentNotes(evidence: [1: EvidenceNotes(why: "Visade det flera dagar i rad.")]))
        try change(&assessment)
        return assessment
    }

    /// What anna is told of an assessment changed by `change`.
    func findings(_ change: (inout NewAssessment) throws -> Void = { _ in }) throws -> [Finding] {
        try anna.record([assessment(change)]).findings
    }

    @discardableResult
    func assess(_ participant: ParticipantID? = nil) throws -> AssessmentID {
        let new = assessment {
            $0.participant = participant ?? maja
            // In other words than what is judged after it: the same would be recognised.
            $0.notes = AssessmentNotes(evidence: [1: EvidenceNotes(why: "Visade det första dagen.")])
        }
        return try #require(try anna.record([new]).value?.first)
    }

    /// Nils Ek, who is a provisional assessor.
    func provisionalAssessor(_ handle: String) throws {
        let id = Handle(handle)!
        _ = try #require(try admin.addPractitioner(id, details: PractitionerDetails(name: "Nils Ek")).value)
        _ = try #require(
            try admin.authorise(id, role: .assessor, basis: "Under utbildning", provisional: true).value)
    }

    // MARK: Claiming

    /// Assesses Maja and submits the claim.
    func submitted() throws -> ClaimID {
        try assess()
        return try #require(try anna.submitClaim(for: Self.small).value)
    }

    /// A claim of so many participants that a third of it is less than all.
    func submittedGroup() throws -> ClaimID {
        try assess()
        for number in 2...12 {
            try assess(try world.participant("Deltagare \(number)", "Ek", frameworks: [Self.small]))
        }
        return try #require(try anna.submitClaim(for: Self.small).value)
    }

    func internallySignedOff() throws -> ClaimID {
        let claim = try submitted()
        _ = try #require(try ingrid.reviewSample(of: claim, verdict: .approved).value)
        _ = try #require(try ingrid.signOff(claim).value)
        return claim
    }

    func signedOff() throws -> ClaimID {
        let claim = try internallySignedOff()
        _ = try #require(try erik.reviewSample(of: claim, verdict: .approved).value)
        _ = try #require(try erik.signOff(claim).value)
        return claim
    }

    func certificate() throws -> CertificateSerial {
        let claim = try signedOff()
        return try #require(
            try admin.issueCertificates(of: claim, seal: world.seal().identity).value?.first?.serial)
    }

    // MARK: People

    func organisation(
        _ code: String, _ name: String, _ relation: Organisation.Relation, number: String? = nil
    ) throws -> Verdict<Organisation> {
        try admin.addOrganisation(
            OrganisationCode(code)!, name: name, number: number.flatMap(OrganisationNumber.init), relation: relation)
    }

    func number(_ participant: ParticipantID, _ digits: String) throws {
        let correction = ParticipantCorrection(identityNumber: .mistaken(right: try IdentityNumber(digits)))
        _ = try #require(try admin.correct(participant, correction).value)
    }

    /// Somebody who is Maja: both have an assessment that is signed off, and a certificate of it, unless one waits for the choice to
    /// print a protected identity.
    func certifiedTwice(isProtected: Bool = false) throws -> ParticipantID {
        let other = try world.participant("Maja", "Ek", frameworks: [Self.small])
        _ = try #require(try admin.correct(other, ParticipantCorrection(isProtected: isProtected)).value)
        try assess(other)
        let claim = try signedOff()
        _ = try #require(try admin.issueCertificates(of: claim, seal: world.seal().identity).value)
        return other
    }

    /// Somebody more who acts.
    func newcomer(
        _ handle: String, _ name: String, _ role: Role, organisation: String = "EXB", participant: ParticipantID? = nil
    ) throws -> Session {
        let id = Handle(handle)!
        let key = PersonalKey()
        _ = try #require(
            try admin.addPractitioner(
                id, details: PractitionerDetails(name: name), organisation: OrganisationCode(organisation),
                participant: participant
            ).value)
        _ = try #require(try admin.authorise(id, role: role, basis: "Utbildning 2026").value)
        _ = try #require(try admin.registerKey(of: id, key).value)
        return world.registry.session(as: id, key: key)
    }

    func alsoAuthorise(_ handle: String, _ role: Role, framework: FrameworkCode? = nil) throws {
        _ = try #require(
            try admin.authorise(Handle(handle)!, role: role, framework: framework, basis: "Utbildning 2026").value)
    }

    /// A folder that is gone afterwards.
    static func inFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "gallery-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder.path(percentEncoded: false))
    }

    /// A registry file of this world.
    func registryFile(in folder: String) throws -> String {
        let path = folder + "/registry.intyga"
        try world.registry.backup(to: path)
        return path
    }
}

extension GalleryScene {
    /// Somebody with the envelope, and what a new administrator says of her key.
    func proposal(of handle: String) throws -> (envelope: Session, signed: SignedKeyRegistration) {
        let key = PersonalKey()
        let holder = try #require(try admin.registerRecoveryKey(key, basis: "Kuvert").value)
        return (
            world.registry.session(as: holder, key: key),
            try PersonalKey().registration(of: Handle(handle)!, in: world.registry.fingerprint())
        )
    }
}
