import CertificateSeal
import CompetenceModel
import Foundation
import GRDB
import RegistryStore
import Testing

@testable import CompetenceRegistry

/// What a machine remembers of the registry that it seals from, against somebody who deletes, ages or swaps it, or the registry.
@Suite struct VerifiedLedgerTests {
    private let world: TamperedWorld

    init() throws { world = try TamperedWorld.make() }

    private func refusal(_ path: String, _ memory: any SealingMemory) throws -> RegistryErrorCode? {
        let now = world.world.clock.now
        let registry = try Registry.open(
            at: path,
            environment: RegistryEnvironment(now: { now }, randomBytes: RegistryEnvironment.live.randomBytes),
            sealing: memory)
        let admin = registry.session(as: Handle("maria")!, key: world.world.keys["maria"]!)
        do {
            _ = try #require(try admin.publishStatusList(seal: world.world.seal().identity).value)
            return nil
        } catch {
            guard let error = error as? RegistryError else { throw error }
            return error.code
        }
    }

    private func files(_ memory: FolderMemory, _ ending: String) throws -> [URL] {
        try FileManager.default.contentsOfDirectory(at: memory.folder, includingPropertiesForKeys: nil)
            .filter { $0.path.hasSuffix(ending) }
    }

    /// The attacks of issue 14, one by one: rows without an act behind them.
    @Test(arguments: [
        // Signed off, without anybody's signature.
        "UPDATE award_claim SET state = 'externallySignedOff'",
        // Ingrid's key is maria's, and the other way round.
        "UPDATE practitioner_key SET practitioner = 'anna' WHERE practitioner = 'maria'",
        "UPDATE certificate SET state = 'issued' WHERE state = 'revoked'",
        "DELETE FROM certificate WHERE state = 'revoked'",
        "UPDATE organisation SET name = 'Falska kommunen'",
    ]) func rowsWithoutAnActSealNothing(_ sql: String) throws {
        let (path, memory) = try world.copy()
        try TamperedWorld.write(to: path, constrained: false) { try $0.execute(sql: sql) }
        let reference = try world.sealed(.statusList, in: world.copy().path, world.copy().memory)
        let sealed = try world.sealed(.statusList, in: path, memory)
        #expect(sealed == nil || sealed == reference)
        // A claim of which the table says that it is signed off, and the ledger that it waits, is not issued.
        let registry = try Registry.open(at: path, environment: world.world.registry.environment, sealing: memory)
        let admin = registry.session(as: Handle("maria")!, key: world.world.keys["maria"]!)
        let issued = try? admin.issueCertificates(of: world.waiting, seal: world.world.seal().identity).value
        #expect(issued == nil)
        #expect(try world.world.registry.read { try $0.certificates(of: world.waiting) } == [])
    }

    /// What got onto the ledger because a table was changed first stops the seal, by name, and nothing is sealed after it.
    @Test func anActByAFalseTableStopsTheSeal() throws {
        let (path, memory) = try world.copy()
        // Bo becomes an administrator by a row, and revokes what stands.
        try TamperedWorld.write(to: path, constrained: false) {
            try $0.execute(
                sql: """
                    UPDATE authorisation SET role = 'administrator', framework = NULL, units = '[]', is_provisional = 0
                    WHERE practitioner = 'bo'
                    """)
            if $0.changesCount == 0 {
                try $0.execute(
                    sql: """
                        INSERT INTO authorisation
                        SELECT 99, 'bo', 'administrator', NULL, '[]', valid_from, valid_until, basis, 0, NULL
                        FROM authorisation WHERE practitioner = 'maria' LIMIT 1
                        """)
            }
        }
        let registry = try Registry.open(at: path, environment: world.world.registry.environment, sealing: memory)
        let serial = try registry.read { try $0.certificates(of: world.standing) }[0].serial
        let bo = registry.session(as: Handle("bo")!, key: world.world.keys["bo"]!)
        _ = try bo.revoke(serial, reason: .error, comment: "Nej.")
        try #require(try registry.read { try $0.existing(serial) }.state == .revoked)
        #expect(try refusal(path, memory) == .ledgerNotProven)
        #expect(try registry.audit().findings.contains { $0.detail.contains("role-required") })
        // And so it stays.
        #expect(try refusal(path, memory) == .ledgerNotProven)
    }

