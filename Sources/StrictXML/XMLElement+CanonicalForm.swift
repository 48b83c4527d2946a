extension XMLElement {
    /// The canonical form of this element and everything inside it: Exclusive XML Canonicalization 1.0 without comments
    /// (`http://www.w3.org/2001/10/xml-exc-c14n#`), without `InclusiveNamespaces`, with the namespaces that are in scope
    /// in the whole document.
    public func canonicalBytes() -> [UInt8] {
        ExclusiveCanonicalForm.bytes(of: node, omitting: nil)
    }

    /// The same without one element inside it, of which nothing is left: the enveloped-signature transform followed by
    /// exclusive canonicalisation. The text around the omitted element stays. An element that is not inside this one
    /// changes nothing.
    public func canonicalBytes(omitting omitted: XMLElement) -> [UInt8] {
        ExclusiveCanonicalForm.bytes(of: node, omitting: omitted.node)
    }

    /// The canonical form as something that a ``CanonicalXMLWriter`` can put into another document.
    public func canonicalFragment() -> CanonicalXMLFragment {
        ExclusiveCanonicalForm.fragment(of: node)
    }
}
