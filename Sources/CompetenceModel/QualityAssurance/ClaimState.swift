/// Where a claim stands. The legal moves are `ClaimState.moves` and nothing else; which stages a claim must pass is its
/// framework's quality policy, and the rule `EveryStageHasSignedOff` holds certification to it.
public enum ClaimState: String, Sendable, Hashable, Codable, CaseIterable {
    case submitted
    case internallySignedOff
    case externallySignedOff
    case returned
    case withdrawn
    case certified

    /// What can happen to a claim.
    public enum Move: String, Sendable, Hashable, Codable, CaseIterable {
        case reviewInternally
        case reviewExternally
        case signOffInternally
        case signOffExternally
        case returnInternally
        case returnExternally
        case resubmit
        case withdraw
        case certify
    }

    /// Per state, the only legal exits.
    public static let moves: [ClaimState: [Move: ClaimState]] = [
        .submitted: [
            .reviewInternally: .submitted, .signOffInternally: .internallySignedOff, .returnInternally: .returned,
            .withdraw: .withdrawn,
        ],
        .internallySignedOff: [
            .reviewExternally: .internallySignedOff, .signOffExternally: .externallySignedOff,
            .returnExternally: .returned, .withdraw: .withdrawn, .certify: .certified,
        ],
        .externallySignedOff: [.withdraw: .withdrawn, .certify: .certified],
        .returned: [.resubmit: .submitted, .withdraw: .withdrawn],
        .withdrawn: [:],
        .certified: [:],
    ]

    public func after(_ move: Move) -> ClaimState? {
        Self.moves[self]?[move]
    }
}

extension QualityStage {
    public var review: ClaimState.Move { self == .internal ? .reviewInternally : .reviewExternally }
    public var signOff: ClaimState.Move { self == .internal ? .signOffInternally : .signOffExternally }
    public var `return`: ClaimState.Move { self == .internal ? .returnInternally : .returnExternally }

    /// The state in which a claim waits for this stage.
    public var awaited: ClaimState { self == .internal ? .submitted : .internallySignedOff }
}
