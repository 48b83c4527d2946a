import CLibXML2
import Foundation
import Testing

@testable import StrictXML

@Suite struct CanonicalFormTests {
    /// From the specifications, by hand: Canonical XML 1.0 section 3, Exclusive XML Canonicalization 1.0 section 2.
    @Test(arguments: [
        ("<a/>", "<a></a>"),
        ("<?xml version='1.0'?>\n<a/>\n<!-- c -->", "<a></a>"),
        ("<a><!-- c -->x<!-- d --></a>", "<a>x</a>"),
        ("<a><![CDATA[<&>]]></a>", "<a>&lt;&amp;&gt;</a>"),
        ("<a>\r\n\r&#13;\t</a>", "<a>\n\n&#xD;\t</a>"),
        ("<a b='&#9;&#10;&#13;&quot;&apos;&lt;&gt;&amp;\t'/>", "<a b=\"&#x9;&#xA;&#xD;&quot;'&lt;>&amp; \"></a>"),
        (
            "<a z='1' b='2' xml:lang='sv' xmlns:p='urn:p' p:a='3'/>",
            "<a xmlns:p=\"urn:p\" b=\"2\" z=\"1\" xml:lang=\"sv\" p:a=\"3\"></a>"
        ),
        // By namespace name, not by prefix.
        (
            "<a xmlns:p='urn:2' xmlns:q='urn:1' p:x='1' q:x='2'/>",
            "<a xmlns:p=\"urn:2\" xmlns:q=\"urn:1\" q:x=\"2\" p:x=\"1\"></a>"
        ),
        // Unused declarations go; used ones move to where they are used, every time.
        (
            "<a xmlns:p='urn:p' xmlns:q='urn:q'><p:b/><p:b/></a>",
            "<a><p:b xmlns:p=\"urn:p\"></p:b><p:b xmlns:p=\"urn:p\"></p:b></a>"
        ),
        ("<p:a xmlns:p='urn:p'><p:b xmlns:p='urn:p'/></p:a>", "<p:a xmlns:p=\"urn:p\"><p:b></p:b></p:a>"),
        (
            "<p:a xmlns:p='urn:p'><p:b xmlns:p='urn:q'><p:c/></p:b><p:d/></p:a>",
            "<p:a xmlns:p=\"urn:p\"><p:b xmlns:p=\"urn:q\"><p:c></p:c></p:b><p:d></p:d></p:a>"
        ),
        (
            "<a xmlns='urn:a'><b xmlns=''><c xmlns='urn:a'/></b></a>",
            "<a xmlns=\"urn:a\"><b xmlns=\"\"><c xmlns=\"urn:a\"></c></b></a>"
        ),
        ("<p:a xmlns:p='urn:p' xmlns='urn:a'><b xmlns=''/></p:a>", "<p:a xmlns:p=\"urn:p\"><b></b></p:a>"),
        // A default namespace rendered further out is undone through a prefixed element.
        (
            "<a xmlns='urn:a'><p:b xmlns:p='urn:p' xmlns=''><c/></p:b></a>",
            "<a xmlns=\"urn:a\"><p:b xmlns:p=\"urn:p\"><c xmlns=\"\"></c></p:b></a>"
        ),
        ("<a><?p  x ?><?q?></a>", "<a><?p x ?><?q?></a>"),
        (
            "<b:a xmlns:b='urn:b' xmlns:a='urn:a' a:x='' xmlns='urn:c'/>",
            "<b:a xmlns:a=\"urn:a\" xmlns:b=\"urn:b\" a:x=\"\"></b:a>"
        ),
        ("<a é='1' z='2' 𐀀='3' ｆ='4'/>", "<a z=\"2\" é=\"1\" ｆ=\"4\" 𐀀=\"3\"></a>"),
    ])
    func rendersAsSpecified(_ text: String, expected: String) throws {
        #expect(string(try parse(text).root.canonicalBytes()) == expected)
    }

