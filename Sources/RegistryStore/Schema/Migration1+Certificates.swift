extension Migration1 {
    /// Certificates and status lists.
    static let certificates = """
        CREATE TABLE certificate (
            serial TEXT NOT NULL PRIMARY KEY,
            event INTEGER NOT NULL UNIQUE,
            claim INTEGER NOT NULL REFERENCES award_claim (number),
            participant INTEGER NOT NULL REFERENCES participant (number),
            framework TEXT NOT NULL REFERENCES framework (code),
            units TEXT NOT NULL,
            is_partial INTEGER NOT NULL CHECK (is_partial IN (0, 1)),
            state TEXT NOT NULL CHECK (state = 'prepared' OR state = 'issued' OR state = 'revoked' OR state = 'superseded'),
            prepared_at INTEGER NOT NULL,
            issued_on TEXT NOT NULL,
            content BLOB NOT NULL CHECK (length(content) = 32),
            sealed BLOB CHECK (length(sealed) = 32),
            document BLOB CHECK (length(document) = 32),
            summary BLOB CHECK (length(summary) = 32) CHECK (summary IS NULL OR document IS NOT NULL),
            replaces TEXT UNIQUE REFERENCES certificate (serial) CHECK (replaces <> serial),
            issuer TEXT NOT NULL REFERENCES organisation (code),
            seal BLOB NOT NULL REFERENCES seal (fingerprint),
            ended_reason TEXT CHECK (
                ended_reason = 'error' OR ended_reason = 'malpractice'
                OR ended_reason = 'holderRequest' OR ended_reason = 'superseded'
                OR ended_reason = 'qualityAssuranceFailure'),
            ended_on TEXT,
            CHECK ((state = 'prepared') = (document IS NULL)),
            CHECK ((sealed IS NULL) = (document IS NULL)),
            CHECK ((state IN ('revoked', 'superseded')) = (ended_reason IS NOT NULL)),
            CHECK ((ended_reason IS NULL) = (ended_on IS NULL))
        ) STRICT, WITHOUT ROWID;
        -- One certificate of a claim for a participant; what follows it says which one it replaces.
        CREATE UNIQUE INDEX certificate_original ON certificate (claim, participant) WHERE replaces IS NULL;
        CREATE INDEX certificate_claim ON certificate (claim);
        CREATE INDEX certificate_ended ON certificate (issuer, serial) WHERE state IN ('revoked', 'superseded');
        CREATE INDEX certificate_prepared ON certificate (issuer) WHERE state = 'prepared';
        CREATE INDEX certificate_participant ON certificate (participant);
        CREATE TABLE status_list (
            issuer TEXT NOT NULL REFERENCES organisation (code),
            sequence INTEGER NOT NULL CHECK (sequence > 0),
            this_update INTEGER NOT NULL,
            next_update INTEGER NOT NULL CHECK (next_update > this_update),
            entries INTEGER NOT NULL CHECK (entries >= 0),
            content BLOB NOT NULL CHECK (length(content) = 32),
            seal BLOB NOT NULL REFERENCES seal (fingerprint),
            PRIMARY KEY (issuer, sequence)
        ) STRICT, WITHOUT ROWID;

        """
}
