extension Migration1 {
    /// Clocks that ran ahead.
    static let clock = """
        -- Where time went back behind a clock that ran ahead.
        CREATE TABLE clock_correction (
            event INTEGER PRIMARY KEY,
            last_right INTEGER NOT NULL CHECK (last_right > 0),
            corrected_at INTEGER NOT NULL,
            reason BLOB NOT NULL CHECK (length(reason) = 32)
        ) STRICT;
        """
}
