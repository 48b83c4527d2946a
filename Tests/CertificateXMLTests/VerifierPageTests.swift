import CompetenceModel
import Crypto
import Foundation
import Testing

@testable import CertificateXML

/// The checking page as a file. What it answers, `Scripts/check-verifier.sh` asks in a browser.
@Suite struct VerifierPageTests {
    /// The embedded texts are the files, all of them and to the byte.
    @Test func embeddedTextsAreTheFiles() throws {
        let parts = "Sources/CertificateXML/Verifier/Page"
        let folder = projectFolder.appending(path: parts)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
            .filter { $0 != "README.md" }
        #expect(names.sorted() == EmbeddedVerifier.texts.keys.sorted(), "run Scripts/embed-verifier.sh")
        for name in names {
            let isSame = try EmbeddedVerifier.texts[name].map { Array($0.utf8) } == fixture("\(parts)/\(name)")
            #expect(isSame, "\(name): run Scripts/embed-verifier.sh")
        }
    }

    private static func page() throws -> String {
        let page = VerifierPage(
            trusting: [[0x30, 0x00]], statusLists: [Array("<a/>".utf8)], madeOn: try day("2026-11-29"))
        return String(decoding: page.bytes(), as: UTF8.self)
    }

    @Test func everyScriptIsInIt() throws {
        let page = try Self.page()
        for (name, text) in EmbeddedVerifier.texts where name.hasSuffix(".js") || name.hasSuffix(".css") {
            #expect(page.contains(text), "\(name)")
        }
        #expect(!page.contains("{{"))
    }

    /// What is trusted stands in it as data.
    @Test func trustAndListsAreData() throws {
        #expect(
            try Self.page().contains(
                ##"<script type="application/json" id="verifier-data">{"made":"2026-11-29","anchors":["MAA="],"lists":["PGEvPg=="]}</script>"##
            ))
    }

    /// The policy lets through this one script and style, by the digests that are computed here another way.
    @Test func thePolicyNamesWhatIsInThePage() throws {
        let page = try Self.page()
        let policy = try #require(page.firstMatch(of: /http-equiv="Content-Security-Policy" content="([^"]*)"/)).1
        for (open, close, directive) in [("<script>", "</script>", "script-src"), ("<style>", "</style>", "style-src")]
        {
            let start = try #require(page.firstRange(of: open)).upperBound
            let end = try #require(page[start...].firstRange(of: close)).lowerBound
            let digest = Data(SHA256.hash(data: Data(page[start..<end].utf8))).base64EncodedString()
            #expect(policy.contains("\(directive) 'sha256-\(digest)';"))
        }
        #expect(policy.hasPrefix("default-src 'none'; "))
        #expect(!policy.contains("unsafe"))
        // Nothing is fetched: outside of the script there is no address.
        let markup = page.replacing(/<script>[\s\S]*<\/script>/, with: "")
        for address in markup.matches(of: /(?:src|href)="([^"]*)"/) { Issue.record("\(address.1)") }
    }

    @Test func itIsSmall() throws { #expect(try Self.page().utf8.count <= 300_000) }
}
