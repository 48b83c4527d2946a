import CompetenceModel

/// The registry as one transaction sees it.
///
/// Every value comes from rows that are checked as they are read; a row that cannot be is `StoreError.corrupt`, naming
/// its table, its key and the column. Usable only within the closure of the `Store.read` or `Store.write` that handed it out.
public struct StoreReader {
    let connection: Connection
    /// Where the confidential records are, if not among the tables. Each is held to its commitment as it is read, so it does not
    /// matter who keeps them.
    let records: Connection

    init(connection: Connection, records: Connection? = nil) {
        self.connection = connection
        self.records = records ?? connection
    }
}
