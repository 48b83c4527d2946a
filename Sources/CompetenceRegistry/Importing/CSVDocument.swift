import CompetenceModel

/// A table as text: RFC 4180, in UTF-8, with a heading line; separated by commas, semicolons (as spreadsheets in Swedish write)
/// or tabs, whichever the heading line uses.
struct CSVDocument {
    struct Row {
        /// Where it begins in the file, from 1.
        var line: Int
        var fields: [String]
    }

    var heading: Row
    var rows: [Row]

    /// - Throws: `RegistryErrorCode.invalidInput` with every problem of form.
    init(_ bytes: [UInt8], named file: String) throws(RegistryError) {
        let withoutMark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        if let line = Self.lineThatIsNotUTF8(withoutMark) {
            throw RegistryError(
                .invalidInput, ["file": file], problems: [TableProblem.notUTF8.problem(file, line)])
        }
        var parser = CSVParser(withoutMark, file: file)
        let rows = parser.rows()
        guard parser.problems.isEmpty else {
            throw RegistryError(.invalidInput, ["file": file], problems: parser.problems)
        }
        guard let heading = rows.first else {
            throw RegistryError(.invalidInput, ["file": file], problems: [TableProblem.empty.problem(file, 1)])
        }
        self.heading = heading
        self.rows = Array(rows.dropFirst())
    }

    private static func lineThatIsNotUTF8(_ bytes: ArraySlice<UInt8>) -> Int? {
        if String(validating: bytes, as: UTF8.self) != nil, !bytes.contains(0) { return nil }
        var line = 1
        for part in bytes.split(separator: 10, omittingEmptySubsequences: false) {
            if String(validating: part, as: UTF8.self) == nil || part.contains(0) { return line }
            line += 1
        }
        return 1
    }
}

/// Splits the text into rows and fields.
private struct CSVParser {
    private let bytes: ArraySlice<UInt8>
    private let file: String
    private let separator: UInt8
    private var position: Int
    private var line = 1
    private(set) var problems: [InputProblem] = []

    private static let quote = UInt8(ascii: "\"")

    init(_ bytes: ArraySlice<UInt8>, file: String) {
        self.bytes = bytes
        self.file = file
        position = bytes.startIndex
        let heading = bytes.prefix { $0 != 10 && $0 != 13 }
        let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
        separator =
            candidates.max { left, right in
                heading.count { $0 == left } < heading.count { $0 == right }
            } ?? candidates[0]
    }

    mutating func rows() -> [CSVDocument.Row] {
        var rows: [CSVDocument.Row] = []
        while position < bytes.endIndex {
            let start = line
            let fields = row()
            // An empty line between rows, or at the end, is no row.
            if fields != [""] { rows.append(CSVDocument.Row(line: start, fields: fields)) }
        }
        return rows
    }

    private mutating func row() -> [String] {
        var fields: [String] = []
        while true {
            fields.append(field())
            guard position < bytes.endIndex else { return fields }
            let byte = bytes[position]
            position += 1
            if byte == separator {
                // A separator at the very end of the file is followed by an empty field.
                if position == bytes.endIndex { return fields + [""] }
                continue
            }
            if byte == 13, position < bytes.endIndex, bytes[position] == 10 { position += 1 }
            line += 1
            return fields
        }
    }

    /// Stops before a separator, a line break or the end.
    private mutating func field() -> String {
        guard position < bytes.endIndex, bytes[position] == Self.quote else {
            let start = position
            while position < bytes.endIndex, bytes[position] != separator, bytes[position] != 10, bytes[position] != 13
            {
                position += 1
            }
            return String(decoding: bytes[start..<position], as: UTF8.self)
        }
        let start = line
        position += 1
        var content: [UInt8] = []
        while position < bytes.endIndex {
            let byte = bytes[position]
            position += 1
            if byte == Self.quote {
                guard position < bytes.endIndex, bytes[position] == Self.quote else {
                    return closed(content, from: start)
                }
                position += 1
            }
            if byte == 10 { line += 1 }
            content.append(byte)
        }
        problems.append(TableProblem.quoteNotClosed.problem(file, start))
        return String(decoding: content, as: UTF8.self)
    }

    private mutating func closed(_ content: [UInt8], from start: Int) -> String {
        let ends = [separator, 10, 13]
        if position < bytes.endIndex, !ends.contains(bytes[position]) {
            problems.append(TableProblem.textAfterQuote.problem(file, start))
            while position < bytes.endIndex, !ends.contains(bytes[position]) { position += 1 }
        }
        return String(decoding: content, as: UTF8.self)
    }
}
