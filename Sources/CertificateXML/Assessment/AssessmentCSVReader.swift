import CompetenceModel

/// Reads a file of assessments in one pass. Rows mostly repeat what the row above says, so a field that is written as in
/// the row above is not read again.
struct AssessmentCSVReader {
    typealias Column = AssessmentCSV.Column

    private var reader: CSVReader
    private var row = CSVReader.Row(line: 0, fields: [])
    private var groups: [AssessmentGroup] = []
    private var groupIndex: [AssessmentGroup.Key: Int] = [:]

    /// A field of an earlier row and what it was read as.
    private struct Remembered<Value> {
        var field: CSVReader.Field
        var value: Value?
    }
    private var lastParticipant = Remembered<ParticipantID>(field: .init(range: 0..<0))
    private var lastFramework = Remembered<FrameworkCode>(field: .init(range: 0..<0))
    private var lastUnit = Remembered<UnitCode>(field: .init(range: 0..<0))
    private var lastVersion = Remembered<Int>(field: .init(range: 0..<0))
    private var lastGrade = Remembered<String>(field: .init(range: 0..<0))
    private var lastDate = Remembered<CalendarDate>(field: .init(range: 0..<0))
    private var lastGroup = 0
    private var lastDescription = Description(group: -1, number: 0, fields: [])

    /// A piece of evidence, as an earlier row described it without a fault.
    private struct Description {
        var group: Int
        var number: Int
        var fields: [CSVReader.Field]
    }

    init(_ bytes: [UInt8]) throws(DocumentProblems) {
        reader = try CSVReader(
            bytes, columns: AssessmentCSV.columns, swedish: AssessmentCSV.swedishColumns,
            required: AssessmentCSV.requiredColumns)
    }

    mutating func read() throws(DocumentProblems) -> [AssessmentSheet] {
        var scratch: [CSVReader.Field] = []
        while reader.next(&row, &scratch) { readRow() }
        var found = reader.problems
        if groups.isEmpty, found.isEmpty {
            found.append(
                DocumentProblem(.csvEmpty, line: 1, ["columns": reader.names.joined(separator: ",")]))
        }
        var sheets: [AssessmentSheet] = []
        for group in groups { sheets += group.sheets(&found) }
        if let problems = DocumentProblems(found) { throw problems }
        return sheets.sorted { $0.line < $1.line }
    }

    // MARK: A row

    private mutating func readRow() {
        let participant = remembered(\.lastParticipant, .participant, .participantIDInvalid) { ParticipantID($0) }
        let framework = remembered(\.lastFramework, .framework, .codeInvalid) { FrameworkCode($0) }
        let isJudged = !isEmpty(.unit) || !isEmpty(.criterion) || !isEmpty(.grade)
        let unit = isJudged ? remembered(\.lastUnit, .unit, .codeInvalid) { UnitCode($0) } : nil
        let version = isJudged ? remembered(\.lastVersion, .version, .versionInvalid, version) : nil
        let criterion = isJudged ? criterion() : nil
        let date = isEmpty(.date) ? nil : remembered(\.lastDate, .date, .dateInvalid) { CalendarDate($0) }
        let grade = isEmpty(.grade) ? nil : remembered(\.lastGrade, .grade, .gradeCodeInvalid, gradeCode)
        let numbers = evidenceNumbers()
        guard let participant, let framework else { return }
        let group = group(AssessmentGroup.Key(participant: participant, framework: framework))
        if let date {
            groups[group].noteDate(date)
        } else if !isEmpty(.date) {
            groups[group].noteUnreadableDate()
        }
        if describesEvidence { describe(numbers, in: group) }
        guard isJudged, let unit, let version, let criterion, let numbers, isEmpty(.grade) || grade != nil else {
            return
        }
        groups[group].judge(
            UnitReference(code: unit, version: version), criterion, grade: grade, evidence: numbers, date: date,
            line: row.line, &reader)
    }

