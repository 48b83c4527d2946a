import CertificateXML
public import CompetenceModel
import RegistryStore

extension Session {
    /// Adds the participants of a CSV file (`ParticipantCSV`), all or none.
    ///
    /// - Parameters:
    ///   - organisation: the one they are with; `nil`: that of whoever imports them.
    ///   - frameworks: to register every participant for, beside what the file says.
    /// - Throws: `RegistryErrorCode.invalidInput` with every problem of every line.
    public func importParticipants(
        _ bytes: [UInt8], named file: String, organisation: OrganisationCode? = nil, frameworks: [FrameworkCode] = []
    ) throws(RegistryError) -> Verdict<[ParticipantID]> {
        let rows: [ParticipantCSV.Row]
        do {
            rows = try ParticipantCSV.read(bytes)
        } catch {
            throw RegistryError(error, file: file)
        }
        let problems = try registry.read { try $0.problems(in: rows, of: file) }
        guard problems.isEmpty else { throw RegistryError(.invalidInput, ["file": file], problems: problems) }
        return try addParticipants(
            rows.map { row in
                NewParticipant(
                    details: ParticipantDetails(
                        givenName: row.givenName, familyName: row.familyName, identityNumber: row.identityNumber,
                        dateOfBirth: row.dateOfBirth),
                    sex: row.sex, municipality: row.municipality, isProtected: row.isProtected,
                    organisation: organisation,
                    frameworks: (row.framework.map { [$0] } ?? []) + frameworks.filter { $0 != row.framework })
            })
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
