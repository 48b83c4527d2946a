/// A namespace and the prefix a writer uses for it. Keep it in a `static let`: it is checked when it is made, and
/// compared fastest with itself.
public struct XMLNamespace: Sendable {
    /// A reference, so that the writer passes a pointer around and not four strings.
    private final class Storage: Sendable {
        let prefix: String
        let uri: String
        let prefixBytes: [UInt8]
        let uriBytes: [UInt8]
        let problem: XMLProblem?
        let isXML: Bool
        let isDefault: Bool

        init(prefix: String, uri: String) {
            self.prefix = prefix
            self.uri = uri
            prefixBytes = Array(prefix.utf8)
            uriBytes = Array(uri.utf8)
            problem = XMLNamespace.problem(prefix: prefix, uri: uri)
            isDefault = prefix.isEmpty
            isXML = problem == nil && prefix.utf8.elementsEqual("xml".utf8)
        }
    }

    private let storage: Storage

    /// A namespace. `prefix` is empty for the default namespace.
    ///
    /// A prefix or URI that cannot be written is reported by the writer that is to write it.
    public init(prefix: String = "", uri: String) {
        storage = Storage(prefix: prefix, uri: uri)
    }

    /// The prefix, without colon; empty for the default namespace.
    public var prefix: String { storage.prefix }
    /// The namespace name, an absolute URI.
    public var uri: String { storage.uri }

    var prefixBytes: [UInt8] { storage.prefixBytes }
    var uriBytes: [UInt8] { storage.uriBytes }
    /// Why it cannot be written, if so.
    var problem: XMLProblem? { storage.problem }

    /// The namespace of `xml:lang` and `xml:space`, which needs no declaration.
    public static let xml = XMLNamespace(prefix: "xml", uri: "http://www.w3.org/XML/1998/namespace")

    var isXML: Bool { storage.isXML }

    /// Whether it is written without a prefix.
    var isDefault: Bool { storage.isDefault }

    /// Whether both are copies of one namespace; equal ones need not be.
    func isIdentical(to other: XMLNamespace?) -> Bool {
        storage === other?.storage
    }

    func hasPrefix(of other: XMLNamespace) -> Bool {
        storage === other.storage || storage.prefixBytes == other.storage.prefixBytes
    }

    func hasURI(of other: XMLNamespace) -> Bool {
        storage === other.storage || storage.uriBytes == other.storage.uriBytes
    }

    fileprivate static func problem(prefix: String, uri: String) -> XMLProblem? {
        if !prefix.isEmpty, !XMLName.isNCName(prefix) {
            return XMLProblem(code: .invalidName, message: "'\(prefix)' is not a namespace prefix")
        }
        // Bytewise, because Swift's == of strings would take canonically equivalent characters for the same.
        let isXMLPrefix = prefix.utf8.elementsEqual("xml".utf8)
        let isXMLName = uri.utf8.elementsEqual("http://www.w3.org/XML/1998/namespace".utf8)
        if prefix.utf8.elementsEqual("xmlns".utf8) || isXMLPrefix != isXMLName {
            return XMLProblem(code: .namespace, message: "the prefix '\(prefix)' cannot stand for '\(uri)'")
        }
        // RFC 3986 section 2: only ASCII, and nothing that would have to be escaped or that libxml2 refuses.
        let isPlain = uri.utf8.allSatisfy { (0x21...0x7E).contains($0) && !#""<>\^`{|}&"#.utf8.contains($0) }
        guard uri.withBytes(NamespaceName.isAbsolute), isPlain else {
            return XMLProblem(code: .namespace, message: "the namespace name '\(uri)' is not an absolute URI")
        }
        return nil
    }
}

extension XMLNamespace: Hashable {
    // By bytes: Swift's == of strings would take canonically equivalent characters for the same, which XML does not.

    /// Whether prefix and name are the same, byte for byte.
    public static func == (one: XMLNamespace, other: XMLNamespace) -> Bool {
        one.hasPrefix(of: other) && one.hasURI(of: other)
    }

    /// Hashes prefix and name.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(prefixBytes)
        hasher.combine(uriBytes)
    }
}
