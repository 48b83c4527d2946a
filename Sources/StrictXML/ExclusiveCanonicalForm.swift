import CLibXML2

/// Exclusive XML Canonicalization 1.0 without comments and without `InclusiveNamespaces`, of one element's subtree.
///
/// Written by hand rather than left to `xmlC14NExecute`, because that visits every node of the document and asks a
/// callback about each, also when only a small part is wanted. The tests hold it against libxml2's.
///
/// Exclusive canonicalisation renders a namespace declaration where its prefix is *visibly used*, by the element's name
/// or an attribute's, unless the nearest rendered ancestor to use it rendered the same one. The tree's resolved
/// namespaces say all there is to know; where in the document they were declared does not matter.
struct ExclusiveCanonicalForm: ~Copyable {
    /// A prefix (`nil` for the default namespace) and the namespace it stands for (`nil` for none).
    private struct Binding {
        var prefix: UnsafePointer<xmlChar>?
        var uri: UnsafePointer<xmlChar>?
    }

    private let apex: xmlNodePtr
    private var output: CanonicalOutput
    /// What is rendered on the open elements, outermost first.
    private var rendered: [Binding] = []
    /// For each open element, how many bindings were rendered outside it.
    private var scopes: [Int] = []
    /// What is used where no element outside has rendered the same prefix: what the surroundings could change.
    private var outermost: [Binding] = []
    // Kept between elements to be allocated once.
    private var declarations: [Binding] = []
    private var attributes: [xmlAttrPtr] = []

    private init(apex: xmlNodePtr) {
        self.apex = apex
        output = CanonicalOutput(capacity: 8192)
    }

    /// The canonical form of a subtree, without the subtree of `omitted` if that is inside.
    static func bytes(of apex: xmlNodePtr, omitting omitted: xmlNodePtr?) -> [UInt8] {
        var form = ExclusiveCanonicalForm(apex: apex)
        form.appendSubtree(omitting: omitted)
        return form.output.copiedBytes()
    }

    /// The same as something that can be put into another document.
    static func fragment(of apex: xmlNodePtr) -> CanonicalXMLFragment {
        var form = ExclusiveCanonicalForm(apex: apex)
        form.appendSubtree(omitting: nil)
        var uses = CanonicalXMLFragment.OutermostUses()
        for binding in form.outermost {
            let namespace = binding.uri.map { XMLNamespace(prefix: binding.prefix?.string ?? "", uri: $0.string) }
            uses.insert(namespace)
        }
        return CanonicalXMLFragment(bytes: form.output.copiedBytes(), outermostUses: uses)
    }

    private mutating func appendSubtree(omitting omitted: xmlNodePtr?) {
        var current = apex
        while true {
            if current != omitted, current.isElement {
                appendStartTag(current)
                if let child = current.pointee.children {
                    current = child
                    continue
                }
                appendEndTag(current)
            } else if current != omitted {
                appendLeaf(current)
            }
            // Upwards through the elements that end here.
            while current != apex, current.pointee.next == nil {
                guard let parent = current.pointee.parent else { return }
                current = parent
                appendEndTag(current)
            }
            guard current != apex, let next = current.pointee.next else { return }
            current = next
        }
    }

    private mutating func appendLeaf(_ node: xmlNodePtr) {
        if node.isText {
            output.appendEscaped(text: node.contentBytes)
        } else if node.pointee.type == XML_PI_NODE {
            output.append("<?")
            if let target = node.pointee.name { output.append(target.bytes) }
            let content = node.contentBytes
            if !content.isEmpty {
                output.append(0x20)
                output.append(content)
            }
            output.append("?>")
        }
        // There are no other kinds: comments are not kept, and the rest needs a DTD.
    }

    private mutating func appendStartTag(_ element: xmlNodePtr) {
        scopes.append(rendered.count)
        output.append(UInt8(ascii: "<"))
        appendName(element)
        declarations.removeAll(keepingCapacity: true)
        // Nearly always an element is in the namespace of the one around it, which has rendered it then.
        if element == apex || element.pointee.ns == nil || element.pointee.ns != element.pointee.parent?.pointee.ns {
            use(prefix: element.pointee.ns?.pointee.prefix, uri: element.namespaceName)
        }
        if let first = element.pointee.properties { collectAttributes(from: first) }
        for declaration in declarations { append(declaration) }
        if element.pointee.properties != nil {
            for attribute in attributes { append(attribute) }
        }
        output.append(UInt8(ascii: ">"))
    }

