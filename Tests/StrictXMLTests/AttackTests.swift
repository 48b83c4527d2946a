import Foundation
import StrictXML
import Testing

@Suite struct AttackTests {
    private static let billionLaughs =
        "<!DOCTYPE lolz [<!ENTITY lol 'lol'>"
        + (1...9).map {
            "<!ENTITY lol\($0) '" + String(repeating: "&lol\($0 == 1 ? "" : String($0 - 1));", count: 10) + "'>"
        }.joined()
        + "]><lolz>&lol9;</lolz>"

    @Test(arguments: [
        "<!DOCTYPE a><a/>",
        "<!DOCTYPE a SYSTEM 'a.dtd'><a/>",
        "<!DOCTYPE a PUBLIC '-//X//Y' 'http://localhost:1/a.dtd'><a/>",
        "<!DOCTYPE a []><a/>",
        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
        "<!DOCTYPE a [<!ENTITY % x SYSTEM 'file:///etc/passwd'> %x;]><a/>",
        "<!DOCTYPE a [<!ATTLIST a b CDATA 'default'>]><a/>",
        "<!DOCTYPE a [<!ATTLIST a id ID #IMPLIED>]><a id='x'/>",
        "<?xml version='1.0' standalone='no'?>\u{20}<!-- c --><?p i?><!DOCTYPE a><a/>",
        "<!DOCTYPE\ta [ <!-- ]> --> ]><a/>",
        billionLaughs,
    ])
    func refusesDoctype(_ text: String) {
        for limits in [XMLLimits.default, .bulk] {
            #expect(parseProblems(text, limits: limits).map(\.code) == [.doctype])
        }
    }

    @Test func namesTheLineOfTheDoctype() {
        #expect(parseProblems("<?xml version='1.0'?>\n\n<!DOCTYPE a><a/>").map(\.line) == [3])
    }

    /// The quadratic blowup and its kin need an entity; without DOCTYPE there is none but the five of XML.
    @Test func knowsNoEntity() {
        #expect(parseProblems("<a>&nbsp;</a>").map(\.code) == [.notWellFormed])
        #expect(parseProblems("<a b='&x;'/>").map(\.code) == [.notWellFormed])
    }

