/// Writes a document in canonical form to begin with: what ``finish()`` returns is the exclusive canonical form
/// (without comments) of the document that it is.
///
/// So the bytes to digest are the bytes written. Since exclusive canonicalisation renders each namespace where it is
/// used, an element written with a fresh writer is the canonical form of that element wherever it stands.
///
/// Calls do not throw. Whatever cannot be written (a character that XML does not have, a wrong name, an element left
/// open) is remembered, and ``finish()`` throws all of it; there is no way to get at bytes that are not a document.
/// A writer cannot be copied: what is half-written is written on by one.
public struct CanonicalXMLWriter: ~Copyable, Sendable {
    private var output: CanonicalOutput
    private var openElements: [OpenElement] = []
    /// What is rendered on the open elements, outermost first; `nil` stands for `xmlns=""`.
    private var rendered: [XMLNamespace?] = []
    private var outermostUses = CanonicalXMLFragment.OutermostUses()
    private var problems: [XMLProblem] = []
    private var hasRoot = false
    // Kept between elements to be allocated once.
    private var declarations: [XMLNamespace?] = []

    private struct OpenElement {
        /// Where the name stands in the output.
        var name: Range<Int>
        /// How many bindings were rendered outside the element.
        var renderedOutside: Int
        var namespace: XMLNamespace?
    }

    /// An empty document. The hint, in bytes, saves growing.
    public init(sizeHint: Int = 8192) {
        output = CanonicalOutput(capacity: sizeHint)
    }

    /// How many bytes have been written so far.
    public var byteCount: Int {
        output.count
    }

    // MARK: Elements

    /// Begins an element; `nil` puts it in no namespace. Attributes may come in any order.
    public mutating func start(_ name: String, in namespace: XMLNamespace? = nil, attributes: [Attribute] = []) {
        let isInherited = open(name, in: namespace)
        if !isInherited || !attributes.isEmpty {
            declarations.removeAll(keepingCapacity: true)
            if !isInherited { use(namespace) }
            appendDeclarationsAndAttributes(attributes)
        }
        output.append(UInt8(ascii: ">"))
    }

    /// The same with pairs, of which those without a value are left out; a name may carry the prefix `xml:`, as in
    /// `xml:lang`, and no other.
    public mutating func start(
        _ name: String, in namespace: XMLNamespace? = nil, attributes: [(name: String, value: String?)]
    ) {
        // Nearly always they come in the order in which they are written.
        guard Self.isStrictlyInOrder(attributes) else {
            start(
                name, in: namespace,
                attributes: attributes.compactMap { name, value in
                    value.map { Attribute(name, $0) }
                })
            return
        }
        begin(name, in: namespace)
        for (name, value) in attributes {
            if let value { appendAttribute(name, nil, value) }
        }
        output.append(UInt8(ascii: ">"))
    }

    /// The same with attributes that were rendered before.
    public mutating func start(_ name: String, in namespace: XMLNamespace? = nil, attributes: RenderedAttributes) {
        begin(name, in: namespace)
        for problem in attributes.problems { note(problem.code, problem.message) }
        output.append(attributes.bytes)
        output.append(UInt8(ascii: ">"))
    }

    /// Writes a start tag as far as its attributes, none of which is in a namespace that has to be declared.
    private mutating func begin(_ name: String, in namespace: XMLNamespace?) {
        guard !open(name, in: namespace) else { return }
        declarations.removeAll(keepingCapacity: true)
        use(namespace)
        for declaration in declarations { append(declaration) }
    }

    /// Writes a start tag as far as its name.
    /// - Returns: whether the element is in the namespace of the one around it, which has rendered it then, as nearly always.
    private mutating func open(_ name: String, in namespace: XMLNamespace?) -> Bool {
        if openElements.isEmpty {
            if hasRoot { note(.unbalanced, "a second root element '\(name)'") }
            hasRoot = true
        }
        output.append(UInt8(ascii: "<"))
        let nameStart = output.count
        append(name: name, in: namespace)
        let isInherited = openElements.last?.namespace?.isIdentical(to: namespace) ?? false
        openElements.append(
            OpenElement(name: nameStart..<output.count, renderedOutside: rendered.count, namespace: namespace))
        return isInherited
    }

    /// Ends the innermost open element.
    public mutating func end() {
        guard let element = openElements.popLast() else {
            note(.unbalanced, "an end without a start")
            return
        }
        output.append("</")
        output.appendAgain(element.name)
        output.append(UInt8(ascii: ">"))
        if rendered.count > element.renderedOutside { rendered.removeSubrange(element.renderedOutside...) }
    }

    /// Text inside the innermost open element.
    public mutating func text(_ text: String) {
        guard !openElements.isEmpty else {
            note(.unbalanced, "text outside the root element")
            return
        }
        text.withBytes { bytes in
            checkCharacters(bytes)
            output.appendEscaped(text: bytes)
        }
    }

