internal import GRDB
internal import GRDBSQLite

/// A cursor over a query whose rows are compared and not decoded.
final class Rows {
    private let statement: Statement
    private let pointer: OpaquePointer

    init(_ database: Database, _ sql: String) throws {
        statement = try database.makeStatement(sql: sql)
        pointer = statement.sqliteStatement
    }

    func next() throws -> Bool {
        switch sqlite3_step(pointer) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        case let code:
            let message = sqlite3_db_handle(pointer).map { String(cString: sqlite3_errmsg($0)) }
            throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
        }
    }

    /// Valid until `next`.
    func cell(_ index: Int32) -> Cell {
        switch sqlite3_column_type(pointer, index) {
        case SQLITE_INTEGER: .integer(sqlite3_column_int64(pointer, index))
        case SQLITE_FLOAT: .real(sqlite3_column_double(pointer, index))
        case SQLITE_TEXT: .text(content(index))
        case SQLITE_BLOB: .blob(content(index))
        default: .null
        }
    }

    /// Of a text too, the bytes as those of a blob: SQLite would copy a text to end it with a zero.
    private func content(_ index: Int32) -> UnsafeRawBufferPointer {
        let start = sqlite3_column_blob(pointer, index)
        let count = start == nil ? 0 : Int(sqlite3_column_bytes(pointer, index))
        return UnsafeRawBufferPointer(start: start, count: count)
    }
}
