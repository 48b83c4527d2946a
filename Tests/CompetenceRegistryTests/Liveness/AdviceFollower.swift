import CertificateSeal
import CompetenceModel
import Foundation
import RegistryStore
import Testing

@testable import CompetenceRegistry

/// Does what the worklist says, as whom it names, and where that is refused what the refusal advises, until Maja has her
/// certificate. It knows no rule.
struct AdviceFollower {
    let world: LivenessWorld
    private(set) var log: [String] = []

    /// The longest way there is: everything anew, with somebody new in each role.
    static let bound = 40

    init(_ world: LivenessWorld) { self.world = world }

    /// What does not bring a certificate nearer by itself.
    private static let besides: Set<WorkItem.Kind> = [
        .publishStatusList, .holdMeeting, .renewAuthorisation, .renewRelevance, .addParticipant, .registerParticipant,
        .openReReviews,
    ]

    /// - Returns: whether there was anything to do.
    mutating func step() throws -> Bool {
        let items = try world.registry.worklist().filter { item in
            !Self.besides.contains(item.kind) && !item.subjects.contains("P-0002")
        }
        // Whoever has no key cannot act; that she gets one is an item of its own.
        let possible = items.compactMap { item in item.who.first(where: world.canSign).map { (item, $0) } }
        guard let (item, actor) = possible.first(where: { concernsMaja($0.0) }) ?? possible.first else { return false }
        log.append("\(actor): \(item.kind) \(item.subjects)")
        if let refusals = try perform(item.step, by: actor) { try heed(refusals, after: item, by: actor) }
        return true
    }

    mutating func toACertificate() throws {
        var steps = 0
        while try !world.hasCertificate() {
            steps += 1
            guard steps <= Self.bound else { throw Stuck("no certificate after \(Self.bound) steps", log) }
            guard try step() else { throw Stuck("nothing waits, and there is no certificate", log) }
        }
    }

    struct Stuck: Error, CustomStringConvertible {
        var description: String

        init(_ what: String, _ log: [String]) {
            description = ([what] + log.suffix(12)).joined(separator: "\n  ")
        }
    }

    private func concernsMaja(_ item: WorkItem) -> Bool { item.subjects.contains(world.maja.text) }

    /// Takes the first step that one of the refusals advises and somebody can carry out.
    private mutating func heed(_ refusals: [Finding], after item: WorkItem, by refused: Handle) throws {
        for finding in refusals where finding.severity == .blocking {
            for step in finding.message.remedy.steps {
                guard let actor = step.act == .doAgain ? refused : try whoMay(step),
                    (try? perform(step, by: actor)) == .some(nil)
                else { continue }
                log.append("\(actor): \(step.act), as \(finding.code.rawValue) advises")
                return
            }
        }
        throw Stuck("\(item.kind) is refused, and no remedy works: \(refusals.map(\.code.rawValue))", log)
    }

    private func whoMay(_ step: Step) throws -> Handle? {
        let people = try world.registry.practitioners().map(\.practitioner)
        return people.first { person in
            step.act.kinds.contains { act in
                PermissionTable.standard[act].isGiven(to: person, for: .init(), on: world.registry.today)
            } && world.canSign(person.handle)
        }?.handle
    }

    // MARK: Steps

