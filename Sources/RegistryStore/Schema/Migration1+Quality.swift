extension Migration1 {
    /// Meetings, appeals and re-reviews.
    static let quality = """
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
        CREATE INDEX appeal_upheld ON appeal (assessment) WHERE outcome = 'upheld';
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
}
