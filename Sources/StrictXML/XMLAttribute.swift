/// An attribute of an element. Namespace declarations are not attributes.
public struct XMLAttribute: Sendable, Hashable {
    /// The local name.
    public var name: String
    /// The namespace; `nil` for an attribute without prefix.
    public var namespaceURI: String?
    /// The value, normalised as XML 1.0 section 3.3.3 prescribes.
    public var value: String

    /// An attribute.
    public init(name: String, namespaceURI: String? = nil, value: String) {
        self.name = name
        self.namespaceURI = namespaceURI
        self.value = value
    }
}
