import CompetenceModel

/// Participants read from a table. Columns by name, in any order, in English or Swedish; what is not among them is refused,
/// because a registry should not take in data that it has no use for.
struct ParticipantTable {
    struct Entry {
        var line: Int
        var participant: NewParticipant
    }

    private enum Column: String, CaseIterable {
        case givenName = "given-name"
        case familyName = "family-name"
        case identityNumber = "identity-number"
        case sex
        case municipality
        case protected
        case framework

        var swedish: String {
            switch self {
            case .givenName: "förnamn"
            case .familyName: "efternamn"
            case .identityNumber: "personnummer"
            case .sex: "kön"
            case .municipality: "kommun"
            case .protected: "skyddad"
            case .framework: "ramverk"
            }
        }

        init?(heading: String) {
            let name = heading.lowercased().trimmed
            guard let column = Self.allCases.first(where: { $0.rawValue == name || $0.swedish == name }) else {
                return nil
            }
            self = column
        }
    }

    private(set) var entries: [Entry] = []
    private var problems: [InputProblem] = []
    private let file: String

    /// - Throws: `RegistryErrorCode.invalidInput` with every problem of every line.
    init(_ bytes: [UInt8], named file: String) throws(RegistryError) {
        self.file = file
        let document = try CSVDocument(bytes, named: file)
        let columns = columns(of: document.heading)
        if problems.isEmpty {
            for row in document.rows { read(row, columns) }
            findTwins()
        }
        try check()
    }

    func check() throws(RegistryError) {
        guard problems.isEmpty else {
            throw RegistryError(
                .invalidInput, ["file": file], problems: problems.sorted { ($0.line ?? 0) < ($1.line ?? 0) })
        }
    }

    /// Adds what only the registry knows: numbers that are taken, frameworks that are not there.
    mutating func compare(known: [IdentityNumber: ParticipantID], frameworks: Set<FrameworkCode>) {
        for entry in entries {
            if let number = entry.participant.details.identityNumber, let holder = known[number] {
                report(.identityNumberKnown, entry.line, ["participant": holder.text])
            }
            for framework in entry.participant.frameworks where !frameworks.contains(framework) {
                report(.frameworkUnknown, entry.line, ["framework": framework.text])
            }
        }
    }

    private mutating func report(_ problem: TableProblem, _ line: Int, _ values: [String: String] = [:]) {
        problems.append(problem.problem(file, line, values))
    }

    private mutating func columns(of heading: CSVDocument.Row) -> [Column] {
        var columns: [Column] = []
        for name in heading.fields {
            guard let column = Column(heading: name) else {
                report(.columnUnknown, heading.line, ["column": name])
                continue
            }
            if columns.contains(column) { report(.columnTwice, heading.line, ["column": name]) }
            columns.append(column)
        }
        for needed in [Column.givenName, .familyName] where !columns.contains(needed) {
            report(.columnMissing, heading.line, ["column": needed.rawValue])
        }
        return columns
    }

    private mutating func read(_ row: CSVDocument.Row, _ columns: [Column]) {
        guard row.fields.count == columns.count else {
            report(.fieldCount, row.line, ["found": "\(row.fields.count)", "expected": "\(columns.count)"])
            return
        }
        let values = Dictionary(
            zip(columns, row.fields.map(\.trimmed)), uniquingKeysWith: { first, _ in first })
        for column in [Column.givenName, .familyName] where values[column]?.isEmpty ?? true {
            report(.valueMissing, row.line, ["column": column.rawValue])
        }
        var details = ParticipantDetails(givenName: values[.givenName] ?? "", familyName: values[.familyName] ?? "")
        if let text = values[.identityNumber], !text.isEmpty {
            do throws(IdentityNumber.Problem) {
                details.identityNumber = try IdentityNumber(text)
            } catch {
                report(TableProblem(error), row.line)
            }
        }
        let participant = NewParticipant(
            details: details, sex: sex(values[.sex] ?? "", row.line),
            municipality: municipality(values[.municipality] ?? "", row.line),
            isProtected: flag(values[.protected] ?? "", .protected, row.line),
            frameworks: frameworks(values[.framework] ?? "", row.line))
        entries.append(Entry(line: row.line, participant: participant))
    }

    private mutating func sex(_ text: String, _ line: Int) -> Sex? {
        switch text.lowercased() {
        case "": return nil
        case "female", "kvinna", "k", "f": return .female
        case "male", "man", "m": return .male
        default:
            report(.sexInvalid, line, ["value": text])
            return nil
        }
    }

    private mutating func municipality(_ text: String, _ line: Int) -> MunicipalityCode? {
        guard !text.isEmpty else { return nil }
        let code = MunicipalityCode(text)
        if code == nil { report(.municipalityInvalid, line, ["value": text]) }
        return code
    }

    private mutating func flag(_ text: String, _ column: Column, _ line: Int) -> Bool {
        switch text.lowercased() {
        case "", "no", "nej", "false", "0": return false
        case "yes", "ja", "true", "1", "x": return true
        default:
            report(.flagInvalid, line, ["column": column.rawValue, "value": text])
            // Whoever wrote something there may have meant protection: the safe reading, should it ever be used.
            return true
        }
    }

    private mutating func frameworks(_ text: String, _ line: Int) -> [FrameworkCode] {
        var codes: [FrameworkCode] = []
        for part in text.split(separator: " ") {
            guard let code = FrameworkCode(String(part)) else {
                report(.frameworkUnknown, line, ["framework": String(part)])
                continue
            }
            if !codes.contains(code) { codes.append(code) }
        }
        return codes
    }

    private mutating func findTwins() {
        var lines: [IdentityNumber: Int] = [:]
        for entry in entries {
            guard let number = entry.participant.details.identityNumber else { continue }
            if let earlier = lines[number] {
                report(.identityNumberTwice, entry.line, ["line": "\(earlier)"])
            } else {
                lines[number] = entry.line
            }
        }
    }
}

extension String {
    var trimmed: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}
