/// Reads comma-separated values, strictly (RFC 4180): UTF-8 with or without byte order mark; comma, tabulator or, as Excel
/// writes in Sweden, semicolon; lines ending in CRLF, LF or CR; quoted fields with doubled quotation marks and line breaks inside.
///
/// The first row names the columns, in English or Swedish; capitals, hyphens and spaces make no difference. Rows in which every field is empty are skipped, since spreadsheets write them.
struct CSVReader {
    /// The largest file that is read, in bytes.
    static let maxBytes = 256 << 20

    private let bytes: [UInt8]
    private let separator: UInt8
    private var position: Int
    /// The line that `position` is on, counted from 1.
    private var line = 1
    private(set) var problems: [DocumentProblem] = []
    /// For each known column, its place in a row; `nil` where the file does not have it.
    private var places: [Int?] = []
    private var columnCount = 0
    private let columns: [String]
    /// The columns by the names that the file's language has for them, for messages.
    private(set) var names: [String]

    /// A field of a row: where it stands, and whether quotation marks in it are doubled.
    struct Field {
        var range: Range<Int>
        var hasDoubledQuotes = false
    }

    /// A row's fields, in the order of the known columns.
    struct Row {
        var line: Int
        var fields: [Field]
    }

    /// Checks the encoding and reads the first row.
    ///
    /// - Parameters:
    ///   - columns: The known columns.
    ///   - swedish: Their names in Swedish, in the same order.
    ///   - required: Those that a file must have.
    init(
        _ bytes: [UInt8], columns: [String], swedish: [String], required: Set<String>
    ) throws(DocumentProblems) {
        guard bytes.count <= Self.maxBytes else {
            throw DocumentProblems(
                DocumentProblem(
                    .tooLarge,
                    [
                        "detail": "it has \(bytes.count) bytes; at most \(Self.maxBytes) are allowed",
                        "detailSv": "den har \(bytes.count) byte, och får ha högst \(Self.maxBytes)",
                    ]))
        }
        if let line = Self.firstLineNotUTF8(bytes) { throw DocumentProblems(DocumentProblem(.csvNotUTF8, line: line)) }
        self.bytes = bytes
        self.columns = columns
        names = columns
        position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let header = bytes[position...].prefix { $0 != 0x0A && $0 != 0x0D }
        let separators = [UInt8(ascii: ";"), UInt8(ascii: "\t")]
        separator = separators.first { header.contains($0) } ?? UInt8(ascii: ",")
        try readHeader(required, swedish)
    }

    /// How a heading is compared: `Given-name` is `givenName`.
    private static func folded(_ name: String) -> String {
        name.lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " }
    }

    private static func firstLineNotUTF8(_ bytes: [UInt8]) -> Int? {
        if String(validating: bytes, as: UTF8.self) != nil { return nil }
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        let index = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
        return (index ?? 0) + 1
    }

    private mutating func readHeader(_ required: Set<String>, _ swedish: [String]) throws(DocumentProblems) {
        var fields: [Field] = []
        var found: [DocumentProblem] = []
        var place: [String: Int] = [:]
        if nextRecord(&fields) != nil {
            columnCount = fields.count
            let known = Dictionary(
                zip(columns + swedish, columns + columns).map { (Self.folded($0), $1) },
                uniquingKeysWith: { first, _ in first })
            let headings = fields.map { text($0).trimmingWhiteSpace }
            let english = Set(columns.map(Self.folded))
            if headings.contains(where: { known[Self.folded($0)] != nil && !english.contains(Self.folded($0)) }) {
                names = swedish
            }
            for (index, heading) in headings.enumerated() {
                if let column = known[Self.folded(heading)] {
                    guard place.updateValue(index, forKey: column) != nil else { continue }
                    found.append(DocumentProblem(.csvColumnTwice, line: 1, ["column": heading]))
                } else {
                    found.append(DocumentProblem(.csvColumnUnknown, line: 1, ["column": heading, "columns": listed]))
                }
            }
        }
        for (column, name) in zip(columns, names) where required.contains(column) && place[column] == nil {
            found.append(DocumentProblem(.csvColumnMissing, line: 1, ["column": name, "columns": listed]))
        }
        if let problems = DocumentProblems(problems + found) { throw problems }
        places = columns.map { place[$0] }
    }

    private var listed: String {
        // A tabulator is not seen.
        names.joined(separator: separator == UInt8(ascii: ";") ? ";" : ",")
    }

