import StrictXML
import Testing

@Suite struct SchemaTests {
    private static let people = Array(
        """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:p" xmlns:p="urn:p" targetNamespace="urn:p"
                   elementFormDefault="qualified">
          <xs:element name="people">
            <xs:complexType><xs:sequence><xs:element name="person" type="person" maxOccurs="unbounded"/></xs:sequence></xs:complexType>
            <xs:unique name="once"><xs:selector xpath="p:person"/><xs:field xpath="@code"/></xs:unique>
          </xs:element>
          <xs:complexType name="person">
            <xs:sequence><xs:element name="name" type="xs:string"/><xs:element name="age" type="xs:nonNegativeInteger"/></xs:sequence>
            <xs:attribute name="code" use="required">
              <xs:simpleType><xs:restriction base="xs:string"><xs:pattern value="[A-Z][0-9]"/></xs:restriction></xs:simpleType>
            </xs:attribute>
            <xs:attribute name="id" type="xs:ID"/>
          </xs:complexType>
        </xs:schema>
        """.utf8)

    private static func schema() throws -> XMLSchema {
        try XMLSchema(people, named: "people.xsd")
    }

    private func lines(_ body: String) throws -> [Int?] {
        try Self.schema().problems(in: parse("<people xmlns='urn:p'>\n\(body)\n</people>")).map(\.line)
    }

    @Test func acceptsValid() throws {
        #expect(try lines("<person code='A1' id='x'><name>Å</name><age>3</age></person>") == [])
    }

