import Testing

@testable import CompetenceModel

/// The lifecycles against tables written by hand, from `docs/lifecycle.md` and not from the code: every state, every move,
/// every role.
@Suite struct LifecycleTests {
    // MARK: Assessment

    static let assessment = Table(
        """
                               claim    release   return    certify    withdraw   supersede              reinstate  yield
        recorded               claimed  –         returned  –          withdrawn  superseded             –          superseded
        claimed                –        recorded  returned  certified  –          –                      –          –
        returned               –        –         –         –          withdrawn  supersededAfterReturn  –          supersededAfterReturn
        certified              –        –         returned  –          –          –                      –          superseded
        withdrawn              –        –         –         –          –          –                      –          –
        superseded             –        –         –         –          –          –                      recorded   –
        supersededAfterReturn  –        –         –         –          –          –                      returned   –
        """)

    @Test(arguments: AssessmentState.allCases, AssessmentState.Move.allCases)
    func assessmentMoves(state: AssessmentState, move: AssessmentState.Move) {
        #expect(state.after(move)?.rawValue == Self.assessment[state.rawValue, move.rawValue])
        #expect(AssessmentState.moves[state] != nil)
    }

    // MARK: Claim

    static let claim = Table(
        """
                             reviewInternally  reviewExternally     signOffInternally    signOffExternally    returnInternally  returnExternally  resubmit   withdraw   certify
        submitted            submitted         –                    internallySignedOff  –                    returned          –                 –          withdrawn  –
        internallySignedOff  –                 internallySignedOff  –                    externallySignedOff  –                 returned          –          withdrawn  certified
        externallySignedOff  –                 –                    –                    –                    –                 –                 –          withdrawn  certified
        returned             –                 –                    –                    –                    –                 –                 submitted  withdrawn  –
        withdrawn            –                 –                    –                    –                    –                 –                 –          –          –
        certified            –                 –                    –                    –                    –                 –                 –          –          –
        """)

    @Test(arguments: ClaimState.allCases, ClaimState.Move.allCases)
    func claimMoves(state: ClaimState, move: ClaimState.Move) {
        #expect(state.after(move)?.rawValue == Self.claim[state.rawValue, move.rawValue])
        #expect(ClaimState.moves[state] != nil)
    }

    // MARK: Certificate

    static let certificate = Table(
        """
                    seal    revoke   supersede
        prepared    issued  –        –
        issued      –       revoked  superseded
        revoked     –       –        –
        superseded  –       –        –
        """)

    @Test(arguments: CertificateState.allCases, CertificateState.Move.allCases)
    func certificateMoves(state: CertificateState, move: CertificateState.Move) {
        #expect(state.after(move)?.rawValue == Self.certificate[state.rawValue, move.rawValue])
        #expect(CertificateState.moves[state] != nil)
    }

    // MARK: The tables themselves

    /// The tables have a row for every state and a column for every move, and nothing besides.
    @Test func tablesAreComplete() {
        let assessmentMoves = AssessmentState.Move.allCases.map(\.rawValue)
        let claimMoves = ClaimState.Move.allCases.map(\.rawValue)
        #expect(Self.assessment.has(rows: AssessmentState.allCases.map(\.rawValue), columns: assessmentMoves))
        #expect(Self.claim.has(rows: ClaimState.allCases.map(\.rawValue), columns: claimMoves))
        #expect(
            Self.certificate.has(
                rows: CertificateState.allCases.map(\.rawValue), columns: CertificateState.Move.allCases.map(\.rawValue)
            ))
    }

    /// The only way to `certified` is through a sign-off, whatever is done in whatever order.
    @Test func nothingIsCertifiedWithoutASignOff() {
        var reached: Set<ClaimState> = [.submitted]
        var frontier = reached
        while !frontier.isEmpty {
            let next = Set(
                frontier.flatMap { state in
                    ClaimState.Move.allCases
                        .filter { $0 != .signOffInternally && $0 != .signOffExternally }
                        .compactMap(state.after)
                })
            frontier = next.subtracting(reached)
            reached.formUnion(next)
        }
        #expect(reached == [.submitted, .returned, .withdrawn])
    }

    @Test func stagesAndTheirMoves() {
        #expect(QualityStage.internal.review == .reviewInternally && QualityStage.external.review == .reviewExternally)
        #expect(QualityStage.internal.signOff == .signOffInternally)
        #expect(QualityStage.external.signOff == .signOffExternally)
        #expect(QualityStage.internal.return == .returnInternally && QualityStage.external.return == .returnExternally)
        #expect(QualityStage.internal.awaited == .submitted && QualityStage.external.awaited == .internallySignedOff)
        #expect(QualityStage.internal.role == .internalQualityAssurer)
        #expect(QualityStage.external.role == .externalQualityAssurer)
    }
}

/// A table as people write it: a head of columns, then rows that begin with their name. A dash is an empty cell.
struct Table: Sendable {
    private var cells: [String: [String: String]] = [:]
    private let columns: [String]

    init(_ text: String) {
        let lines = text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
        columns = lines[0]
        for line in lines.dropFirst() {
            precondition(line.count == columns.count + 1, "a row of another length: \(line)")
            cells[line[0]] = Dictionary(uniqueKeysWithValues: zip(columns, line.dropFirst()))
        }
    }

    subscript(row: String, column: String) -> String? {
        guard let cell = cells[row]?[column] else { preconditionFailure("no cell \(row), \(column)") }
        return cell == "–" ? nil : cell
    }

    func has(rows: [String], columns: [String]) -> Bool {
        Set(cells.keys) == Set(rows) && Set(self.columns) == Set(columns)
    }
}
