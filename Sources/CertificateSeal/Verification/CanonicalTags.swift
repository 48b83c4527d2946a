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

    private static let instructionEnd = Array("?>".utf8)

    private let bytes: ArraySlice<UInt8>
    /// Where to go on.
    private var cursor: Int
    private var isInTag = false

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        cursor = bytes.startIndex
    }

    mutating func nextAttribute() -> Attribute? {
        while true {
            if !isInTag {
                guard let start = position(of: UInt8(ascii: "<"), from: cursor) else { return nil }
                if start + 1 < bytes.endIndex, bytes[start + 1] == UInt8(ascii: "?") {
                    // What a processing instruction holds looks like anything it likes, up to its end.
                    guard let end = bytes[start...].startOfFirst(Self.instructionEnd) else { return nil }
                    cursor = end + Self.instructionEnd.count
                    continue
                }
                isInTag = true
                cursor = start
                // Past the name, to the first attribute or the end of the tag.
                while cursor < bytes.endIndex, bytes[cursor] != UInt8(ascii: " "), bytes[cursor] != UInt8(ascii: ">") {
                    cursor += 1
                }
            }
            guard cursor < bytes.endIndex else { return nil }
            guard bytes[cursor] == UInt8(ascii: " ") else {
                isInTag = false
                cursor += 1
                continue
            }
            let name = cursor + 1
            guard let equals = position(of: UInt8(ascii: "="), from: name),
                let end = position(of: UInt8(ascii: "\""), from: equals + 2)
            else { return nil }
            cursor = end + 1
            return Attribute(name: bytes[name..<equals], value: bytes[(equals + 2)..<end])
        }
    }

    private func position(of byte: UInt8, from start: Int) -> Int? {
        var index = start
        while index < bytes.endIndex {
            if bytes[index] == byte { return index }
            index += 1
        }
        return nil
    }
}
