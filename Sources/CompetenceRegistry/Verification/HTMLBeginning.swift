/// Whether a file begins as a web page does. People save the rendered certificate and believe it to be the sealed file.
enum HTMLBeginning {
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    private static let whitespace = Array(" \t\r\n".utf8)
    private static let beginnings = ["<!doctype html", "<html"].map { Array($0.utf8) }

    /// Letter case does not matter in HTML.
    static func isFound(in bytes: [UInt8]) -> Bool {
        let text = bytes.starts(with: byteOrderMark) ? bytes[byteOrderMark.count...] : bytes[...]
        let document = text.drop(while: whitespace.contains)
        return beginnings.contains { beginning in
            let found = document.prefix(beginning.count).map(lowercased)
            guard found == beginning else { return false }
            // `<htmlx` is another element.
            guard let next = document.dropFirst(beginning.count).first else { return true }
            return next == UInt8(ascii: ">") || whitespace.contains(next)
        }
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
}
