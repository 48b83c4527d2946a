import Foundation
import Testing

/// What the program remembers of status lists between runs.
@Suite struct StatusListMemoryTests {
    private static func path(_ office: Office) -> String {
        office.folder.appendingPathComponent(".local/state/intyga/status-lists").path
    }

    /// A certificate, its issuer's lists before and after its revocation, and the seal between them renewed.
    @Test func aRenewedSealOpensNoWayBack() throws {
        let office = try Office()
        let file = try office.certified()
        try office.must("certificate", "status-list", "-o", "before.xml", as: "maria")
        let serial = URL(filePath: file).deletingPathExtension().lastPathComponent
        try office.must("certificate", "revoke", serial, "--reason", "error", "--comment", "Fel", as: "maria")
        try FileManager.default.moveItem(
            at: office.folder.appendingPathComponent("keys/EXB.seal.pem"),
            to: office.folder.appendingPathComponent("first.pem"))
        try FileManager.default.removeItem(at: office.folder.appendingPathComponent("keys/EXB.seal.key"))
        try office.must("key", "create", "--seal", "--renew", as: "maria")
        try office.must("certificate", "status-list", "-o", "after.xml", as: "maria")
        func verify(_ list: String) throws -> (status: Int32, codes: [String]) {
            let run = try office.run(
                "certificate", "verify", file, "--trust", "first.pem", "keys/EXB.seal.pem", "--status-list", list,
                "--format", "json")
            let checks = try #require(try run.array().first?["checks"] as? [[String: Any]])
            return (run.status, checks.compactMap { $0["code"] as? String })
        }
        #expect(try verify("before.xml") == (0, []))
        #expect(try verify("after.xml") == (1, ["revoked"]))
        #expect(try verify("before.xml") == (2, ["status-list-rolled-back"]))
    }

    @Test func aMemoryThatCannotBeReadIsSaidToBeNone() throws {
        let office = try Office()
        let file = try office.certified()
        try office.must("certificate", "status-list", "-o", "status.xml", as: "maria")
        let arguments = ["certificate", "verify", file, "--trust", "keys/EXB.seal.pem", "--status-list", "status.xml"]
        #expect(try office.run(arguments).error == "")
        let known = try String(contentsOfFile: Self.path(office), encoding: .utf8)
        #expect(known.hasPrefix("EXB 1 "))
        // What a later version may write is kept, and said.
        try Data((known + "EXB 9 of a later form\n").utf8).write(to: URL(filePath: Self.path(office)))
        #expect(try office.run(arguments).error.contains("not every line can be read"))
        try office.must("certificate", "status-list", "-o", "next.xml", as: "maria")
        try office.run(Array(arguments.dropLast()) + ["next.xml"])
        let kept = try String(contentsOfFile: Self.path(office), encoding: .utf8)
        #expect(kept.hasPrefix("EXB 2 ") && kept.hasSuffix("EXB 9 of a later form\n"))
        // A folder in its place.
        try FileManager.default.removeItem(atPath: Self.path(office))
        try FileManager.default.createDirectory(atPath: Self.path(office), withIntermediateDirectories: false)
        let run = try office.run(Array(arguments.dropLast()) + ["next.xml"])
        #expect(run.status == 0)
        #expect(run.error.contains("An older status list may pass for a new one."))
    }
}

extension Office {
    /// Issues the certificate of P-0001.
    ///
    /// - Returns: its file.
    func certified() throws -> String {
        try assess()
        try must("claim", "submit", "--framework", "KGA", as: "anna")
        try must("review", "C-0001", as: "ingrid")
        try must("review", "C-0001", "--approve", as: "ingrid")
        try must("claim", "sign-off", "C-0001", as: "ingrid")
        try must("key", "create", "--seal", as: "maria")
        let issued = try must("certificate", "issue", "C-0001", "--format", "json", as: "maria").array()
        return try #require(issued.first?["file"] as? String)
    }
}
