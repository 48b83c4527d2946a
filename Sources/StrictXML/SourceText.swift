/// What is checked about the bytes of a document before libxml2 sees any of them.
///
/// libxml2 knows a dozen encodings and guesses between them; a file that two readers decode differently says two
/// things. So only one encoding exists here: UTF-8, verified byte by byte, whatever the XML declaration may say.
enum SourceText {
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Checks the bytes and returns where the document starts: 3 after a byte order mark, else 0.
    static func check(_ bytes: UnsafeBufferPointer<UInt8>, limits: XMLLimits) throws(XMLProblem) -> Int {
        guard bytes.count <= limits.maxBytes else {
            throw XMLProblem(
                code: .tooLarge,
                message: "the document has \(bytes.count) bytes; at most \(limits.maxBytes) are allowed")
        }
        guard !bytes.isEmpty else {
            throw XMLProblem(code: .notWellFormed, line: 1, message: "the document is empty")
        }
        try checkForeignEncoding(bytes)
        if let fault = CharacterCheck.firstFault(in: bytes) { throw fault.problem(in: bytes) }
        let start = bytes.starts(with: byteOrderMark) ? 3 : 0
        if start > 0, !limits.allowsByteOrderMark {
            throw XMLProblem(
                code: .byteOrderMark, line: 1,
                message: "the document begins with a byte order mark; none is allowed here")
        }
        // libxml2 would skip another one.
        guard start == 0 || !bytes[start...].starts(with: byteOrderMark) else {
            throw XMLProblem(code: .notWellFormed, line: 1, message: "there is a second byte order mark")
        }
        try XMLDeclaration.check(UnsafeBufferPointer(rebasing: bytes[start...]))
        return start
    }

    /// Only for the sake of a better message: UTF-16 and UTF-32 would fail the character check too, on their zero bytes.
    private static func checkForeignEncoding(_ bytes: UnsafeBufferPointer<UInt8>) throws(XMLProblem) {
        let first = Array(bytes.prefix(4))
        let isForeign =
            first.starts(with: [0xFE, 0xFF]) || first.starts(with: [0xFF, 0xFE])
            || first.starts(with: [0x00, 0x3C]) || first.starts(with: [0x3C, 0x00])
            || first.starts(with: [0x00, 0x00])
        guard isForeign else { return }
        throw XMLProblem(
            code: .notUTF8, line: 1, message: "the document is in UTF-16 or UTF-32; only UTF-8 is accepted")
    }
}
