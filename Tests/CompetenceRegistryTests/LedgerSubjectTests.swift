import CompetenceModel
import RegistryStore
import Testing

@testable import CompetenceRegistry

/// Asked about somebody, the ledger says everything about her.
@Suite struct LedgerSubjectTests {
    @Test func aParticipantIsWhateverConcernsHer() throws {
        let world = try World()
        _ = try world.importCatalogue("kga")
        let maja = try world.participant("Maja", "Ek", frameworks: [World.kga])
        let nils = try world.participant("Nils", "Ek", frameworks: [World.kga])
        let hers = try world.assess(maja, in: World.kga, by: "anna")
        let his = try world.assess(nils, in: World.kga, by: "anna")
        let claim = try #require(try world.anna.submitClaim(for: World.kga, participants: [maja]).value)
        _ = try #require(try world.ingrid.reviewSample(of: claim, verdict: .approved).value)
        _ = try #require(try world.ingrid.signOff(claim).value)
        let serial = try #require(
            try world.admin.issueCertificates(of: claim, seal: world.seal().identity).value?.first?.serial)
        let appeal = try #require(
            try world.admin.lodgeAppeal(against: hers[0], grounds: "Hon bad om det").value)

        func subjects(_ subject: LedgerSubject) throws -> Set<String> {
            Set(try world.registry.ledger(about: subject).flatMap(\.entries).map(\.subject))
        }
        let all = Set(hers.map(\.text)).union([maja.text, claim.text, serial.text, appeal.text])
        #expect(try subjects(.participant(maja)) == all)
        #expect(try subjects(.participant(nils)) == Set(his.map(\.text)).union([nils.text]))
        #expect(try subjects(.assessment(hers[0])) == [hers[0].text, claim.text, appeal.text])
        #expect(try subjects(.claim(claim)) == [claim.text, serial.text])
        #expect(try subjects(.other(serial.text)) == [serial.text])
        // The newest ones, oldest first, and each transaction once.
        let newest = try world.registry.ledger(about: .participant(maja), limit: 2)
        #expect(newest.flatMap(\.entries).map(\.subject) == [serial.text, appeal.text])
        #expect(newest.map(\.transaction.number) == newest.map(\.transaction.number).sorted())

        // Removed from every list, and not from the ledger.
        let wrong = try world.participant("Olle", "Ek", frameworks: [])
        _ = try #require(try world.admin.removeParticipant(wrong).value)
        #expect(try subjects(.participant(wrong)).contains(wrong.text))
        #expect(try subjects(.participant(ParticipantID(number: 99))).isEmpty)
    }
}
