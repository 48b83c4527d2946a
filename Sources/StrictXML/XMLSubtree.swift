import CLibXML2

/// An element and every element inside it, in document order. Walks without recursion.
public struct XMLSubtree: Sequence, Sendable {
    let apex: XMLElement

    /// An iterator over the elements.
    public func makeIterator() -> Iterator {
        Iterator(apex: apex, upcoming: apex.node)
    }

    /// Walks the subtree.
    public struct Iterator: IteratorProtocol {
        let apex: XMLElement
        var upcoming: xmlNodePtr?

        /// The next element.
        public mutating func next() -> XMLElement? {
            guard let current = upcoming else { return nil }
            var following = current.following(within: apex.node)
            while let node = following, !node.isElement {
                following = node.following(within: apex.node)
            }
            upcoming = following
            return XMLElement(document: apex.document, node: current)
        }
    }
}
