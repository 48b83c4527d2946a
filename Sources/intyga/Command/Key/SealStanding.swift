import CompetenceModel

/// What the registry knows of a seal.
enum SealStanding: String, CaseIterable {
    /// What the organisation seals with.
    case current
    /// Another has taken its place.
    case renewed
    case ended
    case unknown

    init(of fingerprint: SHA256Digest, among known: [RegisteredSeal], of organisation: OrganisationCode) {
        if known.current(of: organisation)?.seal.fingerprint == fingerprint {
            self = .current
        } else if let registered = known.first(where: { $0.seal.fingerprint == fingerprint }) {
            self = registered.endedOn == nil ? .renewed : .ended
        } else {
            self = .unknown
        }
    }

    var title: Phrase {
        switch self {
        case .current: Phrase(sv: "gäller", en: "current")
        case .renewed: Phrase(sv: "förnyat", en: "renewed")
        case .ended: Phrase(sv: "avslutat", en: "ended")
        case .unknown: Phrase(sv: "okänt", en: "unknown")
        }
    }
}
