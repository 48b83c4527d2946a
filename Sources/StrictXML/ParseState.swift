import CLibXML2

/// What is known about a document while libxml2 parses it: the limits, how far they are used, what was wrong.
///
/// It lives on the stack of the parse; the parser context's `_private` points at it.
struct ParseState {
    let limits: XMLLimits
    private(set) var problems: [XMLProblem] = []
    private var depth = 0
    private var nodes = 0
    private var isStopped = false

    init(limits: XMLLimits) {
        self.limits = limits
    }

    /// Puts the callbacks in place. Each stops the parser at the first thing that is not allowed, so that nothing of
    /// it reaches the tree.
    static func install(in context: xmlParserCtxtPtr, state: UnsafeMutablePointer<ParseState>) {
        context.pointee._private = UnsafeMutableRawPointer(state)
        intyga_xml_set_parser_errors(context) { data, error in
            guard let error, let (_, state) = ParseState.current(data) else { return }
            state.pointee.report(error)
        }
        let handler = context.pointee.sax
        handler?.pointee.startElementNs = {
            data, name, prefix, uri, nbNamespaces, namespaces, nbAttributes, nbDefaulted, attributes in
            guard let (context, state) = ParseState.current(data) else { return }
            let line = ParseState.lineOfStartTag(context)
            let refusal =
                state.pointee.enterElement(
                    line: line, namespaces: Int(nbNamespaces), attributes: Int(nbAttributes), values: attributes)
                ?? NamespaceName.firstProblem(line: line, count: Int(nbNamespaces), declarations: namespaces)
            if let refusal {
                state.pointee.stop(context, refusal)
                return
            }
            xmlSAX2StartElementNs(
                data, name, prefix, uri, nbNamespaces, namespaces, nbAttributes, nbDefaulted, attributes)
            // xmlNode.line has 16 bits, and libxml2's way around that is an estimate. `_private` is the application's.
            if let node = context.pointee.node { node.pointee._private = UnsafeMutableRawPointer(bitPattern: line) }
        }
        handler?.pointee.endElementNs = { data, name, prefix, uri in
            guard let (_, state) = ParseState.current(data) else { return }
            state.pointee.depth -= 1
            xmlSAX2EndElementNs(data, name, prefix, uri)
        }
        // Called when `<!DOCTYPE name` has been read and before anything inside it.
        handler?.pointee.internalSubset = { data, _, _, _ in
            guard let (context, state) = ParseState.current(data) else { return }
            state.pointee.stop(context, .doctype(line: ParseState.currentLine(context)))
        }
        // Nothing external can be asked for without a DOCTYPE. Should it ever be: there is nothing.
        handler?.pointee.resolveEntity = { _, _, _ in nil }
        handler?.pointee.externalSubset = nil
        // Comments are not kept in the tree: nobody reads them, they are in no canonical form, and without them the texts
        // on both sides are one.
        handler?.pointee.comment = { data, _ in
            guard let (context, state) = ParseState.current(data), !state.pointee.limits.allowsComments else { return }
            let line = ParseState.currentLine(context)
            state.pointee.stop(
                context, XMLProblem(code: .comment, line: line, message: "comments are not allowed here"))
        }
        handler?.pointee.processingInstruction = { data, target, content in
            guard let (context, state) = ParseState.current(data) else { return }
            let line = ParseState.currentLine(context)
            if let refusal = state.pointee.enterProcessingInstruction(line: line) {
                state.pointee.stop(context, refusal)
            } else {
                xmlSAX2ProcessingInstruction(data, target, content)
            }
        }
    }

    /// The parser context that a callback was given, and the state it belongs to.
    private static func current(
        _ data: UnsafeMutableRawPointer?
    ) -> (xmlParserCtxtPtr, UnsafeMutablePointer<ParseState>)? {
        guard let context = data?.assumingMemoryBound(to: xmlParserCtxt.self),
            let state = context.pointee._private?.assumingMemoryBound(to: ParseState.self)
        else { return nil }
        return (context, state)
    }

    private static func currentLine(_ context: xmlParserCtxtPtr) -> Int {
        context.pointee.input.map { Int($0.pointee.line) } ?? 0
    }

    /// The line on which the start tag begins that has just been read. The parser stands at its end; `<` cannot occur
    /// inside it, not even in an attribute value.
    private static func lineOfStartTag(_ context: xmlParserCtxtPtr) -> Int {
        guard let input = context.pointee.input, let base = input.pointee.base, var cursor = input.pointee.cur else {
            return 0
        }
        var line = Int(input.pointee.line)
        while cursor > base, cursor.pointee != UInt8(ascii: "<") {
            cursor -= 1
            if cursor.pointee == UInt8(ascii: "\n") { line -= 1 }
        }
        return line
    }

    private mutating func stop(_ context: xmlParserCtxtPtr, _ problem: XMLProblem) {
        guard !isStopped else { return }
        isStopped = true
        problems.append(problem)
        xmlStopParser(context)
    }

    /// Counts an element in; returns why it is refused, if it is.
    private mutating func enterElement(
        line: Int, namespaces: Int, attributes: Int, values: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    ) -> XMLProblem? {
        depth += 1
        if depth > limits.maxDepth {
            return XMLProblem(
                code: .tooDeep, line: line, message: "elements are nested deeper than \(limits.maxDepth) levels")
        }
        if let refusal = countNode(line: line) { return refusal }
        if attributes + namespaces > limits.maxAttributes {
            return .tooManyAttributes(line: line, limits: limits)
        }
        guard attributes > 0, let values else { return nil }
        for index in 0..<attributes {
            // libxml2 hands over five pointers an attribute: name, prefix, namespace, start and end of the value.
            guard let start = values[index * 5 + 3], let end = values[index * 5 + 4] else { continue }
            if end - start > limits.maxAttributeValueBytes {
                return XMLProblem(
                    code: .attributeTooLong, line: line,
                    message: "an attribute value is longer than \(limits.maxAttributeValueBytes) bytes")
            }
        }
        return nil
    }

    private mutating func enterProcessingInstruction(line: Int) -> XMLProblem? {
        guard limits.allowsProcessingInstructions else {
            return XMLProblem(
                code: .processingInstruction, line: line, message: "processing instructions are not allowed here")
        }
        return countNode(line: line)
    }

    private mutating func countNode(line: Int) -> XMLProblem? {
        nodes += 1
        guard nodes > limits.maxElements else { return nil }
        return XMLProblem(
            code: .tooManyElements, line: line, message: "there are more than \(limits.maxElements) elements")
    }

    /// Takes note of an error that libxml2 reports.
    private mutating func report(_ error: UnsafePointer<xmlError>) {
        // After the first violation of well-formedness libxml2 only reports its consequences.
        guard !isStopped, problems.count < LibXML2.maxProblems else { return }
        let isNamespace = error.pointee.domain == Int32(XML_FROM_NAMESPACE.rawValue)
        guard error.pointee.level != XML_ERR_WARNING else { return }
        isStopped = error.pointee.level == XML_ERR_FATAL
        let isMemory = error.pointee.code == Int32(XML_ERR_NO_MEMORY.rawValue)
        problems.append(
            XMLProblem(
                code: isMemory ? .outOfResources : isNamespace ? .namespace : .notWellFormed,
                line: LibXML2.line(of: error),
                message: LibXML2.message(of: error)))
    }
}

extension XMLProblem {
    static func doctype(line: Int?) -> XMLProblem {
        XMLProblem(
            code: .doctype, line: line, message: "the document has a document type declaration; none is accepted")
    }
}
