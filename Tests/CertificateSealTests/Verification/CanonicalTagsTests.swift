import StrictXML
import Testing

@testable import CertificateSeal

@Suite struct CanonicalTagsTests {
    /// Canonical text and, by hand, its attributes: `name=value`, `!` before a namespace, `#` before an identifier.
    static let known: [(String, [String])] = [
        ("<a></a>", []),
        (#"<a b="c"></a>"#, ["b=c"]),
        (
            #"<a xmlns="u" xmlns:p="v" id="1" p:q="2"><b Id="3">x="4"</b><p:c p:ID="5"></p:c></a>"#,
            ["!xmlns=u", "!xmlns:p=v", "#id=1", "p:q=2", "#Id=3", "#p:ID=5"]
        ),
        (#"<a b="&quot;>&lt;c id='1'">&lt;d id="2"&gt;</a>"#, ["b=&quot;>&lt;c id='1'"]),
        (#"<a b=""></a>"#, ["b="]),
        (
            #"<a bid="1" idb="2" i="3" d="4" id:x="5" åd="6"></a>"#,
            ["bid=1", "idb=2", "i=3", "d=4", "id:x=5", "åd=6"]
        ),
        (#"<a><?p id="x" ?><b id="y"></b><?q "?><c id="z"></c></a>"#, ["#id=y", "#id=z"]),
    ]

    @Test(arguments: known)
    func attributesAreFound(_ text: String, _ expected: [String]) {
        var tags = CanonicalTags(Array(text.utf8)[...])
        var found: [String] = []
        while let attribute = tags.nextAttribute() {
            let mark = attribute.isNamespace ? "!" : attribute.isIdentifier ? "#" : ""
            found.append(
                mark + String(decoding: attribute.name, as: UTF8.self) + "="
                    + String(decoding: attribute.value, as: UTF8.self))
        }
        #expect(found == expected)
    }

    /// What the tree says about a document must be what the scan of its canonical form says.
    @Test func theScanAgreesWithTheTree() throws {
        for name in ["fixtures/certificate/illustrative-full.xml", "fixtures/seal/sealed-by-intyga.xml"] {
            let root = try XMLDocument(parsing: Repository.bytes(name)).root
            let attributes = root.subtree.flatMap(\.attributes).map(\.value).sorted()
            var tags = CanonicalTags(root.canonicalBytes()[...])
            var found: [String] = []
            while let attribute = tags.nextAttribute() {
                if !attribute.isNamespace { found.append(String(decoding: attribute.value, as: UTF8.self)) }
            }
            #expect(found.sorted() == attributes)
        }
    }
}
