public import CompetenceModel

// Acts that wait for a signature. They are beside the ledger, nothing rests on them, and they expire.

extension StoreReader {
    public func preparedAct(nonce: Nonce) throws(StoreError) -> [UInt8]? {
        try connection.fetchOne("prepared_act", "SELECT nonce, content FROM prepared_act WHERE nonce = ?", nonce) {
            row throws(StoreError) in try row.textBytes(1)
        }
    }

    /// Those that have not expired.
    public func preparedActs(at moment: Timestamp) throws(StoreError) -> [[UInt8]] {
        try connection.fetchAll(
            "prepared_act", "SELECT nonce, content FROM prepared_act WHERE expires_at > ? ORDER BY nonce", moment
        ) { row throws(StoreError) in try row.textBytes(1) }
    }
}

extension StoreWriter {
    /// - Parameters:
    ///   - expiresAt: the first moment at which it no longer counts.
    ///   - content: canonical JSON.
    public func keepPreparedAct(nonce: Nonce, expiresAt: Timestamp, content: [UInt8]) throws(StoreError) {
        try connection.execute(
            "INSERT INTO prepared_act (nonce, expires_at, content) VALUES (?, ?, ?)", nonce, expiresAt,
            TextBytes(content))
    }

    public func removePreparedAct(nonce: Nonce) throws(StoreError) {
        try connection.execute("DELETE FROM prepared_act WHERE nonce = ?", nonce)
    }

    public func removePreparedActs(expiredAt moment: Timestamp) throws(StoreError) {
        try connection.execute("DELETE FROM prepared_act WHERE expires_at <= ?", moment)
    }
}
