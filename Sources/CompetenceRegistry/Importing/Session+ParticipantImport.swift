import CertificateXML
public import CompetenceModel
import RegistryStore

extension Session {
    /// Adds the participants of a CSV file (`ParticipantCSV`), all or none.
    ///
    /// - Parameters:
    ///   - organisation: the one they are with; `nil`: that of whoever imports them.
    ///   - frameworks: to register every participant for, beside what the file says.
    ///   - others: whom a line looks like and is not, beside what the file says: by line.
    ///   - leavingOut: the lines of people who are on record already.
    /// - Throws: `RegistryErrorCode.invalidInput` with every problem of every line.
    public func importParticipants(
        _ bytes: [UInt8], named file: String, organisation: OrganisationCode? = nil, frameworks: [FrameworkCode] = [],
        others: [Int: LineOthers] = [:], leavingOut: Set<Int> = []
    ) throws(RegistryError) -> Verdict<[ParticipantID]> {
        let rows: [ParticipantCSV.Row]
        do {
            rows = try ParticipantCSV.read(bytes).filter { !leavingOut.contains($0.line) }
        } catch {
            throw RegistryError(error, file: file)
        }
        let problems = try registry.read { try $0.problems(in: rows, of: file) }
        guard problems.isEmpty else { throw RegistryError(.invalidInput, ["file": file], problems: problems) }
        let places = Dictionary(rows.enumerated().map { ($1.line, $0) }, uniquingKeysWith: { first, _ in first })
        return try addParticipants(
            rows.map { row in
                let lines = row.otherThanLines.union(others[row.line]?.lines ?? [])
                return NewParticipant(
                    details: ParticipantDetails(
                        givenName: row.givenName, familyName: row.familyName, identityNumber: row.identityNumber,
                        dateOfBirth: row.dateOfBirth),
                    sex: row.sex, municipality: row.municipality, isProtected: row.isProtected,
                    organisation: organisation,
                    frameworks: (row.framework.map { [$0] } ?? []) + frameworks.filter { $0 != row.framework },
                    otherThan: row.otherThan.union(others[row.line]?.participants ?? []),
                    otherThanPlaces: Set(lines.compactMap { places[$0] }), line: row.line)
            })
    }
}

/// Whom a line of a table looks like and is not.
public struct LineOthers: Sendable, Hashable {
    public var participants: Set<ParticipantID>
    public var lines: Set<Int>

    public init(participants: Set<ParticipantID> = [], lines: Set<Int> = []) {
        self.participants = participants
        self.lines = lines
    }
}

extension StoreReader {
    /// What only the registry knows: identity numbers that are taken, frameworks that are not there.
    fileprivate func problems(in rows: [ParticipantCSV.Row], of file: String) throws -> [InputProblem] {
        let known = try identityNumbers()
        let present = Set(try frameworks().map(\.framework.code))
        return rows.flatMap { row in
            var problems: [InputProblem] = []
            if let holder = row.identityNumber.flatMap({ known[$0] }) {
                problems.append(
                    InputProblem(file, row.line, .identityNumberInUse, ["participant": holder.text]))
            }
            if let framework = row.framework, !present.contains(framework) {
                problems.append(InputProblem(file, row.line, .unknownFramework, ["framework": framework.text]))
            }
            return problems
        }
    }
}

extension InputProblem {
    init(_ file: String, _ line: Int?, _ code: RegistryErrorCode, _ values: [String: String]) {
        self.init(file: file, line: line, code: code.rawValue, message: code.message.filled(puttingIntoWords: values))
    }

    init(_ file: String, _ line: Int?, _ code: FindingCode, _ values: [String: String]) {
        self.init(file: file, line: line, code: code.rawValue, message: code.message.filled(puttingIntoWords: values))
    }
}
