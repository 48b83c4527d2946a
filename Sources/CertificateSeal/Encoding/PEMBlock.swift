import Foundation

/// One block of a PEM file (RFC 7468), as it arrives: programs and mail break lines where they like, or not at all, end them
/// in their own ways, and write other text around the blocks.
struct PEMBlock {
    /// `CERTIFICATE`, `PRIVATE KEY`.
    let label: String
    /// `nil` where what stands in it is no base64, or the block has no end.
    let content: [UInt8]?

    private static let begin = "-----BEGIN "
    private static let dashes = "-----"

    /// Every block, in order. What follows a block without an end belongs to it.
    static func all(in text: String) -> [PEMBlock] {
        var blocks: [PEMBlock] = []
        var rest = text[...]
        while let begin = rest.firstRange(of: begin) {
            rest = rest[begin.upperBound...]
            guard let closing = rest.firstRange(of: dashes) else { break }
            let label = String(rest[..<closing.lowerBound])
            rest = rest[closing.upperBound...]
            guard let end = rest.firstRange(of: "-----END \(label)-----") else {
                blocks.append(PEMBlock(label: label, content: nil))
                break
            }
            let base64 = rest[..<end.lowerBound].filter { !$0.isWhitespace }
            blocks.append(PEMBlock(label: label, content: Data(base64Encoded: base64).map(Array.init)))
            rest = rest[end.upperBound...]
        }
        return blocks
    }
}
