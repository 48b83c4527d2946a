extension Migration1 {
    /// The exchange with quality assurers who have no access to the registry: what left, and what came in.
    static let exchange = """
        CREATE TABLE claim_export (
            event INTEGER PRIMARY KEY,
            claim INTEGER NOT NULL REFERENCES award_claim (number),
            round INTEGER NOT NULL CHECK (round > 0),
            addressee TEXT NOT NULL REFERENCES practitioner (handle),
            package BLOB NOT NULL UNIQUE CHECK (length(package) = 32),
            exported_at INTEGER NOT NULL,
            exported_in INTEGER NOT NULL,
            decision BLOB CHECK (length(decision) = 32),
            imported_at INTEGER,
            CHECK ((decision IS NULL) = (imported_at IS NULL))
        ) STRICT;
        CREATE INDEX claim_export_claim ON claim_export (claim);
        -- Packages of other registries: the claim is a number of theirs.
        CREATE TABLE claim_package (
            package BLOB NOT NULL PRIMARY KEY CHECK (length(package) = 32),
            event INTEGER NOT NULL UNIQUE,
            issuer TEXT NOT NULL,
            claim INTEGER NOT NULL CHECK (claim > 0),
            addressee TEXT NOT NULL REFERENCES practitioner (handle),
            document BLOB NOT NULL CHECK (length(document) = 32),
            registry BLOB NOT NULL CHECK (length(registry) = 32),
            ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
            submission BLOB NOT NULL CHECK (length(submission) = 32),
            received_at INTEGER NOT NULL,
            signs_off INTEGER CHECK (signs_off IN (0, 1)),
            decision BLOB CHECK (length(decision) = 32),
            decided_at INTEGER,
            CHECK ((signs_off IS NULL) = (decision IS NULL)),
            CHECK ((signs_off IS NULL) = (decided_at IS NULL))
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX claim_package_submission ON claim_package (registry, ordinal);

        """
}
