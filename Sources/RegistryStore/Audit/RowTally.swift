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

    mutating func add(_ row: RowHasher) {
        count += 1
        sum &+= row.value
    }

    mutating func remove(_ row: RowHasher) {
        count -= 1
        sum &-= row.value
    }

    func merged(with other: RowTally) -> RowTally {
        var merged = self
        merged.count += other.count
        merged.sum &+= other.sum
        return merged
    }
}

/// Hashes the columns of a row as SQLite keeps them: of each its type, with its length where it has one, and then its value.
struct RowHasher {
    private var hasher = Hasher()

    mutating func addNull() {
        hasher.combine(0)
    }

    mutating func add(_ number: Int64) {
        hasher.combine(1)
        hasher.combine(number)
    }

    /// No column of the registry holds one, so that it equals nothing.
    mutating func addNumberWithFraction() {
        hasher.combine(-1)
    }

    mutating func add(text: UnsafeRawBufferPointer) {
        hasher.combine(text.count << 2 | 2)
        hasher.combine(bytes: text)
    }

    mutating func add(blob: UnsafeRawBufferPointer) {
        hasher.combine(blob.count << 2 | 3)
        hasher.combine(bytes: blob)
    }

    var value: UInt64 { UInt64(bitPattern: Int64(hasher.finalize())) }
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
            nil, { context, count, values in Sum.of(context)?.tally.add(RowHasher(values, count)) }, { _ in }, nil)
        guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
        defer {
            sqlite3_create_function_v2(file.sqliteConnection, name, -1, SQLITE_UTF8, nil, nil, nil, nil, nil)
        }
        try withExtendedLifetime(sum) { try file.execute(sql: table.folded(by: name)) }
        self = sum.tally
    }

    /// What the rows of a query add up to.
    private final class Sum {
        var tally = RowTally()

        static func of(_ context: OpaquePointer?) -> Sum? {
            sqlite3_user_data(context).map { Unmanaged<Sum>.fromOpaque($0).takeUnretainedValue() }
        }
    }
}

extension RowHasher {
    fileprivate init(_ values: UnsafeMutablePointer<OpaquePointer?>?, _ count: Int32) {
        self.init()
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
