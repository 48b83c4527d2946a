import CertificateSeal
import CompetenceModel
import Foundation
import RegistryStore
import Testing

@testable import CompetenceRegistry

@Suite struct ChainTests {
    @Test func kgaFromRegistrationToVerifiedCertificate() throws {
        let world = try World()
        let cleaning = try world.importCatalogue("kga")
        #expect(cleaning == [World.kga])
        let participant = try world.participant("Maja", "Ek", frameworks: [World.kga])
        let ids = try world.assess(participant, in: World.kga, by: "anna")
        #expect(ids.count == 8)
        let claim = try #require(try world.anna.submitClaim(for: World.kga).value)
        let own = try world.anna.signOff(claim)
        #expect(own.findings.map(\.code).contains(.assurerAssessed))
        _ = try #require(try world.ingrid.reviewSample(of: claim, verdict: .approved).value)
        _ = try #require(try world.ingrid.signOff(claim).value)
        let seal = world.seal()
        let issued = try #require(try world.admin.issueCertificates(of: claim, seal: seal.identity).value)
        #expect(issued.count == 1)
        let again = try #require(try world.admin.issueCertificates(of: claim, seal: seal.identity).value)
        #expect(again.map(\.serial) == issued.map(\.serial))
        #expect(again.map(\.document) == issued.map(\.document))
        let list = try #require(try world.admin.publishStatusList(seal: seal.identity).value)
        let verifier = try CertificateVerifier(
            trust: TrustStore(pem: seal.pem, source: "seal"), statusLists: [list], now: world.clock.now)
        let verification = verifier.verify(issued[0].document)
        for line in verification.lines { #expect(line.outcome == .passed, "\(line)") }
        #expect(verification.overall == .trusted)
        #expect(verification.certificate?.holder.familyName == "Ek")
    }
}