    /// Records a problem with what a row says.
    mutating func report(_ code: DocumentProblemCode, line: Int, _ values: [String: String] = [:]) {
        problems.append(DocumentProblem(code, line: line, values))
    }

    // MARK: Rows

    /// The next row with something in it, in `row`; `false` at the end of the file.
    mutating func next(_ row: inout Row, _ scratch: inout [Field]) -> Bool {
        while true {
            guard let start = nextRecord(&scratch) else { return false }
            row.line = start
            if scratch.allSatisfy({ $0.range.isEmpty }) { continue }
            guard scratch.count == columnCount else {
                report(
                    .csvFieldCount, line: row.line,
                    ["count": String(scratch.count), "expected": String(columnCount)])
                continue
            }
            row.fields.removeAll(keepingCapacity: true)
            for place in places {
                row.fields.append(place.map { trimmed(scratch[$0]) } ?? Field(range: 0..<0))
            }
            return true
        }
    }

    /// Reads one record and gives the line it begins on, `nil` at the end of the file. A record that cannot be divided
    /// into fields is reported and skipped.
    private mutating func nextRecord(_ fields: inout [Field]) -> Int? {
        while position < bytes.count {
            fields.removeAll(keepingCapacity: true)
            let start = line
            switch record(&fields) {
            case nil: return start
            case .csvQuoteOpen?:
                // Everything after it would be read as the inside of a field: nothing more can be said.
                report(.csvQuoteOpen, line: start)
                position = bytes.count
            case let code?:
                report(code, line: start)
                skipLine()
            }
        }
        return nil
    }

    private mutating func record(_ fields: inout [Field]) -> DocumentProblemCode? {
        while true {
            if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
                if let problem = quotedField(&fields) { return problem }
            } else {
                let start = position
                while position < bytes.count {
                    let byte = bytes[position]
                    if byte == separator || byte == 0x0A || byte == 0x0D { break }
                    if byte == UInt8(ascii: "\"") { return .csvQuoteMisplaced }
                    position += 1
                }
                fields.append(Field(range: start..<position))
            }
            guard position < bytes.count else { return nil }
            if bytes[position] == separator {
                position += 1
                continue
            }
            endLine()
            return nil
        }
    }

    private mutating func quotedField(_ fields: inout [Field]) -> DocumentProblemCode? {
        position += 1
        var field = Field(range: position..<position)
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") {
                if position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "\"") {
                    field.hasDoubledQuotes = true
                    position += 2
                    continue
                }
                field.range = field.range.lowerBound..<position
                fields.append(field)
                position += 1
                let isAtEnd =
                    position == bytes.count || bytes[position] == separator || bytes[position] == 0x0A
                    || bytes[position] == 0x0D
                return isAtEnd ? nil : .csvQuoteMisplaced
            }
            if byte == 0x0A || (byte == 0x0D && !(position + 1 < bytes.count && bytes[position + 1] == 0x0A)) {
                line += 1
            }
            position += 1
        }
        return .csvQuoteOpen
    }

    /// Passes a CRLF, LF or CR.
    private mutating func endLine() {
        if bytes[position] == 0x0D, position + 1 < bytes.count, bytes[position + 1] == 0x0A { position += 1 }
        position += 1
        line += 1
    }

    private mutating func skipLine() {
        while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
        if position < bytes.count { endLine() }
    }

    // MARK: Fields

    /// Without the spaces around it.
    private func trimmed(_ field: Field) -> Field {
        var range = field.range
        while let first = range.first, bytes[first] == 0x20 { range = first + 1..<range.upperBound }
        while let last = range.last, bytes[last] == 0x20 { range = range.lowerBound..<last }
        return Field(range: range, hasDoubledQuotes: field.hasDoubledQuotes)
    }

    /// The bytes of a field that has no doubled quotation marks.
    func slice(_ field: Field) -> ArraySlice<UInt8> {
        bytes[field.range]
    }

    /// Whether two fields are written alike.
    func isSame(_ one: Field, _ other: Field) -> Bool {
        one.range.count == other.range.count && bytes[one.range].elementsEqual(bytes[other.range])
    }

    func text(_ field: Field) -> String {
        let text = String(decoding: bytes[field.range], as: UTF8.self)
        return field.hasDoubledQuotes ? text.replacing("\"\"", with: "\"") : text
    }
}