    private mutating func group(_ key: AssessmentGroup.Key) -> Int {
        if lastGroup < groups.count, groups[lastGroup].key == key { return lastGroup }
        if let index = groupIndex[key] {
            lastGroup = index
        } else {
            lastGroup = groups.count
            groupIndex[key] = lastGroup
            groups.append(AssessmentGroup(key: key, line: row.line))
        }
        return lastGroup
    }

    // MARK: Evidence

    private var describesEvidence: Bool {
        !isEmpty(.method) || !isEmpty(.evidenceDate) || !isEmpty(.setting) || !isEmpty(.place)
            || !isEmpty(.supervisor) || !isEmpty(.why) || !isEmpty(.files)
    }

    private static let methods = AssessmentMethod.allCases.filter { $0 != .selfRating }

    private mutating func describe(_ numbers: [Int]?, in group: Int) {
        guard let number = numbers?.first else {
            if isEmpty(.evidence) { reader.report(.evidenceDescriptionWithoutNumber, line: row.line) }
            return
        }
        if repeatsDescription(of: number, in: group) { return }
        let methods = Self.methods
        let method = required(
            .method, .methodUnknown, AssessmentCSVWords.known(methods, methods.map(\.title.sv))
        ) { AssessmentCSVWords.method($0, among: methods) }
        // Where it is not said, evidence is of the day of judgement, which the same row or one before may give.
        let judgedOn = isEmpty(.evidenceDate) ? groups[group].onlyDate : nil
        // A day of judgement that could not be read has been told already.
        let isTold = isEmpty(.evidenceDate) && groups[group].hasUnreadableDate
        let date = judgedOn ?? (isTold ? nil : required(.evidenceDate, .dateInvalid) { CalendarDate($0) })
        var setting: Evidence.Setting?
        if !isEmpty(.setting) {
            setting = required(
                .setting, .settingUnknown,
                AssessmentCSVWords.known(Evidence.Setting.allCases, Evidence.Setting.allCases.map(\.swedish))
            ) { AssessmentCSVWords.setting($0) }
        }
        let place = label(.place)
        let supervisor = label(.supervisor)
        let why = why()
        let files = files()
        guard let method, let date, let why, let files else {
            groups[group].noteFaultyDescription(of: number)
            return
        }
        let piece = AssessmentSheet.Piece(
            evidence: Evidence(number: number, method: method, on: date, setting: setting),
            notes: EvidenceNotes(why: why, place: place, supervisor: supervisor), unhashedFiles: files, line: row.line)
        let faults = reader.problems.count
        groups[group].add(piece, &reader)
        guard reader.problems.count == faults else { return }
        lastDescription = Description(
            group: group, number: number, fields: Self.described.map { row.fields[$0.rawValue] })
    }

    private static let described: [Column] = [.method, .evidenceDate, .setting, .place, .supervisor, .why, .files]

    /// Whether the row says of the evidence what the row before said. Without a day of its own it is of the day of judgement,
    /// which may be another.
    private func repeatsDescription(of number: Int, in group: Int) -> Bool {
        guard lastDescription.group == group, lastDescription.number == number, !isEmpty(.evidenceDate) else {
            return false
        }
        return zip(Self.described, lastDescription.fields).allSatisfy { column, field in
            reader.isSame(field, row.fields[column.rawValue])
        }
    }

    private mutating func why() -> String? {
        var text = text(.why).trimmingWhiteSpace
        if text.utf8.contains(UInt8(ascii: "\r")) {
            text = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        }
        if text.isEmpty {
            reader.report(.fieldMissing, line: row.line, ["column": name(.why)])
        } else if let objection = PlainText.noteObjection(to: text) {
            reader.report(objection, to: name(.why), line: row.line, limit: PlainText.noteLimit)
        } else {
            return text
        }
        return nil
    }

    private mutating func label(_ column: Column) -> String? {
        if isEmpty(column) { return nil }
        let text = PlainText.withPlainSpaces(text(column))
        if text.isEmpty { return nil }
        guard let objection = PlainText.objection(to: text) else { return text }
        reader.report(objection, to: name(column), line: row.line, limit: PlainText.labelLimit)
        return nil
    }

