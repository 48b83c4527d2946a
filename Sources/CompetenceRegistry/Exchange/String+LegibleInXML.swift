extension String {
    /// The text with U+FFFD in place of what XML cannot hold: an assessment must not be kept from review because somebody
    /// pasted a control character into a note.
    var legibleInXML: String {
        guard unicodeScalars.contains(where: { !$0.isAllowedInXML }) else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.map { $0.isAllowedInXML ? $0 : "\u{FFFD}" }))
    }
}

extension Unicode.Scalar {
    /// `Char` of XML 1.0 (fifth edition), production 2.
    fileprivate var isAllowedInXML: Bool {
        switch value {
        case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }
}
