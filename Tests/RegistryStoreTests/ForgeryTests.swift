import CompetenceModel
import Foundation
import GRDB
import Testing

@testable import RegistryStore

/// What someone with write access to the file might try, and what the audit says to it.
@Suite struct ForgeryTests {
    let registry: SmallRegistry
    private var store: Store { registry.store }

    init() throws {
        registry = try SmallRegistry(Store.inMemory())
    }

    /// They are the same, however the ledger is divided into stretches.
    private func findings(_ kind: AuditFinding.Kind) throws -> [AuditFinding] {
        let findings = try store.audit().findings
        for stretch in [1, 2, 7] {
            #expect(try StretchLength.$entries.withValue(stretch) { try store.audit().findings } == findings)
        }
        return findings.filter { $0.kind == kind }
    }

    // MARK: What whoever audits brings

    /// Every event is put before the inspection once, in order, also where rows must be named.
    @Test(arguments: [true, false]) func everyEventIsInspectedOnce(isIntact: Bool) throws {
        if !isIntact {
            try TamperTests.withoutGuards(of: store) { try $0.execute(sql: "UPDATE judgement SET grade = 'x'") }
        }
        let inspector = NotingInspector()
        let report = try store.audit(verifying: { _ in true }, inspecting: { _, _ in inspector })
        let expected = try store.read { reader in
            try reader.transactions(from: 1).flatMap { transaction in
                try reader.entries(of: transaction.number).map { "\(transaction.number) \($0.kind)" }
            }
        }
        #expect(inspector.inspected == expected)
        #expect(
            report.findings.filter { $0.kind == .rule }.map { "\($0.place) \($0.finding?.code.rawValue ?? "")" } == [
                "ledger_event 19/3 basis-missing", "ledger_event 19/3 already-closed",
            ])
        #expect(report.findings.contains { $0.kind == .projection } != isIntact)
    }

    // MARK: Keys

    /// LedgerTransaction 5.
    @Test func aKeyThatNobodyRegisteredSignsNothing() throws {
        let key = try TestKey("someone else")
        try append(actor: "karin", key: key)
        #expect(try findings(.signature).map(\.place) == ["ledger_transaction 33"])
    }

    @Test func anothersKeySignsNothing() throws {
        let key = try TestKey("anna")
        try append(actor: "karin", key: key)
        #expect(try findings(.signature).map(\.place) == ["ledger_transaction 33"])
    }

    @Test func aSignatureIsOverThisTransaction() throws {
        let key = try TestKey("karin")
        try append(actor: "karin", key: key) { _ in try key.sign([1, 2, 3]) }
        #expect(
            try findings(.signature) == [
                AuditFinding(
                    kind: .signature, place: "ledger_transaction 33", detail: "the signature does not verify")
            ])
    }

    @Test func anEndedKeySignsNothingAnyMore() throws {
        // Olle's key ended on the day of the small registry.
        let key = try TestKey("olle")
        try append(actor: "olle", key: key)
        #expect(try findings(.signature).map(\.detail) == ["its key ended on 2026-03-02"])
    }

    @Test func aKeySignsUntilItsDay() throws {
        let fingerprint = try Chronicle.key("karin").fingerprint
        try registry.chronicle.record(
            "admin", [KeyEnded(practitioner: handle("karin"), key: fingerprint, from: day("2026-03-03"))])
        let key = try TestKey("karin")
        // Where the registry is, a day in winter begins an hour before it does in UTC.
        let midnight = Timestamp(day("2026-03-02"), seconds: 23 * 3600)
        try append(actor: "karin", key: key, at: midnight.adding(seconds: -1))
        #expect(try store.audit().isClean)
        try append(actor: "karin", key: key, at: midnight, meeting: 8)
        #expect(try findings(.signature).map(\.place) == ["ledger_transaction 35"])
    }

    private func append(
        actor: String, key: TestKey, at: Timestamp = Chronicle.start.adding(seconds: 7200), meeting: Int = 7,
        sign: (([UInt8]) throws -> [UInt8])? = nil
    ) throws {
        try store.write { writer in
            _ = try writer.append(
                [MeetingHeld(meeting: SmallRegistry.meetingNumbered(meeting))], at: at, actor: handle(actor),
                key: key, sign: sign)
        }
    }

    // MARK: A whole new past

    /// Everything computed anew after a change, tables included; only the signature cannot be.
    @Test func aRecomputedChainStillLacksTheSignature() throws {
        let last = try store.read { try $0.transactions(from: 32) }[0]
        var forged = last
        forged.at = last.at.adding(seconds: 1)
        forged.preparedAt = forged.at
        forged.intent = try store.read { reader in
            forged.intent(
                in: try #require(try reader.registryFingerprint()), base: last.previous,
                content: LedgerEntry.digest(of: try reader.entries(of: 32).map(\.hash))
            ).digest
        }
        try TamperTests.withoutGuards(of: store) { database in
            try database.execute(
                sql: "UPDATE ledger_transaction SET at = ?, prepared_at = ?, intent = ?, hash = ? WHERE number = 32",
                arguments: [
                    forged.at.milliseconds, forged.preparedAt.milliseconds, Data(forged.intent.bytes),
                    Data(forged.headerHash.bytes),
                ])
            for (table, column) in [("claim_package", "decided_at"), ("claim_export", "imported_at")] {
                try database.execute(
                    sql: "UPDATE \(table) SET \(column) = ? WHERE \(column) = ?",
                    arguments: [forged.at.milliseconds, last.at.milliseconds])
            }
        }
        #expect(
            try store.audit().findings.map(\.description) == [
                "ledger_transaction 32: the signature does not verify"
            ])
    }

    /// What makes the same row once more, in the ledger alone: no table is touched, and what it makes is there already.
    @Test(arguments: ["ParticipantRegistered", "AssessmentRecorded", "PractitionerAdded"])
    func anEventThatMakesTheSameRowAgainIsNamed(kind: String) throws {
        let entries = try store.read { reader in
            try reader.transactions(from: 1).flatMap { try reader.entries(of: $0.number) }
        }
        let event = try #require(try entries.first { $0.kind == kind }?.event())
        try appendToLedgerAlone(event.content, after: entries.count)
        #expect(try findings(.event).map(\.place) == ["ledger_event 33/1"])
    }

    /// What no act writes, since the schema refuses the row: the replay is held to it, too.
    @Test func anEventThatTheSchemaRefusesIsNamed() throws {
        let entries = try store.read { reader in
            try reader.transactions(from: 1).flatMap { try reader.entries(of: $0.number) }
        }
        var event = try #require(try entries.first { $0.kind == "ClaimExported" }?.event().content as? ClaimExported)
        event.package = SHA256Digest(hashing: "another")
        event.round = 0
        try appendToLedgerAlone(event, after: entries.count)
        #expect(
            try findings(.event).map(\.description) == [
                "ledger_event 33/1: contradicts what came before it: CHECK constraint failed: round > 0"
            ])
    }

    /// An event that hashes and signature hold, in other words than the one way in which it is written: a reader who takes the
    /// second of two fields of one name, or who knows one that was added, would read another event.
    @Test(
        arguments: [
            { $0.replacing("{", with: "{ ", maxReplacements: 1) }, { $0 + " " }, { $0.replacing("\":", with: "\": ") },
            { $0.replacing("\"framework\"", with: #""fr\u0061mework""#) },
            { $0.replacing("{", with: #"{"framework":"OCN-OTHER","#, maxReplacements: 1) },
            { String($0.dropLast()) + #","framework":"OCN-OTHER"}"# }, { String($0.dropLast()) + #","zzz":1}"# },
        ] as [@Sendable (String) -> String])
    func anEventInOtherWordsIsNamed(spelling: @Sendable (String) -> String) throws {
        let entries = try store.read { reader in
            try reader.transactions(from: 1).flatMap { try reader.entries(of: $0.number) }
        }
        let event = try #require(try entries.first { $0.kind == "ParticipantRegistered" }?.event())
        try appendToLedgerAlone(event.content, after: entries.count, spelled: spelling)
        #expect(
            try findings(.event).map(\.description) == [
                "ledger_event 33/1: its payload is not that of a ParticipantRegistered"
            ])
    }

    /// As somebody does who has a key, and a hand in the file.
    private func appendToLedgerAlone(
        _ event: any EventContent, after count: Int, spelled spelling: (String) -> String = { $0 }
    ) throws {
        let key = try TestKey("admin")
        let last = try store.read { try $0.transactions(from: 32) }[0]
        let type = type(of: event)
        let entry = LedgerEntry(
            transaction: 33, position: 1, kind: type.kind, version: type.version, subject: event.subject,
            payload: Array(spelling(String(decoding: try CanonicalJSON.encode(event), as: UTF8.self)).utf8))
        let intent = Intent(
            registry: try #require(try store.read { try $0.registryFingerprint() }), actor: handle("admin"),
            key: SHA256Digest(hashing: key.publicKey), preparedAt: last.at.adding(seconds: 60),
            nonce: testNonce("forged"), base: LedgerPosition(number: 32, hash: last.hash),
            content: LedgerEntry.digest(of: [entry.hash]))
        let signed = try #require(
            SignedIntent(
                intent, signature: try key.sign(intent.digest.bytes), publicKey: key.publicKey, verifying: \.isValid))
        let transaction = LedgerTransaction(
            committing: signed, at: intent.preparedAt, after: intent.base)
        try TamperTests.withoutGuards(of: store) { database in
            try database.execute(
                sql: "INSERT INTO ledger_event VALUES (?, 33, 1, ?, ?, ?, ?, ?)",
                arguments: [
                    count + 1, entry.kind, entry.version, entry.subject, String(decoding: entry.payload, as: UTF8.self),
                    Data(entry.hash.bytes),
                ])
            try database.execute(
                sql: "INSERT INTO ledger_transaction VALUES (33, ?, 'admin', ?, ?, ?, 32, ?, ?, ?, ?)",
                arguments: [
                    transaction.at.milliseconds, Data(transaction.key.bytes), transaction.preparedAt.milliseconds,
                    Data(transaction.nonce.bytes), Data(transaction.intent.bytes), Data(transaction.signature),
                    Data(transaction.previous.bytes), Data(transaction.hash.bytes),
                ])
        }
    }

    // MARK: Nonsense

    static let nonsense: [(String, AuditFinding.Kind)] = [
        ("UPDATE ledger_event SET payload = '{' WHERE number = 40", .event),
        ("UPDATE ledger_event SET payload = '' WHERE number = 40", .event),
        ("UPDATE ledger_event SET payload = 'null' WHERE number = 40", .event),
        ("UPDATE ledger_event SET payload = replace(hex(zeroblob(100000)), '0', '[') WHERE number = 40", .event),
        ("UPDATE ledger_event SET payload = CAST(x'ff00fe' AS TEXT) WHERE number = 40", .event),
        ("UPDATE ledger_event SET kind = 'PigsFlew' WHERE number = 40", .event),
        ("UPDATE ledger_event SET version = 9223372036854775807 WHERE number = 40", .event),
        ("UPDATE ledger_event SET subject = 'A-0001' || char(10) WHERE number = 40", .event),
        ("UPDATE ledger_event SET number = 9223372036854775807 WHERE number = 40", .sequence),
        ("UPDATE ledger_event SET number = -9223372036854775808 WHERE number = 40", .sequence),
        ("UPDATE ledger_event SET position = 9223372036854775807 WHERE number = 40", .sequence),
        ("UPDATE ledger_event SET transaction_number = 9223372036854775807 WHERE number = 40", .sequence),
        ("UPDATE ledger_event SET hash = x'' WHERE number = 40", .unreadable),
        ("UPDATE ledger_transaction SET number = 9223372036854775807 WHERE number = 32", .sequence),
        ("UPDATE ledger_transaction SET at = 9223372036854775807 WHERE number = 32", .chain),
        ("UPDATE ledger_transaction SET at = -9223372036854775808 WHERE number = 32", .time),
        ("UPDATE ledger_transaction SET actor = 'Not A Handle' WHERE number = 12", .unreadable),
        ("UPDATE ledger_transaction SET signature = x'' WHERE number = 12", .signature),
        ("DELETE FROM ledger_transaction", .sequence),
        ("DELETE FROM ledger_event", .sequence),
        ("DELETE FROM confidential_record", .confidential),
        ("INSERT INTO confidential_record VALUES (zeroblob(32), zeroblob(16), x'')", .confidential),
        ("UPDATE confidential_record SET commitment = x'00' WHERE rowid = 1", .confidential),
        ("UPDATE assessment SET number = 9223372036854775807 WHERE number = 7", .projection),
        ("UPDATE assessment SET number = -5 WHERE number = 7", .projection),
        ("INSERT INTO disposal VALUES (zeroblob(32), 'x', 1)", .projection),
        ("DROP TABLE judgement", .schema), ("DROP TABLE judgement", .projection),
        ("ALTER TABLE judgement RENAME COLUMN grade TO mark", .projection),
        ("DROP TABLE meeting; CREATE VIEW meeting AS SELECT 1 AS number", .schema),
    ]

    @Test(arguments: nonsense) func nonsenseIsAFindingAndNoCrash(sql: String, kind: AuditFinding.Kind) throws {
        try TamperTests.withoutGuards(of: store) { try $0.execute(sql: sql) }
        let report = try store.audit()
        #expect(report.findings.contains { $0.kind == kind }, "\(report.findings.prefix(5))")
    }

    /// Content that a commitment fits, and whose salt anybody guesses.
    @Test func aRecordWithoutSaltIsNamed() throws {
        let content = Array("{}".utf8)
        let commitment = ConfidentialRecord.commitment(salt: [], content: content)
        try TamperTests.withoutGuards(of: store) { database in
            try database.execute(
                sql: "INSERT INTO confidential_record VALUES (?, x'', ?)",
                arguments: [Data(commitment.bytes), Data(content)])
        }
        #expect(
            try findings(.confidential).map(\.description) == [
                "confidential_record: \(commitment): column salt is not 16 bytes",
                "confidential_record \(commitment): no event commits to it",
            ])
    }

    // MARK: Guards taken away, or added

    static let guards: [(String, String)] = [
        ("DROP TRIGGER ledger_event_stays", "sqlite_schema trigger ledger_event_stays"),
        ("DROP INDEX assessment_standing", "sqlite_schema index assessment_standing"),
        ("CREATE TABLE notebook (a)", "sqlite_schema table notebook"),
        ("CREATE VIEW names AS SELECT content FROM confidential_record", "sqlite_schema view names"),
        (
            """
            CREATE TRIGGER helpful AFTER INSERT ON claim_review
            BEGIN UPDATE award_claim SET state = 'certified'; END
            """, "sqlite_schema trigger helpful"
        ),
        (
            """
            DROP TRIGGER ledger_event_stays;
            CREATE TRIGGER ledger_event_stays BEFORE UPDATE ON ledger_event WHEN 0
            BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END
            """, "sqlite_schema trigger ledger_event_stays"
        ),
        (
            """
            DROP INDEX assessment_standing;
            CREATE INDEX assessment_standing ON assessment (participant, unit_code)
                WHERE state NOT IN ('withdrawn', 'superseded', 'supersededAfterReturn')
            """, "sqlite_schema index assessment_standing"
        ),
    ]

    @Test(arguments: guards) func aChangedSchemaIsNamed(sql: String, place: String) throws {
        try store.queue.writeWithoutTransaction { try $0.execute(sql: sql) }
        #expect(try findings(.schema).map(\.place) == [place])
    }

    @Test func aBrokenReferenceIsNamed() throws {
        try store.queue.inDatabase { database in
            try database.execute(
                sql: """
                    PRAGMA foreign_keys = OFF;
                    UPDATE self_rating SET participant = 77;
                    PRAGMA foreign_keys = ON;
                    """)
        }
        #expect(try findings(.file).map(\.place).allSatisfy { $0.hasPrefix("self_rating row") })
        #expect(try !findings(.file).isEmpty)
    }

    /// A file that is wrong throughout is not listed throughout.
    @Test func findingsHaveAnEnd() throws {
        var report = AuditReport()
        for number in 0..<(AuditReport.findingLimit + 5) { report.note(.file, "\(number)", "") }
        #expect(report.findings.count == AuditReport.findingLimit)
        #expect(report.omittedFindings == 5)
        #expect(!report.isClean)
    }

    /// Also those of SQLite's own checks, which come in one by one here: a reference that leads nowhere.
    @Test func sqlitesFindingsHaveAnEndToo() throws {
        let count = AuditReport.findingLimit + 5
        try TamperTests.withoutGuards(of: store) { database in
            try database.execute(
                sql: """
                    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < \(count))
                    INSERT INTO registration (participant, framework, registered_on, event)
                    SELECT 5000 + i, 'KGA', '2026-03-02', 1 FROM n
                    """)
        }
        let report = try store.audit()
        #expect(report.findings.count == AuditReport.findingLimit)
        // Each row is not of the ledger, and refers to a participant that is not there.
        #expect(report.omittedFindings == 2 * count - AuditReport.findingLimit)
    }

    // MARK: Bytes of the file

    /// Whole pages overwritten on the disk: an error or findings, never a clean report and never a crash.
    @Test(arguments: [1, 2, 3, 5, 8, 13, 21, 34]) func aDamagedFileIsNotClean(page: Int) throws {
        let folder = try TemporaryFolder()
        do { try SmallRegistry(Store.create(at: folder.path())).store.queue.close() }
        var bytes = try Data(contentsOf: URL(fileURLWithPath: folder.path()))
        let start = page * 4096
        try #require(start + 4096 <= bytes.count)
        for index in start..<(start + 4096) { bytes[index] ^= 0x5A }
        try bytes.write(to: URL(fileURLWithPath: folder.path()))
        do {
            let report = try Store.open(at: folder.path()).audit()
            #expect(!report.isClean)
        } catch is StoreError {
            // It cannot be read at all.
        }
    }

    /// Progress is told, and ends where it should.
    @Test func progressGoesToItsEnd() throws {
        var last: [AuditProgress.Phase: AuditProgress] = [:]
        _ = try store.audit(verifying: { _ in true }, progress: { last[$0.phase] = $0 })
        #expect(Set(last.keys) == Set(AuditProgress.Phase.allCases).subtracting([.evidenceFiles]))
        for progress in last.values { #expect(progress.done == progress.total) }
    }
}

/// Objects to meetings.
private final class NotingInspector: LedgerInspector {
    private(set) var inspected: [String] = []

    func prepare(for events: [LedgerEvent]) {}

    func findings(of event: LedgerEvent, in transaction: LedgerTransaction) -> [Finding] {
        inspected.append("\(transaction.number) \(event.kind.name)")
        return event.kind == .meetingHeld
            ? [Finding(.basisMissing), Finding(.alreadyClosed), Finding(.unitRelevanceDue, severity: .warning)] : []
    }

    func findingsAtTheEnd() -> [(transaction: Int, finding: Finding)] { [] }
}
