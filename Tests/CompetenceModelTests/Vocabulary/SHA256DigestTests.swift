import Testing

@testable import CompetenceModel

@Suite struct SHA256DigestTests {
    /// FIPS 180-2, appendix B.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func knownAnswers(text: String, digest: String) {
        #expect(SHA256Digest(hashing: text).description == digest)
        #expect(SHA256Digest(hashing: text.utf8).description == digest)
        // A sequence without contiguous storage, too.
        #expect(SHA256Digest(hashing: text.utf8.lazy.map { $0 }).description == digest)
        #expect(SHA256Digest(digest)?.description == digest)
    }

    @Test func refused() {
        let good = String(repeating: "0a", count: 32)
        #expect(SHA256Digest(good) != nil)
        for wrong in [
            "", String(good.dropLast()), String(good.dropLast(2)), good + "0", good + "00", good.uppercased(),
            "g" + good.dropFirst(), " " + good.dropFirst(), good.dropLast() + "\n",
        ] {
            #expect(SHA256Digest(wrong) == nil, "\(wrong)")
        }
        #expect(SHA256Digest(bytes: [UInt8](repeating: 0, count: 31)) == nil)
        #expect(SHA256Digest(bytes: [UInt8](repeating: 0, count: 33)) == nil)
        #expect(SHA256Digest(bytes: [UInt8](repeating: 0, count: 32)) == .zero)
    }
}
