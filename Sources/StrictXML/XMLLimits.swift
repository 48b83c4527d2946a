/// How much of what a document may hold. Enforced while parsing, before the tree grows past them.
public struct XMLLimits: Sendable, Hashable {
    /// The largest document, in bytes.
    public var maxBytes: Int
    /// The deepest nesting of elements; the root is at depth 1. Beyond 256, libxml2 has a limit of its own.
    public var maxDepth: Int
    /// The largest number of elements; processing instructions count too.
    public var maxElements: Int
    /// The largest number of attributes and namespace declarations on one element.
    public var maxAttributes: Int
    /// The longest attribute value, in bytes as written in the document.
    public var maxAttributeValueBytes: Int
    /// Whether comments may occur. They are never part of an element's text or canonical form, and are not kept.
    public var allowsComments: Bool
    /// Whether processing instructions may occur.
    public var allowsProcessingInstructions: Bool
    /// Whether the document may begin with the byte order mark of UTF-8, which editors on Windows write.
    public var allowsByteOrderMark: Bool

    /// Limits of one's own. What is not said is as in ``default``.
    public init(
        maxBytes: Int = 8 << 20,
        maxDepth: Int = 128,
        maxElements: Int = 500_000,
        maxAttributes: Int = 256,
        maxAttributeValueBytes: Int = 64 << 10,
        allowsComments: Bool = true,
        allowsProcessingInstructions: Bool = true,
        allowsByteOrderMark: Bool = true
    ) {
        self.maxBytes = maxBytes
        self.maxDepth = maxDepth
        self.maxElements = maxElements
        self.maxAttributes = maxAttributes
        self.maxAttributeValueBytes = maxAttributeValueBytes
        self.allowsComments = allowsComments
        self.allowsProcessingInstructions = allowsProcessingInstructions
        self.allowsByteOrderMark = allowsByteOrderMark
    }

    /// For documents that people write: 8 MiB, depth 128.
    public static let `default` = XMLLimits()

    /// For sealed documents: 1 MiB, depth 32, and nothing that a reader would not see (no comment, no
    /// processing instruction, no byte order mark).
    public static let sealedDocument = XMLLimits(
        maxBytes: 1 << 20,
        maxDepth: 32,
        maxElements: 50_000,
        maxAttributes: 64,
        maxAttributeValueBytes: 16 << 10,
        allowsComments: false,
        allowsProcessingInstructions: false,
        allowsByteOrderMark: false)

    /// For import files: 256 MiB, five million elements.
    public static let bulk = XMLLimits(maxBytes: 256 << 20, maxElements: 5_000_000)
}
