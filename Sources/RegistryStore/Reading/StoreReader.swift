import CompetenceModel

/// The registry as one transaction sees it.
///
/// Every value comes from rows that are checked as they are read; a row that cannot be is `StoreError.corrupt`, naming
/// its table, its key and the column. Usable only within the closure of the `Store.read` or `Store.write` that handed it out.
public struct StoreReader {
    let connection: Connection
}
