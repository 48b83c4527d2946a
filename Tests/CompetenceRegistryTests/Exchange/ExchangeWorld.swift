import CertificateSeal
import CertificateXML
import CompetenceModel
import Foundation
import RegistryStore
import Testing

@testable import CompetenceRegistry

/// Two registries in two files, on two machines: the centre's, and the one that erik keeps for himself. Nothing passes
/// between them but documents.
final class ExchangeWorld {
    static let office = "Valideringsbolaget Exempel AB"

    let folder: URL
    let centre: World
    let seal: (identity: SealingIdentity, pem: String)
    /// erik's own registry. There his handle is another one, and he has everybody's key to try with.
    let office: Registry

    var clock: TestClock { centre.clock }
    var trust: TrustStore { get throws { try TrustStore(pem: seal.pem, source: "centre.pem") } }

    /// erik, at his own machine.
    var holm: Session { office.session(as: Handle("holm")!, key: centre.keys["erik"]!) }

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "exchange-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        centre = try World(at: folder.appending(path: "centre.sqlite").path(percentEncoded: false))
        seal = centre.seal()
        let clock = centre.clock
        office = try Registry.create(
            at: folder.appending(path: "office.sqlite").path(percentEncoded: false),
            charter: RegistryCharter(
                issuer: .init(name: Self.office, code: "VBE"), administrator: Handle("holm")!,
                administratorName: "Erik Holm", basis: "Egen firma"),
            key: centre.keys["erik"]!,
            environment: RegistryEnvironment(now: { clock.now }, randomBytes: RegistryEnvironment.live.randomBytes))
        _ = try centre.importCatalogue("ocn-cleaning")
        _ = try #require(
            try centre.admin.approve(
                World.cleaning, panel: "Städpanelen", on: centre.registry.today, decision: "P 2026-1"
            ).value)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    // MARK: At the centre

    /// Six participants, assessed by anna in four units each, put forward and signed off internally.
    func signedOffInternally() throws -> ClaimID {
        let people = try (1...6).map {
            try centre.participant("Deltagare", "Nummer\($0)", frameworks: [World.cleaning])
        }
        for person in people { _ = try centre.assess(person, in: World.cleaning, by: "anna") }
        return try internally(try #require(try centre.anna.submitClaim(for: World.cleaning).value))
    }

    func internally(_ claim: ClaimID) throws -> ClaimID {
        _ = try #require(try centre.ingrid.reviewSample(of: claim, verdict: .approved).value)
        _ = try #require(try centre.ingrid.signOff(claim).value)
        return claim
    }

    func exported(_ claim: ClaimID, to addressee: String? = nil) throws -> [UInt8] {
        try #require(
            try centre.admin.exportClaim(claim, to: addressee.flatMap { Handle($0) }, seal: seal.identity).value)
    }

    func claim(_ id: ClaimID) throws -> AwardClaim {
        try #require(try centre.registry.read { try $0.claim(id) })
    }

    // MARK: At erik's

    func received(_ package: [UInt8]) throws -> SHA256Digest {
        try #require(try holm.receivePackage(package, named: "C-0001.xml", trust: trust).value).digest
    }

    /// The decision on a package of which erik approves the whole sample.
    func signedOff(_ package: [UInt8]) throws -> [UInt8] {
        let digest = try received(package)
        _ = try #require(try holm.reviewPackageSeen(digest, verdict: .approved).value)
        return try #require(try holm.decidePackage(digest, .signedOff).value)
    }

    // MARK: In between

    /// A decision with changed content, signed anew.
    func resigned(
        _ document: [UInt8], by signer: String = "erik", asKeyOf claimed: String? = nil,
        _ change: (inout ClaimDecision) throws -> Void
    ) throws -> [UInt8] {
        var decision = try ClaimDecisionDocument.read(document).decision
        try change(&decision)
        let content = try ClaimDecisionDocument.unsignedBytes(of: decision)
        let key = try #require(centre.keys[signer])
        let named = try #require(centre.keys[claimed ?? signer])
        return try ClaimDecisionDocument.signedBytes(
            content, key: named.ledgerFingerprint, signature: key.sign(content, in: .signOffDecision))
    }

    /// What the centre finds against a decision.
    func refusal(_ document: [UInt8], by session: Session? = nil) throws -> [FindingCode] {
        let verdict = try (session ?? centre.admin).importDecision(document, named: "beslut.xml")
        #expect(verdict.value == nil)
        return verdict.findings.map(\.code)
    }
}
