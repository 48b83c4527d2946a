import CLibXML2

// On the pointer, not on the node: a method of the node would copy it.
extension UnsafeMutablePointer where Pointee == xmlNode {
    /// The name of the element's namespace; `nil` if it is in none.
    var namespaceName: UnsafePointer<xmlChar>? {
        guard let name = pointee.ns?.pointee.href, name.pointee != 0 else { return nil }
        return name
    }

    var isElement: Bool {
        pointee.type == XML_ELEMENT_NODE
    }

    var isText: Bool {
        pointee.type == XML_TEXT_NODE || pointee.type == XML_CDATA_SECTION_NODE
    }

    /// The bytes of a text, comment or processing instruction.
    var contentBytes: UnsafeBufferPointer<UInt8> {
        guard let content = pointee.content else { return UnsafeBufferPointer(start: nil, count: 0) }
        return UnsafePointer(content).bytes
    }

    func isElement(named name: UnsafeBufferPointer<UInt8>, in namespace: UnsafeBufferPointer<UInt8>?) -> Bool {
        guard isElement, let ownName = pointee.name, ownName.equals(name) else { return false }
        guard let namespace else { return namespaceName == nil }
        return namespaceName?.equals(namespace) ?? false
    }

    /// The next node of the apex's subtree in document order.
    func following(within apex: xmlNodePtr) -> xmlNodePtr? {
        if isElement, let child = pointee.children { return child }
        var current = self
        while current != apex {
            if let sibling = current.pointee.next { return sibling }
            guard let parent = current.pointee.parent else { return nil }
            current = parent
        }
        return nil
    }
}

extension UnsafeMutablePointer where Pointee == xmlAttr {
    /// The name of the attribute's namespace; `nil` if it is in none.
    var namespaceName: UnsafePointer<xmlChar>? {
        guard let name = pointee.ns?.pointee.href, name.pointee != 0 else { return nil }
        return name
    }

    /// The value. Without a DTD an attribute has no children but texts.
    var value: String {
        guard let first = pointee.children else { return "" }
        if first.pointee.next == nil { return String(decoding: first.contentBytes, as: UTF8.self) }
        var bytes: [UInt8] = []
        forEachText { bytes.append(contentsOf: $0) }
        return String(decoding: bytes, as: UTF8.self)
    }

    func forEachText(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        var next = pointee.children
        while let text = next {
            body(text.contentBytes)
            next = text.pointee.next
        }
    }
}
