import Foundation
import Testing

/// `intyga verifier`: the page is written, with the issuers that were named, and with lists that can be used.
@Suite struct VerifierCommandTests {
    private static func sealing() throws -> Office {
        let office = try Office()
        try office.must("key", "create", "--seal", as: "maria")
        return office
    }

    @Test func theFingerprintsAreSaid() throws {
        let office = try Self.sealing()
        let run = try office.must("verifier", "-o", "check.html", "--trust", "keys/EXB.seal.pem", "--format", "json")
        let answer = try #require(run.json() as? [String: Any])
        let issuer = try #require((answer["issuers"] as? [[String: String]])?.first)
        #expect(issuer["issuer"] == "Arbetsmarknadsenheten Exempelby (NTRSE-2120000001)")
        #expect(issuer["fingerprint"]?.split(separator: ":").count == 32)
        #expect(answer["statusLists"] as? Int == 0)
        let page = try office.read("check.html")
        let certificate = try office.read("keys/EXB.seal.pem").split(separator: "\n").filter { !$0.hasPrefix("-") }
            .joined()
        #expect(page.contains("\"anchors\":[\"\(certificate)\"]"))
        #expect(answer["bytes"] as? Int == page.utf8.count)
    }

    @Test func aListIsPutIn() throws {
        let office = try Self.sealing()
        try office.must("certificate", "status-list", "-o", "status.xml", as: "maria")
        try office.must(
            "verifier", "-o", "check.html", "--trust", "keys/EXB.seal.pem", "--status-list", "status.xml")
        let list = try Data(contentsOf: office.folder.appendingPathComponent("status.xml")).base64EncodedString()
        #expect(try office.read("check.html").contains("\"lists\":[\"\(list)\"]"))
    }

    @Test func aListThatCannotBeUsedIsRefused() throws {
        let office = try Self.sealing()
        try office.must("certificate", "status-list", "-o", "status.xml", as: "maria")
        try office.write(office.read("status.xml").replacing("EXB", with: "EXC"), to: "status.xml")
        let run = try office.run(
            "verifier", "-o", "check.html", "--trust", "keys/EXB.seal.pem", "--status-list", "status.xml")
        #expect(run.status == 65)
        #expect(run.error.contains("status.xml"))
        #expect(!FileManager.default.fileExists(atPath: office.folder.appendingPathComponent("check.html").path))
    }

    @Test func nobodyIsTrustedUnasked() throws {
        let run = try Self.sealing().run("verifier", "-o", "check.html")
        #expect(run.status == 64)
    }
}
