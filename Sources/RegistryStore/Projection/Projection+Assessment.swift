internal import CompetenceModel

extension AssessmentRecorded: ProjectedEvent {
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        try tables.keepForFacts(self, at: place)
        for file in evidence.lazy.flatMap(\.files) {
            try tables.execute(
                "INSERT INTO evidence_file (file, assessment) VALUES (?, ?) ON CONFLICT DO NOTHING", file, assessment)
        }
    }
}

extension AssessmentMoved: ProjectedEvent {
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        let state = try tables.state(of: assessment)
        guard let state, let next = state.after(move) else {
            throw .contradiction("\(assessment) is \(state?.rawValue ?? "unknown"): no move \(move.rawValue)")
        }
        try tables.change(assessment, from: state, to: next)
    }
}

extension Connection {
    /// Where rows are summed up, of an assessment is kept what the rules ask: with the entry that recorded it, from which the rest
    /// can be read.
    fileprivate func keepForFacts(_ recorded: AssessmentRecorded, at place: LedgerPlace) throws(StoreError) {
        guard tally != nil else { return }
        try execute(
            """
            INSERT INTO assessment (
                number, participant, unit_code, assessor, authorisation, is_provisional, recorded_at, state, event)
            VALUES (?, ?, ?, ?, ?, ?, ?, 'recorded', ?)
            """,
            recorded.assessment, recorded.participant, recorded.unit.code, recorded.assessor, recorded.authorisation,
            recorded.isProvisional, place.at, place.event)
        tally?.add(.recorded, of: recorded.assessment)
    }

    fileprivate func state(of assessment: AssessmentID) throws(StoreError) -> AssessmentState? {
        try fetchOne(
            "assessment", "SELECT number, state FROM assessment WHERE number = ?", assessment
        ) { row throws(StoreError) in try row.value(1) }
    }

    fileprivate func change(
        _ assessment: AssessmentID, from former: AssessmentState, to state: AssessmentState
    ) throws(StoreError) {
        tally?.change(assessment, from: former, to: state)
        try execute("UPDATE assessment SET state = ? WHERE number = ?", state.rawValue, assessment)
    }
}

extension SelfRatingRecorded: ProjectedEvent {
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        try tables.execute(
            """
            INSERT INTO self_rating (event, participant, unit_code, unit_version, rated_on, ratings)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            place.event, rating.participant, rating.unit.code, rating.unit.version, rating.on,
            try TextBytes.json(rating.ratings))
    }
}

extension Columns {
    /// What `NumberList` wrote.
    func numbers(_ index: Int32) throws(StoreError) -> [Int] {
        let bytes = try textBytes(index)
        guard bytes.count > 1, bytes.first == UInt8(ascii: "["), bytes.last == UInt8(ascii: "]") else {
            throw problem(index, "is not a list of numbers")
        }
        if bytes.count == 2 { return [] }
        return try bytes[1..<(bytes.count - 1)].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
            .map { digits throws(StoreError) in
                guard let number = Int(String(decoding: digits, as: UTF8.self)) else {
                    throw problem(index, "is not a list of numbers")
                }
                return number
            }
    }
}
