import CompetenceModel
import GRDB
import Testing

@testable import RegistryStore

/// What the file itself refuses, whoever asks: these statements are what an attacker would try without touching the triggers.
@Suite struct AppendOnlyTests {
    static let attempts = [
        "UPDATE ledger_transaction SET actor = 'karin' WHERE number = 2",
        "UPDATE ledger_transaction SET number = 99 WHERE number = 2",
        "UPDATE OR REPLACE ledger_transaction SET number = 1 WHERE number = 2",
        "UPDATE OR IGNORE ledger_transaction SET at = at + 1",
        "DELETE FROM ledger_transaction",
        "DELETE FROM ledger_transaction WHERE number = (SELECT max(number) FROM ledger_transaction)",
        """
        INSERT OR REPLACE INTO ledger_transaction (
            number, at, actor, key, prepared_at, nonce, base, intent, signature, previous, hash)
        SELECT number, at, 'karin', key, prepared_at, nonce, base, intent, signature, previous, hash FROM ledger_transaction
        WHERE number = 2
        """,
        """
        INSERT INTO ledger_transaction (
            number, at, actor, key, prepared_at, nonce, base, intent, signature, previous, hash)
        SELECT number + 1000, at, actor, key, prepared_at, randomblob(16), base, intent, signature, previous, hash FROM ledger_transaction
        WHERE number = 2
        """,
        "UPDATE ledger_event SET payload = '{}' WHERE number = 5",
        "UPDATE OR REPLACE ledger_event SET number = 4 WHERE number = 5",
        "UPDATE ledger_event SET transaction_number = 1, position = 99 WHERE number = 5",
        "DELETE FROM ledger_event WHERE number = 5",
        """
        INSERT OR REPLACE INTO ledger_event
            (number, transaction_number, position, kind, version, subject, payload, hash)
        SELECT number, transaction_number, position, kind, version, subject, '{}', hash FROM ledger_event
        WHERE number = 5
        """,
        // A new number, an old place: the unique index would make the old row go.
        """
        INSERT OR REPLACE INTO ledger_event
            (number, transaction_number, position, kind, version, subject, payload, hash)
        SELECT (SELECT max(number) + 1 FROM ledger_event), transaction_number, position, kind, version, subject, '{}',
            hash FROM ledger_event
        WHERE number = 5
        """,
        // One more event for a transaction that is closed.
        """
        INSERT INTO ledger_event (number, transaction_number, position, kind, version, subject, payload, hash)
        SELECT (SELECT max(number) + 1 FROM ledger_event), 1, 99, kind, version, subject, payload, hash
        FROM ledger_event WHERE number = 5
        """,
        // An event without a transaction: the foreign key refuses it at the end.
        """
        INSERT INTO ledger_event (number, transaction_number, position, kind, version, subject, payload, hash)
        SELECT (SELECT max(number) + 1 FROM ledger_event), (SELECT max(number) + 1 FROM ledger_transaction), 1, kind,
            version, subject, payload, hash
        FROM ledger_event WHERE number = 5
        """,
        "UPDATE confidential_record SET content = x'00'",
        "INSERT OR REPLACE INTO confidential_record SELECT commitment, salt, x'00' FROM confidential_record LIMIT 1",
    ]

    @Test(arguments: attempts, [true, false])
    func theLedgerIsOnlyAppendedTo(sql: String, recursiveTriggers: Bool) throws {
        let store = try SmallRegistry(Store.inMemory()).store
        let before = try Dump.of(store)
        #expect(throws: DatabaseError.self) {
            try store.queue.inDatabase { database in
                try database.execute(sql: "PRAGMA recursive_triggers = \(recursiveTriggers ? "ON" : "OFF")")
                try database.execute(sql: sql)
            }
        }
        #expect(try Dump.of(store) == before)
    }

    @Test func timeDoesNotRunBackwards() throws {
        let store = try SmallRegistry(Store.inMemory()).store
        let key = try TestKey("admin")
        #expect(throws: StoreError.self) {
            try store.write { writer in
                _ = try writer.append(
                    [MeetingHeld(meeting: SmallRegistry.meetingNumbered(7))], at: Chronicle.start,
                    actor: handle("admin"), key: key)
            }
        }
    }

    @Test func aTransactionHoldsSomething() throws {
        let chronicle = Chronicle(try Store.inMemory())
        #expect(throws: StoreError.self) { try chronicle.record("admin", []) }
    }
}

/// Reading the ledger back.
@Suite struct LedgerReadingTests {
    @Test func transactionsAreChained() throws {
        let registry = try SmallRegistry(Store.inMemory())
        let (transactions, position, newest) = try registry.store.read { reader in
            (try reader.transactions(from: 1), try reader.position(), try reader.newestTimestamp())
        }
        // init, import, 4 practitioners, withdraw, participants, 3 of assessing, submit, return, submit, 2 sign-offs,
        // issue, revoke, appeals, decide, submit, withdraw, dispose, 2 proposals, confirm, and what is exchanged with an external assurer.
        #expect(transactions.map(\.number) == Array(1...32))
        #expect(transactions[0].previous == .zero)
        for (one, next) in zip(transactions, transactions.dropFirst()) {
            #expect(next.previous == one.hash)
            #expect(next.at == one.at.adding(seconds: 60))
        }
        #expect(position == LedgerPosition(number: 32, hash: transactions[31].hash))
        #expect(newest == transactions[31].at)
        #expect(transactions[2].actor == handle("admin"))
    }

    @Test func aStretchOfTheLedgerCanBeAskedFor() throws {
        let registry = try SmallRegistry(Store.inMemory())
        let (numbers, entries, none) = try registry.store.read { reader in
            (
                try reader.transactions(from: 3, through: 5).map(\.number), try reader.entries(of: 1),
                try reader.entries(of: 99)
            )
        }
        #expect(numbers == [3, 4, 5])
        #expect(
            entries.map(\.kind) == ["RegistryOpened", "PractitionerAdded", "KeyRegistered", "AuthorisationGranted"])
        #expect(entries.map(\.position) == [1, 2, 3, 4])
        #expect(entries.map(\.subject) == ["TST", "admin", "admin", "admin"])
        #expect(none.isEmpty)
    }

    @Test func theWalkMeetsEveryTransactionWithItsEvents() throws {
        let registry = try SmallRegistry(Store.inMemory())
        var met: [Int] = []
        var events = 0
        try registry.store.read { reader in
            try reader.forEachTransaction(from: 2) { transaction, entries in
                met.append(transaction.number)
                events += entries.count
                #expect(entries.allSatisfy { $0.transaction == transaction.number && $0.hash == $0.contentHash })
            }
        }
        #expect(met == Array(2...32))
        #expect(events == 116 - 4)
    }

    @Test func anIdHasItsHistory() throws {
        let registry = try SmallRegistry(Store.inMemory())
        let (fourth, nobody) = try registry.store.read { reader in
            (try reader.history(of: "A-0004"), try reader.history(of: "A-9999"))
        }
        #expect(
            fourth.map { "\($0.0.actor): \($0.1.kind)" } == [
                "anna: AssessmentRecorded", "anna: AssessmentMoved", "karin: AssessmentMoved", "anna: AssessmentMoved",
            ])
        #expect(nobody.isEmpty)
    }
}
