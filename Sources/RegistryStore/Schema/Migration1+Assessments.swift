extension Migration1 {
    /// Assessments with their judgements and evidence, and self-ratings.
    static let assessments = """
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
            state TEXT NOT NULL CHECK (
                state = 'recorded' OR state = 'claimed' OR state = 'returned' OR state = 'certified'
                OR state = 'withdrawn' OR state = 'superseded' OR state = 'supersededAfterReturn'),
            supersedes INTEGER REFERENCES assessment (number),
            FOREIGN KEY (unit_code, unit_version) REFERENCES unit (code, version)
        ) STRICT;
        CREATE INDEX assessment_participant ON assessment (participant);
        -- What counts towards certifying its assessor.
        CREATE INDEX assessment_provisional ON assessment (authorisation) WHERE is_provisional = 1;
        -- At most one assessment of a participant in a unit stands.
        CREATE UNIQUE INDEX assessment_standing ON assessment (participant, unit_code)
            WHERE state NOT IN ('withdrawn', 'superseded', 'supersededAfterReturn');
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
            method TEXT NOT NULL CHECK (
                method = 'observation' OR method = 'conversation' OR method = 'practicalTask'
                OR method = 'document' OR method = 'testimony' OR method = 'portfolio'
                OR method = 'written' OR method = 'selfRating'),
            gathered_on TEXT NOT NULL,
            setting TEXT CHECK (
                setting = 'workplace' OR setting = 'training' OR setting = 'simulation'
                OR setting = 'other'),
            files TEXT NOT NULL,
            PRIMARY KEY (assessment, number)
        ) STRICT, WITHOUT ROWID;
        -- The first assessment that rests on a file.
        CREATE TABLE evidence_file (
            file BLOB NOT NULL PRIMARY KEY CHECK (length(file) = 32),
            assessment INTEGER NOT NULL REFERENCES assessment (number)
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
}
