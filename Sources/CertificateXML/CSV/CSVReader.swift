/// Reads comma-separated values, strictly (RFC 4180): UTF-8 with or without byte order mark; comma, tabulator or, as Excel
/// writes in Sweden, semicolon; lines ending in CRLF, LF or CR; quoted fields with doubled quotation marks and line breaks inside.
///
/// The first row with something in it names the columns, in English or Swedish; capitals, hyphens and spaces make no difference.
///
/// Spreadsheets write rows and columns in which every field is empty: they are skipped, wherever they stand. Only white space
/// counts as empty. A column that has no name and something in it is a problem, since nobody can say what it means.
struct CSVReader {
    /// The largest file that is read, in bytes.
    static let maxBytes = 256 << 20

    /// The most columns that are read: as many as Excel has.
    static let maxColumns = 16_384

    /// How many problems of one file are kept; those after them are only counted. Otherwise a file could ask for many times
    /// its own size in messages.
    static let maxProblems = 100_000

    /// The longest text that a message repeats whole; the names of all columns are shorter.
    private static let maxValueBytes = 800

    private let bytes: [UInt8]
    private let separator: UInt8
    private var position: Int
    /// The line that `position` is on, counted from 1.
    private var line = 1
    private var found: [DocumentProblem] = []
    private var countNotKept = 0
    /// For each column, whether it has a heading.
    private var isNamed: [Bool] = []
    private var hasUnnamed = false
    /// The columns without a heading that have been told of.
    private var told: Set<Int> = []
    /// For each known column, its place in a row; `nil` where the file does not have it.
    private var places: [Int?] = []
    private var columnCount = 0
    /// With the empty fields at the end of the heading.
    private var widest = 0
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
    ///   - oneOf: Those of which it must have one.
    init(
        _ bytes: [UInt8], columns: [String], swedish: [String], required: Set<String> = [], oneOf: Set<String> = []
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
        let header = Self.firstLineWithWords(bytes[position...])
        let separators = [UInt8(ascii: ";"), UInt8(ascii: "\t")]
        separator = separators.first { header.contains($0) } ?? UInt8(ascii: ",")
        // Rows of nothing may have been written with another separator than the rest.
        while position < header.startIndex {
            if bytes[position] == 0x0A || bytes[position] == 0x0D { endLine() } else { position += 1 }
        }
        try readHeader(required, oneOf, swedish)
    }

