/// Who issues the certificates of a framework.
public enum Issuers: String, Sendable, Hashable, Codable, CaseIterable {
    /// The owner of the registry, whoever's the claim is.
    case owner
    /// Each member for itself; the owner for whom is none.
    case members
}