    /// A part of a document carries the namespaces that stand around it in the whole.
    @Test func rendersPartsWithTheirNamespaces() throws {
        let root = try parse(
            "<a xmlns='urn:a' xmlns:p='urn:p' xml:lang='sv'><p:b xmlns:q='urn:q' q:x='1'><c/><p:d/></p:b></a>"
        ).root
        let part = try #require(root.first("b", in: "urn:p"))
        #expect(
            string(part.canonicalBytes())
                == "<p:b xmlns:p=\"urn:p\" xmlns:q=\"urn:q\" q:x=\"1\"><c xmlns=\"urn:a\"></c><p:d></p:d></p:b>")
    }

    @Test func omitsExactlyOneSubtree() throws {
        let root = try parse("<a>\n <b/>1<s><b>x</b></s>2\n <s/></a>").root
        #expect(string(root.canonicalBytes(omitting: root.elements[1])) == "<a>\n <b></b>12\n <s></s></a>")
        #expect(string(root.canonicalBytes(omitting: root.elements[2])) == "<a>\n <b></b>1<s><b>x</b></s>2\n </a>")
        #expect(
            string(root.canonicalBytes(omitting: root.elements[1].elements[0]))
                == "<a>\n <b></b>1<s></s>2\n <s></s></a>")
        #expect(string(root.elements[0].canonicalBytes(omitting: root.elements[1])) == "<b></b>")
        #expect(root.canonicalBytes(omitting: root) == [])
        #expect(root.canonicalBytes(omitting: try parse("<s/>").root) == root.canonicalBytes())
    }

    /// The program `xmllint` as an independent judge of whole documents. It has to be installed.
    @Test func agreesWithXmllint() throws {
        let seed = UInt64.random(in: 0...(.max))
        print("seed \(seed)")
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("strictxml-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var files: [String] = []
        var ours: [[UInt8]] = []
        for index in 0..<500 {
            let text = RandomDocument(seed: seed &+ UInt64(index)).text
            let file = folder.appendingPathComponent("\(index).xml")
            try Data(text.utf8).write(to: file)
            files.append(file.path)
            ours.append(try parse(text).root.canonicalBytes())
        }
        let theirs = try xmllint(["--exc-c14n"] + files)
        guard theirs != ours.flatMap(\.self) else { return }
        for (file, bytes) in zip(files, ours) {
            let output = try xmllint(["--exc-c14n", file])
            #expect(string(output) == string(bytes), "seed \(seed), \(file)")
        }
    }

    private func xmllint(_ arguments: [String]) throws -> [UInt8] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["xmllint"] + arguments
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "xmllint, of the package libxml2-utils, has to be installed")
        return Array(data)
    }

    /// libxml2's own canonicalisation as a judge of parts, of omissions and of documents with comments.
    @Test func agreesWithLibxml2() throws {
        let seed = UInt64.random(in: 0...(.max))
        print("seed \(seed)")
        var generator = SeededGenerator(seed: seed)
        for index in 0..<2_000 {
            let text = RandomDocument(seed: seed &+ UInt64(index), allowsComments: true).text
            let document = try parse(text)
            let elements = Array(document.root.subtree)
            let apex = elements.pick(&generator)
            let omitted = elements.pick(&generator)
            let whole = Oracle.canonicalForm(of: apex, omitting: nil)
            let partial = Oracle.canonicalForm(of: apex, omitting: omitted)
            guard apex.canonicalBytes() == whole, apex.canonicalBytes(omitting: omitted) == partial,
                document.root.canonicalBytes() == Oracle.canonicalForm(ofDocument: Array(text.utf8))
            else {
                Issue.record(
                    """
                    seed \(seed), document \(index): \(text)
                    \(string(apex.canonicalBytes()))
                    \(string(whole ?? []))
                    \(string(apex.canonicalBytes(omitting: omitted)))
                    \(string(partial ?? []))
                    """)
                return
            }
        }
    }
}

private enum Oracle {
    struct Selection {
        var apex: xmlNodePtr
        var omitted: xmlNodePtr?

        /// An omitted element that the apex lies inside is no part of the apex.
        func contains(_ node: xmlNodePtr) -> Bool {
            var current: xmlNodePtr? = node
            while let node = current {
                if node == omitted { return false }
                if node == apex { return true }
                current = node.pointee.parent
            }
            return false
        }
    }

    /// Of a tree of libxml2's own making, comments and all.
    static func canonicalForm(ofDocument bytes: [UInt8]) -> [UInt8]? {
        let tree = bytes.withUnsafeBytes {
            xmlReadMemory($0.baseAddress?.assumingMemoryBound(to: CChar.self), CInt($0.count), nil, nil, 0)
        }
        guard let tree else { return nil }
        defer { xmlFreeDoc(tree) }
        var result: UnsafeMutablePointer<xmlChar>?
        let length = xmlC14NDocDumpMemory(tree, nil, CInt(XML_C14N_EXCLUSIVE_1_0.rawValue), nil, 0, &result)
        guard length >= 0, let result else { return nil }
        defer { intyga_xml_free(result) }
        return Array(UnsafeBufferPointer(start: result, count: Int(length)))
    }

    static func canonicalForm(of apex: XMLElement, omitting omitted: XMLElement?) -> [UInt8]? {
        var selection = Selection(apex: apex.node, omitted: omitted?.node)
        guard let output = xmlAllocOutputBuffer(nil) else { return nil }
        defer { xmlOutputBufferClose(output) }
        let status = withUnsafeMutablePointer(to: &selection) { selection in
            xmlC14NExecute(
                apex.document.tree,
                { data, node, parent in
                    guard let selection = data?.assumingMemoryBound(to: Selection.self), let node else { return 0 }
                    // Attributes and namespaces go with their element.
                    let isOfElement = node.pointee.type == XML_ATTRIBUTE_NODE || node.pointee.type == XML_NAMESPACE_DECL
                    guard let owner = isOfElement ? parent : node else { return 0 }
                    return selection.pointee.contains(owner) ? 1 : 0
                }, selection, CInt(XML_C14N_EXCLUSIVE_1_0.rawValue), nil, 0, output)
        }
        guard status >= 0, let content = xmlOutputBufferGetContent(output) else { return nil }
        return Array(UnsafeBufferPointer(start: content, count: xmlOutputBufferGetSize(output)))
    }
}