    /// A line break, and two spaces a level: text like any other, which canonicalisation keeps.
    public mutating func breakLine(depth: Int) {
        guard !openElements.isEmpty else {
            note(.unbalanced, "a line break outside the root element")
            return
        }
        output.append(UInt8(ascii: "\n"))
        for _ in 0..<max(depth, 0) { output.append("  ") }
    }

    /// An element with nothing but text inside.
    public mutating func element(
        _ name: String, in namespace: XMLNamespace? = nil, attributes: [Attribute] = [], text: String = ""
    ) {
        start(name, in: namespace, attributes: attributes)
        if !text.isEmpty { self.text(text) }
        end()
    }

    /// The same with pairs, as for ``start(_:in:attributes:)``.
    public mutating func element(
        _ name: String, in namespace: XMLNamespace? = nil, attributes: [(name: String, value: String?)],
        text: String = ""
    ) {
        start(name, in: namespace, attributes: attributes)
        if !text.isEmpty { self.text(text) }
        end()
    }

    /// The same with attributes that were rendered before.
    public mutating func element(
        _ name: String, in namespace: XMLNamespace? = nil, attributes: RenderedAttributes, text: String = ""
    ) {
        start(name, in: namespace, attributes: attributes)
        if !text.isEmpty { self.text(text) }
        end()
    }

    /// Puts in an element that is canonical already. Refused, as ``XMLProblem/Code/notCanonical``, if the elements open
    /// here already render a namespace that it declares, or a default namespace that it would have to undo.
    public mutating func splice(_ fragment: CanonicalXMLFragment) {
        if openElements.isEmpty {
            if hasRoot { note(.unbalanced, "a second root element") }
            hasRoot = true
        }
        for namespace in fragment.outermostUses.namespaces {
            let inScope = binding(withPrefixOf: namespace)
            if inScope == namespace {
                note(.notCanonical, "the fragment declares '\(namespace.uri)', which is already declared around it")
            }
            if inScope == nil { outermostUses.insert(namespace) }
        }
        if fragment.outermostUses.includesNone {
            switch binding(withPrefixOf: nil) {
            case .some(.some(let namespace)):
                note(.notCanonical, "the fragment has elements in no namespace, inside the default '\(namespace.uri)'")
            case .some(.none): break
            case .none: outermostUses.insert(nil)
            }
        }
        output.append(fragment.bytes)
    }

    // MARK: The result

    /// The document. Throws if anything handed to the writer could not be written, or if it is not one whole element.
    public func finish() throws(XMLProblems) -> [UInt8] {
        var problems = problems
        if !hasRoot { problems.append(XMLProblem(code: .unbalanced, message: "nothing was written")) }
        if let name = innermostName {
            problems.append(
                XMLProblem(
                    code: .unbalanced, message: "\(openElements.count) elements are still open, '\(name)' innermost"))
        }
        if let problems = XMLProblems(problems) { throw problems }
        return output.copiedBytes()
    }

    /// The same as something that another writer can take in.
    public func finishFragment() throws(XMLProblems) -> CanonicalXMLFragment {
        CanonicalXMLFragment(bytes: try finish(), outermostUses: outermostUses)
    }
}

// MARK: - Attributes

extension CanonicalXMLWriter {
    /// Attributes of which many elements have the same, such as `xml:lang="sv"`, in canonical form. Keep them in a
    /// `static let`.
    public struct RenderedAttributes: Sendable {
        let bytes: [UInt8]
        let problems: [XMLProblem]

        /// Attributes in no namespace, or in that of `xml:`, in any order.
        public init(_ attributes: [Attribute]) {
            var writer = CanonicalXMLWriter(sizeHint: 64)
            for attribute in attributes {
                guard let namespace = attribute.namespace, !namespace.isXML else { continue }
                writer.note(.namespace, "'\(namespace.prefix):\(attribute.name)' needs a declaration of its own")
            }
            writer.appendDeclarationsAndAttributes(attributes)
            bytes = writer.output.copiedBytes()
            problems = writer.problems
        }
    }

    private mutating func appendDeclarationsAndAttributes(_ attributes: [Attribute]) {
        for index in attributes.indices {
            if let namespace = attributes[index].namespace { use(attributeNamespace: namespace, of: attributes[index]) }
        }
        if declarations.count > 1 { checkDeclarations() }
        for declaration in declarations { append(declaration) }
        if isStrictlyInOrder(attributes) {
            for index in attributes.indices { append(attributes[index]) }
        } else {
            let sorted = attributes.sorted { $0.precedes($1) }
            for (attribute, next) in zip(sorted, sorted.dropFirst()) where !attribute.precedes(next) {
                note(.duplicateAttribute, "the attribute '\(attribute.name)' twice")
            }
            for attribute in sorted { append(attribute) }
        }
    }

    private func isStrictlyInOrder(_ attributes: [Attribute]) -> Bool {
        guard attributes.count > 1 else { return true }
        for index in 1..<attributes.count where !attributes[index - 1].precedes(attributes[index]) { return false }
        return true
    }

