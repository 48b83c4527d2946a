import CertificateSeal
import CompetenceModel
import RegistryStore

@testable import CompetenceRegistry

extension WalkMove {
    static let certifying: [WalkMove] = [
        WalkMove(.issueCertificates, weight: 16, by: WalkCast.administrators) { world, session in
            let id = try world.claim([.internallySignedOff, .externallySignedOff])
            return try session.issueCertificates(
                of: id, seal: world.seal(for: id), options: try world.issueOptions()
            ).refusals
        },
        WalkMove(.issueCertificates, "issue, and stop half-way", weight: 6, by: WalkCast.administrators) {
            world, session in
            let id = try world.claim([.internallySignedOff, .externallySignedOff])
            return try session.issue(id, options: try world.issueOptions()).refusals
        },
        WalkMove(.recordSealing, weight: 8, by: WalkCast.administrators) { world, session in
            guard let id = try world.registry.claimsToSeal().first else { return [] }
            // Now and then with a seal that nobody has registered, which is refused.
            let issuer = try world.registry.issuer(of: id)
            let seal = try world.chance(75) ? world.seal(for: id) : world.newSeal(of: issuer).identity
            return try session.sealIssued(of: id, seal: seal).refusals
        },
        WalkMove(.reissueCertificate, weight: 4, by: WalkCast.administrators) { world, session in
            guard let serial = try world.certificate(.issued) else { return [] }
            let claim = try world.registry.read { try $0.existing(serial).claim }
            return try session.reissue(
                serial, seal: world.seal(for: claim), options: try world.issueOptions()
            ).refusals
        },
        WalkMove(.revokeCertificate, weight: 6, by: WalkCast.administrators) { world, session in
            guard let serial = try world.certificate(.issued) else { return [] }
            return try session.revoke(
                serial, reason: world.pick(RevocationReason.allCases) ?? .error, comment: "Se beslut"
            ).refusals
        },
        WalkMove(.publishStatusList, weight: 2, by: WalkCast.administrators) { world, session in
            let issuer = world.pick(try world.registry.issuers())?.code
            return try session.publishStatusList(of: issuer, seal: world.seal(of: issuer?.text ?? "EXB")).refusals
        },
        WalkMove(.registerSeal, weight: 6, by: WalkCast.administrators) { world, session in
            let code = OrganisationCode(world.chance(60) ? "EXB" : world.someOrganisation())!
            let organisation = try world.registry.organisation(code).organisation
            let seal = try world.newSeal(of: organisation)
            let current = try world.registry.seals(of: code).current(of: code)?.seal.fingerprint
            let verdict = try session.registerSeal(
                seal.identity, of: code,
                renews: world.chance(85) ? current : world.chance(50) ? nil : current.map { _ in .zero })
            if verdict.value != nil { try world.use(seal, of: code) }
            return verdict.refusals
        },
        WalkMove(.endSeal, weight: 1, by: WalkCast.administrators) { world, session in
            let code = OrganisationCode(world.chance(70) ? "EXB" : world.someOrganisation())!
            let known = try world.registry.seals(of: code).map(\.seal.fingerprint)
            return try session.endSeal(world.pick(known) ?? .zero, of: code).refusals
        },
        WalkMove(.decideIssuers, weight: 2, by: WalkCast.administrators) { world, session in
            try session.decideIssuers(of: world.someFramework(), world.chance(60) ? .members : .owner).refusals
        },
    ]

    static let questions: [WalkMove] = [
        WalkMove(.lodgeAppeal, weight: 2, by: WalkCast.administrators + WalkCast.assessors) { world, session in
            try session.lodgeAppeal(
                against: try world.assessment([.recorded, .claimed, .certified, .returned]), grounds: "Fel bedömt",
                on: world.chance(50) ? world.today.adding(days: world.number(-9...1)) : nil
            ).refusals
        },
        WalkMove(
            .decideAppeal, weight: 7,
            by: WalkCast.administrators + WalkCast.internalAssurers + WalkCast.externalAssurers
        ) { world, session in
            let appeals = try world.registry.read { try $0.appeals() }
            let open = appeals.filter { $0.decision == nil }
            guard let appeal = world.pick(world.chance(90) && !open.isEmpty ? open : appeals) else { return [] }
            return try session.decideAppeal(
                appeal.id, outcome: world.pick(Appeal.Outcome.allCases) ?? .upheld, reason: "Prövat"
            ).refusals
        },
        WalkMove(.openReReviews, weight: 6, by: WalkCast.administrators + WalkCast.internalAssurers) { world, session in
            guard let serial = try world.certificate(.revoked) else { return [] }
            return try session.openReReviews(because: serial).refusals
        },
        WalkMove(.closeReReview, weight: 6, by: WalkCast.internalAssurers + WalkCast.externalAssurers) {
            world, session in
            let open = try world.registry.read { try $0.openReReviews() }.map(\.assessment)
            guard let id = world.chance(90) ? world.pick(open) : try world.assessment([.recorded]) else { return [] }
            return try session.closeReReview(of: id, stands: world.chance(50), reason: "Granskat").refusals
        },
        WalkMove(.recordMeeting, weight: 2, by: WalkCast.administrators + WalkCast.internalAssurers) { world, session in
            try session.recordMeeting(
                world.pick(Meeting.Kind.allCases) ?? .consensus, on: world.today.adding(days: world.number(-9...1)),
                framework: world.chance(60) ? world.someFramework() : nil, attended: [Handle(world.someHandle())!],
                decisions: ["Lika läst"]
            ).refusals
        },
    ]

