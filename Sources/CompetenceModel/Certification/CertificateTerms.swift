/// What whoever issues a certificate decides of what it says.
public struct CertificateTerms: Sendable, Hashable, Codable {
    /// What of the holder's birth it carries. Nothing, unless chosen.
    public var birth: Birth
    /// The last day of validity; `nil`: without end.
    public var validUntil: CalendarDate?
    /// Where the status list is published.
    public var statusList: String?

    public enum Birth: String, Sendable, Hashable, Codable, CaseIterable {
        case none
        case date
        case identityNumber
    }

    public init(birth: Birth = .none, validUntil: CalendarDate? = nil, statusList: String? = nil) {
        self.birth = birth
        self.validUntil = validUntil
        self.statusList = statusList
    }
}