    /// The first line that holds more than separators and spaces; empty where there is none.
    private static func firstLineWithWords(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
        let filling = Set(",;\t \"\r\n".utf8)
        guard let word = bytes.firstIndex(where: { !filling.contains($0) }) else { return [] }
        let start = bytes[..<word].lastIndex(where: isLineEnd).map { $0 + 1 } ?? bytes.startIndex
        return bytes[start...].prefix { !isLineEnd($0) }
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

    private mutating func readHeader(
        _ required: Set<String>, _ oneOf: Set<String>, _ swedish: [String]
    ) throws(DocumentProblems) {
        var fields: [Field] = []
        var header = nextRecord(&fields)
        while header != nil, fields.allSatisfy({ trimmed($0).range.isEmpty }) { header = nextRecord(&fields) }
        // Without a heading, what is missing is missing in the first line.
        let line = header ?? 1
        // The empty ones at its end are no columns, until something stands in one.
        let end = fields.lastIndex { !trimmed($0).range.isEmpty }.map { $0 + 1 } ?? 0
        if end > Self.maxColumns {
            throw DocumentProblems(
                DocumentProblem(
                    .csvTooManyColumns, line: line, ["count": String(end), "limit": String(Self.maxColumns)]))
        }
        columnCount = end
        widest = fields.count
        let headings = fields.prefix(end).map { text(trimmed($0)) }
        let known = Dictionary(
            zip(columns + swedish, columns + columns).map { (Self.folded($0), $1) },
            uniquingKeysWith: { first, _ in first })
        let english = Set(columns.map(Self.folded))
        if headings.contains(where: { known[Self.folded($0)] != nil && !english.contains(Self.folded($0)) }) {
            names = swedish
        }
        var place: [String: Int] = [:]
        for (index, heading) in headings.enumerated() {
            isNamed.append(!heading.isEmpty)
            if heading.isEmpty {
                hasUnnamed = true
            } else if let column = known[Self.folded(heading)] {
                if place.updateValue(index, forKey: column) != nil {
                    report(.csvColumnTwice, line: line, ["column": heading])
                }
            } else {
                report(.csvColumnUnknown, line: line, ["column": heading, "columns": listed])
            }
        }
        for (column, name) in zip(columns, names) where required.contains(column) && place[column] == nil {
            report(.csvColumnMissing, line: line, ["column": name, "columns": listed])
        }
        if !oneOf.isEmpty, oneOf.isDisjoint(with: place.keys) {
            let wanted = zip(columns, names).filter { oneOf.contains($0.0) }.map(\.1).joined(separator: "/")
            report(.csvColumnMissing, line: line, ["column": wanted, "columns": listed])
        }
        if let problems = DocumentProblems(problems) { throw problems }
        places = columns.map { place[$0] }
    }

    private var listed: String {
        // A tabulator is not seen.
        names.joined(separator: separator == UInt8(ascii: ";") ? ";" : ",")
    }

    /// Records a problem with what a row says.
    mutating func report(_ code: DocumentProblemCode, line: Int, _ values: [String: String] = [:]) {
        guard found.count < Self.maxProblems else {
            countNotKept += 1
            return
        }
        found.append(DocumentProblem(code, line: line, values.mapValues(Self.shortened)))
    }

    /// A field may be as long as the file.
    private static func shortened(_ value: String) -> String {
        value.utf8.count <= maxValueBytes ? value : String(value.prefix(maxValueBytes / 4)) + "…"
    }

    /// What is wrong with the rows read so far; at most `maxProblems`, and then how many more there are.
    var problems: [DocumentProblem] {
        guard countNotKept > 0 else { return found }
        return found + [
            DocumentProblem(
                .tooManyProblems,
                ["detail": "there are \(countNotKept) more problems", "detailSv": "det finns \(countNotKept) till"])
        ]
    }

    // MARK: Rows

    /// The next row with something in it, in `row`; `false` at the end of the file.
    mutating func next(_ row: inout Row, _ scratch: inout [Field]) -> Bool {
        while true {
            guard let start = nextRecord(&scratch) else { return false }
            row.line = start
            if scratch.allSatisfy({ trimmed($0).range.isEmpty }) { continue }
            while scratch.count > columnCount, let last = scratch.last, trimmed(last).range.isEmpty {
                scratch.removeLast()
            }
            guard (columnCount...max(columnCount, widest)).contains(scratch.count) else {
                report(
                    .csvFieldCount, line: row.line,
                    ["count": String(scratch.count), "expected": String(columnCount)])
                continue
            }
            reportUnnamed(scratch, start)
            row.fields.removeAll(keepingCapacity: true)
            for place in places {
                row.fields.append(place.map { trimmed(scratch[$0]) } ?? Field(range: 0..<0))
            }
            return true
        }
    }

    /// Once for each column: what is to be done about it is the same in every row.
    private mutating func reportUnnamed(_ fields: [Field], _ line: Int) {
        guard hasUnnamed || fields.count > columnCount else { return }
        for index in fields.indices where isUnnamed(index) && !trimmed(fields[index]).range.isEmpty {
            guard told.insert(index).inserted else { continue }
            report(.csvColumnUnnamed, line: line, ["column": Self.letters(ofColumn: index), "columns": listed])
        }
    }

    private func isUnnamed(_ index: Int) -> Bool { index >= columnCount || !isNamed[index] }

    /// How a spreadsheet calls a column: `A`, `Z`, `AA`.
    static func letters(ofColumn index: Int) -> String {
        var letters = ""
        var rest = index
        repeat {
            letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
            rest = rest / 26 - 1
        } while rest >= 0
        return letters
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

    /// Without the white space around it; a no-break space, which word processors write, is one.
    private func trimmed(_ field: Field) -> Field {
        var range = field.range
        while let length = Self.spaceBegins(bytes[range]) { range = range.lowerBound + length..<range.upperBound }
        while let length = Self.spaceEnds(bytes[range]) { range = range.lowerBound..<range.upperBound - length }
        return Field(range: range, hasDoubledQuotes: field.hasDoubledQuotes)
    }

    /// How many bytes long the white space is that a text begins with.
    private static func spaceBegins(_ text: ArraySlice<UInt8>) -> Int? {
        guard let first = text.first else { return nil }
        if isSpace(first) { return 1 }
        return first == 0xC2 && text.dropFirst().first == 0xA0 ? 2 : nil
    }

    private static func spaceEnds(_ text: ArraySlice<UInt8>) -> Int? {
        guard let last = text.last else { return nil }
        if isSpace(last) { return 1 }
        return last == 0xA0 && text.dropLast().last == 0xC2 ? 2 : nil
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

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
