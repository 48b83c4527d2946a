import CLibXML2

/// A parsed XML document: well-formed, namespace-well-formed, in UTF-8, without DOCTYPE, within its limits.
///
/// Parsing never reads a file, the network or an entity, whatever the document asks for.
///
/// It is `Sendable` although it holds a C tree: nothing changes the tree after `init`, with one exception. Schema
/// validation registers the values of `xs:ID` attributes in the tree's id table, which nothing else reads; a lock of the
/// document's own keeps two validations of it apart.
public final class XMLDocument: @unchecked Sendable {
    let tree: xmlDocPtr
    private let rootNode: xmlNodePtr
    private let validationLock: xmlMutexPtr

    /// Parses a document.
    ///
    /// The bytes have to be UTF-8 (a byte order mark is skipped where the limits allow one), the declared XML version
    /// 1.0 and the declared encoding, if any, UTF-8. After the first violation of well-formedness nothing more is
    /// reported, since the rest would be guesswork.
    public init(parsing bytes: [UInt8], limits: XMLLimits = .default) throws(XMLProblems) {
        LibXML2.start()
        var state = ParseState(limits: limits)
        let outcome = bytes.withUnsafeBufferPointer { XMLDocument.parse($0, state: &state) }
        let tree: xmlDocPtr
        switch outcome {
        case .success(let parsed): tree = parsed
        case .failure(let problems): throw problems
        }
        guard let root = xmlDocGetRootElement(tree) else {
            xmlFreeDoc(tree)
            throw XMLProblems(XMLProblem(code: .notWellFormed, message: "the document has no element"))
        }
        guard let lock = xmlNewMutex() else {
            xmlFreeDoc(tree)
            throw XMLProblems(XMLProblem(code: .outOfResources, message: "out of memory"))
        }
        self.tree = tree
        self.rootNode = root
        self.validationLock = lock
    }

    deinit {
        xmlFreeMutex(validationLock)
        xmlFreeDoc(tree)
    }

    /// The root element.
    public var root: XMLElement {
        XMLElement(document: self, node: rootNode)
    }

    /// Runs what writes to the tree's id table, one at a time.
    func withValidationLock<Result>(_ body: () -> Result) -> Result {
        xmlMutexLock(validationLock)
        defer { xmlMutexUnlock(validationLock) }
        return body()
    }

    private static func parse(
        _ bytes: UnsafeBufferPointer<UInt8>, state: inout ParseState
    ) -> Result<xmlDocPtr, XMLProblems> {
        let limits = state.limits
        let document: UnsafeBufferPointer<UInt8>
        do throws(XMLProblem) {
            let start = try SourceText.check(bytes, limits: limits)
            document = UnsafeBufferPointer(rebasing: bytes[start...])
            try AttributeFlood.check(document, limits: limits)
        } catch {
            return .failure(XMLProblems(error))
        }
        guard let size = CInt(exactly: document.count), let context = xmlNewParserCtxt() else {
            return .failure(XMLProblems(XMLProblem(code: .outOfResources, message: "out of memory")))
        }
        defer { xmlFreeParserCtxt(context) }
        let tree = withUnsafeMutablePointer(to: &state) { state in
            ParseState.install(in: context, state: state)
            return document.withMemoryRebound(to: CChar.self) {
                xmlCtxtReadMemory(context, $0.baseAddress, size, nil, nil, options(for: limits))
            }
        }
        if let problems = XMLProblems(state.problems) {
            if let tree { xmlFreeDoc(tree) }
            return .failure(problems)
        }
        guard let tree, context.pointee.wellFormed == 1, context.pointee.nsWellFormed == 1 else {
            if let tree { xmlFreeDoc(tree) }
            return .failure(XMLProblems(XMLProblem(code: .notWellFormed, message: "the document is not well-formed")))
        }
        // The callback has refused it already. This does not depend on the callback.
        guard tree.pointee.intSubset == nil, tree.pointee.extSubset == nil else {
            xmlFreeDoc(tree)
            return .failure(XMLProblems(.doctype(line: nil)))
        }
        return .success(tree)
    }

    /// libxml2's own ceilings are at some 10 million bytes a node; only documents that may be larger go without them,
    /// under the limits enforced here.
    private static let largestWithoutHugeOption = 10_000_000

    private static func options(for limits: XMLLimits) -> CInt {
        // NOCDATA: a CDATA section is text to everyone who reads the tree. COMPACT: short texts without an allocation.
        var options = XML_PARSE_NONET.rawValue | XML_PARSE_NOCDATA.rawValue | XML_PARSE_COMPACT.rawValue
        if limits.maxBytes >= largestWithoutHugeOption { options |= XML_PARSE_HUGE.rawValue }
        return CInt(bitPattern: options)
    }
}
