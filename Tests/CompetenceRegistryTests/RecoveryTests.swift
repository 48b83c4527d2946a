import CertificateSeal
import CompetenceModel
import Foundation
import RegistryStore
import Testing

@testable import CompetenceRegistry

/// The key in the envelope, by the calendar.
@Suite struct RecoveryTests {
    private static let secret = [UInt8](1...16)

    /// maria's registry, with an envelope.
    private func world() throws -> (world: World, envelope: Session) {
        let world = try World()
        let key = try RecoveryWords(secret: Self.secret).key()
        let handle = try #require(try world.admin.registerRecoveryKey(key, basis: "Kuvert").value)
        return (world, world.registry.session(as: handle, key: key))
    }

    private func registration(_ handle: String, _ key: PersonalKey, in world: World) throws -> SignedKeyRegistration {
        try key.registration(of: Handle(handle)!, in: world.registry.fingerprint())
    }

    /// The key is made from the words by what `docs/ledger.md` says, computed by another program.
    @Test func theWordsStandForTheKey() throws {
        let words = RecoveryWords(secret: Self.secret)
        #expect(words.words.count == 18)
        #expect(try RecoveryWords(typed: words.text) == words)
        let asWritten = words.words.enumerated().map { "\($0 + 1). \($1.capitalized)," }.joined(separator: "\n")
        #expect(try RecoveryWords(typed: asWritten) == words)
        // python3: HKDF-SHA256(ikm=bytes(1..16), salt=b"", info=b"intyga envelope key 1", 32), then Ed25519's public key.
        #expect(
            SHA256Digest.hexadecimal(try words.key().publicKey.rawRepresentation)
                == "c6fa220d366b91b96d9d5f008e683fcbf985697f241f76a76b49c0228a2cbd2b")
        var swapped = words.words
        swapped.swapAt(3, 4)
        #expect(throws: RecoveryWordsProblem.doNotFit) { try RecoveryWords(typed: swapped.joined(separator: " ")) }
        #expect(throws: RecoveryWordsProblem.wrongCount(17)) {
            try RecoveryWords(typed: words.words.dropLast().joined(separator: " "))
        }
        #expect(throws: RecoveryWordsProblem.unknownWord("hnud", place: 2)) {
            try RecoveryWords(typed: "ask hnud bok")
        }
    }

    @Test func nobodyElseIsThereAndThreeDaysPass() throws {
        let (world, envelope) = try world()
        let nils = PersonalKey()
        let signed = try registration("nils", nils, in: world)
        let details = PractitionerDetails(name: "Nils Ek")
        let proposal = try #require(try envelope.proposeAdministrator(signed, adding: details).value)
        let standing = try world.registry.recovery()
        #expect(standing.proposal == proposal)
        #expect(standing.proposedName == "Nils Ek")
        #expect(standing.administrators.map(\.text) == ["maria"])
        #expect(try world.registry.practitioners().allSatisfy { $0.practitioner.handle.text != "nils" })
        func confirm() throws -> Verdict<Handle> {
            try envelope.confirmAdministrator(Handle("nils")!, key: signed.registration.fingerprint, basis: "Kuvert")
        }
        world.clock.set(proposal.inForceFrom.adding(seconds: -1))
        #expect(try confirm().findings.map(\.code) == [.proposalNeedsAnother])
        world.clock.set(proposal.inForceFrom)
        #expect(try confirm().value?.text == "nils")
        let after = try world.registry.recovery()
        #expect(after.proposal == nil)
        #expect(after.administrators.map(\.text) == ["maria", "nils"])
        // The words are known now: the envelope counts no more.
        #expect(after.recoveryKey == nil)
        let session = world.registry.session(as: Handle("nils")!, key: nils)
        #expect(try session.registerRecoveryKey(PersonalKey(), basis: "Nytt kuvert").value?.text == "recovery")
        #expect(try world.registry.recovery().recoveryKey?.text == "recovery")
        #expect(try world.registry.audit().isClean)
    }

    /// Somebody has found the envelope.
    @Test func whoeverAdministersStopsIt() throws {
        let (world, envelope) = try world()
        let thief = PersonalKey()
        let signed = try registration("bo", thief, in: world)
        let proposal = try #require(try envelope.proposeAdministrator(signed).value)
        world.clock.advance(days: 1)
        _ = try #require(try world.admin.registerRecoveryKey(PersonalKey(), basis: "Nytt kuvert").value)
        #expect(try world.registry.recovery().proposal == nil)
        world.clock.set(proposal.inForceFrom.adding(seconds: 60))
        #expect(throws: RegistryError.self) {
            try envelope.confirmAdministrator(
                Handle("bo")!, key: signed.registration.fingerprint, basis: "Kuvert")
        }
        #expect(
            try world.ingrid.confirmAdministrator(
                Handle("bo")!, key: signed.registration.fingerprint, basis: "Kuvert"
            ).findings.map(\.code) == [.proposalStopped])
        let bo = try world.registry.practitioner(Handle("bo")!).practitioner
        #expect(!bo.authorisations.contains { $0.role == .administrator })
        #expect(bo.keys.count == 1)
        #expect(try world.registry.audit().isClean)
    }

    /// A registry that is opened with an envelope, and one without.
    @Test func aRegistryOpensWithItsEnvelope() throws {
        let maria = PersonalKey()
        let key = try RecoveryWords(secret: Self.secret).key()
        let registry = try Registry.create(
            at: nil,
            charter: RegistryCharter(
                issuer: .init(name: "Exempelby AME", code: "EXB"), administrator: Handle("recovery")!,
                administratorName: "Maria Lind", basis: "Beslut"),
            key: maria, recovery: key)
        // The administrator has taken the usual handle.
        #expect(try registry.recovery().recoveryKey?.text == "recovery2")
        #expect(try registry.audit().isClean)
        #expect(try World().registry.recovery().recoveryKey == nil)
    }
}
