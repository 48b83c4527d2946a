extension Migration1 {
    /// Participants, practitioners, their roles and keys.
    static let people = """
        CREATE TABLE participant (
            number INTEGER PRIMARY KEY CHECK (number > 0),
            details BLOB NOT NULL CHECK (length(details) = 32),
            sex TEXT CHECK (sex IN ('female', 'male')),
            municipality TEXT CHECK (length(municipality) = 4),
            is_protected INTEGER NOT NULL CHECK (is_protected IN (0, 1)),
            organisation TEXT NOT NULL REFERENCES organisation (code),
            -- Put on record by mistake: nothing shows it, and nobody else gets the number.
            is_removed INTEGER NOT NULL CHECK (is_removed IN (0, 1)),
            -- On record twice: who she is. What was recorded under this number is read as hers.
            merged_into INTEGER REFERENCES participant (number) CHECK (merged_into <> number)
        ) STRICT;
        CREATE INDEX participant_organisation ON participant (organisation);
        CREATE INDEX participant_removed ON participant (details) WHERE is_removed = 1;
        CREATE INDEX participant_merged ON participant (merged_into) WHERE merged_into IS NOT NULL;
        -- What the details were before they were corrected.
        CREATE TABLE former_details (
            participant INTEGER NOT NULL REFERENCES participant (number),
            details BLOB NOT NULL CHECK (length(details) = 32),
            PRIMARY KEY (participant, details)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX former_details_details ON former_details (details);
        CREATE TABLE spell (
            participant INTEGER NOT NULL REFERENCES participant (number),
            ordinal INTEGER NOT NULL CHECK (ordinal > 0),
            started_on TEXT NOT NULL,
            exit_reason TEXT CHECK (
                exit_reason = 'work' OR exit_reason = 'studies' OR exit_reason = 'placement'
                OR exit_reason = 'seekingWork' OR exit_reason = 'other'),
            exit_on TEXT CHECK (exit_on >= started_on),
            PRIMARY KEY (participant, ordinal),
            CHECK ((exit_reason IS NULL) = (exit_on IS NULL))
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE registration (
            participant INTEGER NOT NULL REFERENCES participant (number),
            framework TEXT NOT NULL REFERENCES framework (code),
            registered_on TEXT NOT NULL,
            event INTEGER NOT NULL,
            PRIMARY KEY (participant, framework)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE practitioner (
            handle TEXT NOT NULL PRIMARY KEY,
            organisation TEXT NOT NULL REFERENCES organisation (code),
            participant INTEGER REFERENCES participant (number),
            details BLOB NOT NULL CHECK (length(details) = 32)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE loan (
            event INTEGER PRIMARY KEY,
            practitioner TEXT NOT NULL REFERENCES practitioner (handle),
            organisation TEXT NOT NULL REFERENCES organisation (code),
            lent_from TEXT NOT NULL,
            lent_until TEXT NOT NULL CHECK (lent_until >= lent_from),
            ended_from TEXT
        ) STRICT;
        CREATE INDEX loan_practitioner ON loan (practitioner);
        CREATE TABLE authorisation (
            number INTEGER PRIMARY KEY CHECK (number > 0),
            practitioner TEXT NOT NULL REFERENCES practitioner (handle),
            role TEXT NOT NULL CHECK (
                role = 'assessor' OR role = 'occupationalAssessor'
                OR role = 'internalQualityAssurer' OR role = 'externalQualityAssurer'
                OR role = 'panelMember' OR role = 'administrator' OR role = 'sealingMachine'
                OR role = 'recoveryKey'),
            framework TEXT REFERENCES framework (code),
            units TEXT NOT NULL,
            valid_from TEXT NOT NULL,
            valid_until TEXT CHECK (valid_until >= valid_from),
            basis TEXT NOT NULL,
            is_provisional INTEGER NOT NULL CHECK (is_provisional IN (0, 1)),
            withdrawn_from TEXT
        ) STRICT;
        CREATE INDEX authorisation_practitioner ON authorisation (practitioner);
        CREATE TABLE practitioner_key (
            fingerprint BLOB NOT NULL PRIMARY KEY CHECK (length(fingerprint) = 32),
            practitioner TEXT NOT NULL REFERENCES practitioner (handle),
            public_key BLOB NOT NULL CHECK (length(public_key) = 32),
            sampling_root BLOB CHECK (length(sampling_root) = 32),
            sampling_series INTEGER CHECK (sampling_series >= 0),
            ended_from TEXT,
            registered_in INTEGER NOT NULL,
            event INTEGER NOT NULL UNIQUE,
            CHECK ((sampling_root IS NULL) = (sampling_series IS NULL))
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX practitioner_key_practitioner ON practitioner_key (practitioner);
        CREATE TABLE administrator_proposal (
            event INTEGER PRIMARY KEY,
            proposer TEXT NOT NULL REFERENCES practitioner (handle),
            content TEXT NOT NULL,
            proposed_in INTEGER NOT NULL,
            proposed_at INTEGER NOT NULL,
            confirmed_in INTEGER
        ) STRICT;

        """
}