    /// - Returns: what it was refused for; `nil` where it was done.
    private func perform(_ step: Step, by actor: Handle) throws -> [Finding]? {
        let session = try world.session(actor)
        let claim = step.parameters[.claim]?.texts.first.flatMap { ClaimID($0) }
        let assessment = step.parameters[.assessment]?.texts.first.flatMap { AssessmentID($0) }
        let serial = step.parameters[.certificate]?.texts.first.flatMap { CertificateSerial($0) }
        switch step.act {
        case .assess: return try assess(step, session)
        case .submitClaim:
            return try session.submitClaim(
                for: ExplorationWorld.code,
                participants: step.parameters[.participant]?.texts.compactMap { ParticipantID($0) } ?? []
            ).refusals
        case .resubmitClaim: return try session.resubmitClaim(try #require(claim)).refusals
        case .withdrawClaim: return try session.withdrawClaim(try #require(claim), reason: "Råd").refusals
        case .returnClaim: return try session.returnClaim(try #require(claim), reason: "Råd").refusals
        case .reviewClaim, .approveRest:
            return try session.reviewSample(of: try #require(claim), verdict: .approved).refusals
        case .reviewEverything: return try session.widenSample(of: try #require(claim)).refusals
        case .signOffClaim: return try session.signOff(try #require(claim)).refusals
        case .issueCertificates:
            let included = step.parameters[.includeProtected]?.texts.compactMap { ParticipantID($0) } ?? []
            return try session.issueCertificates(
                of: try #require(claim), seal: world.seal, options: IssueOptions(includeProtected: Set(included))
            ).refusals
        case .doAgain:
            // What was refused, with the option that the refusal names.
            guard let person = step.parameters[.includeProtected]?.texts.first.flatMap({ ParticipantID($0) }),
                let claim = try world.claim()
            else { return [] }
            return try session.issueCertificates(
                of: claim.id, seal: world.seal, options: IssueOptions(includeProtected: [person])
            ).refusals
        case .sealCertificates: return try session.sealIssued(of: try #require(claim), seal: world.seal).refusals
        case .reissueCertificate:
            return try session.reissue(
                try #require(serial), seal: world.seal, options: IssueOptions(includeProtected: [world.maja])
            ).refusals
        case .revokeCertificate:
            return try session.revoke(try #require(serial), reason: .qualityAssuranceFailure, comment: "Råd").refusals
        case .createSeal: return try createSeal(session)
        case .decideAppeal:
            let appeal = try #require(step.parameters[.appeal]?.texts.first.flatMap { AppealID($0) })
            return try session.decideAppeal(appeal, outcome: .dismissed, reason: "Råd").refusals
        case .closeReReview:
            return try session.closeReReview(of: try #require(assessment), stands: true, reason: "Råd").refusals
        case .authorisePractitioner: return try authorise(step, session)
        case .registerKey: return try registerKey(step, session)
        case .lendAssurer:
            return try session.lend(
                handle(step),
                to: try #require(step.parameters[.organisation]?.texts.first.flatMap { OrganisationCode($0) }),
                until: world.registry.today.adding(days: 30)
            ).refusals
        default: throw Stuck("nobody here can \(step.act)", log)
        }
    }

    private func handle(_ step: Step) throws -> Handle {
        try #require(step.parameters[.practitioner]?.texts.first.flatMap { Handle($0) })
    }

    private func assess(_ step: Step, _ session: Session) throws -> [Finding]? {
        let framework = try #require(try world.registry.read { try $0.framework(ExplorationWorld.code) }).framework
        let named = step.parameters[.unit]?.texts.first
        let standing = try world.standing()
        return try session.record(
            framework.units.filter { unit in
                named.map { $0.hasPrefix(unit.reference.code.text) } ?? (standing?.unit.code != unit.reference.code)
            }.map { world.assessment(of: world.maja, in: $0) }
        ).refusals
    }

    private func createSeal(_ session: Session) throws -> [Finding]? {
        let key = SealingKey()
        let now = Date(timeIntervalSince1970: Double(world.clock.now.milliseconds) / 1000)
        let pem = try key.selfSignedCertificate(
            for: SealSubject(organisationName: ExplorationWorld.centre, organisationNumber: "212000-0001"),
            validFrom: now, validUntil: now.addingTimeInterval(86_400 * 365))
        let seal = try SealingIdentity(key: key, certificates: pem, source: "seal.pem", at: now)
        let verdict = try session.registerSeal(seal)
        if verdict.value != nil { world.renew(seal) }
        return verdict.refusals
    }

    /// Where nobody is named, the administrator finds somebody new, of where the role comes from.
    private func authorise(_ step: Step, _ session: Session) throws -> [Finding]? {
        let role = try #require(step.parameters[.role]?.texts.first.flatMap { Role(rawValue: $0) })
        var whom = step.parameters[.practitioner]?.texts.first.flatMap { Handle($0) }
        if whom == nil {
            let (newcomer, key) = world.newKeyForSomebody()
            let organisation =
                role == .externalQualityAssurer
                ? OrganisationCode("VBE") : try world.claim()?.organisation ?? OrganisationCode("EXB")
            let added = try session.addPractitioner(
                newcomer, details: PractitionerDetails(name: "Ny \(newcomer)"), organisation: organisation)
            guard added.value != nil else { return added.refusals }
            let registered = try session.registerKey(of: newcomer, key)
            guard registered.value != nil else { return registered.refusals }
            whom = newcomer
        }
        return try session.authorise(try #require(whom), role: role, basis: "Råd").refusals
    }

    private func registerKey(_ step: Step, _ session: Session) throws -> [Finding]? {
        let handle = try handle(step)
        return try session.registerKey(of: handle, world.key(of: handle)).refusals
    }
}
