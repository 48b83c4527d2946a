@testable import StrictXML
import Testing

@Suite struct WriterTests {
    private static let a = XMLNamespace(uri: "urn:a")
    private static let p = XMLNamespace(prefix: "p", uri: "urn:p")
    private static let q = XMLNamespace(prefix: "q", uri: "urn:q")
    private static let p2 = XMLNamespace(prefix: "p", uri: "urn:p2")

    private func write(_ body: (inout CanonicalXMLWriter) -> Void) throws -> String {
        var writer = CanonicalXMLWriter()
        body(&writer)
        return string(try writer.finish())
    }

    private func problems(_ body: (inout CanonicalXMLWriter) -> Void) -> [XMLProblem] {
        var writer = CanonicalXMLWriter()
        body(&writer)
        do throws(XMLProblems) {
            _ = try writer.finish()
            return []
        } catch {
            return error.problems
        }
    }

    @Test func writesElementsTextAndAttributes() throws {
        let text = try write {
            $0.start("a", in: Self.a, attributes: [("z", "1"), ("b", "\"<>&'\t\n\r"), ("xml:lang", "sv")])
            $0.text("<>&\"'\t\n\rå")
            $0.element("b", in: Self.a)
            $0.element("c", in: Self.a, attributes: [("x", "")], text: "1")
            $0.end()
        }
        #expect(
            text
                == "<a xmlns=\"urn:a\" b=\"&quot;&lt;>&amp;'&#x9;&#xA;&#xD;\" z=\"1\" xml:lang=\"sv\">&lt;&gt;&amp;\"'\t\n&#xD;å<b></b><c x=\"\">1</c></a>"
        )
    }

    @Test func declaresNamespacesWhereTheyAreUsed() throws {
        let text = try write {
            $0.start(
                "a", in: Self.p,
                attributes: [.init("x", "1", in: Self.q), .init("x", "2", in: Self.p), .init("x", "3")])
            $0.element("b", in: Self.p)
            $0.element("b", in: Self.q)
            $0.element("b", in: Self.p2)
            $0.start("c", in: Self.a)
            $0.start("d")
            $0.element("e")
            $0.element("f", in: Self.a)
            $0.end()
            $0.element("g", in: XMLNamespace(uri: "urn:a"))
            $0.end()
            $0.element("h")
            $0.end()
        }
        #expect(
            text
                == "<p:a xmlns:p=\"urn:p\" xmlns:q=\"urn:q\" x=\"3\" p:x=\"2\" q:x=\"1\"><p:b></p:b><q:b></q:b>"
                + "<p:b xmlns:p=\"urn:p2\"></p:b><c xmlns=\"urn:a\"><d xmlns=\"\"><e></e><f xmlns=\"urn:a\"></f></d><g></g></c><h></h></p:a>"
        )
    }

    @Test func growsAsNeeded() throws {
        var writer = CanonicalXMLWriter(sizeHint: 0)
        writer.start("root")
        for index in 0..<10_000 {
            writer.element("e\(index)", attributes: [("a", "<")], text: String(repeating: "x", count: index % 100))
        }
        writer.end()
        let bytes = try writer.finish()
        #expect(writer.byteCount == bytes.count)
        #expect(try XMLDocument(parsing: bytes).root.canonicalBytes() == bytes)
    }

    // MARK: What is refused

    @Test(arguments: ["\0", "x\u{1}", "\u{B}", "12345678\u{1F}", "\u{FFFE}", "å\u{FFFF}"])
    func refusesIllegalCharacters(_ text: String) {
        #expect(problems { $0.element("a", text: text) }.map(\.code) == [.illegalCharacter])
        #expect(problems { $0.element("a", attributes: [("b", text)]) }.map(\.code) == [.illegalCharacter])
    }

    @Test func namesWhereTheIllegalCharacterIs() {
        #expect(
            problems {
                $0.start("a")
                $0.element("b", in: Self.p, text: "\0")
                $0.end()
            }.map(\.message) == ["the character U+0000 is not allowed in XML (in 'p:b')"])
    }

    @Test(arguments: ["", "1", "-a", ".a", "a b", "a:b", "a>", "a\0", "×", "a\u{37E}", "<", "xmlns:a", "\u{301}a"])
    func refusesWrongNames(_ name: String) {
        #expect(problems { $0.element(name) }.map(\.code) == [.invalidName])
        #expect(problems { $0.element("a", attributes: [.init(name, "")]) }.map(\.code) == [.invalidName])
        if !name.isEmpty {
            #expect(
                problems { $0.element("a", in: XMLNamespace(prefix: name, uri: "urn:a")) }.first?.code == .invalidName)
        }
    }

    @Test(arguments: ["a", "_", "å", "日本", "a-1.b_c", "e\u{301}", "\u{10000}", "xmlé"])
    func acceptsNames(_ name: String) throws {
        let text = try write { $0.element(name, attributes: [(name, "")]) }
        #expect(string(try parse(text).root.canonicalBytes()) == text)
    }

    @Test(arguments: [
        XMLNamespace(uri: ""), XMLNamespace(prefix: "p", uri: ""), XMLNamespace(uri: "relative"),
        XMLNamespace(uri: "../a"),
        XMLNamespace(uri: "1:a"), XMLNamespace(uri: "urn:å"), XMLNamespace(uri: "urn:a b"),
        XMLNamespace(uri: "urn:\"a\""),
        XMLNamespace(prefix: "xmlns", uri: "urn:a"), XMLNamespace(prefix: "xml", uri: "urn:a"),
        XMLNamespace(prefix: "p", uri: "http://www.w3.org/XML/1998/namespace"), XMLNamespace(uri: ":a"),
        // KELVIN SIGN, which Swift's strings hold equal to K.
        XMLNamespace(prefix: "p", uri: "urn:\u{212A}"),
    ])
    func refusesWrongNamespaces(_ namespace: XMLNamespace) {
        #expect(problems { $0.element("a", in: namespace) }.map(\.code) == [.namespace])
    }

    @Test func refusesConflictingPrefixes() {
        #expect(
            problems { $0.element("a", in: Self.p, attributes: [.init("b", "", in: Self.p2)]) }.map(\.code) == [
                .namespace
            ])
        #expect(problems { $0.element("a", attributes: [.init("b", "", in: Self.a)]) }.first?.code == .namespace)
    }

    @Test func refusesDuplicateAttributes() {
        #expect(
            problems { $0.element("a", attributes: [("b", "1"), ("c", "2"), ("b", "3")]) }.map(\.code) == [
                .duplicateAttribute
            ])
        let p3 = XMLNamespace(prefix: "p3", uri: "urn:p")
        #expect(
            problems { $0.element("a", attributes: [.init("b", "1", in: Self.p), .init("b", "2", in: p3)]) }.map(\.code)
                == [.duplicateAttribute])
        // To Swift's strings these two are the same, to XML they are not.
        #expect(problems { $0.element("a", attributes: [("é", "1"), ("e\u{301}", "2")]) } == [])
    }

    @Test func leavesOutAttributesWithoutAValue() throws {
        var writer = CanonicalXMLWriter()
        writer.element("a", attributes: [("z", nil), ("b", "1"), ("xml:lang", "sv"), ("c", nil), ("a", "2")])
        #expect(try String(decoding: writer.finish(), as: UTF8.self) == #"<a a="2" b="1" xml:lang="sv"></a>"#)
    }

    @Test func writesRenderedAttributesAsTheyWouldBe() throws {
        let language = CanonicalXMLWriter.RenderedAttributes([
            .init("xml:lang", "sv"), .init("b", "<2>"), .init("a", "1"),
        ])
        var writer = CanonicalXMLWriter()
        writer.start("a", in: Self.p, attributes: language)
        writer.element("b", in: Self.p, attributes: language, text: "å")
        writer.end()
        #expect(
            try String(decoding: writer.finish(), as: UTF8.self)
                == #"<p:a xmlns:p="urn:p" a="1" b="&lt;2>" xml:lang="sv"><p:b a="1" b="&lt;2>" xml:lang="sv">å</p:b></p:a>"#
        )
    }

    @Test func refusesRenderedAttributesThatCannotStandAnywhere() {
        func codes(_ attributes: [CanonicalXMLWriter.Attribute]) -> [XMLProblem.Code] {
            problems { $0.element("a", attributes: CanonicalXMLWriter.RenderedAttributes(attributes)) }.map(\.code)
        }
        #expect(codes([.init("b", "1", in: Self.p)]) == [.namespace])
        #expect(codes([.init("b", "1"), .init("b", "2")]) == [.duplicateAttribute])
        #expect(codes([.init("1b", "1")]) == [.invalidName])
        #expect(codes([.init("b", "\u{1}")]) == [.illegalCharacter])
    }

    @Test func refusesUnbalancedDocuments() {
        #expect(problems { _ in }.map(\.code) == [.unbalanced])
        #expect(problems { $0.start("a") }.map(\.message) == ["1 elements are still open, 'a' innermost"])
        #expect(problems { $0.end() }.first?.code == .unbalanced)
        #expect(problems { $0.text("x") }.first?.code == .unbalanced)
        #expect(
            problems {
                $0.element("a")
                $0.element("b")
            }.map(\.code) == [.unbalanced])
        #expect(
            problems {
                $0.element("a")
                $0.text("x")
            }.map(\.code) == [.unbalanced])
        #expect(
            problems {
                $0.element("a")
                $0.end()
            }.map(\.code) == [.unbalanced])
    }

    @Test func collectsAllProblems() {
        #expect(
            problems {
                $0.start("1")
                $0.text("\0")
                $0.end()
            }.map(\.code) == [.invalidName, .illegalCharacter])
    }

    // MARK: Fragments

    @Test func splicesWhereItStaysCanonical() throws {
        var inner = CanonicalXMLWriter()
        inner.start("s", in: Self.p)
        inner.element("t", in: Self.p, text: "x")
        inner.end()
        let fragment = try inner.finishFragment()
        #expect(string(fragment.bytes) == "<p:s xmlns:p=\"urn:p\"><p:t>x</p:t></p:s>")
        let text = try write {
            $0.start("a", in: Self.a)
            $0.splice(fragment)
            $0.end()
        }
        #expect(text == "<a xmlns=\"urn:a\"><p:s xmlns:p=\"urn:p\"><p:t>x</p:t></p:s></a>")
        #expect(try write { $0.splice(fragment) } == string(fragment.bytes))
    }

    @Test func refusesToSpliceWhatWouldNotBeCanonical() throws {
        var inner = CanonicalXMLWriter()
        inner.element("s", in: Self.p)
        let prefixed = try inner.finishFragment()
        var plain = CanonicalXMLWriter()
        plain.element("s")
        let unprefixed = try plain.finishFragment()
        func codes(_ fragment: CanonicalXMLFragment, in namespace: XMLNamespace?) -> [XMLProblem.Code] {
            problems {
                $0.start("a", in: namespace)
                $0.splice(fragment)
                $0.end()
            }.map(\.code)
        }
        #expect(codes(prefixed, in: Self.p) == [.notCanonical])
        #expect(codes(prefixed, in: Self.p2) == [])
        #expect(codes(prefixed, in: Self.a) == [])
        #expect(codes(unprefixed, in: Self.a) == [.notCanonical])
        #expect(codes(unprefixed, in: Self.p) == [])
        #expect(codes(unprefixed, in: nil) == [])
        #expect(
            problems {
                $0.splice(prefixed)
                $0.splice(prefixed)
            }.map(\.code) == [.unbalanced])
    }

    /// A fragment is refused exactly where its bytes would not be canonical, or would mean something else.
    @Test func splicingJudgesRightly() throws {
        let seed = UInt64.random(in: 0...(.max))
        print("seed \(seed)")
        var generator = SeededGenerator(seed: seed)
        let namespaces: [XMLNamespace?] = [
            nil, XMLNamespace(uri: "urn:one"), XMLNamespace(uri: "urn:two"), XMLNamespace(prefix: "a", uri: "urn:one"),
            XMLNamespace(prefix: "a", uri: "urn:two"), XMLNamespace(prefix: "b", uri: "urn:one"),
        ]
        var verdicts: [Bool: Int] = [:]
        for index in 0..<3_000 {
            let source = try parse(RandomDocument(seed: seed &+ UInt64(index)).text)
            let fragment = Array(source.root.subtree).pick(&generator).canonicalFragment()
            var context = CanonicalXMLWriter()
            var spliced = CanonicalXMLWriter()
            let depth = Int.random(in: 1...3, using: &generator)
            for _ in 0..<depth {
                let namespace = namespaces.pick(&generator)
                context.start("c", in: namespace)
                spliced.start("c", in: namespace)
            }
            let position = context.byteCount
            spliced.splice(fragment)
            for _ in 0..<depth {
                context.end()
                spliced.end()
            }
            let around = try context.finish()
            let expected = Array(around[..<position]) + fragment.bytes + Array(around[position...])
            // Canonical as a whole, and the fragment still says what it said.
            let root = try XMLDocument(parsing: expected).root
            let inside = try (0..<depth).reduce(root) { element, _ in try #require(element.elements.first) }
            let isCanonical = root.canonicalBytes() == expected && inside.canonicalBytes() == fragment.bytes
            let result = try? spliced.finishFragment()
            verdicts[isCanonical, default: 0] += 1
            guard (result != nil) == isCanonical, result.map({ $0.bytes == expected }) ?? true else {
                Issue.record("seed \(seed), document \(index): \(string(expected))")
                return
            }
            // A fragment with a fragment inside knows of both what it uses.
            if let result {
                let reparsed = root.canonicalFragment()
                #expect(
                    Set(reparsed.outermostUses.namespaces) == Set(result.outermostUses.namespaces),
                    "seed \(seed), document \(index)")
            }
        }
        #expect((verdicts[true] ?? 0) > 100 && (verdicts[false] ?? 0) > 100, "\(verdicts)")
    }

    /// What is written is the canonical form of what is read back.
    @Test func writesWhatItsOwnParseCanonicalises() throws {
        let seed = UInt64.random(in: 0...(.max))
        print("seed \(seed)")
        var generator = SeededGenerator(seed: seed)
        for index in 0..<3_000 {
            var writer = CanonicalXMLWriter()
            append(to: &writer, depth: 1, generator: &generator)
            let bytes = try writer.finish()
            let root = try XMLDocument(parsing: bytes, limits: XMLLimits(allowsComments: false)).root
            guard root.canonicalBytes() == bytes else {
                Issue.record("seed \(seed), document \(index):\n\(string(bytes))\n\(string(root.canonicalBytes()))")
                return
            }
        }
    }

    private func append(to writer: inout CanonicalXMLWriter, depth: Int, generator: inout SeededGenerator) {
        let prefixed = [XMLNamespace(prefix: "a", uri: "urn:one"), XMLNamespace(prefix: "å", uri: "urn:two"), .xml]
        let namespaces: [XMLNamespace?] =
            [nil, XMLNamespace(uri: "urn:one"), XMLNamespace(uri: "urn:two"), Self.a] + prefixed.dropLast()
        let names = ["x", "y", "ö", "X", "e\u{301}", "é"]
        let texts = [
            "", "<", "&", ">", "\"", "'", "\r", "\n", "\t", "å", "😀", "]]>", "<!--", "\u{85}", "\u{2028}", "text ",
            "\u{FFFD}",
        ]
        func text() -> String {
            (0..<Int.random(in: 0...5, using: &generator)).map { _ in texts.pick(&generator) }.joined()
        }
        var attributes: [String: CanonicalXMLWriter.Attribute] = [:]
        for _ in 0..<Int.random(in: 0...4, using: &generator) {
            let namespace = Bool.random(using: &generator) ? nil : prefixed.pick(&generator)
            let name = names.pick(&generator)
            let key = (namespace?.uri ?? "") + name.unicodeScalars.map { "|\($0.value)" }.joined()
            attributes[key] = .init(name, text(), in: namespace)
        }
        writer.start(
            names.pick(&generator), in: namespaces.pick(&generator),
            attributes: attributes.sorted { $0.key > $1.key }.map(\.value))
        for _ in 0..<Int.random(in: 0...3, using: &generator) {
            if depth < 6, Bool.random(using: &generator) {
                append(to: &writer, depth: depth + 1, generator: &generator)
            } else {
                writer.text(text())
            }
        }
        writer.end()
    }
}
