internal import CompetenceModel
internal import GRDBSQLite

/// A value that stands in a column.
///
/// Numbered identifiers are kept as INTEGER, other identifiers as TEXT, days as TEXT `YYYY-MM-DD`, moments as INTEGER
/// milliseconds since 1970, digests as BLOB of 32 bytes, truth as INTEGER 0 or 1, lists as canonical JSON.
protocol ColumnBindable {
    func bind(to statement: OpaquePointer, at index: Int32) -> Int32
    /// Hashes what `bind` would have SQLite keep.
    func hash(into row: inout RowHasher)
}

/// Tells SQLite to copy what it is given, as the buffer is only lent for the length of the call.
private let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

extension Int: ColumnBindable {
    func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
        sqlite3_bind_int64(statement, index, Int64(self))
    }

    func hash(into row: inout RowHasher) {
        row.add(Int64(self))
    }
}

extension Bool: ColumnBindable {
    func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
        sqlite3_bind_int64(statement, index, self ? 1 : 0)
    }

    func hash(into row: inout RowHasher) {
        row.add(self ? 1 : 0)
    }
}

extension String: ColumnBindable {
    func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
        var text = self
        return text.withUTF8 { utf8 in
            utf8.withMemoryRebound(to: CChar.self) { characters in
                sqlite3_bind_text64(
                    statement, index, characters.baseAddress, UInt64(characters.count), transient, UInt8(SQLITE_UTF8))
            }
        }
    }

    func hash(into row: inout RowHasher) {
        var text = self
        text.withUTF8 { row.add(text: UnsafeRawBufferPointer($0)) }
    }
}

/// UTF-8 that is known to be text: canonical JSON.
struct TextBytes: ColumnBindable {
    var bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// A JSON array, written without a general encoder: of thousands of rows that are asked for at once.
    static func numbers(_ numbers: some Collection<Int>) -> TextBytes {
        var bytes: [UInt8] = [UInt8(ascii: "[")]
        bytes.reserveCapacity(8 * numbers.count + 2)
        for number in numbers {
            if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
            bytes.append(contentsOf: String(number).utf8)
        }
        bytes.append(UInt8(ascii: "]"))
        return TextBytes(bytes)
    }

    func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
        bytes.withUnsafeBytes { buffer in
            sqlite3_bind_text64(
                statement, index, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), UInt64(buffer.count),
                transient, UInt8(SQLITE_UTF8))
        }
    }

    func hash(into row: inout RowHasher) {
        bytes.withUnsafeBytes { row.add(text: $0) }
    }
}

extension [UInt8]: ColumnBindable {
    func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
        withUnsafeBytes { buffer in
            // A null pointer would bind NULL where an empty blob is meant.
            buffer.isEmpty
                ? sqlite3_bind_zeroblob(statement, index, 0)
                : sqlite3_bind_blob64(statement, index, buffer.baseAddress, UInt64(buffer.count), transient)
        }
    }

    func hash(into row: inout RowHasher) {
        withUnsafeBytes { row.add(blob: $0) }
    }
}

extension SHA256Digest: ColumnBindable {
    func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
        withUnsafeBytes { bytes in
            sqlite3_bind_blob64(statement, index, bytes.baseAddress, UInt64(bytes.count), transient)
        }
    }

    func hash(into row: inout RowHasher) {
        withUnsafeBytes { row.add(blob: $0) }
    }
}

extension Nonce: ColumnBindable {
    func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
        bytes.bind(to: statement, at: index)
    }

    func hash(into row: inout RowHasher) {
        bytes.hash(into: &row)
    }
}

extension CalendarDate: ColumnBindable {
    func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
        description.bind(to: statement, at: index)
    }

    func hash(into row: inout RowHasher) {
        description.hash(into: &row)
    }
}

extension Timestamp: ColumnBindable {
    func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
        sqlite3_bind_int64(statement, index, milliseconds)
    }

    func hash(into row: inout RowHasher) {
        row.add(milliseconds)
    }
}

extension Optional: ColumnBindable where Wrapped: ColumnBindable {
    func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
        switch self {
        case .some(let value): value.bind(to: statement, at: index)
        case .none: sqlite3_bind_null(statement, index)
        }
    }

    func hash(into row: inout RowHasher) {
        switch self {
        case .some(let value): value.hash(into: &row)
        case .none: row.addNull()
        }
    }
}

extension ColumnBindable where Self: NumberedIdentifier {
    func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
        number.bind(to: statement, at: index)
    }

    func hash(into row: inout RowHasher) {
        number.hash(into: &row)
    }
}

extension ColumnBindable where Self: Identifier {
    func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
        text.bind(to: statement, at: index)
    }

    func hash(into row: inout RowHasher) {
        text.hash(into: &row)
    }
}

extension ParticipantID: ColumnBindable {}
extension AssessmentID: ColumnBindable {}
extension ClaimID: ColumnBindable {}
extension AuthorisationID: ColumnBindable {}
extension MeetingID: ColumnBindable {}
extension AppealID: ColumnBindable {}
extension Handle: ColumnBindable {}
extension FrameworkCode: ColumnBindable {}
extension UnitCode: ColumnBindable {}
extension CriterionNumber: ColumnBindable {}
extension MunicipalityCode: ColumnBindable {}
extension OrganisationCode: ColumnBindable {}
extension OrganisationNumber: ColumnBindable {}
extension CertificateSerial: ColumnBindable {}
