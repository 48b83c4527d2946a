internal import CompetenceModel
internal import GRDBSQLite

/// The columns of the row at hand, each read as the type it must have.
///
/// Nothing in the file is trusted: a value of another type, a text that is not UTF-8, an identifier that is none is
/// `StoreError.corrupt`, naming table, key (the first column) and column.
struct Columns {
    let statement: OpaquePointer
    let table: StaticString

    /// No number in a registry is as large, and none that is read can overflow what it is counted with.
    private static let largestInteger: Int64 = 1 << 53

    func integer(_ index: Int32) throws(StoreError) -> Int {
        let number = try anyInteger(index)
        guard (-Self.largestInteger...Self.largestInteger).contains(Int64(number)) else {
            throw problem(index, "is too large a number")
        }
        return number
    }

    /// For the ledger's own rows: an audit goes on, and names what is wrong with them.
    func anyInteger(_ index: Int32) throws(StoreError) -> Int {
        guard sqlite3_column_type(statement, index) == SQLITE_INTEGER else { throw problem(index, "is not a number") }
        return Int(sqlite3_column_int64(statement, index))
    }

    func truth(_ index: Int32) throws(StoreError) -> Bool {
        switch try integer(index) {
        case 0: false
        case 1: true
        default: throw problem(index, "is neither 0 nor 1")
        }
    }

    func text(_ index: Int32) throws(StoreError) -> String {
        guard let text = String(validating: try textContent(index), as: UTF8.self) else {
            throw problem(index, "is not UTF-8")
        }
        return text
    }

    /// - Parameter expected: given back where it is what stands there.
    func text(_ index: Int32, like expected: String?) throws(StoreError) -> String {
        let content = try textContent(index)
        if let expected, content.elementsEqual(expected.utf8) { return expected }
        return try text(index)
    }

    func textBytes(_ index: Int32) throws(StoreError) -> [UInt8] {
        Array(try textContent(index))
    }

    private func textContent(_ index: Int32) throws(StoreError) -> UnsafeRawBufferPointer {
        guard sqlite3_column_type(statement, index) == SQLITE_TEXT else { throw problem(index, "is not a text") }
        return content(index)
    }

    func blob(_ index: Int32) throws(StoreError) -> [UInt8] {
        Array(try blobContent(index))
    }

    /// Until the next row.
    func blobContent(_ index: Int32) throws(StoreError) -> UnsafeRawBufferPointer {
        guard sqlite3_column_type(statement, index) == SQLITE_BLOB else { throw problem(index, "is not a blob") }
        return content(index)
    }

    func digest(_ index: Int32) throws(StoreError) -> SHA256Digest {
        guard let digest = SHA256Digest(bytes: try blobContent(index)) else { throw problem(index, "is not 32 bytes") }
        return digest
    }

    func nonce(_ index: Int32) throws(StoreError) -> Nonce {
        guard let nonce = Nonce(bytes: try blob(index)) else { throw problem(index, "is not 16 bytes") }
        return nonce
    }

    /// The bytes of a text or a blob, until the next row. Of a text too they are asked for as those of a blob: SQLite would
    /// copy a text to end it with a zero.
    private func content(_ index: Int32) -> UnsafeRawBufferPointer {
        let start = sqlite3_column_blob(statement, index)
        let count = start == nil ? 0 : Int(sqlite3_column_bytes(statement, index))
        return UnsafeRawBufferPointer(start: start, count: count)
    }

    func date(_ index: Int32) throws(StoreError) -> CalendarDate {
        guard let date = CalendarDate(try text(index)) else { throw problem(index, "is not a date") }
        return date
    }

    func timestamp(_ index: Int32) throws(StoreError) -> Timestamp {
        Timestamp(milliseconds: Int64(try anyInteger(index)))
    }

    func numbered<ID: NumberedIdentifier>(_ index: Int32) throws(StoreError) -> ID {
        let number = try integer(index)
        guard number > 0 else { throw problem(index, "is not positive") }
        return ID(number: number)
    }

    func identifier<ID: Identifier>(_ index: Int32) throws(StoreError) -> ID {
        guard let identifier = ID(try text(index)) else { throw problem(index, "is not a \(ID.self)") }
        return identifier
    }

    /// Code and version of a unit, in two columns side by side.
    func unit(_ index: Int32) throws(StoreError) -> UnitReference {
        let version = try integer(index + 1)
        guard version > 0 else { throw problem(index + 1, "is not positive") }
        return UnitReference(code: try identifier(index), version: version)
    }

    func value<Value: RawRepresentable<String>>(_ index: Int32) throws(StoreError) -> Value {
        guard let value = Value(rawValue: try text(index)) else { throw problem(index, "is not a \(Value.self)") }
        return value
    }

    func json<Value: Decodable>(_ index: Int32) throws(StoreError) -> Value {
        do {
            return try CanonicalJSON.decode(Value.self, from: try textBytes(index))
        } catch let error as StoreError {
            throw error
        } catch {
            throw problem(index, "is not the JSON of a \(Value.self)")
        }
    }

    func optional<Value>(
        _ index: Int32, _ read: (Int32) throws(StoreError) -> Value
    ) throws(StoreError) -> Value? {
        sqlite3_column_type(statement, index) == SQLITE_NULL ? nil : try read(index)
    }

    func problem(_ index: Int32, _ what: String) -> StoreError {
        let column = sqlite3_column_name(statement, index).map { String(cString: $0) } ?? "\(index)"
        return .corrupt("\(table) \(key): column \(column) \(what)")
    }

    private var key: String {
        switch sqlite3_column_type(statement, 0) {
        case SQLITE_BLOB: (try? blob(0)).flatMap { SHA256Digest(bytes: $0) }?.description ?? "?"
        case SQLITE_TEXT: (try? text(0)) ?? "?"
        case SQLITE_INTEGER: "\(sqlite3_column_int64(statement, 0))"
        default: "?"
        }
    }
}
