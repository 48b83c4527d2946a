/// What an event says. Every kind is a type of its own, and a case of ``LedgerEvent``.
///
/// From 1.0.0 on, an event is never read differently: a changed payload is a new version. Until then, formats change freely.
public protocol EventContent: Sendable, Codable, Equatable {
    /// Its name in the ledger.
    static var kind: String { get }
    static var version: Int { get }
    /// What it is about, e.g. `P-0001`.
    var subject: String { get }
    /// The commitments to confidential content that it holds; `audit verify` asks for the content of each.
    var commitments: [SHA256Digest] { get }
    /// The event that says this.
    var event: LedgerEvent { get }
}

extension EventContent {
    public static var kind: String { String(describing: Self.self) }
    public static var version: Int { 1 }
    public var commitments: [SHA256Digest] { [] }
}