    private mutating func appendEndTag(_ element: xmlNodePtr) {
        output.append("</")
        appendName(element)
        output.append(UInt8(ascii: ">"))
        if let outside = scopes.popLast(), rendered.count > outside { rendered.removeSubrange(outside...) }
    }

    private mutating func appendName(_ element: xmlNodePtr) {
        if let prefix = element.pointee.ns?.pointee.prefix {
            output.append(prefix.bytes)
            output.append(UInt8(ascii: ":"))
        }
        if let name = element.pointee.name { output.append(name.bytes) }
    }

    /// Takes note that the element being written visibly uses a prefix.
    private mutating func use(prefix: UnsafePointer<xmlChar>?, uri: UnsafePointer<xmlChar>?) {
        var index = rendered.count - 1
        while index >= 0, !Self.areEqual(rendered[index].prefix, prefix) { index -= 1 }
        if index >= 0 {
            if Self.areEqual(rendered[index].uri, uri) { return }
        } else {
            if let prefix, UnsafePointer(prefix).equals("xml") { return }
            outermost.append(Binding(prefix: prefix, uri: uri))
            // Outside every rendered default namespace, no namespace goes without saying.
            if prefix == nil, uri == nil { return }
        }
        let binding = Binding(prefix: prefix, uri: uri)
        rendered.append(binding)
        let position = declarations.firstIndex { Self.precedes(prefix, $0.prefix) } ?? declarations.count
        declarations.insert(binding, at: position)
    }

    /// Attributes are sorted by namespace, those in none first, then by local name.
    private mutating func collectAttributes(from first: xmlAttrPtr) {
        attributes.removeAll(keepingCapacity: true)
        var next = first as xmlAttrPtr?
        while let attribute = next {
            // An attribute without prefix is in no namespace and uses none.
            if let namespace = attribute.pointee.ns {
                use(prefix: namespace.pointee.prefix, uri: namespace.pointee.href)
            }
            var position = attributes.count
            attributes.append(attribute)
            while position > 0, Self.precedes(attribute, attributes[position - 1]) {
                attributes.swapAt(position, position - 1)
                position -= 1
            }
            next = attribute.pointee.next
        }
    }

    private mutating func append(_ declaration: Binding) {
        output.append(" xmlns")
        if let prefix = declaration.prefix {
            output.append(UInt8(ascii: ":"))
            output.append(prefix.bytes)
        }
        output.append("=\"")
        if let uri = declaration.uri { output.appendEscaped(attributeValue: uri.bytes) }
        output.append(UInt8(ascii: "\""))
    }

    private mutating func append(_ attribute: xmlAttrPtr) {
        output.append(UInt8(ascii: " "))
        if let prefix = attribute.pointee.ns?.pointee.prefix {
            output.append(prefix.bytes)
            output.append(UInt8(ascii: ":"))
        }
        if let name = attribute.pointee.name { output.append(name.bytes) }
        output.append("=\"")
        attribute.forEachText { output.appendEscaped(attributeValue: $0) }
        output.append(UInt8(ascii: "\""))
    }

    // MARK: Order and equality of libxml2's strings

    private static func areEqual(_ one: UnsafePointer<xmlChar>?, _ other: UnsafePointer<xmlChar>?) -> Bool {
        guard let one, let other else { return one == nil && other == nil }
        return one.equals(other)
    }

    private static func precedes(_ one: UnsafePointer<xmlChar>?, _ other: UnsafePointer<xmlChar>?) -> Bool {
        guard let other else { return false }
        guard let one else { return true }
        return one.precedes(other)
    }

    private static func precedes(_ one: xmlAttrPtr, _ other: xmlAttrPtr) -> Bool {
        if areEqual(one.namespaceName, other.namespaceName) { return precedes(one.pointee.name, other.pointee.name) }
        return precedes(one.namespaceName, other.namespaceName)
    }
}
