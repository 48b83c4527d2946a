/// One thing that is wrong with a document, a schema, or with what was handed to a writer.
public struct XMLProblem: Error, Sendable, Hashable {
    /// What kind of problem it is. The raw values are stable: they may be shown, stored and compared.
    public enum Code: String, Sendable, Hashable, CaseIterable {
        /// The bytes are not UTF-8 (which includes UTF-16 and UTF-32, overlong forms and surrogates).
        case notUTF8 = "not-utf8"
        /// A byte order mark, where the limits forbid one.
        case byteOrderMark = "byte-order-mark"
        /// The XML declaration names an encoding other than UTF-8.
        case encoding = "encoding"
        /// The XML declaration names a version other than 1.0.
        case xmlVersion = "xml-version"
        /// A character that XML 1.0 has no way to write, such as NUL or another control character.
        case illegalCharacter = "illegal-character"
        /// A document type declaration. None is ever processed, so no entity ever exists.
        case doctype
        /// A comment, where the limits forbid them.
        case comment
        /// A processing instruction, where the limits forbid them.
        case processingInstruction = "processing-instruction"
        /// More bytes than the limits allow.
        case tooLarge = "too-large"
        /// Elements nested deeper than the limits allow.
        case tooDeep = "too-deep"
        /// More elements than the limits allow.
        case tooManyElements = "too-many-elements"
        /// More attributes or namespace declarations on one element than the limits allow.
        case tooManyAttributes = "too-many-attributes"
        /// An attribute value longer than the limits allow.
        case attributeTooLong = "attribute-too-long"
        /// Not well-formed XML.
        case notWellFormed = "not-well-formed"
        /// Well-formed, but not according to Namespaces in XML (an undeclared prefix, a relative namespace name).
        case namespace
        /// Does not follow the schema.
        case schemaViolation = "schema-violation"
        /// The schema itself is wrong.
        case schemaInvalid = "schema-invalid"
        /// The schema includes or imports a document that was not provided.
        case schemaNotFound = "schema-not-found"
        /// More problems than are worth listing; the rest has been left out.
        case tooManyProblems = "too-many-problems"
        /// A name handed to a writer is not an XML name.
        case invalidName = "invalid-name"
        /// Two attributes of one element handed to a writer have the same name.
        case duplicateAttribute = "duplicate-attribute"
        /// A writer was asked for something that leaves the document unbalanced.
        case unbalanced
        /// A fragment handed to a writer would not be canonical where it was put.
        case notCanonical = "not-canonical"
        /// libxml2 could not finish, for instance because memory ran out.
        case outOfResources = "out-of-resources"
    }

    /// What kind of problem it is.
    public var code: Code
    /// The line it is on, counted from 1. For an element, the line on which its start tag begins.
    public var line: Int?
    /// One line in plain English. It may quote the document, without control characters and shortened.
    public var message: String

    /// A problem.
    public init(code: Code, line: Int? = nil, message: String) {
        self.code = code
        self.line = line
        self.message = message
    }
}

extension XMLProblem: CustomStringConvertible {
    /// `line 12: not-well-formed: …`
    public var description: String {
        let place = line.map { "line \($0): " } ?? ""
        return "\(place)\(code.rawValue): \(message)"
    }
}