    @Test func reportsEveryProblemWithItsLine() throws {
        let document = try parse(
            """
            <people xmlns="urn:p">
              <person code="A1"><name>A</name><age>x</age></person>
              <person code="B1"><name>B</name><age>2</age></person>
              <person
                  code="B1"><name>B</name>
                <age>-1</age></person>
              <person><name>C</name><age>1</age></person>
              <person code="long"><name>D</name><age>1</age></person>
              <person code="E1"><age>1</age></person>
              <person code="F1"><name>F</name><age>1</age><more/></person>
              <person code="G1" other="1"><name>G</name><age>1</age></person>
              <human/>
            </people>
            """)
        let problems = try Self.schema().problems(in: document)
        #expect(problems.allSatisfy { $0.code == .schemaViolation })
        // Line 7 lacks its code, and with it the key's field. The keys are checked last, and reported in place.
        #expect(problems.compactMap(\.line) == [2, 4, 6, 7, 8, 9, 10, 11, 12], "\(problems.map(\.description))")
        #expect(
            problems.first?.message
                == "Element '{urn:p}age': 'x' is not a valid value of the atomic type 'xs:nonNegativeInteger'")
    }

    @Test func refusesTheWrongRoot() throws {
        #expect(try Self.schema().problems(in: parse("\n<people/>")).map(\.line) == [2])
        #expect(try Self.schema().problems(in: parse("<other xmlns='urn:p'/>")).map(\.code) == [.schemaViolation])
    }

    @Test func linesAreRightInLongDocuments() throws {
        let person = "<person code='A1'>\n<name/>\n<age>1</age>\n</person>\n"
        let schema = try XMLSchema(
            Array(
                string(Self.people).replacing(
                    "<xs:unique name=\"once\"><xs:selector xpath=\"p:person\"/><xs:field xpath=\"@code\"/></xs:unique>",
                    with: ""
                ).utf8),
            named: "people.xsd")
        let document = try parse(
            "<people xmlns='urn:p'>\n" + String(repeating: person, count: 20_000)
                + "<person code='A1'>\n<name/>\n<age/></person>\n<person/></people>")
        #expect(Set(schema.problems(in: document).compactMap(\.line)) == [80_004, 80_005])
    }

    @Test func listsAtMostAThousandProblems() throws {
        let schema = try Self.schema()
        let document = try parse("<people xmlns='urn:p'>" + String(repeating: "<person/>", count: 20_000) + "</people>")
        let problems = schema.problems(in: document)
        #expect(problems.count == 1001)
        // Of each person the code and the name are missing; what is said of keys is a consequence.
        #expect(problems.last?.code == .tooManyProblems)
        #expect(problems.last?.message == "there are 39000 more problems")
    }

    /// libxml2 registers ids in the tree while it validates. A second validation must find the same.
    @Test func validatingTwiceFindsTheSame() throws {
        let schema = try Self.schema()
        let valid = try parse("<people xmlns='urn:p'><person code='A1' id='x'><name/><age>1</age></person></people>")
        let invalid = try parse(
            """
            <people xmlns='urn:p'><person code='A1' id='x'><name/><age>1</age></person>
            <person code='A2' id='x'><name/><age>1</age></person></people>
            """)
        let first = schema.problems(in: invalid)
        #expect(Set(first.map(\.line)) == [2])
        for _ in 0..<3 {
            #expect(schema.problems(in: valid) == [])
            #expect(schema.problems(in: invalid) == first)
        }
    }

    @Test func validationLeavesTheDocumentAsItIs() throws {
        let schema = try XMLSchema(
            Array(
                """
                <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="a"><xs:complexType>
                <xs:attribute name="b" default="added"/></xs:complexType></xs:element></xs:schema>
                """.utf8), named: "a.xsd")
        let document = try parse("<a> </a>".replacing(" ", with: ""))
        #expect(schema.problems(in: document) == [])
        #expect(string(document.root.canonicalBytes()) == "<a></a>")
    }

    // MARK: Imports

    private static func importing(_ what: String, type: String = "xs:string") -> [UInt8] {
        Array(
            """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:o" targetNamespace="urn:a" xmlns="urn:a">
            \(what)<xs:element name="a" type="\(type)"/></xs:schema>
            """.utf8)
    }

    private static let other = Array(
        """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:o">
        <xs:simpleType name="yes"><xs:restriction base="xs:string"><xs:enumeration value="yes"/></xs:restriction></xs:simpleType>
        </xs:schema>
        """.utf8)

    @Test(arguments: [
        ("a.xsd", "o.xsd", "o.xsd"), ("a.xsd", "../x/o.xsd", "../x/o.xsd"),
        ("certificate/1.0/a.xsd", "../../o.xsd", "o.xsd"),
        ("a.xsd", "http://www.example.org/o.xsd", "http://www.example.org/o.xsd"),
    ])
    func importsWhatItIsGiven(name: String, location: String, key: String) throws {
        let schema = try XMLSchema(
            Self.importing("<xs:import namespace='urn:o' schemaLocation='\(location)'/>", type: "o:yes"), named: name,
            imports: [key: Self.other])
        #expect(schema.problems(in: try parse("<a xmlns='urn:a'>yes</a>")) == [])
        #expect(schema.problems(in: try parse("<a xmlns='urn:a'>no</a>")).isEmpty == false)
    }

    @Test func includesWhatTheIncludedIncludes() throws {
        let inner =
            "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:a'><xs:simpleType name='t'><xs:restriction base='xs:int'/></xs:simpleType></xs:schema>"
        let outer =
            "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:a'><xs:include schemaLocation='inner.xsd'/></xs:schema>"
        let schema = try XMLSchema(
            Self.importing("<xs:include schemaLocation='parts/outer.xsd'/>", type: "t"), named: "a.xsd",
            imports: ["parts/outer.xsd": Array(outer.utf8), "parts/inner.xsd": Array(inner.utf8)])
        #expect(schema.problems(in: try parse("<a xmlns='urn:a'>1</a>")) == [])
        #expect(schema.problems(in: try parse("<a xmlns='urn:a'>x</a>")).isEmpty == false)
    }

    @Test(arguments: [
        "<xs:import namespace='urn:o' schemaLocation='missing.xsd'/>",
        "<xs:include schemaLocation='missing.xsd'/>",
        "<xs:import namespace='urn:o' schemaLocation='http://127.0.0.1:1/missing.xsd'/>",
        "<xs:import namespace='urn:o' schemaLocation='file:///etc/passwd'/>",
        "<xs:import namespace='urn:o' schemaLocation='/etc/passwd'/>",
    ])
    func refusesWhatItIsNotGiven(_ what: String) {
        #expect(throws: XMLProblems.self) { try XMLSchema(Self.importing(what), named: "a.xsd") }
        do throws(XMLProblems) {
            _ = try XMLSchema(Self.importing(what), named: "a.xsd")
        } catch {
            #expect(error.problems.first?.code == .schemaNotFound, "\(error)")
        }
    }

    @Test func refusesWhatIsNoSchema() {
        func codes(_ text: String, imports: [String: [UInt8]] = [:]) -> [XMLProblem.Code] {
            do throws(XMLProblems) {
                _ = try XMLSchema(Array(text.utf8), named: "a.xsd", imports: imports)
                return []
            } catch {
                return error.problems.map(\.code)
            }
        }
        #expect(codes("<a/>") == [.schemaInvalid])
        #expect(codes("<a>") == [.notWellFormed])
        #expect(codes("<!DOCTYPE a><a/>") == [.doctype])
        #expect(codes(string(Self.importing("", type: "missing"))).first == .schemaInvalid)
        // Also what is imported is parsed strictly, and named.
        #expect(codes(string(Self.importing("")), imports: ["o.xsd": Array("<!DOCTYPE a><a/>".utf8)]) == [.doctype])
    }

    // MARK: Threads

    @Test func oneSchemaServesManyTasks() async throws {
        let schema = try Self.schema()
        let shared = try parse(
            "<people xmlns='urn:p'><person code='A1' id='x'><name/><age>1</age></person>\n<person code='x' id='x'/></people>"
        )
        let expected = Set(schema.problems(in: shared).map(\.line))
        try await withThrowingTaskGroup(of: Void.self) { group in
            for task in 0..<16 {
                group.addTask {
                    for round in 0..<100 {
                        #expect(Set(schema.problems(in: shared).map(\.line)) == expected)
                        let own = try parse(
                            "<people xmlns='urn:p'>\(String(repeating: "\n", count: task))<person code='Z\(round % 10)' id='t\(round)'><name/><age>x</age></person></people>"
                        )
                        #expect(schema.problems(in: own).map(\.line) == [task + 1])
                        #expect(own.root.canonicalBytes().count > 80)
                    }
                }
            }
            // And schemas are compiled meanwhile, each with imports of its own.
            for _ in 0..<4 {
                group.addTask {
                    for round in 0..<20 {
                        let location = "\(round).xsd"
                        let schema = try XMLSchema(
                            Self.importing(
                                "<xs:import namespace='urn:o' schemaLocation='\(location)'/>", type: "o:yes"),
                            named: "a.xsd", imports: [location: Self.other])
                        #expect(schema.problems(in: try parse("<a xmlns='urn:a'>yes</a>")) == [])
                    }
                }
            }
            try await group.waitForAll()
        }
    }
}
