public import CompetenceModel

/// Participants to be added, as a CSV file.
///
/// Columns: `givenName`, `familyName` (one of them is needed, and each row says one), `identityNumber`, `born`, `sex` (female,
/// male), `municipality`, `protected` (true, false), `framework` (to register for), `otherThan` (the participants, or the lines above, that look like the row
/// and are other people). In any order; the others may be left out.
public enum ParticipantCSV {
    /// One participant to be added.
    public struct Row: Sendable, Hashable {
        /// The line in the file, counted from 1.
        public var line: Int
        /// One of the two names is there.
        public var givenName: String?
        public var familyName: String?
        public var identityNumber: IdentityNumber?
        public var dateOfBirth: CalendarDate?
        public var sex: Sex?
        public var municipality: MunicipalityCode?
        public var isProtected: Bool
        /// The framework to register for.
        public var framework: FrameworkCode?
        /// Whom the row looks like and is not: of those on record.
        public var otherThan: Set<ParticipantID> = []
        /// The same, of those on lines above.
        public var otherThanLines: Set<Int> = []

        public init(
            line: Int, givenName: String?, familyName: String?, identityNumber: IdentityNumber? = nil,
            dateOfBirth: CalendarDate? = nil, sex: Sex? = nil, municipality: MunicipalityCode? = nil,
            isProtected: Bool = false, framework: FrameworkCode? = nil
        ) {
            self.line = line
            self.givenName = givenName
            self.familyName = familyName
            self.identityNumber = identityNumber
            self.dateOfBirth = dateOfBirth
            self.sex = sex
            self.municipality = municipality
            self.isProtected = isProtected
            self.framework = framework
        }
    }

    /// The columns, in the order of `columns`.
    private enum Column: Int, CaseIterable {
        case givenName, familyName, identityNumber, born, sex, municipality, protected, framework, otherThan
    }

    /// The names of the columns.
    public static let columns = Column.allCases.map { String(describing: $0) }

    private static let swedishColumns = [
        "förnamn", "efternamn", "personnummer", "födelsedatum", "kön", "kommun", "skyddad", "ramverk", "annanän",
    ]

    /// Reads every row.
    ///
    /// - Throws: everything that is wrong with the file, with line numbers; then nothing of it is to be used. Identity
    ///   numbers are never repeated in a message.
    public static func read(_ bytes: [UInt8]) throws(DocumentProblems) -> [Row] {
        var reader = try CSVReader(
            bytes, columns: columns, swedish: swedishColumns, oneOf: ["givenName", "familyName"])
        var rows: [Row] = []
        var row = CSVReader.Row(line: 0, fields: [])
        var scratch: [CSVReader.Field] = []
        var lineOfNumber: [IdentityNumber: Int] = [:]
        while reader.next(&row, &scratch) {
            var participant = participant(row, &reader)
            if let number = identityNumber(row, &reader) {
                if let first = lineOfNumber[number] {
                    reader.report(.identityNumberTwice, line: row.line, ["first": String(first)])
                } else {
                    lineOfNumber[number] = row.line
                }
                participant.identityNumber = number
            }
            rows.append(participant)
        }
        if rows.isEmpty, reader.problems.isEmpty {
            let columns = reader.names.joined(separator: ",")
            reader.report(.csvEmpty, line: 1, ["columns": columns])
        }
        if let problems = DocumentProblems(reader.problems) { throw problems }
        return rows
    }

    /// The row without its identity number.
    private static func participant(_ row: CSVReader.Row, _ reader: inout CSVReader) -> Row {
        let givenName = name(.givenName, row, &reader)
        let familyName = name(.familyName, row, &reader)
        let names = [Column.givenName, .familyName]
        if names.allSatisfy({ reader.text(row.fields[$0.rawValue]).isEmpty }) {
            let both = names.map { reader.names[$0.rawValue] }.joined(separator: "/")
            reader.report(.fieldMissing, line: row.line, ["column": both])
        }
        let born = value(.born, row, &reader, .dateInvalid) { CalendarDate($0) }
        let sex = value(.sex, row, &reader, .sexUnknown) { self.sex(named: $0) }
        let municipality = value(.municipality, row, &reader, .municipalityInvalid) { Municipality(typed: $0)?.code }
        let isProtected = value(.protected, row, &reader, .flagInvalid) { self.flag(named: $0) }
        let framework = value(.framework, row, &reader, .codeInvalid) { FrameworkCode($0) }
        let others = value(.otherThan, row, &reader, .othersInvalid) { self.others(named: $0) }
        var participant = Row(
            line: row.line, givenName: givenName, familyName: familyName, dateOfBirth: born, sex: sex,
            municipality: municipality, isProtected: isProtected ?? false, framework: framework)
        participant.otherThan = others?.participants ?? []
        participant.otherThanLines = others?.lines ?? []
        return participant
    }

    private static func name(_ column: Column, _ row: CSVReader.Row, _ reader: inout CSVReader) -> String? {
        let text = PlainText.withPlainSpaces(reader.text(row.fields[column.rawValue]))
        let name = reader.names[column.rawValue]
        if text.isEmpty { return nil }
        if let objection = PlainText.objection(to: text) {
            reader.report(objection, to: name, line: row.line, limit: PlainText.labelLimit)
        } else {
            return text
        }
        return nil
    }

    private static func value<Value>(
        _ column: Column, _ row: CSVReader.Row, _ reader: inout CSVReader, _ code: DocumentProblemCode,
        _ parse: (String) -> Value?
    ) -> Value? {
        let text = reader.text(row.fields[column.rawValue])
        if text.isEmpty { return nil }
        if let value = parse(text) { return value }
        let name = reader.names[column.rawValue]
        reader.report(code, line: row.line, ["column": name, "value": text])
        return nil
    }

    private static func identityNumber(_ row: CSVReader.Row, _ reader: inout CSVReader) -> IdentityNumber? {
        let text = reader.text(row.fields[Column.identityNumber.rawValue])
        if text.isEmpty { return nil }
        do throws(IdentityNumber.Problem) {
            return try IdentityNumber(text)
        } catch {
            let code: DocumentProblemCode =
                switch error {
                case .notTwelveDigits:
                    isRounded(text) ? .identityNumberRounded : .identityNumberNotTwelveDigits
                case .noSuchDate: .identityNumberNoSuchDate
                case .checkDigit: .identityNumberCheckDigit
                }
            reader.report(code, line: row.line)
            return nil
        }
    }

    /// `2,01901E+11`: what a spreadsheet makes of twelve digits. The last ones are lost.
    private static func isRounded(_ text: String) -> Bool {
        text.wholeMatch(of: /[0-9]([.,][0-9]*)?[Ee]\+?[0-9]{1,2}/) != nil
    }

    private static func sex(named text: String) -> Sex? {
        switch text.lowercased() {
        case "female", "kvinna": .female
        case "male", "man": .male
        default: nil
        }
    }

    /// `P-0007 3`: participants and lines.
    private static func others(named text: String) -> (participants: Set<ParticipantID>, lines: Set<Int>)? {
        var participants: Set<ParticipantID> = []
        var lines: Set<Int> = []
        for word in text.split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == ";" }) {
            if let id = ParticipantID(word.uppercased()) {
                participants.insert(id)
            } else if let line = Int(word) {
                lines.insert(line)
            } else {
                return nil
            }
        }
        return (participants, lines)
    }

    private static func flag(named text: String) -> Bool? {
        switch text.lowercased() {
        case "true", "ja", "yes": true
        case "false", "nej", "no": false
        default: nil
        }
    }
}
