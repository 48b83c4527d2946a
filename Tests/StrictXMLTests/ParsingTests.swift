import StrictXML
import Testing

@Suite struct ParsingTests {
    @Test(arguments: [
        "<a/>",
        "<?xml version='1.0'?><a/>",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a></a>\n",
        "<?xml version = '1.0'  encoding = 'utf-8'  standalone = 'yes' ?><a/>",
        "<?xml version='1.0' standalone='no'?><a/>",
        "\u{FEFF}<a/>",
        "\u{FEFF}<?xml version='1.0' encoding='UTF-8'?><a/>",
        "<!-- before --><a/><!-- after -->",
        "<?xml-stylesheet href='x'?><a/>",
        "  \n<a/>",
        "<å xmlns='urn:x' ß='1'>日本 😀 &#x10FFFF;</å>",
        "<a b='&lt;&gt;&amp;&quot;&apos;'>]] ></a>",
        "<a><![CDATA[<!DOCTYPE a>]]></a>",
        "<a>&#x9;&#xA;&#xD;</a>",
        "<a xml:lang='sv' xml:id='x'/>",
    ])
    func acceptsWellFormed(_ text: String) {
        #expect(parseProblems(text) == [])
    }

    @Test(arguments: [
        ("", 1), (" ", 1), ("a", 1), ("<", 1), ("<a", 1), ("<a>", 1), ("<a><b></a>", 1), ("<a/><b/>", 1), ("<a/>x", 1),
        ("<a>\n</b>", 2), ("<a b=1/>", 1), ("<a b='1' b='2'/>", 1), ("<a\n\nb='<'/>", 3), ("<a>&b;</a>", 1),
        ("<a>&#0;</a>", 1), ("<a>&#x1F;</a>", 1), ("<a>&#xD800;</a>", 1), ("<a>&#xFFFE;</a>", 1), ("<a>]]></a>", 1),
        ("<a>&</a>", 1), ("<a><!-- -- --></a>", 1), ("<a><![CDATA[</a>", 1), ("<1/>", 1),
        ("\n<?xml version='1.0'?><a/>", 2),
        ("<?xml version='1.0'?>", 1), ("<?xml encoding='UTF-8'?><a/>", 1),
        ("<?xml version='1.0' encoding='UTF-8?><a/>", 1),
        ("<?xml version='1.0' standalone='maybe'?><a/>", 1), ("<?xml version='1.0'encoding='UTF-8'?><a/>", 1),
        ("<?xml version='1.0' foo='bar'?><a/>", 1), ("<a><?xml version='1.0'?></a>", 1), ("<a></a", 1),
        ("<a><?b</a>", 1), ("<a><!ELEMENT b></a>", 1),
    ])
    func refusesIllFormed(_ text: String, line: Int) {
        let problems = parseProblems(text)
        #expect(problems.first?.code == .notWellFormed, "\(problems)")
        #expect(problems.first?.line == line, "\(problems)")
    }

    @Test(arguments: [
        "<a:b/>", "<a b:c='1'/>", "<a xmlns:b=''/>", "<a xmlns:xml='urn:x'/>",
        "<a xmlns='http://www.w3.org/2000/xmlns/'/>",
        "<a xmlns:p='urn:x' xmlns:q='urn:x' p:c='1' q:c='2'/>", "<a xmlns='relative'/>", "<a xmlns:b='../relative'/>",
        "<a xmlns:b='1:a'/>", "<a xmlns=':a'/>",
        "<a xmlns='urn:a?b&amp;c'/>", "<a:b:c xmlns:a='urn:x'/>", "<a><?b:c d?></a>",
    ])
    func refusesWrongNamespaces(_ text: String) {
        let problems = parseProblems(text)
        #expect(
            problems.first.map { $0.code == .namespace || $0.code == .notWellFormed } == true, "\(text): \(problems)")
    }

    /// Every prefix of a document is refused, except those that only lack the final line feed.
    @Test func refusesEveryTruncation() {
        let text =
            "<?xml version='1.0' encoding='UTF-8'?>\n<a xmlns='urn:a'><b c='1'>é<![CDATA[x]]></b><?p i?><!-- c --></a>\n"
        let document = Array(text.utf8)
        #expect(parseProblems(document) == [])
        for length in 0..<(document.count - 1) {
            #expect(!parseProblems(Array(document[..<length])).isEmpty, "\(length) bytes")
        }
    }

    @Test func reportsOnlyTheFirstBreachOfForm() {
        #expect(parseProblems("<a>\n<b>\n</a>").count == 1)
    }

    @Test func neverQuotesControlCharactersOfTheDocument() {
        let problems = parseProblems("<a>&b\u{9B}31m\u{202E};</a>")
        #expect(!problems.isEmpty)
        for problem in problems {
            #expect(!problem.message.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) })
        }
    }

    @Test func describesProblemsWithPlaceAndCode() {
        let problem = XMLProblem(code: .doctype, line: 3, message: "none is accepted")
        #expect(problem.description == "line 3: doctype: none is accepted")
        #expect(
            XMLProblems(problem, [XMLProblem(code: .tooLarge, message: "big")]).description
                == "line 3: doctype: none is accepted\ntoo-large: big")
        #expect(XMLProblems([]) == nil)
    }

    @Test func codesAreStable() {
        #expect(
            XMLProblem.Code.allCases.map(\.rawValue) == [
                "not-utf8", "byte-order-mark", "encoding", "xml-version", "illegal-character", "doctype", "comment",
                "processing-instruction", "too-large", "too-deep", "too-many-elements", "too-many-attributes",
                "attribute-too-long", "not-well-formed", "namespace", "schema-violation", "schema-invalid",
                "schema-not-found", "too-many-problems", "invalid-name", "duplicate-attribute", "unbalanced",
                "not-canonical", "out-of-resources",
            ])
    }
}
