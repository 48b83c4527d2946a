extension Migration1 {
    /// The confidential records beside the ledger, what commits to them, drafts, and acts that wait for a signature.
    static let confidential = """
        CREATE TABLE confidential_record (
            commitment BLOB NOT NULL PRIMARY KEY CHECK (length(commitment) = 32),
            salt BLOB NOT NULL CHECK (length(salt) = 16),
            content BLOB NOT NULL
        ) STRICT;
        CREATE TRIGGER confidential_record_stays BEFORE UPDATE ON confidential_record
        BEGIN SELECT RAISE(ABORT, 'a confidential record is disposed of, never changed'); END;
        CREATE TRIGGER confidential_record_is_not_replaced BEFORE INSERT ON confidential_record
        WHEN EXISTS (SELECT 1 FROM confidential_record WHERE commitment = NEW.commitment)
        BEGIN SELECT RAISE(ABORT, 'a confidential record is disposed of, never changed'); END;

        -- Unfinished work. Not on the ledger.
        CREATE TABLE draft (
            key TEXT NOT NULL PRIMARY KEY,
            content BLOB NOT NULL
        ) STRICT;

        -- Acts that wait for a signature, and expire. Not on the ledger.
        CREATE TABLE prepared_act (
            nonce BLOB NOT NULL PRIMARY KEY CHECK (length(nonce) = 16),
            expires_at INTEGER NOT NULL,
            content TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;

        -- Which entry of the ledger commits to what.
        CREATE TABLE commitment (
            digest BLOB NOT NULL CHECK (length(digest) = 32),
            event INTEGER NOT NULL REFERENCES ledger_event (number),
            PRIMARY KEY (digest, event)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE disposal (
            commitment BLOB NOT NULL PRIMARY KEY CHECK (length(commitment) = 32),
            basis TEXT NOT NULL,
            event INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        """
}
