import Testing

@testable import StrictXML

@Suite struct Smoke {
    @Test func parseCanonicaliseValidate() throws {
        let text =
            "<?xml version='1.0'?>\n<a xmlns='urn:a' xmlns:x='urn:x'>\n <x:b z='1' a='&amp;&#10;'/><!-- c --><c><![CDATA[<]]>t</c>\n</a>"
        let document = try XMLDocument(parsing: Array(text.utf8))
        #expect(document.root.elements.map(\.line) == [3, 3])
        #expect(
            String(decoding: document.root.canonicalBytes(), as: UTF8.self)
                == "<a xmlns=\"urn:a\">\n <x:b xmlns:x=\"urn:x\" a=\"&amp;&#xA;\" z=\"1\"></x:b><c>&lt;t</c>\n</a>")
        #expect(document.root.text == "\n <t\n")
        let schema = try XMLSchema(
            Array(
                """
                <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:a" elementFormDefault="qualified">
                <xs:element name="a"><xs:complexType><xs:sequence><xs:element name="n" type="xs:int" maxOccurs="9"/></xs:sequence></xs:complexType></xs:element>
                </xs:schema>
                """.utf8), named: "a.xsd")
        let bad = try XMLDocument(parsing: Array("<a xmlns='urn:a'>\n<n>x</n>\n<n>1</n>\n<n>y</n></a>".utf8))
        #expect(throws: XMLProblems.self) {
            try XMLDocument(parsing: Array("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>".utf8))
        }
        var w = CanonicalXMLWriter()
        let ns = XMLNamespace(uri: "urn:a"), x = XMLNamespace(prefix: "x", uri: "urn:x")
        w.start("a", in: ns, attributes: [("xml:lang", "sv"), ("b", "\"\t")])
        w.element("b", in: x, text: "a\r&>")
        w.element("c", attributes: [.init("q", "1", in: x)])
        w.end()
        let bytes = try w.finish()
        #expect(try XMLDocument(parsing: bytes).root.canonicalBytes() == bytes)
    }
}
