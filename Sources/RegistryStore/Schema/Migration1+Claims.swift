extension Migration1 {
    /// Claims for award, and how each stage sampled, reviewed and decided them.
    static let claims = """
        CREATE TABLE award_claim (
            number INTEGER PRIMARY KEY CHECK (number > 0),
            framework TEXT NOT NULL REFERENCES framework (code),
            organisation TEXT NOT NULL REFERENCES organisation (code),
            state TEXT NOT NULL CHECK (
                state = 'submitted' OR state = 'internallySignedOff'
                OR state = 'externallySignedOff' OR state = 'returned' OR state = 'withdrawn'
                OR state = 'certified'),
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
            -- The evidence files that were opened; nothing where the assessment was not displayed.
            displayed TEXT,
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
}
