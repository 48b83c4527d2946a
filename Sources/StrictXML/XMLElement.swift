import CLibXML2

/// An element of a document, which it keeps alive.
///
/// It is `Sendable` for the reason its document is: the tree that the pointer leads into does not change.
public struct XMLElement: @unchecked Sendable {
    let document: XMLDocument
    let node: xmlNodePtr

    /// The local name.
    public var name: String {
        node.pointee.name.map(\.string) ?? ""
    }

    /// The namespace; `nil` if the element is in none.
    public var namespaceURI: String? {
        node.namespaceName?.string
    }

    /// The line on which the start tag begins, counted from 1.
    public var line: Int {
        Int(bitPattern: node.pointee._private)
    }

    /// Whether the element has this local name in this namespace.
    public func isNamed(_ name: String, in namespace: String?) -> Bool {
        var name = name
        guard var namespace else {
            return name.withUTF8 { node.isElement(named: $0, in: nil) }
        }
        return name.withUTF8 { name in namespace.withUTF8 { node.isElement(named: name, in: $0) } }
    }

    /// Whether both are the same element of the same document, not merely equal ones.
    public func isSame(as other: XMLElement) -> Bool {
        node == other.node
    }
}

// MARK: - The tree

extension XMLElement {
    /// The element this one is a child of; `nil` for the root.
    public var parent: XMLElement? {
        guard let parent = node.pointee.parent, parent.isElement else { return nil }
        return XMLElement(document: document, node: parent)
    }

    /// The child elements, in document order.
    public var elements: [XMLElement] {
        var elements: [XMLElement] = []
        var next = node.pointee.children
        while let child = next {
            if child.isElement { elements.append(XMLElement(document: document, node: child)) }
            next = child.pointee.next
        }
        return elements
    }

    /// The child elements with this local name in this namespace, in document order.
    public func elements(_ name: String, in namespace: String) -> [XMLElement] {
        var elements: [XMLElement] = []
        forEachChild(name, in: namespace) { child in
            elements.append(XMLElement(document: document, node: child))
            return true
        }
        return elements
    }

    /// The first child element with this local name in this namespace.
    public func first(_ name: String, in namespace: String) -> XMLElement? {
        var found: XMLElement?
        forEachChild(name, in: namespace) { child in
            found = XMLElement(document: document, node: child)
            return false
        }
        return found
    }

    /// This element and every element inside it, in document order.
    public var subtree: XMLSubtree {
        XMLSubtree(apex: self)
    }

    /// Calls the body with each matching child until it returns `false`.
    private func forEachChild(_ name: String, in namespace: String, _ body: (xmlNodePtr) -> Bool) {
        var name = name
        var namespace = namespace
        name.withUTF8 { name in
            namespace.withUTF8 { namespace in
                // Nearly always children are in their parent's namespace, by the very same declaration.
                let declaration = node.pointee.ns
                let isOwn = node.namespaceName?.equals(namespace) ?? false
                var next = node.pointee.children
                while let child = next {
                    next = child.pointee.next
                    guard child.isElement, child.pointee.name?.equals(name) ?? false else { continue }
                    let isInNamespace =
                        isOwn && child.pointee.ns == declaration
                        || child.namespaceName?.equals(namespace) ?? false
                    if isInNamespace, !body(child) { return }
                }
            }
        }
    }
}

// MARK: - Content

extension XMLElement {
    /// The attributes, in the order they are written.
    public var attributes: [XMLAttribute] {
        var attributes: [XMLAttribute] = []
        var next = node.pointee.properties
        while let attribute = next {
            attributes.append(
                XMLAttribute(
                    name: attribute.pointee.name?.string ?? "",
                    namespaceURI: attribute.namespaceName?.string,
                    value: attribute.value))
            next = attribute.pointee.next
        }
        return attributes
    }

    /// The value of an attribute without namespace.
    public subscript(attribute name: String) -> String? {
        attribute(name, in: nil)
    }

    /// The value of an attribute with this local name, in this namespace or (`nil`) in none.
    public func attribute(_ name: String, in namespace: String?) -> String? {
        var name = name
        return name.withUTF8 { name in
            guard var namespace else { return value(ofAttribute: name, in: nil) }
            return namespace.withUTF8 { value(ofAttribute: name, in: $0) }
        }
    }

    /// The text of the element and of everything inside it: exactly what its canonical form holds between the tags.
    /// Comments do not divide it, CDATA sections are part of it.
    public var text: String {
        // Nearly always there is one text, or none.
        guard let first = node.pointee.children else { return "" }
        if first.pointee.next == nil, first.pointee.type == XML_TEXT_NODE {
            return String(decoding: first.contentBytes, as: UTF8.self)
        }
        var bytes: [UInt8] = []
        var next = first as xmlNodePtr?
        while let current = next {
            if current.isText { bytes.append(contentsOf: current.contentBytes) }
            next = current.following(within: node)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func value(ofAttribute name: UnsafeBufferPointer<UInt8>, in namespace: UnsafeBufferPointer<UInt8>?)
        -> String?
    {
        var next = node.pointee.properties
        while let attribute = next {
            if attribute.pointee.name?.equals(name) == true {
                switch (attribute.namespaceName, namespace) {
                case (nil, nil): return attribute.value
                case (let actual?, let wanted?) where actual.equals(wanted): return attribute.value
                default: break
                }
            }
            next = attribute.pointee.next
        }
        return nil
    }
}
