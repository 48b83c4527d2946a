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

    func merged(with other: RowTally) -> RowTally {
        var merged = self
        merged.count += other.count
        merged.sum &+= other.sum
        return merged
    }
}

/// Hashes the columns of a row as SQLite keeps them.
struct RowHasher {
    private var hasher = Hasher()

    mutating func addNull() {
        hasher.combine(0 as UInt8)
    }

    mutating func add(_ number: Int64) {
        hasher.combine(1 as UInt8)
        hasher.combine(number)
    }

    mutating func add(text: UnsafeRawBufferPointer) {
        hasher.combine(2 as UInt8)
        hasher.combine(text.count)
        hasher.combine(bytes: text)
    }

    mutating func add(blob: UnsafeRawBufferPointer) {
        hasher.combine(3 as UInt8)
        hasher.combine(blob.count)
        hasher.combine(bytes: blob)
    }

    var value: UInt64 { UInt64(bitPattern: Int64(hasher.finalize())) }
}

extension RowTally {
    /// Of a table as it stands in a file.
    init(of table: TableComparison, in file: Database) throws {
        let rows = try Rows(file, table.unorderedSQL)
        while try rows.next() {
            var hasher = RowHasher()
            for index in 0..<Int32(table.columns.count) {
                switch rows.cell(index) {
                case .null: hasher.addNull()
                case .integer(let number): hasher.add(number)
                case .text(let bytes): hasher.add(text: bytes)
                case .blob(let bytes): hasher.add(blob: bytes)
                // No column of the registry holds one: as much unlike any number as can be.
                case .real: hasher.addNull()
                }
            }
            add(hasher)
        }
    }
}
