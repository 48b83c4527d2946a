import Foundation
import Testing

/// A seal knows its registry: on a new computer, after an older copy was put back, and where somebody changed the file.
@Suite struct AdoptCommandTests {
    private static func number(of list: String, in office: Office) throws -> String {
        let text = try office.read(list)
        return String(try #require(text.firstMatch(of: /<SequenceNumber>(\d+)</)).1)
    }

    @Test func afterAnOlderCopyTheSealGoesOnWhenSomebodySaysSo() throws {
        let office = try Office()
        _ = try office.certified()
        try office.must("certificate", "status-list", "-o", "status.xml", as: "maria")
        try office.must("backup", "copy.intyga", as: "maria")
        for _ in 1...2 { try office.must("certificate", "status-list", "-o", "status.xml", as: "maria") }
        #expect(try Self.number(of: "status.xml", in: office) == "3")
        let id = try #require(try office.must("status", "--format", "json").object()["registryId"] as? String)

        for name in ["intyga.sqlite", "intyga.sqlite-wal", "intyga.sqlite-shm", "intyga.evidence"] {
            try? FileManager.default.removeItem(at: office.folder.appendingPathComponent(name))
        }
        try office.must("restore", "copy.intyga")
        let refused = try office.run("certificate", "status-list", "-o", "next.xml", "--format", "json", as: "maria")
        #expect(refused.status == 65 && refused.error.contains("registry-went-back"))
        #expect(!FileManager.default.fileExists(atPath: office.folder.appendingPathComponent("next.xml").path))

        #expect(try office.run("audit", "adopt", "--registry-id", String(repeating: "0", count: 64)).status == 65)
        #expect(try office.run("certificate", "status-list", "-o", "next.xml", as: "maria").status == 65)
        try office.must("audit", "adopt", "--registry-id", id)
        try office.must("certificate", "status-list", "-o", "next.xml", as: "maria")
        #expect(try Self.number(of: "next.xml", in: office) == "4")
        try office.must("audit", "verify")
    }

    @Test func aNewComputerIsTold() throws {
        let office = try Office()
        _ = try office.certified()
        let id = try #require(try office.must("status", "--format", "json").object()["registryId"] as? String)
        let keys = office.folder.appendingPathComponent("keys").path
        for name in try FileManager.default.contentsOfDirectory(atPath: keys) where name.hasSuffix(".head") {
            try FileManager.default.removeItem(at: office.folder.appendingPathComponent("keys/\(name)"))
        }
        let refused = try office.run("certificate", "status-list", "-o", "status.xml", "--format", "json", as: "maria")
        #expect(refused.status == 65 && refused.error.contains("registry-not-known"))
        try office.must("audit", "adopt", "--registry-id", id)
        try office.must("certificate", "status-list", "-o", "status.xml", as: "maria")
    }
}
