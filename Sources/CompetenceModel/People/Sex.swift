/// Legal sex, for the follow-up that the European Social Fund asks for.
public enum Sex: String, Sendable, Hashable, Codable, CaseIterable {
    case female
    case male

    public var concept: String {
        switch self {
        case .female: "http://publications.europa.eu/resource/authority/human-sex/FEMALE"
        case .male: "http://publications.europa.eu/resource/authority/human-sex/MALE"
        }
    }
}
