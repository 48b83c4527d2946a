import CompetenceModel
import RegistryStore

@testable import CompetenceRegistry

/// Something that somebody might try on a walk.
struct WalkMove: Sendable {
    let act: ActKind
    let name: String
    /// How often it is tried, compared with others.
    let weight: Int
    /// Who mostly tries it; anybody does now and then.
    let usual: [String]
    private let body: @Sendable (WalkWorld, Session) throws -> [Finding]?

    /// - Parameter body: tries it; says what it was refused for, and `nil` where it was accepted.
    init(
        _ act: ActKind, _ name: String? = nil, weight: Int, by usual: [String],
        _ body: @escaping @Sendable (WalkWorld, Session) throws -> [Finding]?
    ) {
        self.act = act
        self.name = name ?? act.rawValue
        self.weight = weight
        self.usual = usual
        self.body = body
    }

    func run(in world: WalkWorld, by actor: String) throws -> [Finding]? {
        try body(world, world.session(actor))
    }

    static let all: [WalkMove] =
        catalogue + organisations + people + recovery + participants + assessing + claiming + certifying + questions
        + exchange
        + time

    /// What no move tries, and why.
    static let exempt: [ActKind: String] = [
        .revealParticipant: "it is reading: nothing is recorded",
        .writeCheckpoint: "it is kept elsewhere: nothing is recorded",
    ]

    static let byName = Dictionary(all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

    /// As often as their weights say.
    static let lots: [WalkMove] = all.flatMap { Array(repeating: $0, count: $0.weight) }
}

extension Verdict {
    /// What it was refused for; `nil` where it was accepted.
    var refusals: [Finding]? { value == nil ? findings : nil }
}
