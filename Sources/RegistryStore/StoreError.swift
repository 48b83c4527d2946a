internal import GRDB
internal import GRDBSQLite

/// Why the store could not do what it was asked.
public enum StoreError: Error, Sendable, Hashable {
    /// There is a file at the path already; nothing is overwritten.
    case alreadyExists(path: String)
    /// Part of an earlier registry of that name was left where a new one is to be made.
    case remains(path: String)
    case notFound(path: String)
    /// Others than the owner may use the file; the permission bits.
    case openToOthers(path: String, mode: UInt32)
    /// Something lies where SQLite keeps a file of its own; why it is none.
    case inTheWay(path: String, reason: String)
    /// The tables, indexes and triggers of the file are not those of a registry; names the first that differs.
    case schemaDiffers(String)
    /// The file is no SQLite database, or one of another program.
    case notARegistry(path: String)
    /// The file has another format: a newer one, or an older one where it is only to be read.
    case otherSchema(found: Int, supported: Int)
    /// Another process held the write lock for longer than `Store.busyTimeout`.
    case busy
    /// A write was asked of a store that was opened for reading.
    case readOnly
    case cannotRead(path: String, reason: String)
    case cannotWrite(path: String, reason: String)
    /// Changes that are not in the file yet cannot be read, since nothing can be written where the file lies.
    case logUnreadable(path: String)
    /// A row that no event could have made; names table, key and column.
    case corrupt(String)
    /// An event contradicts what the registry holds already; nothing of its transaction is kept.
    case contradiction(String)
    /// A reader or a writer was used after its `read` or `write` had returned.
    case expired
    /// The disk, or SQLite itself.
    case io(String)
}

extension StoreError {
    /// - Parameter code: an extended or a primary result code of SQLite.
    init(resultCode code: Int32, message: String) {
        switch code & 0xff {
        case ResultCode.SQLITE_BUSY.rawValue, ResultCode.SQLITE_LOCKED.rawValue: self = .busy
        case ResultCode.SQLITE_READONLY.rawValue: self = .readOnly
        // SQLite reads the schema before anything else, and says so.
        case ResultCode.SQLITE_CORRUPT.rawValue where message.hasPrefix("malformed database schema"):
            self = .schemaDiffers(message)
        case ResultCode.SQLITE_CORRUPT.rawValue, ResultCode.SQLITE_NOTADB.rawValue, ResultCode.SQLITE_TOOBIG.rawValue:
            self = .corrupt(message)
        case ResultCode.SQLITE_CONSTRAINT.rawValue: self = .contradiction(message)
        default: self = .io("\(message) (SQLite \(code))")
        }
    }

    init(_ error: DatabaseError) {
        // Where SQLite copies a file, the connection's own last message is of something else.
        let code = error.extendedResultCode.rawValue
        let words = error.message.flatMap { $0 == Self.noError ? nil : $0 } ?? String(cString: sqlite3_errstr(code))
        self.init(resultCode: code, message: words)
    }

    private static let noError = String(cString: sqlite3_errstr(SQLITE_OK))

    /// The error as the callers of this module know it; an error that is not of the database passes unchanged.
    static func translating(_ error: any Error) -> any Error {
        switch error {
        case let error as DatabaseError: StoreError(error)
        default: error
        }
    }
}