    /// `nil` where one of them cannot be the name of a file beside the table.
    private mutating func files() -> [String]? {
        let names = text(.files).split { $0 == "," || $0 == ";" || $0.isNewline }
            .map { String($0).trimmingWhiteSpace }.filter { !$0.isEmpty }
        guard let wrong = names.first(where: { !PlainText.isFileName($0) }) else { return names }
        reader.report(.fileNameInvalid, line: row.line, ["column": name(.files), "value": wrong])
        return nil
    }

    // MARK: Fields

    private func isEmpty(_ column: Column) -> Bool { row.fields[column.rawValue].range.isEmpty }

    private func text(_ column: Column) -> String { reader.text(row.fields[column.rawValue]) }

    private func name(_ column: Column) -> String { reader.names[column.rawValue] }

    private mutating func required<Value>(
        _ column: Column, _ code: DocumentProblemCode, _ values: @autoclosure () -> [String: String] = [:],
        _ parse: (String) -> Value?
    ) -> Value? {
        let text = text(column)
        if let value = parse(text) { return value }
        let more = ["column": name(column), "value": text].merging(values()) { first, _ in first }
        reader.report(Self.problem(code, text), line: row.line, more)
        return nil
    }

    private mutating func remembered<Value>(
        _ memory: WritableKeyPath<AssessmentCSVReader, Remembered<Value>>, _ column: Column,
        _ code: DocumentProblemCode, _ parse: (String) -> Value?
    ) -> Value? {
        let field = row.fields[column.rawValue]
        if let value = self[keyPath: memory].value, reader.isSame(self[keyPath: memory].field, field) { return value }
        let value = required(column, code, [:], parse)
        self[keyPath: memory] = Remembered(field: field, value: value)
        return value
    }

    /// What is wrong with a text that could not be read. A day that is written as it should be may still not exist.
    private static func problem(_ code: DocumentProblemCode, _ text: String) -> DocumentProblemCode {
        if text.isEmpty { return .fieldMissing }
        guard code == .dateInvalid, text.wholeMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}/) != nil else { return code }
        return .dateNotInCalendar
    }

    private func version(_ text: String) -> Int? {
        plainNumber(text).flatMap { (1...9999).contains($0) ? $0 : nil }
    }

    /// `[A-Za-z][A-Za-z0-9-]{0,31}`, as in the catalogue's schema.
    private func gradeCode(_ text: String) -> String? {
        if let code = AssessmentCSVWords.gradeCode(text) { return code }
        func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte) || (97...122).contains(byte) }
        guard let first = text.utf8.first, isLetter(first), text.utf8.count <= 32,
            text.utf8.allSatisfy({ isLetter($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-") })
        else { return nil }
        return text
    }

    /// The number, up to the first space; what follows is for the eye.
    private mutating func criterion() -> CriterionNumber? {
        let bytes = reader.slice(row.fields[Column.criterion.rawValue]).prefix { $0 != 0x20 }
        guard let number = CriterionNumber(String(decoding: bytes, as: UTF8.self)) else {
            _ = required(.criterion, .criterionNumberInvalid) { _ -> CriterionNumber? in nil }
            return nil
        }
        return number
    }

    /// `nil` where one of them is no number.
    private mutating func evidenceNumbers() -> [Int]? {
        var numbers: [Int] = []
        var number = 0
        var digits = 0
        func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
        for byte in reader.slice(row.fields[Column.evidence.rawValue]) {
            if isDigit(byte), digits < 3, !(digits == 0 && byte == 48) {
                number = number * 10 + Int(byte) - 48
                digits += 1
            } else if byte == 0x20 {
                if digits > 0 { numbers.append(number) }
                number = 0
                digits = 0
            } else {
                reader.report(.evidenceNumberInvalid, line: row.line, ["value": text(.evidence)])
                return nil
            }
        }
        if digits > 0 { numbers.append(number) }
        return numbers
    }
}
