internal import GRDB
internal import GRDBSQLite

/// Rows that were counted and summed up by hash instead of being kept.
///
/// Most rows of a registry are written once and never again: judgements, evidence, commitments. Replaying them into tables
/// only to compare these would take most of an audit's time. Two sets of rows are the same if as many rows give the same
/// sum of hashes, in whatever order; if they are not, the audit replays everything into tables after all, to name the rows.
///
/// The hash is that of `Hasher`, which is keyed with a secret that is drawn anew for every process: whoever prepared the
/// file could not know which other rows would give the same sum. That one does by chance happens once in 2^64.
struct RowTally: Equatable {
    private(set) var count = 0
    private var sum: UInt64 = 0

    /// - Parameter row: its hash.
    mutating func add(_ row: UInt64) {
        count += 1
        sum &+= row
    }

    mutating func remove(_ row: UInt64) {
        count -= 1
        sum &-= row
    }

    mutating func merge(_ other: RowTally) {
        count += other.count
        sum &+= other.sum
    }

    func merged(with other: RowTally) -> RowTally {
        var merged = self
        merged.merge(other)
        return merged
    }
}

extension RowTally {
    /// Of a table as it stands in a file.
    ///
    /// SQLite hands the rows to a function of ours: asking it for each of a million values takes twice as long.
    init(of table: TableComparison, in file: Database) throws {
        let sum = Sum()
        let name = "row_tally"
        let code = sqlite3_create_function_v2(
            file.sqliteConnection, name, -1, SQLITE_UTF8 | SQLITE_DIRECTONLY, Unmanaged.passUnretained(sum).toOpaque(),
            nil, { context, count, values in Sum.of(context)?.add(values, count) }, { _ in }, nil)
        guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
        defer {
            sqlite3_create_function_v2(file.sqliteConnection, name, -1, SQLITE_UTF8, nil, nil, nil, nil, nil)
        }
        try withExtendedLifetime(sum) { try file.execute(sql: table.folded(by: name)) }
        self = sum.tally
    }

    /// What the rows of a query add up to.
    private final class Sum {
        private(set) var tally = RowTally()
        private var row = RowHasher()

        func add(_ values: UnsafeMutablePointer<OpaquePointer?>?, _ count: Int32) {
            row.add(values, count)
            tally.add(row.finish())
        }

        static func of(_ context: OpaquePointer?) -> Sum? {
            sqlite3_user_data(context).map { Unmanaged<Sum>.fromOpaque($0).takeUnretainedValue() }
        }
    }
}

extension RowHasher {
    fileprivate mutating func add(_ values: UnsafeMutablePointer<OpaquePointer?>?, _ count: Int32) {
        for value in UnsafeBufferPointer(start: values, count: Int(count)) {
            switch sqlite3_value_type(value) {
            case SQLITE_NULL: addNull()
            case SQLITE_INTEGER: add(sqlite3_value_int64(value))
            case SQLITE_TEXT: add(text: Self.content(of: value))
            case SQLITE_BLOB: add(blob: Self.content(of: value))
            default: addNumberWithFraction()
            }
        }
    }

    /// Of a text too, the bytes as those of a blob: SQLite would copy a text to end it with a zero.
    private static func content(of value: OpaquePointer?) -> UnsafeRawBufferPointer {
        let start = sqlite3_value_blob(value)
        return UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : Int(sqlite3_value_bytes(value)))
    }
}