    /// A number of the ledger is left out, with more entries than are taken in at a time and without their transaction: an answer at once, and no search without end.
    @Test func aHoleInTheLedgerStopsTheSeal() throws {
        let (path, memory) = try world.copy()
        let newest = try world.world.registry.read { try $0.position() }.number
        try TamperedWorld.write(to: path, constrained: false) { database in
            try database.execute(
                sql: """
                    WITH RECURSIVE many (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM many WHERE n < 9000)
                    INSERT INTO ledger_event
                    SELECT 100000 + n, \(newest + 1), n, kind, version, subject, payload, hash
                    FROM many, ledger_event WHERE number = 1;
                    INSERT INTO ledger_transaction
                    SELECT \(newest + 2), at, actor, key, prepared_at, randomblob(16), base, intent, signature, previous, hash
                    FROM ledger_transaction WHERE number = \(newest)
                    """)
        }
        #expect(try refusal(path, memory) == .ledgerNotProven)
    }

    /// A document that nobody can make anew is not sealed: an administrator with another program has put a false one on record, and
    /// taken away the name that would show it.
    @Test func whatCannotBeMadeAnewIsNotSealed() throws {
        let (path, memory) = try world.copy()
        let registry = try Registry.open(at: path, environment: world.world.registry.environment, sealing: memory)
        let admin = registry.session(as: Handle("maria")!, key: world.world.keys["maria"]!)
        _ = try #require(try admin.issue(world.due).value)
        let claim = try registry.read { try $0.existing(world.due) }
        let details = try registry.read { try $0.existing(claim.participants[0]) }.details
        try TamperedWorld.write(to: path, constrained: false) {
            try $0.execute(
                sql: "DELETE FROM confidential_record WHERE commitment = ?", arguments: [Data(details.bytes)])
        }
        #expect(throws: RegistryError.self) {
            try admin.sealIssued(of: world.due, seal: world.world.seal().identity)
        }
        #expect(try registry.read { try $0.certificates(of: world.due) }.map(\.state) == [.prepared])
    }

    /// Deleted, emptied, exchanged for another's, or put back: made anew, and nothing else is sealed.
    @Test func theReplicaIsMadeAnew() throws {
        let reference = try #require(try world.sealed(.statusList, in: world.copy().path, world.copy().memory))
        let older = try world.copy()
        for change in ["delete", "empty", "garbage", "another's", "open to others", "a link", "a pipe", "emptied"] {
            let (path, memory) = try world.copy()
            for file in try files(memory, ".replica") {
                switch change {
                case "delete": try FileManager.default.removeItem(at: file)
                case "empty": try Data().write(to: file)
                case "garbage": try Data(repeating: 0x41, count: 8192).write(to: file)
                case "another's":
                    // Of a registry of the attacker's, verified by a key of hers.
                    let other = try TamperedWorld.make()
                    let theirs = try #require(try files(other.memory, ".replica").first)
                    try FileManager.default.removeItem(at: file)
                    try FileManager.default.copyItem(at: theirs, to: file)
                case "open to others":
                    try TamperedWorld.write(to: file.path, constrained: false) {
                        try $0.execute(sql: "UPDATE organisation SET name = 'Falska kommunen'")
                    }
                    try FileManager.default.setAttributes([.posixPermissions: 0o666], ofItemAtPath: file.path)
                case "a link":
                    let elsewhere = memory.folder.appending(path: UUID().uuidString)
                    try FileManager.default.moveItem(at: file, to: elsewhere)
                    try FileManager.default.createSymbolicLink(at: file, withDestinationURL: elsewhere)
                case "a pipe":
                    try FileManager.default.removeItem(at: file)
                    #expect(mkfifo(file.path, 0o600) == 0)
                default:
                    try TamperedWorld.write(to: file.path, constrained: false) {
                        try $0.execute(sql: "DELETE FROM certificate; UPDATE replica SET statement = 'x'")
                    }
                }
            }
            #expect(try world.sealed(.statusList, in: path, memory) == reference, "\(change)")
        }
        // Behind what the key has seen since: it takes in what it lacks.
        let (path, memory) = try world.copy()
        _ = try #require(try world.sealed(.reissue, in: path, memory))
        for file in try files(memory, ".replica") { try FileManager.default.removeItem(at: file) }
        for file in try files(older.memory, ".replica") {
            try FileManager.default.copyItem(
                at: file, to: memory.folder.appending(path: file.lastPathComponent))
        }
        let list = try #require(try world.sealed(.statusList, in: path, memory)?.first)
        #expect(list.contains("superseded"))
    }

    /// Without its head a key knows no registry; with another's it knows another.
    @Test func aSealKnowsItsRegistry() throws {
        let (path, memory) = try world.copy()
        let heads = try files(memory, ".head")
        #expect(heads.count == 2)
        for head in heads { try FileManager.default.removeItem(at: head) }
        #expect(try refusal(path, memory) == .registryNotKnown)
        for head in heads { try Data("intyga verified head 1\n".utf8).write(to: head) }
        #expect(try refusal(path, memory) == .registryNotKnown)
        let registry = try Registry.open(at: path, environment: world.world.registry.environment, sealing: memory)
        _ = try registry.adopt(world.world.seal().identity)
        #expect(try refusal(path, memory) == nil)

        // Somebody else's registry, in which the same seal is on record.
        let other = try World(at: world.folder.appending(path: "other.sqlite").path)
        _ = try other.admin.registerSeal(world.world.seal().identity, renews: other.seal().identity.ledgerFingerprint)
        let theirs = world.folder.appending(path: "other.sqlite").path
        #expect(try refusal(theirs, world.copy().memory) == .registryNotKnown)
    }

    /// The registry went back to a copy: nothing is sealed until somebody says so, and then above what was published.
    @Test func aRestoredRegistryGoesOnAboveWhatWasPublished() throws {
        let old = try world.copy()
        let (path, memory) = try world.copy()
        for _ in 1...3 { #expect(try refusal(path, memory) == nil) }
        #expect(try refusal(old.path, memory) == .registryWentBack)
        let restored = try Registry.open(at: old.path, environment: world.world.registry.environment, sealing: memory)
        let seal = world.world.seal().identity
        _ = try restored.adopt(seal)
        let admin = restored.session(as: Handle("maria")!, key: world.world.keys["maria"]!)
        let list = try #require(try admin.publishStatusList(seal: seal).value)
        // One before, three that the copy does not know.
        #expect(try Registry.number(ofStatusList: list).sequence == 5)
        #expect(try restored.audit().findings.map(\.description) == [])

        // On another machine, the list that is published says so.
        let elsewhere = try FolderMemory(world.folder.appending(path: "elsewhere"))
        let again = try Registry.open(
            at: try world.copy().path, environment: world.world.registry.environment, sealing: elsewhere)
        _ = try again.adopt(seal, publishedLists: [OrganisationCode("EXB")!: 9])
        let next = try #require(
            try again.session(as: Handle("maria")!, key: world.world.keys["maria"]!).publishStatusList(seal: seal)
                .value)
        #expect(try Registry.number(ofStatusList: next).sequence == 10)
    }

    /// A checkpoint that was kept elsewhere is held against what is adopted.
    @Test func anAdoptedRegistryExtendsItsCheckpoint() throws {
        let (path, memory) = try world.copy()
        let seal = world.world.seal().identity
        let registry = try Registry.open(at: path, environment: world.world.registry.environment, sealing: memory)
        let checkpoint = try #require(
            try registry.session(as: Handle("maria")!, key: world.world.keys["maria"]!).checkpoint().value)
        _ = try registry.adopt(seal, extending: checkpoint)
        var forged = checkpoint
        forged.position.hash = SHA256Digest(hashing: "another")
        #expect {
            try registry.adopt(seal, extending: forged)
        } throws: { ($0 as? RegistryError)?.code == .registryWentBack }
    }

    @Test func aHeadIsTheKeysAlone() throws {
        let key = PersonalKey()
        let head = VerifiedHead(
            registry: SHA256Digest(hashing: "r"), position: LedgerPosition(number: 7, hash: SHA256Digest(hashing: "7")),
            statusLists: [OrganisationCode("SUN")!: 4, OrganisationCode("EXB")!: 12])
        let text = try head.signed(by: key)
        #expect(VerifiedHead(text, signedBy: key) == head)
        #expect(text.hasPrefix("intyga verified head 1\nregistry "))
        #expect(text.contains("\nlist EXB 12\nlist SUN 4\nsignature "))
        #expect(VerifiedHead(text, signedBy: PersonalKey()) == nil)
        for index in text.indices where text[index] != "\n" {
            var altered = text
            altered.replaceSubrange(index...index, with: text[index] == "1" ? "2" : "1")
            #expect(VerifiedHead(altered, signedBy: key) == nil)
        }
        #expect(VerifiedHead(text + "\n", signedBy: key) == nil)
        #expect(VerifiedHead("", signedBy: key) == nil)
    }
}
