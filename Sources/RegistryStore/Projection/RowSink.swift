internal import CompetenceModel

/// Takes rows that no later event changes or takes away: the tables, or what only sums them up.
protocol RowSink: ~Copyable {
    associatedtype Failure: Error

    /// - Parameter sql: an `INSERT` that gives every column, in the order of the table; a column that does change comes last, as
    ///   a literal.
    mutating func insertForGood<each Value: ColumnBindable>(
        into table: StaticString, _ sql: StaticString, _ value: repeat each Value
    ) throws(Failure)
}

extension LedgerEvent {
    /// Its rows that stay as they are. They follow from the event and its place, whatever the tables say.
    func insertForGood<Sink: RowSink & ~Copyable>(
        into sink: inout Sink, at place: LedgerPlace
    ) throws(Sink.Failure) {
        for commitment in commitments {
            try sink.insertForGood(
                into: "commitment",
                "INSERT INTO commitment (digest, event) VALUES (?, ?) ON CONFLICT DO NOTHING", commitment, place.event)
        }
        if case .assessmentRecorded(let recorded) = self { try recorded.insertForGood(into: &sink, at: place) }
    }
}

extension AssessmentRecorded {
    fileprivate func insertForGood<Sink: RowSink & ~Copyable>(
        into sink: inout Sink, at place: LedgerPlace
    ) throws(Sink.Failure) {
        try sink.insertForGood(
            into: "assessment",
            """
            INSERT INTO assessment (
                number, participant, framework, unit_code, unit_version, assessor, authorisation, is_provisional,
                judged_on, recorded_at, notes, supersedes, state)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'recorded')
            """,
            assessment, participant, framework, unit.code, unit.version, assessor, authorisation, isProvisional,
            judgedOn, place.at, notes, supersedes)
        for (index, judgement) in judgements.enumerated() {
            try sink.insertForGood(
                into: "judgement",
                "INSERT INTO judgement (assessment, criterion, position, grade, evidence) VALUES (?, ?, ?, ?, ?)",
                assessment, judgement.criterion, index + 1, judgement.grade, NumberList.text(judgement.evidence))
        }
        for (index, piece) in evidence.enumerated() {
            try sink.insertForGood(
                into: "evidence",
                """
                INSERT INTO evidence (assessment, number, position, method, gathered_on, setting, files)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                assessment, piece.number, index + 1, piece.method.rawValue, piece.on, piece.setting?.rawValue,
                DigestList.text(piece.files))
        }
    }
}

/// A list of small numbers as a JSON array, written and read without a general encoder: there is one in every judgement.
enum NumberList {
    private static let usual = (0...9).map { "[\($0)]" }

    static func text(_ numbers: [Int]) -> String {
        if numbers.count == 1, let only = numbers.first, usual.indices.contains(only) { return usual[only] }
        return "[" + numbers.map(String.init).joined(separator: ",") + "]"
    }
}

/// A list of digests as a JSON array of hexadecimal texts.
enum DigestList {
    static func text(_ digests: [SHA256Digest]) -> String {
        digests.isEmpty ? "[]" : "[" + digests.map { "\"\($0)\"" }.joined(separator: ",") + "]"
    }
}
