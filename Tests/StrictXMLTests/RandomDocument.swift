/// Random well-formed documents that are hard on namespaces, attribute order and escaping.
struct RandomDocument {
    private var generator: SeededGenerator
    private let allowsComments: Bool
    private(set) var text = ""

    private static let prefixes = ["", "a", "b", "c", "å"]
    private static let uris = ["urn:one", "urn:two", "http://example.org/three", "urn:One"]
    private static let names = ["x", "y", "z", "id", "ä", "X", "x-1", "日本"]
    private static let pieces = [
        "text", " ", "\n", "\t", "åäö", "😀", "&amp;", "&lt;", "&gt;", "&quot;", "&apos;", "&#13;", "&#xA;", "&#9;", "'",
        "\u{85}",
        "\u{2028}", "&#x85;", "&#38;", "&#60;", "\r\n", "\r", "é", "e\u{301}", "]]", "\u{A0}",
    ]

    init(seed: UInt64, allowsComments: Bool = false) {
        generator = SeededGenerator(seed: seed)
        self.allowsComments = allowsComments
        if chance(30) { text += "<?xml version='1.0' encoding='UTF-8'?>\n" }
        appendElement(depth: 1, scope: [:])
    }

    private mutating func chance(_ percent: Int) -> Bool {
        Int.random(in: 0..<100, using: &generator) < percent
    }

    private mutating func appendElement(depth: Int, scope outer: [String: String]) {
        var scope = outer
        var declarations: [String] = []
        for prefix in Self.prefixes where chance(25) {
            // Only the default namespace can be undone in XML 1.0.
            let uri = prefix.isEmpty && chance(40) ? "" : Self.uris.pick(&generator)
            scope[prefix] = uri
            declarations.append(prefix.isEmpty ? "xmlns='\(uri)'" : "xmlns:\(prefix)='\(uri)'")
        }
        let usable = scope.keys.filter { !$0.isEmpty }.sorted()
        let prefix = usable.isEmpty || chance(50) ? "" : usable.pick(&generator) + ":"
        let name = prefix + Self.names.pick(&generator)
        var attributes = declarations
        var taken: Set<String> = []
        for _ in 0..<Int.random(in: 0...4, using: &generator) {
            let local = Self.names.pick(&generator)
            var attribute = local
            var key = "|" + local
            if chance(15) {
                attribute = chance(50) ? "xml:lang" : "xml:space"
                key = attribute
            } else if !usable.isEmpty, chance(50) {
                let prefix = usable.pick(&generator)
                attribute = prefix + ":" + local
                key = (scope[prefix] ?? "") + "|" + local
            }
            guard taken.insert(key).inserted else { continue }
            let value = attribute == "xml:space" ? "default" : randomText(quoted: true)
            attributes.append("\(attribute)=\"\(value)\"")
        }
        attributes.shuffle(using: &generator)
        text += "<" + name + attributes.map { (chance(20) ? "\n " : " ") + $0 }.joined()
        guard depth < 7, !chance(15) else {
            text += "/>"
            return
        }
        text += ">"
        for _ in 0..<Int.random(in: 0...4, using: &generator) { appendContent(depth: depth, scope: scope) }
        text += "</" + name + (chance(10) ? " \n" : "") + ">"
    }

    private mutating func appendContent(depth: Int, scope: [String: String]) {
        switch Int.random(in: 0..<100, using: &generator) {
        case 0..<55: appendElement(depth: depth + 1, scope: scope)
        case 55..<85: text += randomText(quoted: false)
        case 85..<92: text += "<![CDATA[<&\(Self.names.pick(&generator))>\n\"]]>"
        case 92..<96: text += chance(50) ? "<?target?>" : "<?target  some \"data\" & <more> ?>"
        default: if allowsComments { text += "<!-- <not an='element'> & -->" }
        }
    }

    private mutating func randomText(quoted: Bool) -> String {
        var result = ""
        for _ in 0..<Int.random(in: 0...5, using: &generator) {
            let piece = Self.pieces.pick(&generator)
            // `]]>` may not occur in text.
            result += !quoted || piece != "]]" ? piece : "]"
        }
        return result
    }
}
