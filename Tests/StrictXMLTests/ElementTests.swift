import StrictXML
import Testing

@Suite struct ElementTests {
    private static let text = """
        <?xml version="1.0" encoding="UTF-8"?>
        <c:list xmlns:c="urn:c" xmlns="urn:d" kind="x" c:kind="y" xml:lang="sv">
          <item
             id="1">ett</item>
          <c:item id="2"><deep>två<deeper> tre</deeper></deep></c:item>
          <item id="3"><![CDATA[<fyra> & ]]>fem&lt;<!-- no --> sex</item>
          <item xmlns=""/>
        </c:list>
        """

    @Test func namesAndLines() throws {
        let root = try parse(Self.text).root
        #expect(root.name == "list")
        #expect(root.namespaceURI == "urn:c")
        #expect(root.parent == nil)
        #expect(root.elements.map(\.name) == ["item", "item", "item", "item"])
        #expect(root.elements.map(\.namespaceURI) == ["urn:d", "urn:c", "urn:d", nil])
        #expect(root.elements.map(\.line) == [3, 5, 6, 7])
        #expect(root.elements[3].isNamed("item", in: nil))
        #expect(!root.elements[3].isNamed("item", in: "urn:d"))
        #expect(!root.elements[0].isNamed("item", in: nil))
        #expect(!root.elements[0].isNamed("ite", in: "urn:d"))
        #expect(!root.elements[0].isNamed("items", in: "urn:d"))
        #expect(!root.elements[0].isNamed("item\0", in: "urn:d"))
        #expect(!root.elements[0].isNamed("item", in: "urn:d\0"))
    }

    @Test func namespaceNamesAreResolved() throws {
        #expect(try parse("<a xmlns='urn:&#97;'/>").root.namespaceURI == "urn:a")
        #expect(try parse("<a xmlns='http://example.org/&#x62;'/>").root.namespaceURI == "http://example.org/b")
    }

    @Test func children() throws {
        let root = try parse(Self.text).root
        #expect(root.elements("item", in: "urn:d").map { $0[attribute: "id"] } == ["1", "3"])
        #expect(root.first("item", in: "urn:c")?[attribute: "id"] == "2")
        #expect(root.first("item", in: "urn:e") == nil)
        #expect(root.elements("deep", in: "urn:d").isEmpty)
        #expect(root.subtree.map(\.name) == ["list", "item", "item", "deep", "deeper", "item", "item"])
        #expect(root.elements[1].subtree.map(\.name) == ["item", "deep", "deeper"])
        #expect(root.elements[0].subtree.map(\.name) == ["item"])
        #expect(root.elements[1].elements[0].parent?.isSame(as: root.elements[1]) == true)
    }

    @Test func attributes() throws {
        let root = try parse(Self.text).root
        #expect(
            root.attributes == [
                XMLAttribute(name: "kind", value: "x"), XMLAttribute(name: "kind", namespaceURI: "urn:c", value: "y"),
                XMLAttribute(name: "lang", namespaceURI: "http://www.w3.org/XML/1998/namespace", value: "sv"),
            ])
        #expect(root[attribute: "kind"] == "x")
        #expect(root.attribute("kind", in: "urn:c") == "y")
        #expect(root.attribute("lang", in: "http://www.w3.org/XML/1998/namespace") == "sv")
        #expect(root[attribute: "lang"] == nil)
        #expect(root.attribute("kind", in: "urn:d") == nil)
        #expect(root[attribute: "xmlns"] == nil)
    }

    @Test func attributeValuesAreNormalised() throws {
        let root = try parse("<a b=' 1\n2\t3\r\n4&#10;&lt;&amp;&#x20;'/>").root
        #expect(root[attribute: "b"] == " 1 2 3 4\n<& ")
        #expect(try parse("<a b=''/>").root[attribute: "b"] == "")
    }

    @Test func text() throws {
        let root = try parse(Self.text).root
        #expect(root.elements.map(\.text) == ["ett", "två tre", "<fyra> & fem< sex", ""])
        #expect(root.text == "\n  ett\n  två tre\n  <fyra> & fem< sex\n  \n")
        #expect(try parse("<a>1\r\n2\r3&#13;</a>").root.text == "1\n2\n3\r")
    }

    @Test func identityIsNotEquality() throws {
        let root = try parse("<a><b/><b/></a>").root
        #expect(root.elements[0].isSame(as: root.elements[0]))
        #expect(!root.elements[0].isSame(as: root.elements[1]))
        #expect(!root.isSame(as: try parse("<a><b/><b/></a>").root))
    }

    @Test func elementsKeepTheirDocument() throws {
        func deepest() throws -> XMLElement {
            try #require(parse("<a><b><c>text</c></b></a>").root.subtree.map(\.self).last)
        }
        let element = try deepest()
        #expect(element.text == "text")
        #expect(element.parent?.parent?.name == "a")
    }

    /// libxml2 itself counts the lines of elements in 16 bits.
    @Test func linesArePreciseInLongDocuments() throws {
        let lines = 70_000
        let text = "<a>\n" + String(repeating: "<b/>\n", count: lines) + "<c\n\n x='1'\n>\n<d/></c></a>"
        let document = try parse(text)
        let elements = document.root.elements
        #expect(elements[65_532].line == 65_534)
        #expect(elements[65_533].line == 65_535)
        #expect(elements[65_534].line == 65_536)
        #expect(elements[lines - 1].line == lines + 1)
        #expect(elements[lines].line == lines + 2)
        #expect(elements[lines].elements[0].line == lines + 6)
    }

    /// Texts and documents beyond 10 million bytes, where libxml2 has ceilings of its own.
    @Test func bulkLimitsTakeLargeDocuments() throws {
        let text = String(repeating: "åäö 12345\n", count: 1_500_000)
        let document = try parse("<a><b>\(text)</b><c/></a>", limits: .bulk)
        #expect(document.root.first("b", in: "") == nil)
        #expect(document.root.elements[0].text.utf8.count == 1_500_000 * 13)
        #expect(document.root.elements[1].line == 1_500_001)
    }
}
