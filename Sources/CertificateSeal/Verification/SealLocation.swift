import StrictXML

/// Where the one seal stands in a document, found so that no other reading of the document is possible.
///
/// 1. The document has one signature, its last element, with nothing after it but the root's end tag.
/// 2. Outside of it nothing belongs to the namespaces of signatures.
/// 3. No two identifiers are the same, whatever attribute they stand in.
/// 4. The signature is, canonicalised, exactly what the profile prescribes.
struct SealLocation {
    /// The canonical bytes before the seal.
    let before: ArraySlice<UInt8>
    /// The canonical bytes after the seal: the root's end tag.
    let after: ArraySlice<UInt8>
    let block: SealBlock

    init(in root: XMLElement, canonical: [UInt8]) throws(SealFailure) {
        let children = root.elements
        guard let last = children.last, last.isNamed("Signature", in: SealProfile.signatureNamespace) else {
            let isElsewhere = root.subtree.contains { Self.isPartOfSignature($0) }
            throw SealFailure(isElsewhere ? .sealMisplaced : .noSeal)
        }
        var identifiers = Set(SealProfile.identifiers)
        func check(_ element: XMLElement) throws(SealFailure) {
            if Self.isPartOfSignature(element) { throw SealFailure(.signaturesElsewhere) }
            for attribute in element.attributes where Self.isIdentifier(attribute) {
                guard identifiers.insert(attribute.value).inserted else { throw SealFailure(.duplicateIdentifier) }
            }
        }
        var walk = root.subtree.makeIterator()
        while let element = walk.next(), !element.isSame(as: last) { try check(element) }

        // In canonical form "<" is always the beginning of a tag, and the last tag is the root's end tag.
        guard let end = canonical.lastIndex(of: UInt8(ascii: "<")) else { throw SealFailure(.foreignForm) }
        guard let start = canonical[..<end].lastRange(of: SealProfile.signatureStart) else {
            throw SealFailure(.foreignForm)
        }
        guard let block = SealBlock(readingElement: canonical[start..<end]) else {
            let isLast = canonical[..<end].hasSuffix(SealProfile.signatureEndTag)
            throw SealFailure(isLast ? .foreignForm : .sealMisplaced)
        }
        self.before = canonical[..<start]
        self.after = canonical[end...]
        self.block = block
    }

    private static func isPartOfSignature(_ element: XMLElement) -> Bool {
        element.namespaceURI.map(SealProfile.isSignatureNamespace) ?? false
    }

    private static func isIdentifier(_ attribute: XMLAttribute) -> Bool {
        attribute.name.utf8.count == 2 && attribute.name.lowercased() == "id"
    }
}

/// Why no seal was found that could be checked.
struct SealFailure: Error {
    let reason: SealReason

    init(_ reason: SealReason) {
        self.reason = reason
    }
}

extension ArraySlice<UInt8> {
    /// Where a text begins for the last time.
    func lastRange(of text: [UInt8]) -> Int? {
        guard let first = text.first else { return nil }
        var rest = self
        while let candidate = rest.lastIndex(of: first) {
            if self[candidate...].starts(with: text) { return candidate }
            rest = self[..<candidate]
        }
        return nil
    }
}
