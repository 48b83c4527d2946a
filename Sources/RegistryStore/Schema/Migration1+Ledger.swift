extension Migration1 {
    /// The ledger, which is appended to and nothing else.
    static let ledger = """
        CREATE TABLE ledger_transaction (
            number INTEGER PRIMARY KEY CHECK (number > 0),
            at INTEGER NOT NULL,
            actor TEXT NOT NULL CHECK (actor <> ''),
            key BLOB NOT NULL CHECK (length(key) = 32),
            prepared_at INTEGER NOT NULL,
            nonce BLOB NOT NULL UNIQUE CHECK (length(nonce) = 16),
            base INTEGER NOT NULL CHECK (base >= 0 AND base < number),
            intent BLOB NOT NULL CHECK (length(intent) = 32),
            signature BLOB NOT NULL CHECK (length(signature) = 64),
            previous BLOB NOT NULL CHECK (length(previous) = 32),
            hash BLOB NOT NULL CHECK (length(hash) = 32)
        ) STRICT;

        -- Entries are numbered through the whole ledger. They come before the row of their transaction, and that row closes it.
        CREATE TABLE ledger_event (
            number INTEGER PRIMARY KEY CHECK (number > 0),
            transaction_number INTEGER NOT NULL REFERENCES ledger_transaction (number) DEFERRABLE INITIALLY DEFERRED,
            position INTEGER NOT NULL CHECK (position > 0),
            kind TEXT NOT NULL CHECK (kind <> ''),
            version INTEGER NOT NULL CHECK (version > 0),
            subject TEXT NOT NULL,
            payload TEXT NOT NULL,
            hash BLOB NOT NULL CHECK (length(hash) = 32)
        ) STRICT;
        CREATE UNIQUE INDEX ledger_event_place ON ledger_event (transaction_number, position);
        CREATE INDEX ledger_event_subject ON ledger_event (subject);

        -- Nothing of the ledger is changed or taken away, nor replaced by way of a conflict.
        CREATE TRIGGER ledger_transaction_follows BEFORE INSERT ON ledger_transaction
        WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM ledger_transaction)
        BEGIN SELECT RAISE(ABORT, 'a ledger transaction follows the newest'); END;
        CREATE TRIGGER ledger_transaction_stays BEFORE UPDATE ON ledger_transaction
        BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
        CREATE TRIGGER ledger_transaction_remains BEFORE DELETE ON ledger_transaction
        BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
        CREATE TRIGGER ledger_event_follows BEFORE INSERT ON ledger_event
        WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM ledger_event)
            OR NEW.transaction_number <> (SELECT coalesce(max(number), 0) + 1 FROM ledger_transaction)
            OR EXISTS (
                SELECT 1 FROM ledger_event
                WHERE transaction_number = NEW.transaction_number AND position = NEW.position)
        BEGIN SELECT RAISE(ABORT, 'a ledger event follows the newest'); END;
        CREATE TRIGGER ledger_event_stays BEFORE UPDATE ON ledger_event
        BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
        CREATE TRIGGER ledger_event_remains BEFORE DELETE ON ledger_event
        BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

        """
}
