/// The attributes in canonical XML, one after the other, namespace declarations among them.
///
/// Canonical form makes this simple: a tag is `<name a="x" b="y">`, a value holds neither `"` nor `<`, a text holds
/// neither `<` nor `>`.
struct CanonicalTags {
    struct Attribute {
        /// With its prefix.
        let name: ArraySlice<UInt8>
        /// As written, escapes and all: one value has one canonical text.
        let value: ArraySlice<UInt8>

        /// `xmlns` or `xmlns:…`; nothing else may begin so.
        var isNamespace: Bool { name.starts(with: Self.namespacePrefix) }

        /// `id` in any case, with any prefix.
        var isIdentifier: Bool {
            guard name.count >= 2 else { return false }
            let local = name.suffix(2)
            let isAlone = name.count == 2 || name[name.endIndex - 3] == UInt8(ascii: ":")
            return isAlone && local[local.startIndex] | 0x20 == UInt8(ascii: "i")
                && local[local.startIndex + 1] | 0x20 == UInt8(ascii: "d")
        }

        private static let namespacePrefix = Array("xmlns".utf8)
    }

    private static let instructionStart = Array("<?".utf8)
    private static let instructionEnd = Array("?>".utf8)

    private var rest: ArraySlice<UInt8>
    private var isInTag = false

    init(_ bytes: ArraySlice<UInt8>) {
        self.rest = bytes
    }

    mutating func nextAttribute() -> Attribute? {
        while true {
            if !isInTag {
                guard let start = rest.firstIndex(of: UInt8(ascii: "<")) else { return nil }
                rest = rest[start...]
                if rest.starts(with: Self.instructionStart) {
                    // What a processing instruction holds looks like anything it likes, up to its end.
                    guard let end = rest.startOfFirst(Self.instructionEnd) else { return nil }
                    rest = rest[(end + Self.instructionEnd.count)...]
                    continue
                }
                isInTag = true
                // Past the name, to the first attribute or the end of the tag.
                guard let end = rest.firstIndex(where: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ">") }) else {
                    return nil
                }
                rest = rest[end...]
            }
            guard rest.first == UInt8(ascii: " ") else {
                isInTag = false
                rest = rest.dropFirst()
                continue
            }
            rest = rest.dropFirst()
            guard let equals = rest.firstIndex(of: UInt8(ascii: "=")),
                let end = rest[equals...].dropFirst(2).firstIndex(of: UInt8(ascii: "\""))
            else { return nil }
            let attribute = Attribute(name: rest[..<equals], value: rest[(equals + 2)..<end])
            rest = rest[(end + 1)...]
            return attribute
        }
    }
}
