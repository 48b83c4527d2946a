extension Schema {
    /// The ledger, the confidential records beside it, the drafts, and the tables that are projected from the ledger.
    ///
    /// In one piece: whoever reads it beside a registry reads it whole. Nothing is released; it is frozen with 1.0.0.
    static let migration1 =
        ledger1 + confidential1 + catalogue1 + people1 + assessments1 + claims1 + certificates1 + quality1 + exchange1
        + clock1

    private static let ledger1 = """
        CREATE TABLE ledger_transaction (
            number INTEGER PRIMARY KEY CHECK (number > 0),
            at INTEGER NOT NULL,
            actor TEXT NOT NULL CHECK (actor <> ''),
            previous BLOB NOT NULL CHECK (length(previous) = 32),
            content BLOB NOT NULL CHECK (length(content) = 32),
            hash BLOB NOT NULL CHECK (length(hash) = 32),
            key BLOB NOT NULL CHECK (length(key) = 32),
            signature BLOB NOT NULL CHECK (length(signature) = 64)
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

    private static let confidential1 = """
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

    private static let catalogue1 = """
        CREATE TABLE registry (
            only INTEGER PRIMARY KEY CHECK (only = 1),
            name TEXT NOT NULL,
            code TEXT NOT NULL,
            organisation_number TEXT,
            municipality TEXT CHECK (length(municipality) = 4)
        ) STRICT;

        -- The newest version of each.
        CREATE TABLE framework (
            code TEXT NOT NULL PRIMARY KEY,
            version INTEGER NOT NULL CHECK (version > 0)
        ) STRICT, WITHOUT ROWID;
        -- The content is the framework without its units.
        CREATE TABLE framework_version (
            event INTEGER PRIMARY KEY,
            framework TEXT NOT NULL REFERENCES framework (code),
            version INTEGER NOT NULL CHECK (version > 0),
            file BLOB NOT NULL CHECK (length(file) = 32),
            adopted_reference TEXT,
            adopted_on TEXT,
            content TEXT NOT NULL,
            UNIQUE (framework, version),
            CHECK ((adopted_reference IS NULL) = (adopted_on IS NULL))
        ) STRICT;
        CREATE TABLE unit (
            code TEXT NOT NULL,
            version INTEGER NOT NULL CHECK (version > 0),
            framework TEXT NOT NULL REFERENCES framework (code),
            content TEXT NOT NULL,
            PRIMARY KEY (code, version)
        ) STRICT;
        CREATE TABLE framework_unit (
            framework TEXT NOT NULL,
            framework_version INTEGER NOT NULL,
            position INTEGER NOT NULL CHECK (position > 0),
            unit_code TEXT NOT NULL,
            unit_version INTEGER NOT NULL,
            PRIMARY KEY (framework, framework_version, position),
            UNIQUE (framework, framework_version, unit_code),
            FOREIGN KEY (framework, framework_version) REFERENCES framework_version (framework, version),
            FOREIGN KEY (unit_code, unit_version) REFERENCES unit (code, version)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE panel_adoption (
            event INTEGER PRIMARY KEY,
            framework TEXT NOT NULL REFERENCES framework (code),
            content TEXT NOT NULL
        ) STRICT;
        CREATE INDEX panel_adoption_framework ON panel_adoption (framework);

        """

    private static let people1 = """
        CREATE TABLE participant (
            number INTEGER PRIMARY KEY CHECK (number > 0),
            details BLOB NOT NULL CHECK (length(details) = 32),
            sex TEXT CHECK (sex IN ('female', 'male')),
            municipality TEXT CHECK (length(municipality) = 4),
            is_protected INTEGER NOT NULL CHECK (is_protected IN (0, 1)),
            exit_reason TEXT CHECK (exit_reason IN ('work', 'studies', 'placement', 'seekingWork', 'other')),
            exit_on TEXT,
            CHECK ((exit_reason IS NULL) = (exit_on IS NULL))
        ) STRICT;
        CREATE TABLE registration (
            participant INTEGER NOT NULL REFERENCES participant (number),
            framework TEXT NOT NULL REFERENCES framework (code),
            registered_on TEXT NOT NULL,
            event INTEGER NOT NULL,
            PRIMARY KEY (participant, framework)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE practitioner (
            handle TEXT NOT NULL PRIMARY KEY,
            organisation TEXT,
            municipality TEXT CHECK (length(municipality) = 4),
            participant INTEGER REFERENCES participant (number),
            details BLOB NOT NULL CHECK (length(details) = 32)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE authorisation (
            number INTEGER PRIMARY KEY CHECK (number > 0),
            practitioner TEXT NOT NULL REFERENCES practitioner (handle),
            role TEXT NOT NULL CHECK (role IN (
                'assessor', 'occupationalAssessor', 'internalQualityAssurer', 'externalQualityAssurer', 'panelMember',
                'administrator')),
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
            ended_from TEXT,
            registered_in INTEGER NOT NULL,
            event INTEGER NOT NULL UNIQUE
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX practitioner_key_practitioner ON practitioner_key (practitioner);

        """

    private static let assessments1 = """
        CREATE TABLE assessment (
            number INTEGER PRIMARY KEY CHECK (number > 0),
            participant INTEGER NOT NULL REFERENCES participant (number),
            framework TEXT NOT NULL REFERENCES framework (code),
            unit_code TEXT NOT NULL,
            unit_version INTEGER NOT NULL,
            assessor TEXT NOT NULL REFERENCES practitioner (handle),
            authorisation INTEGER NOT NULL REFERENCES authorisation (number),
            is_provisional INTEGER NOT NULL CHECK (is_provisional IN (0, 1)),
            judged_on TEXT NOT NULL,
            recorded_at INTEGER NOT NULL,
            notes BLOB NOT NULL CHECK (length(notes) = 32),
            state TEXT NOT NULL CHECK (state IN (
                'recorded', 'claimed', 'returned', 'certified', 'withdrawn', 'superseded')),
            FOREIGN KEY (unit_code, unit_version) REFERENCES unit (code, version)
        ) STRICT;
        CREATE INDEX assessment_participant ON assessment (participant);
        -- What counts towards certifying its assessor.
        CREATE INDEX assessment_provisional ON assessment (authorisation) WHERE is_provisional = 1;
        -- At most one assessment of a participant in a unit stands.
        CREATE UNIQUE INDEX assessment_standing ON assessment (participant, unit_code)
            WHERE state NOT IN ('withdrawn', 'superseded');
        CREATE TABLE judgement (
            assessment INTEGER NOT NULL REFERENCES assessment (number),
            criterion TEXT NOT NULL,
            position INTEGER NOT NULL CHECK (position > 0),
            grade TEXT NOT NULL,
            evidence TEXT NOT NULL,
            PRIMARY KEY (assessment, criterion)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE evidence (
            assessment INTEGER NOT NULL REFERENCES assessment (number),
            number INTEGER NOT NULL,
            position INTEGER NOT NULL CHECK (position > 0),
            method TEXT NOT NULL CHECK (method IN (
                'observation', 'conversation', 'practicalTask', 'document', 'testimony', 'portfolio', 'written',
                'selfRating')),
            gathered_on TEXT NOT NULL,
            setting TEXT CHECK (setting IN ('workplace', 'training', 'simulation', 'other')),
            files TEXT NOT NULL,
            PRIMARY KEY (assessment, number)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE self_rating (
            event INTEGER PRIMARY KEY,
            participant INTEGER NOT NULL REFERENCES participant (number),
            unit_code TEXT NOT NULL,
            unit_version INTEGER NOT NULL,
            rated_on TEXT NOT NULL,
            ratings TEXT NOT NULL,
            FOREIGN KEY (unit_code, unit_version) REFERENCES unit (code, version)
        ) STRICT;
        CREATE INDEX self_rating_participant ON self_rating (participant);

        """

    private static let claims1 = """
        CREATE TABLE award_claim (
            number INTEGER PRIMARY KEY CHECK (number > 0),
            framework TEXT NOT NULL REFERENCES framework (code),
            state TEXT NOT NULL CHECK (state IN (
                'submitted', 'internallySignedOff', 'externallySignedOff', 'returned', 'withdrawn', 'certified')),
            round INTEGER NOT NULL CHECK (round > 0),
            submitted_by TEXT NOT NULL REFERENCES practitioner (handle),
            submitted_at INTEGER NOT NULL,
            submission BLOB NOT NULL CHECK (length(submission) = 32),
            submission_transaction INTEGER NOT NULL,
            submission_ordinal INTEGER NOT NULL UNIQUE
        ) STRICT;
        CREATE TABLE claim_item (
            claim INTEGER NOT NULL REFERENCES award_claim (number),
            assessment INTEGER NOT NULL REFERENCES assessment (number),
            position INTEGER NOT NULL CHECK (position > 0),
            participant INTEGER NOT NULL REFERENCES participant (number),
            unit_code TEXT NOT NULL,
            unit_version INTEGER NOT NULL,
            assessor TEXT NOT NULL REFERENCES practitioner (handle),
            methods TEXT NOT NULL,
            is_provisional INTEGER NOT NULL CHECK (is_provisional IN (0, 1)),
            round INTEGER NOT NULL CHECK (round > 0),
            PRIMARY KEY (claim, assessment),
            FOREIGN KEY (unit_code, unit_version) REFERENCES unit (code, version)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX claim_item_assessment ON claim_item (assessment);
        CREATE TABLE claim_submission (
            ordinal INTEGER PRIMARY KEY CHECK (ordinal >= 0),
            claim INTEGER NOT NULL REFERENCES award_claim (number),
            round INTEGER NOT NULL CHECK (round > 0),
            event INTEGER NOT NULL,
            UNIQUE (claim, round)
        ) STRICT;
        CREATE TABLE claim_sample (
            event INTEGER PRIMARY KEY,
            claim INTEGER NOT NULL REFERENCES award_claim (number),
            round INTEGER NOT NULL CHECK (round > 0),
            stage TEXT NOT NULL CHECK (stage IN ('internal', 'external')),
            reviewer TEXT NOT NULL REFERENCES practitioner (handle),
            reveal TEXT
        ) STRICT;
        CREATE INDEX claim_sample_claim ON claim_sample (claim);
        CREATE TABLE claim_sample_item (
            sample INTEGER NOT NULL REFERENCES claim_sample (event),
            assessment INTEGER NOT NULL REFERENCES assessment (number),
            position INTEGER NOT NULL CHECK (position > 0),
            reasons TEXT NOT NULL,
            PRIMARY KEY (sample, assessment)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX claim_sample_item_assessment ON claim_sample_item (assessment);
        CREATE TABLE claim_review (
            event INTEGER PRIMARY KEY,
            claim INTEGER NOT NULL REFERENCES award_claim (number),
            round INTEGER NOT NULL CHECK (round > 0),
            stage TEXT NOT NULL CHECK (stage IN ('internal', 'external')),
            assessment INTEGER NOT NULL REFERENCES assessment (number),
            reviewer TEXT NOT NULL REFERENCES practitioner (handle),
            verdict TEXT NOT NULL CHECK (verdict IN ('approved', 'returned')),
            criteria TEXT NOT NULL,
            feedback BLOB CHECK (length(feedback) = 32),
            reviewed_on TEXT NOT NULL
        ) STRICT;
        CREATE INDEX claim_review_claim ON claim_review (claim);
        CREATE INDEX claim_review_assessment ON claim_review (assessment);
        CREATE INDEX claim_review_returned ON claim_review (reviewed_on) WHERE verdict = 'returned';
        CREATE TABLE claim_sign_off (
            event INTEGER PRIMARY KEY,
            claim INTEGER NOT NULL REFERENCES award_claim (number),
            round INTEGER NOT NULL CHECK (round > 0),
            stage TEXT NOT NULL CHECK (stage IN ('internal', 'external')),
            assurer TEXT NOT NULL REFERENCES practitioner (handle),
            authorisation INTEGER NOT NULL REFERENCES authorisation (number),
            signed_on TEXT NOT NULL,
            UNIQUE (claim, round, stage)
        ) STRICT;
        CREATE TABLE claim_return (
            event INTEGER PRIMARY KEY,
            claim INTEGER NOT NULL REFERENCES award_claim (number),
            round INTEGER NOT NULL CHECK (round > 0),
            stage TEXT NOT NULL CHECK (stage IN ('internal', 'external')),
            assurer TEXT NOT NULL REFERENCES practitioner (handle),
            reason BLOB NOT NULL CHECK (length(reason) = 32),
            returned_on TEXT NOT NULL,
            UNIQUE (claim, round)
        ) STRICT;

        """

    private static let certificates1 = """
        CREATE TABLE certificate (
            serial TEXT NOT NULL PRIMARY KEY,
            event INTEGER NOT NULL UNIQUE,
            claim INTEGER NOT NULL REFERENCES award_claim (number),
            participant INTEGER NOT NULL REFERENCES participant (number),
            framework TEXT NOT NULL REFERENCES framework (code),
            units TEXT NOT NULL,
            is_partial INTEGER NOT NULL CHECK (is_partial IN (0, 1)),
            state TEXT NOT NULL CHECK (state IN ('prepared', 'issued', 'revoked', 'superseded')),
            prepared_at INTEGER NOT NULL,
            issued_on TEXT NOT NULL,
            content BLOB NOT NULL CHECK (length(content) = 32),
            sealed BLOB CHECK (length(sealed) = 32),
            document BLOB CHECK (length(document) = 32),
            replaces TEXT UNIQUE REFERENCES certificate (serial) CHECK (replaces <> serial),
            ended_reason TEXT CHECK (ended_reason IN (
                'error', 'malpractice', 'holderRequest', 'superseded', 'qualityAssuranceFailure')),
            ended_on TEXT,
            CHECK ((state = 'prepared') = (document IS NULL)),
            CHECK ((sealed IS NULL) = (document IS NULL)),
            CHECK ((state IN ('revoked', 'superseded')) = (ended_reason IS NOT NULL)),
            CHECK ((ended_reason IS NULL) = (ended_on IS NULL))
        ) STRICT, WITHOUT ROWID;
        -- One certificate of a claim for a participant; what follows it says which one it replaces.
        CREATE UNIQUE INDEX certificate_original ON certificate (claim, participant) WHERE replaces IS NULL;
        CREATE INDEX certificate_participant ON certificate (participant);
        CREATE TABLE status_list (
            sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
            this_update INTEGER NOT NULL,
            next_update INTEGER NOT NULL CHECK (next_update > this_update),
            entries INTEGER NOT NULL CHECK (entries >= 0),
            content BLOB NOT NULL CHECK (length(content) = 32)
        ) STRICT;

        """

    private static let quality1 = """
        CREATE TABLE meeting (
            number INTEGER PRIMARY KEY CHECK (number > 0),
            kind TEXT NOT NULL CHECK (kind IN ('standardisation', 'consensus')),
            held_on TEXT NOT NULL,
            framework TEXT REFERENCES framework (code),
            attended TEXT NOT NULL,
            decisions TEXT NOT NULL
        ) STRICT;
        CREATE TABLE appeal (
            number INTEGER PRIMARY KEY CHECK (number > 0),
            participant INTEGER NOT NULL REFERENCES participant (number),
            assessment INTEGER NOT NULL REFERENCES assessment (number),
            grounds BLOB NOT NULL CHECK (length(grounds) = 32),
            lodged_on TEXT NOT NULL,
            outcome TEXT CHECK (outcome IN ('dismissed', 'upheld')),
            decided_by TEXT REFERENCES practitioner (handle),
            reason BLOB CHECK (length(reason) = 32),
            decided_on TEXT,
            CHECK ((outcome IS NULL) = (decided_by IS NULL)),
            CHECK ((outcome IS NULL) = (reason IS NULL)),
            CHECK ((outcome IS NULL) = (decided_on IS NULL))
        ) STRICT;
        CREATE INDEX appeal_open ON appeal (assessment) WHERE outcome IS NULL;
        CREATE TABLE re_review (
            event INTEGER PRIMARY KEY,
            assessment INTEGER NOT NULL REFERENCES assessment (number),
            because TEXT NOT NULL REFERENCES certificate (serial),
            closed_by TEXT REFERENCES practitioner (handle),
            stands INTEGER CHECK (stands IN (0, 1)),
            reason BLOB CHECK (length(reason) = 32),
            closed_on TEXT,
            UNIQUE (assessment, because),
            CHECK ((closed_by IS NULL) = (stands IS NULL)),
            CHECK ((closed_by IS NULL) = (reason IS NULL)),
            CHECK ((closed_by IS NULL) = (closed_on IS NULL))
        ) STRICT;
        CREATE INDEX re_review_open ON re_review (assessment) WHERE closed_by IS NULL;
        """

    /// The exchange with quality assurers who have no access to the registry: what left, and what came in.
    private static let exchange1 = """
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
            received_at INTEGER NOT NULL,
            signs_off INTEGER CHECK (signs_off IN (0, 1)),
            decision BLOB CHECK (length(decision) = 32),
            decided_at INTEGER,
            CHECK ((signs_off IS NULL) = (decision IS NULL)),
            CHECK ((signs_off IS NULL) = (decided_at IS NULL))
        ) STRICT, WITHOUT ROWID;

        """

    private static let clock1 = """
        -- Where time went back behind a clock that ran ahead.
        CREATE TABLE clock_correction (
            event INTEGER PRIMARY KEY,
            last_right INTEGER NOT NULL CHECK (last_right > 0),
            corrected_at INTEGER NOT NULL,
            reason BLOB NOT NULL CHECK (length(reason) = 32)
        ) STRICT;
        """
}
