/// Where an assessment stands. The legal moves are `AssessmentState.moves` and nothing else.
public enum AssessmentState: String, Sendable, Hashable, Codable, CaseIterable {
    /// Recorded, and part of no claim.
    case recorded
    /// Put forward in a claim that is under way.
    case claimed
    /// Sent back, with reasons: by a quality assurer, an appeal, a re-review, or the revocation of its certificate.
    case returned
    /// Behind a certificate.
    case certified
    /// Taken back by its assessor, or set aside.
    case withdrawn
    /// Followed by another assessment of the same participant in the same unit.
    case superseded
    /// The same, after it had been sent back.
    case supersededAfterReturn

    /// What can happen to an assessment. Withdrawing is an act of its own; every other move follows from another act.
    public enum Move: String, Sendable, Hashable, Codable, CaseIterable {
        case claim
        /// The claim went back or was withdrawn, and this assessment was not what was wrong.
        case release
        /// A quality assurer sent it back; or, once certified, the certificate behind it was revoked for a fault of the
        /// assessment, so that the participant can be assessed anew.
        case `return`
        case certify
        case withdraw
        case supersede
        /// The one that followed it was a mistake, and is withdrawn.
        case reinstate
        /// Its participant turned out to be on record twice, and another assessment of hers in the unit stands.
        case yield
    }

    /// Per state, the only legal exits.
    public static let moves: [AssessmentState: [Move: AssessmentState]] = [
        .recorded: [
            .claim: .claimed, .return: .returned, .withdraw: .withdrawn, .supersede: .superseded, .yield: .superseded,
        ],
        .claimed: [.release: .recorded, .return: .returned, .certify: .certified],
        .returned: [
            .supersede: .supersededAfterReturn, .withdraw: .withdrawn, .yield: .supersededAfterReturn,
        ],
        .certified: [.return: .returned, .yield: .superseded],
        .withdrawn: [:],
        .superseded: [.reinstate: .recorded],
        .supersededAfterReturn: [.reinstate: .returned],
    ]

    /// Whether it is the one of its participant in its unit, sent back or not: neither taken back nor followed by another.
    public var isOfRecord: Bool {
        switch self {
        case .recorded, .claimed, .returned, .certified: true
        case .withdrawn, .superseded, .supersededAfterReturn: false
        }
    }

    public func after(_ move: Move) -> AssessmentState? {
        Self.moves[self]?[move]
    }
}
