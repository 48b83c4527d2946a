extension Migration1 {
    /// Organisations, frameworks and units.
    static let catalogue = """
        CREATE TABLE organisation (
            code TEXT NOT NULL PRIMARY KEY,
            name TEXT NOT NULL,
            number TEXT,
            municipality TEXT CHECK (length(municipality) = 4),
            relation TEXT NOT NULL CHECK (relation = 'owner' OR relation = 'member' OR relation = 'outside')
        ) STRICT, WITHOUT ROWID;
        CREATE UNIQUE INDEX organisation_owner ON organisation (relation) WHERE relation = 'owner';

        -- In the order of their events; the newest of an organisation is the one that it seals with, unless it has ended.
        CREATE TABLE seal (
            event INTEGER PRIMARY KEY,
            organisation TEXT NOT NULL REFERENCES organisation (code),
            fingerprint BLOB NOT NULL UNIQUE CHECK (length(fingerprint) = 32),
            certificate BLOB NOT NULL,
            key BLOB NOT NULL CHECK (length(key) = 32),
            name TEXT NOT NULL,
            number TEXT,
            valid_from INTEGER NOT NULL,
            valid_until INTEGER NOT NULL,
            renews BLOB REFERENCES seal (fingerprint) CHECK (renews <> fingerprint),
            registered_at INTEGER NOT NULL,
            ended_on TEXT
        ) STRICT;

        -- The newest version of each.
        CREATE TABLE framework (
            code TEXT NOT NULL PRIMARY KEY,
            version INTEGER NOT NULL CHECK (version > 0),
            issuers TEXT NOT NULL DEFAULT 'owner' CHECK (issuers IN ('owner', 'members'))
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
}
