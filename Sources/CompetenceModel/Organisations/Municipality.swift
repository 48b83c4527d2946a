/// One of Sweden's 290 municipalities.
public struct Municipality: Sendable, Hashable {
    public let code: MunicipalityCode
    public let name: String

    /// By code.
    public static let all: [Municipality] = table.split(separator: "\n").compactMap { line in
        MunicipalityCode(String(line.prefix(4))).map { Municipality(code: $0, name: String(line.dropFirst(5))) }
    }

    private init(code: MunicipalityCode, name: String) {
        self.code = code
        self.name = name
    }

    /// - Returns: `nil` where the list has no such code.
    public init?(_ code: MunicipalityCode) {
        guard let found = Self.byCode[code] else { return nil }
        self = found
    }

    /// The one that somebody means who types a code or a name: `0861`, `Mönsterås`, `mönsterås kommun`, and `Monsteras` where
    /// no other is written so without its dots (Habo and Håbo are two).
    public init?(typed text: String) {
        if let code = MunicipalityCode(text) {
            self.init(code)
            return
        }
        let wanted = Self.folded(text)
        let names = wanted.hasSuffix(" kommun") ? [wanted, String(wanted.dropLast(" kommun".count))] : [wanted]
        for name in names {
            // The genitive: "Kalmars kommun" is not said, but "Växjös kommun" is written.
            let spellings = name.hasSuffix("s") && names.count > 1 ? [name, String(name.dropLast())] : [name]
            for spelling in spellings {
                if let found = Self.all.first(where: { Self.folded($0.name) == spelling }) {
                    self = found
                    return
                }
                let plain = Self.withoutDots(spelling)
                let found = Self.all.filter { Self.withoutDots(Self.folded($0.name)) == plain }
                if found.count == 1 {
                    self = found[0]
                    return
                }
            }
        }
        return nil
    }

    private static let byCode = Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })

    /// In small letters, with single spaces.
    private static func folded(_ text: String) -> String {
        text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func withoutDots(_ text: String) -> String {
        String(
            text.map { letter in
                switch letter {
                case "å", "ä", "à": "a"
                case "ö": "o"
                case "é": "e"
                default: letter
                }
            })
    }
}
