import CompetenceModel

/// The rows of one participant and framework, while a CSV file is read.
struct AssessmentGroup {
    struct Key: Hashable {
        var participant: ParticipantID
        var framework: FrameworkCode
    }

    let key: Key
    let line: Int
    private var pieces: [Int: AssessmentSheet.Piece] = [:]
    private var units: [DraftUnit] = []
    private var unitIndex: [UnitCode: Int] = [:]
    private var lastUnit = 0
    /// The days of judgement that occur; hardly ever more than one.
    private var dates: Set<CalendarDate> = []
    /// Whether a day of judgement stands there that could not be read.
    private(set) var hasUnreadableDate = false
    /// The evidence that is described with a mistake.
    private var faulty: Set<Int> = []

    private struct DraftUnit {
        var reference: UnitReference
        var line: Int
        var date: CalendarDate?
        var dateLine = 0
        var judgements: [Judgement] = []
        var lines: [Int] = []
        var lineOfCriterion: [CriterionNumber: Int] = [:]
        var blanks: [(criterion: CriterionNumber, line: Int)] = []
    }

    init(key: Key, line: Int) {
        self.key = key
        self.line = line
    }

    // MARK: Filling

    mutating func noteDate(_ date: CalendarDate) {
        dates.insert(date)
    }

    mutating func noteUnreadableDate() {
        hasUnreadableDate = true
    }

    mutating func noteFaultyDescription(of number: Int) {
        faulty.insert(number)
    }

    /// The day of judgement, where no row so far gives another.
    var onlyDate: CalendarDate? { dates.count == 1 ? dates.first : nil }

    /// Evidence is described once; the same words again do no harm.
    mutating func add(_ piece: AssessmentSheet.Piece, _ reader: inout CSVReader) {
        let number = piece.evidence.number
        guard let first = pieces[number] else {
            pieces[number] = piece
            return
        }
        if first.evidence != piece.evidence || first.notes != piece.notes || first.unhashedFiles != piece.unhashedFiles
        {
            reader.report(
                .evidenceDescribedTwice, line: piece.line,
                ["participant": key.participant.text, "number": String(number), "first": String(first.line)])
        }
    }

    /// - Parameter grade: `nil` where the row leaves it empty.
    mutating func judge(
        _ reference: UnitReference, _ criterion: CriterionNumber, grade: String?, evidence: [Int],
        date: CalendarDate?, line: Int, _ reader: inout CSVReader
    ) {
        let index = unit(reference, line)
        if units[index].reference != reference {
            reader.report(
                .unitInTwoVersions, line: line, values(units[index], ["first": String(units[index].line)]))
            return
        }
        if let date {
            if let first = units[index].date, first != date {
                reader.report(
                    .unitOnTwoDates, line: line, values(units[index], ["first": String(units[index].dateLine)]))
            } else if units[index].date == nil {
                units[index].date = date
                units[index].dateLine = line
            }
        }
        if let first = units[index].lineOfCriterion.updateValue(line, forKey: criterion) {
            reader.report(
                .criterionTwice, line: line,
                values(units[index], ["criterion": criterion.text, "first": String(first)]))
        }
        guard let grade else {
            units[index].blanks.append((criterion, line))
            return
        }
        units[index].judgements.append(Judgement(criterion: criterion, grade: grade, evidence: evidence))
        units[index].lines.append(line)
    }

    private mutating func unit(_ reference: UnitReference, _ line: Int) -> Int {
        if lastUnit < units.count, units[lastUnit].reference.code == reference.code { return lastUnit }
        if let index = unitIndex[reference.code] {
            lastUnit = index
        } else {
            lastUnit = units.count
            unitIndex[reference.code] = lastUnit
            units.append(DraftUnit(reference: reference, line: line))
        }
        return lastUnit
    }

    private func values(_ unit: DraftUnit, _ more: [String: String]) -> [String: String] {
        var values = more
        values["participant"] = key.participant.text
        values["unit"] = unit.reference.text
        return values
    }

    // MARK: The outcome

    /// A sheet for each day of judgement.
    func sheets(_ problems: inout [DocumentProblem]) -> [AssessmentSheet] {
        let judged = units.filter { !$0.judgements.isEmpty }
        if judged.isEmpty { problems.append(DocumentProblem(.nothingJudged, line: line)) }
        for unit in judged { check(unit, &problems) }
        // Without a date of its own a unit was judged on the only day there is.
        let only = onlyDate
        var sheets: [AssessmentSheet] = []
        var sheetOfDate: [CalendarDate: Int] = [:]
        for unit in judged {
            guard let date = unit.date ?? only else {
                if !hasUnreadableDate { problems.append(DocumentProblem(.judgementDateMissing, line: unit.line)) }
                continue
            }
            let judgedUnit = AssessmentSheet.JudgedUnit(
                reference: unit.reference, judgements: unit.judgements, judgementLines: unit.lines, line: unit.line)
            if let index = sheetOfDate[date] {
                sheets[index].units.append(judgedUnit)
            } else {
                sheetOfDate[date] = sheets.count
                sheets.append(
                    AssessmentSheet(
                        participant: key.participant, framework: key.framework, judgedOn: date, evidence: [],
                        units: [judgedUnit], line: sheets.isEmpty ? line : unit.line))
            }
        }
        let all = pieces.values.sorted { $0.evidence.number < $1.evidence.number }
        for index in sheets.indices {
            sheets[index].evidence = sheets.count == 1 ? all : evidence(of: sheets[index], in: all)
        }
        return sheets
    }

    private func evidence(
        of sheet: AssessmentSheet, in all: [AssessmentSheet.Piece]
    ) -> [AssessmentSheet.Piece] {
        let numbers = Set(sheet.units.flatMap(\.judgements).flatMap(\.evidence))
        return all.filter { numbers.contains($0.evidence.number) }
    }

    private func check(_ unit: DraftUnit, _ problems: inout [DocumentProblem]) {
        for blank in unit.blanks {
            problems.append(
                DocumentProblem(
                    .gradeMissing, line: blank.line, values(unit, ["criterion": blank.criterion.text])))
        }
        for (judgement, line) in zip(unit.judgements, unit.lines) {
            let isRepeated = judgement.evidence.count > 1 && Set(judgement.evidence).count < judgement.evidence.count
            var seen: Set<Int> = []
            for number in judgement.evidence {
                if pieces[number] == nil, !faulty.contains(number) {
                    problems.append(
                        DocumentProblem(.evidenceNotDescribed, line: line, values(unit, ["number": String(number)])))
                }
                if isRepeated, !seen.insert(number).inserted {
                    problems.append(
                        DocumentProblem(
                            .evidenceRepeated, line: line,
                            values(unit, ["criterion": judgement.criterion.text, "number": String(number)])))
                }
            }
        }
    }
}
