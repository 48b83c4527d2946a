/// A municipality by the four-digit code of Statistics Sweden, e.g. `0885` for Borgholm.
///
/// Any four digits: a document or a ledger may be older than the list of municipalities, which change as they merge and part. What
/// somebody types is looked up in the list (`Municipality`).
public struct MunicipalityCode: Identifier {
    public let text: String

    public init?(_ text: String) {
        guard text.utf8.count == 4, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        self.text = text
    }
}

extension MunicipalityCode {
    /// The municipality's name; its code where the list has it not.
    public var displayName: String { Municipality(self)?.name ?? text }
}