    @Test(arguments: [XMLLimits.sealedDocument, .default, .bulk])
    func refusesDeepNesting(_ limits: XMLLimits) {
        let deep = { (depth: Int) in
            String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
        }
        #expect(parseProblems(deep(limits.maxDepth), limits: limits) == [])
        #expect(parseProblems(deep(limits.maxDepth + 1), limits: limits).map(\.code) == [.tooDeep])
        #expect(parseProblems(deep(100_000), limits: limits).map(\.code) == [.tooDeep])
        #expect(
            parseProblems(String(repeating: "<a>\n", count: 100_000), limits: limits).map(\.line) == [
                limits.maxDepth + 1
            ])
    }

    /// Nothing of ours or of libxml2's recurses so deeply that a generous limit of one's own ends in a crash.
    @Test func survivesDepthThatItsCallerAllows() throws {
        let limits = XMLLimits(maxDepth: 200)
        let text = String(repeating: "<a>", count: 200) + "x" + String(repeating: "</a>", count: 200)
        let document = try parse(text, limits: limits)
        #expect(string(document.root.canonicalBytes()) == text)
        #expect(document.root.text == "x")
        #expect(document.root.subtree.reduce(0) { count, _ in count + 1 } == 200)
    }

    @Test func refusesTooManyElements() {
        let limits = XMLLimits(maxElements: 10)
        #expect(parseProblems("<a>" + String(repeating: "<b/>", count: 9) + "</a>", limits: limits) == [])
        #expect(
            parseProblems("<a>" + String(repeating: "<b/>\n", count: 10) + "</a>", limits: limits).map(\.description)
                == [
                    "line 10: too-many-elements: there are more than 10 elements"
                ])
    }

    /// A processing instruction takes as much memory as an element. Comments take none.
    @Test func countsProcessingInstructions() {
        let limits = XMLLimits(maxElements: 10)
        #expect(parseProblems("<a>" + String(repeating: "<?p?><!-- -->", count: 9) + "</a>", limits: limits) == [])
        #expect(
            parseProblems("<a>" + String(repeating: "<?p?>", count: 10) + "</a>", limits: limits).map(\.code)
                == [.tooManyElements])
    }

    @Test func refusesTooManyBytes() {
        let limits = XMLLimits(maxBytes: 7)
        #expect(parseProblems("<a></a>", limits: limits) == [])
        #expect(parseProblems("<a></a>\n", limits: limits).map(\.code) == [.tooLarge])
    }

    @Test func refusesHugeAttribute() {
        let limits = XMLLimits.sealedDocument
        let value = { String(repeating: "x", count: $0) }
        #expect(parseProblems("<a b='\(value(limits.maxAttributeValueBytes))'/>", limits: limits) == [])
        #expect(
            parseProblems("<a b='\(value(limits.maxAttributeValueBytes + 1))'/>", limits: limits).map(\.code) == [
                .attributeTooLong
            ])
        #expect(parseProblems("<a\n><b c='1' d='\(value(20_000_000))'/></a>", limits: .bulk).map(\.line) == [2])
    }

    @Test func refusesTooManyAttributes() {
        let limits = XMLLimits(maxAttributes: 20)
        let attributes = { (count: Int) in (0..<count).map { " a\($0)='1'" }.joined() }
        let declarations = { (count: Int) in (0..<count).map { " xmlns:n\($0)='urn:\($0)'" }.joined() }
        #expect(parseProblems("<a\(attributes(20))/>", limits: limits) == [])
        #expect(parseProblems("<a\(attributes(21))/>", limits: limits).map(\.code) == [.tooManyAttributes])
        #expect(
            parseProblems("<a\(attributes(11))\(declarations(10))/>", limits: limits).map(\.code) == [
                .tooManyAttributes
            ])
        #expect(parseProblems("<a\(declarations(21))/>", limits: limits).map(\.code) == [.tooManyAttributes])
    }

    /// libxml2 would compare each of the half million with each.
    @Test func refusesAFloodOfAttributesBeforeTheyAreCompared() {
        let flood = (0..<500_000).map { " a\($0)=''" }.joined()
        #expect(
            parseProblems("<b>\n<a\(flood)/></b>").map(\.description) == [
                "line 2: too-many-attributes: the element has more than 256 attributes and namespace declarations"
            ])
        // Where the scan could lose its way: quotes, brackets and tags in what is no tag.
        let decoy = "<!-- <a b='' c=\" --><![CDATA[<a b='\"]]><?p <a b='?>text ' = \" = > </b><b c=\"'>\" d='\">'>"
        #expect(parseProblems("<b><b>" + decoy + "<a\(flood)/></b></b>").map(\.code) == [.tooManyAttributes])
    }

    /// What looks like many attributes, but is text, in a document large enough for the scan.
    @Test func doesNotMistakeTextForAttributes() throws {
        let text = String(repeating: " a='1' = \" ", count: 10_000)
        let document = try parse(
            "<r x='>'>\(text)<!-->\(text)--><![CDATA[<\(text)]]><?p <\(text)?><b c='\(String(repeating: "=", count: 5000))'/></r>"
                .replacing("<!-->", with: "<!-- >"))
        #expect(document.root.text == text + "<" + text)
    }

    @Test func sealedDocumentsHideNothing() {
        for text in ["<a><!-- c --></a>", "<!-- c --><a/>", "<a/>\n<!-- c -->", "<a>x<!-- c -->y</a>"] {
            #expect(parseProblems(text) == [])
            #expect(parseProblems(text, limits: .sealedDocument).map(\.code) == [.comment])
        }
        for text in ["<a><?p i?></a>", "<?p i?><a/>", "<a/>\n<?p?>", "<?xml-stylesheet href='x'?><a/>"] {
            #expect(parseProblems(text) == [])
            #expect(parseProblems(text, limits: .sealedDocument).map(\.code) == [.processingInstruction])
        }
        #expect(parseProblems("<a>\n\n<!-- c --></a>", limits: .sealedDocument).map(\.line) == [3])
    }

    /// The classic: `admin<!-- -->istrator` must not read as `admin`.
    @Test func commentsDoNotDivideText() throws {
        let element = try parse("<a>admin<!-- x -->istrator<?p i?>!</a>").root
        #expect(element.text == "administrator!")
        #expect(string(element.canonicalBytes()) == "<a>administrator<?p i?>!</a>")
    }

    /// The hinted schema would change the verdict, both ways, if anybody read it.
    @Test func ignoresSchemaLocation() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("strictxml-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let hinted = folder.appendingPathComponent("hinted.xsd")
        try Data(
            """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:other" elementFormDefault="qualified">
              <xs:element name="number" type="xs:int"/>
            </xs:schema>
            """.utf8
        ).write(to: hinted)
        func schema(_ processContents: String) throws -> XMLSchema {
            try XMLSchema(
                Array(
                    """
                    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:a">
                      <xs:element name="a"><xs:complexType><xs:sequence>
                        <xs:any namespace="##other" processContents="\(processContents)"/>
                      </xs:sequence></xs:complexType></xs:element>
                    </xs:schema>
                    """.utf8), named: "a.xsd")
        }
        func document(_ number: String) throws -> XMLDocument {
            try parse(
                """
                <a xmlns="urn:a" xmlns:o="urn:other" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                   xsi:schemaLocation="urn:other \(hinted.absoluteString) urn:a \(hinted.path)"
                   xsi:noNamespaceSchemaLocation="\(hinted.path)"><o:number>\(number)</o:number></a>
                """)
        }
        // Lax: with the hinted schema this number would be refused.
        #expect(try schema("lax").problems(in: document("not a number")) == [])
        // Strict: with the hinted schema this number would be accepted.
        let problems = try schema("strict").problems(in: document("1"))
        #expect(problems.map(\.code) == [.schemaViolation])
    }
}
