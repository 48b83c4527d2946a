import CertificateSeal
import CompetenceModel
import Foundation
import GRDB
import RegistryStore
import Testing

@testable import CompetenceRegistry

/// A registry with something to seal of every kind, of which copies are tampered with by somebody who can write the file and holds no
/// key.
///
/// - P-0001's certificate was revoked, P-0002's stands, P-0003's can be issued, P-0004's claim waits for the external stage.
struct TamperedWorld {
    let folder: URL
    let world: World
    let revoked: ClaimID
    let standing: ClaimID
    let due: ClaimID
    let waiting: ClaimID
    /// What a machine that has sealed from the registry before remembers.
    let memory: FolderMemory

    static func make() throws -> TamperedWorld {
        let folder = FileManager.default.temporaryDirectory.appending(path: "tampered-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let world = try World(at: folder.appending(path: "registry.sqlite").path)
        for name in ["kga", "ocn-cleaning"] { _ = try world.importCatalogue(name) }
        let admin = world.admin
        _ = try #require(
            try admin.approve(
                World.cleaning, panel: "Städpanelen", on: world.registry.today, decision: "P 2026-1"
            ).value)
        let member = try world.organisation("GRA", "Grannby kommun", .member)
        let until = world.registry.today.adding(years: 1)
        _ = try #require(try admin.lend(Handle("ingrid")!, to: member, until: until).value)
        var claims: [ClaimID] = []
        for (name, code) in [("Maja", World.kga), ("Nils", World.kga), ("Olle", World.kga), ("Pia", World.cleaning)] {
            let participant = try world.participant(name, "Ek", frameworks: [code])
            _ = try world.assess(participant, in: code, by: "anna")
            let claim = try #require(try world.anna.submitClaim(for: code).value)
            _ = try #require(try world.ingrid.reviewSample(of: claim, verdict: .approved).value)
            _ = try #require(try world.ingrid.signOff(claim).value)
            claims.append(claim)
        }
        let seal = world.seal().identity
        let first = try #require(try admin.issueCertificates(of: claims[0], seal: seal).value?.first)
        _ = try #require(try admin.revoke(first.serial, reason: .malpractice, comment: "Se beslut.").value)
        _ = try admin.openReReviews(because: first.serial)
        _ = try #require(try admin.issueCertificates(of: claims[1], seal: seal).value)
        _ = try #require(try admin.publishStatusList(seal: seal).value)
        let appealed = try world.registry.read { try $0.existing(claims[3]) }.items[0].assessment
        let appeal = try #require(try admin.lodgeAppeal(against: appealed, grounds: "Jag kan mer.").value)
        _ = try #require(try admin.decideAppeal(appeal, outcome: .dismissed, reason: "Beviset räcker.").value)
        _ = try #require(
            try admin.recordMeeting(
                .standardisation, on: world.registry.today, attended: [Handle("anna")!], decisions: ["Som förut."]
            ).value)
        let memory = try FolderMemory(folder.appending(path: "memory"))
        let path = folder.appending(path: "registry.sqlite").path
        let own = try Registry.open(at: path, environment: world.registry.environment, sealing: memory)
        _ = try own.adopt(seal)
        _ = try own.session(as: Handle("maria")!, key: world.keys["maria"]!).checkpoint()
        return TamperedWorld(
            folder: folder, world: world, revoked: claims[0], standing: claims[1], due: claims[2], waiting: claims[3],
            memory: memory)
    }

    var path: String { folder.appending(path: "registry.sqlite").path }

    /// What somebody seals.
    enum Seal: CaseIterable {
        case issue, reissue, statusList, export, checkpoint
    }

    /// A copy of the registry and of what the machine remembers.
    func copy() throws -> (path: String, memory: FolderMemory) {
        let folder = self.folder.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let copy = folder.appending(path: "registry.sqlite").path
        try world.registry.store.backup(to: copy)
        return (copy, try memory.copy(to: folder.appending(path: "memory")))
    }

    /// Everything that leaves, without the seal; `nil` where it was refused.
    func sealed(_ what: Seal, in path: String, _ memory: FolderMemory) throws -> [String]? {
        do {
            return try documents(what, in: path, memory)
        } catch {
            guard error is RegistryError else { throw error }
            return nil
        }
    }

    private func documents(_ what: Seal, in path: String, _ memory: FolderMemory) throws -> [String]? {
        let now = world.clock.now
        let chance = SeededBytes(seed: 7)
        let environment = RegistryEnvironment(now: { now }, randomBytes: { chance.bytes($0) })
        let registry = try Registry.open(at: path, environment: environment, sealing: memory)
        let admin = registry.session(as: Handle("maria")!, key: world.keys["maria"]!)
        let seal = world.seal().identity
        switch what {
        case .issue:
            guard let issued = try admin.issueCertificates(of: due, seal: seal).value else { return nil }
            return issued.map { Self.unsealed($0.document) }
        case .reissue:
            let serial = try world.registry.certificateSerials(of: standing)[0]
            guard let issued = try admin.reissue(serial, seal: seal).value else { return nil }
            return [Self.unsealed(issued.document)]
        case .statusList:
            guard let list = try admin.publishStatusList(seal: seal).value else { return nil }
            return [Self.unsealed(list)]
        case .export:
            guard let package = try admin.exportClaim(waiting, to: Handle("erik")!, seal: seal).value else {
                return nil
            }
            return [Self.unsealed(package)]
        case .checkpoint:
            guard let checkpoint = try admin.checkpoint().value else { return nil }
            return ["\(checkpoint.position.number) \(checkpoint.position.hash)"]
        }
    }

    static func unsealed(_ document: [UInt8]) -> String {
        let text = String(decoding: document, as: UTF8.self)
        return text.replacing(/(?s)<ds:Signature .*<\/ds:Signature>/, with: "")
    }

    static func read<Value>(_ path: String, _ body: (Database) throws -> Value) throws -> Value {
        var configuration = Configuration()
        configuration.readonly = true
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        defer { try? queue.close() }
        return try queue.read(body)
    }

    /// Writes to a registry's file, past its triggers and, if so wanted, its constraints.
    static func write<Value>(
        to path: String, constrained: Bool, _ body: (Database) throws -> Value
    ) throws -> Value {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = constrained
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        defer { try? queue.close() }
        return try queue.inDatabase { database in
            if !constrained { try database.execute(sql: "PRAGMA ignore_check_constraints = ON") }
            let triggers = try Row.fetchAll(
                database, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY rowid")
            for trigger in triggers { try database.execute(sql: "DROP TRIGGER \(trigger["name"] as String)") }
            defer { for trigger in triggers { try? database.execute(sql: trigger["sql"]) } }
            return try body(database)
        }
    }
}

/// Remembers in a folder, as the command line does.
struct FolderMemory: SealingMemory {
    let folder: URL

    init(_ folder: URL) throws {
        self.folder = folder
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }

    var needsHead: Bool { true }

    func replica(of key: SHA256Digest) -> String? { folder.appending(path: SealingFiles.replica(of: key)).path }

    private func file(_ key: SHA256Digest) -> URL { folder.appending(path: SealingFiles.head(of: key)) }

    func head(of key: SHA256Digest) throws -> String? { try? String(contentsOf: file(key), encoding: .utf8) }

    func keep(head: String, of key: SHA256Digest) throws {
        try head.write(to: file(key), atomically: true, encoding: .utf8)
    }

    func copy(to folder: URL) throws -> FolderMemory {
        try FileManager.default.copyItem(at: self.folder, to: folder)
        return try FolderMemory(folder)
    }
}

extension Registry {
    fileprivate func certificateSerials(of claim: ClaimID) throws -> [CertificateSerial] {
        try read { reader in try reader.certificates(of: claim).map(\.serial) }
    }
}
