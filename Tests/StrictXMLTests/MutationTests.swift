import StrictXML
import Testing

@Suite struct MutationTests {
    /// Whatever happens to the bytes of a document: it is refused, or what was read can be written and read again.
    @Test func mutatedDocumentsAreRefusedOrReadFaithfully() throws {
        let seed = UInt64.random(in: 0...(.max))
        print("seed \(seed)")
        var generator = SeededGenerator(seed: seed)
        let insertions = [
            "<", ">", "&", "'", "\"", "<!DOCTYPE a>", "<!ENTITY x 'y'>", "&x;", "<![CDATA[", "]]>", "<!--", "-->", "<?",
            "?>",
            "xmlns=''", "xmlns:a='urn:z'", "&#0;", "&#x110000;", "\0", "\u{FEFF}", "/", "=", ":", "</",
            "<?xml version='1.0'?>",
        ].map { Array($0.utf8) }
        var accepted = 0
        for index in 0..<5_000 {
            var bytes = Array(RandomDocument(seed: seed &+ UInt64(index), allowsComments: true).text.utf8)
            for _ in 0..<Int.random(in: 1...3, using: &generator) {
                let position = Int.random(in: 0..<bytes.count, using: &generator)
                let end = min(bytes.count, position + Int.random(in: 0...4, using: &generator))
                switch Int.random(in: 0..<4, using: &generator) {
                case 0: bytes[position] = UInt8.random(in: 0...255, using: &generator)
                case 1: bytes.removeSubrange(position..<end)
                case 2: bytes.insert(contentsOf: insertions.pick(&generator), at: position)
                default: bytes.insert(contentsOf: Array(bytes[position..<end]), at: position)
                }
                if bytes.isEmpty { bytes = [0x3C] }
            }
            guard let document = try? XMLDocument(parsing: bytes) else { continue }
            accepted += 1
            let canonical = document.root.canonicalBytes()
            let again = try XMLDocument(parsing: canonical)
            guard again.root.canonicalBytes() == canonical, again.root.text == document.root.text else {
                Issue.record("seed \(seed), document \(index): \(string(bytes))")
                return
            }
        }
        #expect(accepted > 100)
    }
}
