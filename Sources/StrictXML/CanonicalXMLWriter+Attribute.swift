extension CanonicalXMLWriter {
    /// An attribute to write.
    public struct Attribute: Sendable, Hashable {
        /// The local name.
        public var name: String
        /// The namespace, which needs a prefix; `nil` for none.
        public var namespace: XMLNamespace?
        /// The value, unescaped.
        public var value: String

        /// An attribute. A name beginning with `xml:`, as `xml:lang`, is one in that namespace.
        public init(_ name: String, _ value: String, in namespace: XMLNamespace? = nil) {
            if namespace == nil, name.utf8.starts(with: "xml:".utf8) {
                self.name = String(name.dropFirst(4))
                self.namespace = .xml
            } else {
                self.name = name
                self.namespace = namespace
            }
            self.value = value
        }

        /// The order of attributes in canonical XML: by namespace, those in none first, then by local name.
        func precedes(_ other: Attribute) -> Bool {
            switch (namespace, other.namespace) {
            case (nil, nil): return Self.precedes(name, other.name)
            case (nil, _): return true
            case (_, nil): return false
            case (let namespace?, let otherNamespace?):
                if namespace.hasURI(of: otherNamespace) { return Self.precedes(name, other.name) }
                return namespace.uriBytes.lexicographicallyPrecedes(otherNamespace.uriBytes)
            }
        }

        /// By bytes, which is by code points. Swift's order of strings is another one.
        static func precedes(_ one: String, _ other: String) -> Bool {
            one.withBytes { one in other.withBytes { other in one.lexicographicallyPrecedes(other) } }
        }
    }
}
