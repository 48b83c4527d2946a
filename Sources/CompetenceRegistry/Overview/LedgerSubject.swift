public import CompetenceModel
import RegistryStore

/// What the ledger can be asked about.
public enum LedgerSubject: Sendable, Hashable {
    /// With her assessments, the claims that held them, her certificates and her appeals.
    case participant(ParticipantID)
    /// With the claims that held it, and the appeals against it.
    case assessment(AssessmentID)
    /// With its certificates.
    case claim(ClaimID)
    /// Anything else, by the id that its events have: a handle, a serial, a code, a digest.
    case other(String)
}

extension StoreReader {
    /// The ids whose events concern a subject.
    func ids(concerning subject: LedgerSubject) throws -> Set<String> {
        switch subject {
        case .participant(let id):
            let assessments = Set(try assessments(of: id).map(\.id))
            let numbers = try ids(of: id)
            return try Set(numbers.map(\.text)).union(assessments.map(\.text))
                .union(claims(holding: assessments).map(\.id.text))
                .union(certificates(of: id).map(\.serial.text))
                .union(appeals().filter { numbers.contains($0.participant) }.map(\.id.text))
        case .assessment(let id):
            return try Set([id.text]).union(claims(holding: [id]).map(\.id.text))
                .union(appeals().filter { $0.assessment == id }.map(\.id.text))
        case .claim(let id):
            return try Set([id.text]).union(certificates(of: id).map(\.serial.text))
        case .other(let id):
            return [id]
        }
    }
}
