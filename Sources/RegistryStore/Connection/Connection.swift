internal import CompetenceModel
internal import GRDB
internal import GRDBSQLite

/// One database connection within one transaction: prepared statements, each prepared once and used again.
///
/// GRDB owns the connection, the transaction and the statements; values are bound and read through SQLite's own
/// functions, because an import of a hundred thousand judgements spends most of its time exactly there.
///
/// Not `Sendable`: it lives and dies within the closure of one `Store.read` or `Store.write`.
final class Connection {
    private let database: Database
    private let handle: OpaquePointer
    /// Idle statements by the address of their SQL, which is a literal. A statement that is at work is not in here, so
    /// a query inside the loop over the same query gets a statement of its own.
    private var idle: [UnsafePointer<UInt8>: [Statement]] = [:]
    private var isOpen = true
    /// Decoded catalogue entries; an event that changes the catalogue empties it.
    var catalogue: [FrameworkCode: CatalogueEntry] = [:]

    /// What is summed up instead of being written to tables; only in an audit's replica.
    var tally: ReplicaTally?

    init(_ database: Database) throws(StoreError) {
        guard let handle = database.sqliteConnection else { throw .expired }
        self.database = database
        self.handle = handle
    }

    /// Runs `body` with a connection that cannot be used afterwards.
    static func withConnection<Result>(_ database: Database, _ body: (Connection) throws -> Result) throws -> Result {
        let connection = try Connection(database)
        defer { connection.close() }
        return try body(connection)
    }

    func close() {
        isOpen = false
        idle.removeAll()
    }

    /// Runs a statement that returns no rows.
    /// - Returns: how many rows it changed.
    @discardableResult
    func execute<each Value: ColumnBindable>(
        _ sql: StaticString, _ value: repeat each Value
    ) throws(StoreError) -> Int {
        let statement = try takeStatement(sql)
        let pointer = statement.sqliteStatement
        defer { putBack(statement, sql) }
        var index: Int32 = 1
        for value in repeat each value {
            let code = value.bind(to: pointer, at: index)
            guard code == SQLITE_OK else { throw failure(code) }
            index += 1
        }
        let code = sqlite3_step(pointer)
        guard code == SQLITE_DONE || code == SQLITE_ROW else { throw failure(code) }
        return Int(sqlite3_changes(handle))
    }

    /// Runs `body` for each row.
    /// - Parameter table: what to call a row that cannot be read; the first column names the row.
    func forEach<each Value: ColumnBindable>(
        _ table: StaticString, _ sql: StaticString, _ value: repeat each Value,
        body: (Columns) throws(StoreError) -> Void
    ) throws(StoreError) {
        let statement = try takeStatement(sql)
        let pointer = statement.sqliteStatement
        defer { putBack(statement, sql) }
        var index: Int32 = 1
        for value in repeat each value {
            let code = value.bind(to: pointer, at: index)
            guard code == SQLITE_OK else { throw failure(code) }
            index += 1
        }
        let columns = Columns(statement: pointer, table: table)
        while true {
            let code = sqlite3_step(pointer)
            if code == SQLITE_DONE { return }
            guard code == SQLITE_ROW else { throw failure(code) }
            try body(columns)
        }
    }

    func fetchAll<Value, each Argument: ColumnBindable>(
        _ table: StaticString, _ sql: StaticString, _ argument: repeat each Argument,
        row: (Columns) throws(StoreError) -> Value
    ) throws(StoreError) -> [Value] {
        var values: [Value] = []
        try forEach(table, sql, repeat each argument) { columns throws(StoreError) in
            values.append(try row(columns))
        }
        return values
    }

    /// The first row, where there is one.
    func fetchOne<Value, each Argument: ColumnBindable>(
        _ table: StaticString, _ sql: StaticString, _ argument: repeat each Argument,
        row: (Columns) throws(StoreError) -> Value
    ) throws(StoreError) -> Value? {
        var value: Value?
        try forEach(table, sql, repeat each argument) { columns throws(StoreError) in
            if value == nil { value = try row(columns) }
        }
        return value
    }

    /// A number that a query computes, zero where it gives none.
    func count<each Argument: ColumnBindable>(
        _ table: StaticString, _ sql: StaticString, _ argument: repeat each Argument
    ) throws(StoreError) -> Int {
        try fetchOne(table, sql, repeat each argument) { row throws(StoreError) in try row.integer(0) } ?? 0
    }

    private func takeStatement(_ sql: StaticString) throws(StoreError) -> Statement {
        guard isOpen else { throw .expired }
        if let statement = idle[sql.utf8Start]?.popLast() { return statement }
        do {
            return try database.makeStatement(sql: sql.description)
        } catch let error as DatabaseError {
            throw StoreError(error)
        } catch {
            throw .io("\(error)")
        }
    }

    private func putBack(_ statement: Statement, _ sql: StaticString) {
        sqlite3_reset(statement.sqliteStatement)
        guard isOpen else { return }
        idle[sql.utf8Start, default: []].append(statement)
    }

    private func failure(_ code: Int32) -> StoreError {
        StoreError(resultCode: code, message: String(cString: sqlite3_errmsg(handle)))
    }
}

extension Connection: RowSink {
    typealias Failure = StoreError

    func insertForGood<each Value: ColumnBindable>(
        into table: StaticString, _ sql: StaticString, _ value: repeat each Value
    ) throws(StoreError) {
        try execute(sql, repeat each value)
    }
}
