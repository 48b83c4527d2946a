/// A piece of canonical XML, together with what decides whether it stays canonical inside another document.
///
/// Canonical bytes are not canonical everywhere: inside an element that already renders the same namespace, a
/// declaration would be one too many. So bytes alone cannot be put into a writer.
public struct CanonicalXMLFragment: Sendable, Hashable {
    /// The canonical form of the fragment by itself.
    public let bytes: [UInt8]
    let outermostUses: OutermostUses

    init(bytes: [UInt8], outermostUses: OutermostUses) {
        self.bytes = bytes
        self.outermostUses = outermostUses
    }

    /// The namespaces that the fragment uses where nothing inside it has rendered the same prefix.
    struct OutermostUses: Sendable, Hashable {
        private(set) var namespaces: [XMLNamespace] = []
        /// Whether there is an element in no namespace outside every default namespace.
        private(set) var includesNone = false

        /// `nil` is no namespace.
        mutating func insert(_ namespace: XMLNamespace?) {
            guard let namespace else {
                includesNone = true
                return
            }
            if !namespaces.contains(namespace) { namespaces.append(namespace) }
        }
    }
}