    /// A claim goes to an assurer elsewhere, and the decision comes back: at once, late, twice, or after another export.
    static let exchange: [WalkMove] = [
        WalkMove(.exportClaim, weight: 4, by: WalkCast.administrators + WalkCast.internalAssurers) { world, session in
            let addressee = world.chance(75) ? "erik" : world.pick(["elsa", "ellen", "bo"])
            let verdict = try session.exportClaim(
                try world.claim([.internallySignedOff]), to: addressee.flatMap { Handle($0) },
                seal: world.seal(of: "EXB"))
            if let document = verdict.value { world.packages.append(document) }
            return verdict.refusals
        },
        WalkMove(.receivePackage, weight: 3, by: ["erik"]) { world, _ in
            guard let package = world.newest(of: world.packages) else { return [] }
            return try world.holm().receivePackage(package, named: "paket.xml", trust: world.trust).refusals
        },
        WalkMove(.decidePackage, "review a package", weight: 3, by: ["erik"]) { world, _ in
            guard let package = world.newest(of: try world.office.packages()) else { return [] }
            if world.chance(75) {
                return try world.holm().reviewPackageSeen(package.package, verdict: .approved).refusals
            }
            if world.chance(30) { return try world.holm().widenPackage(package.package).refusals }
            let review = try world.holm().packageReview(package.package)
            guard let one = world.pick(review.package.assessments) else { return [] }
            return try world.holm().reviewPackageSeen(
                package.package, assessments: [one.item.assessment], verdict: .returned, comment: "Mer."
            ).refusals
        },
        WalkMove(.decidePackage, weight: 3, by: ["erik"]) { world, _ in
            guard let package = world.newest(of: try world.office.packages()) else { return [] }
            let verdict = try world.holm().decidePackage(
                package.package, world.chance(70) ? .signedOff : .returned(reason: "Mer."))
            if let document = verdict.value { world.decisions.append(document) }
            return verdict.refusals
        },
        WalkMove(.importDecision, weight: 4, by: WalkCast.administrators + WalkCast.internalAssurers) {
            world, session in
            guard let decision = world.newest(of: world.decisions) else { return [] }
            return try session.importDecision(decision, named: "beslut.xml").refusals
        },
    ]
}

extension WalkWorld {
    /// Mostly the newest.
    func newest<Thing>(of things: [Thing]) -> Thing? { chance(70) ? things.last : pick(things) }

    /// Mostly the one that the claim's certificates need.
    func seal(for claim: ClaimID) throws -> SealingIdentity {
        let issuer = try registry.issuer(of: claim).code.text
        return seal(of: chance(90) ? issuer : someOrganisation())
    }

    /// The newest that was made for an organisation; the centre's first where there is none.
    func seal(of code: String) -> SealingIdentity { seals[code] ?? seal }

    /// Mostly in the name and the number that the registry has.
    func newSeal(of organisation: Organisation) throws -> (identity: SealingIdentity, pem: String) {
        let name = chance(92) ? organisation.name : WalkCast.elsewhere
        let number = chance(95) ? organisation.number?.text ?? "212000-0001" : "556000-0001"
        return try World.newSeal(name: name, number: number, days: 3650, at: clock.now)
    }

    func use(_ seal: (identity: SealingIdentity, pem: String), of code: OrganisationCode) throws {
        seals[code.text] = seal.identity
        if code.text == "EXB" { trust.formUnion(try TrustStore(pem: seal.pem, source: "renewed.pem")) }
    }

    func issueOptions() throws -> IssueOptions {
        let all = chance(80) ? try registry.read { try $0.participants() }.filter(\.isProtected).map(\.id) : []
        return IssueOptions(birth: pick(CertificateTerms.Birth.allCases) ?? .none, includeProtected: Set(all))
    }
}
