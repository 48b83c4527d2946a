import StrictXML

/// Where the one seal stands in a document, found so that no other reading of the document is possible.
///
/// 1. The document has one signature, its last element, with nothing after it but the root's end tag.
/// 2. Outside of it nothing belongs to the namespaces of signatures.
/// 3. No two identifiers are the same, whatever attribute they stand in.
/// 4. The signature is, canonicalised, exactly what the profile prescribes.
///
/// All of this is asked of the canonical bytes, which are what is digested. In them "<" always begins a tag, and
/// attributes are always written alike.
struct SealLocation {
    /// The canonical bytes before the seal.
    let before: ArraySlice<UInt8>
    /// The canonical bytes after the seal: the root's end tag.
    let after: ArraySlice<UInt8>
    let block: SealBlock

    /// - Parameter root: asked only for what to say when there is no good seal.
    init(in canonical: [UInt8], of root: XMLElement) throws(SealFailure) {
        // The last tag is the root's end tag. What ends right before it, and is a whole seal, is the root's last child.
        guard let end = canonical.lastIndex(of: UInt8(ascii: "<")),
            let start = canonical[..<end].startOfLast(SealProfile.signatureStart),
            let block = SealBlock(readingElement: canonical[start..<end])
        else { throw SealFailure(Self.whatIsWrong(with: root, canonical: canonical)) }
        self.before = canonical[..<start]
        self.after = canonical[end...]
        self.block = block
        try Self.checkSurroundings(before)
    }

    /// Whether the document is, outside of the seal, free of signatures and of identifiers that occur twice.
    private static func checkSurroundings(_ bytes: ArraySlice<UInt8>) throws(SealFailure) {
        var identifiers = Set(SealProfile.identifiers.map { Array($0.utf8)[...] })
        var tags = CanonicalTags(bytes)
        while let attribute = tags.nextAttribute() {
            if attribute.isNamespace {
                // Exclusive canonicalisation declares a namespace only where something belongs to it.
                guard !SealProfile.isSignatureNamespace(String(decoding: attribute.value, as: UTF8.self)) else {
                    throw SealFailure(.signaturesElsewhere)
                }
            } else if attribute.isIdentifier, !identifiers.insert(attribute.value).inserted {
                throw SealFailure(.duplicateIdentifier)
            }
        }
    }

    private static func whatIsWrong(with root: XMLElement, canonical: [UInt8]) -> SealReason {
        guard let last = root.elements.last, last.isNamed("Signature", in: SealProfile.signatureNamespace) else {
            let isElsewhere = root.subtree.contains { element in
                element.namespaceURI.map(SealProfile.isSignatureNamespace) ?? false
            }
            return isElsewhere ? .sealMisplaced : .noSeal
        }
        let signature = last.canonicalBytes()
        guard let end = canonical.lastIndex(of: UInt8(ascii: "<")), let tag = signature.lastIndex(of: UInt8(ascii: "<"))
        else { return .foreignForm }
        return canonical[..<end].hasSuffix(Array(signature[tag...])) ? .foreignForm : .sealMisplaced
    }
}

/// Why no seal was found that could be checked.
struct SealFailure: Error {
    let reason: SealReason

    init(_ reason: SealReason) {
        self.reason = reason
    }
}