    /// Whether each comes after the one before it, and none is in the namespace of `xml:`.
    private static func isStrictlyInOrder(_ attributes: [(name: String, value: String?)]) -> Bool {
        var previous: String?
        for (name, value) in attributes where value != nil {
            if name.utf8.first == UInt8(ascii: "x"), name.utf8.starts(with: "xml:".utf8) { return false }
            if let previous, !Attribute.precedes(previous, name) { return false }
            previous = name
        }
        return true
    }

    private mutating func append(_ attribute: borrowing Attribute) {
        appendAttribute(attribute.name, attribute.namespace, attribute.value)
    }

    @inline(__always)
    private mutating func appendAttribute(_ name: String, _ namespace: XMLNamespace?, _ value: String) {
        output.append(UInt8(ascii: " "))
        append(name: name, in: namespace)
        output.append("=\"")
        value.withBytes { bytes in
            checkCharacters(bytes)
            output.appendEscaped(attributeValue: bytes)
        }
        output.append(UInt8(ascii: "\""))
    }
}

// MARK: - Namespaces

extension CanonicalXMLWriter {
    private mutating func append(name: String, in namespace: XMLNamespace?) {
        if let namespace, !namespace.isDefault {
            output.append(namespace.prefixBytes)
            output.append(UInt8(ascii: ":"))
        }
        let isName = name.withBytes { bytes in
            output.append(bytes)
            return XMLName.isNCName(bytes)
        }
        if !isName { note(.invalidName, "'\(name)' is not an XML name without colon") }
    }

    /// Takes note that the element being written visibly uses a namespace; `nil` is none.
    private mutating func use(_ namespace: XMLNamespace?) {
        if namespace?.isXML == true { return }
        if let problem = namespace?.problem { note(problem.code, problem.message) }
        let inScope = binding(withPrefixOf: namespace)
        switch inScope {
        case .some(let binding):
            if binding == namespace { return }
        case .none:
            outermostUses.insert(namespace)
            // Outside every rendered default namespace, no namespace goes without saying.
            if namespace == nil { return }
        }
        rendered.append(namespace)
        let position = declarations.firstIndex { Self.precedes(namespace, $0) } ?? declarations.count
        declarations.insert(namespace, at: position)
    }

    /// The innermost rendered binding of the prefix; `.some(nil)` if that is `xmlns=""`.
    private func binding(withPrefixOf namespace: XMLNamespace?) -> XMLNamespace?? {
        var index = rendered.count - 1
        while index >= 0 {
            if Self.hasSamePrefix(rendered[index], namespace) { return .some(rendered[index]) }
            index -= 1
        }
        return .none
    }

    private mutating func use(attributeNamespace namespace: XMLNamespace, of attribute: Attribute) {
        if namespace.isDefault {
            note(.namespace, "the attribute '\(attribute.name)' is in a namespace without prefix")
        }
        use(namespace)
    }

    /// One prefix cannot stand for two namespaces on the same element.
    private mutating func checkDeclarations() {
        guard declarations.count > 1 else { return }
        for (declaration, next) in zip(declarations, declarations.dropFirst())
        where Self.hasSamePrefix(declaration, next) {
            note(.namespace, "the prefix '\(next?.prefix ?? "")' for two namespaces")
        }
    }

    private mutating func append(_ declaration: XMLNamespace?) {
        output.append(" xmlns")
        if let prefix = declaration?.prefixBytes, !prefix.isEmpty {
            output.append(UInt8(ascii: ":"))
            output.append(prefix)
        }
        output.append("=\"")
        declaration?.uriBytes.withUnsafeBufferPointer { output.appendEscaped(attributeValue: $0) }
        output.append(UInt8(ascii: "\""))
    }

    /// `nil`, no namespace, has no prefix, like the default namespace.
    private static func hasSamePrefix(_ one: XMLNamespace?, _ other: XMLNamespace?) -> Bool {
        switch (one, other) {
        case (let one?, let other?): one.hasPrefix(of: other)
        case (let one?, nil): one.prefixBytes.isEmpty
        case (nil, let other?): other.prefixBytes.isEmpty
        case (nil, nil): true
        }
    }

    private static func precedes(_ one: XMLNamespace?, _ other: XMLNamespace?) -> Bool {
        (one?.prefixBytes ?? []).lexicographicallyPrecedes(other?.prefixBytes ?? [])
    }
}

// MARK: - Checks

extension CanonicalXMLWriter {
    private mutating func note(_ code: XMLProblem.Code, _ message: String) {
        guard problems.count < LibXML2.maxProblems else { return }
        let place = innermostName.map { " (in '\($0)')" } ?? ""
        problems.append(XMLProblem(code: code, message: message + place))
    }

    private var innermostName: String? {
        openElements.last.map { String(decoding: output.bytes[$0.name], as: UTF8.self) }
    }

    private mutating func checkCharacters(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let fault = CharacterCheck.firstFault(in: bytes) else { return }
        let problem = fault.problem(in: bytes)
        note(problem.code, problem.message)
    }
}
