import CompetenceModel
import StrictXML
import Testing

@testable import CertificateXML

@Suite struct StatusListDocumentTests {
    private func list() throws -> StatusList {
        StatusList(
            issuer: .init(name: "Emmaboda kommun", code: "EMM", organisationNumber: "212000-0738"),
            sequence: 7,
            thisUpdate: try #require(Timestamp("2026-11-22T16:03:07.120Z")),
            nextUpdate: try #require(Timestamp("2026-12-22T16:03:07.120Z")),
            entries: [
                .init(serial: SHA256Digest(hashing: "1"), reason: .holderRequest, on: try day("2026-11-23")),
                .init(serial: SHA256Digest(hashing: "2"), reason: .superseded, on: try day("2026-10-01")),
            ])
    }

    @Test func goldenFile() throws {
        let bytes = try StatusListDocument.unsealedBytes(of: list())
        try expectGolden(bytes, "fixtures/status-list/two-entries.xml")
        try expectXMLLintAccepts(bytes, "status-list/1.0/status-list.xsd")
        #expect(try StatusListDocument.read(StatusListDocument.parse(bytes).root) == list())
        #expect(try XMLDocument(parsing: bytes).root.canonicalBytes() == bytes)
    }

    @Test func anEmptyListIsAList() throws {
        var empty = try list()
        empty.entries = []
        let bytes = try StatusListDocument.unsealedBytes(of: empty)
        #expect(try StatusListDocument.read(StatusListDocument.parse(bytes).root) == empty)
    }

    @Test func writerRefuses() throws {
        func refusal(_ change: (inout StatusList) throws -> Void) throws -> [DocumentProblemCode] {
            var changed = try list()
            try change(&changed)
            let list = changed
            return Result { () throws(DocumentProblems) in try StatusListDocument.unsealedBytes(of: list) }
                .problemCodes
        }
        #expect(try refusal { _ in } == [])
        #expect(try refusal { $0.sequence = 0 }.contains(.schemaViolation))
        #expect(try refusal { $0.nextUpdate = $0.thisUpdate } == [.nextUpdateNotAfterThisUpdate])
        #expect(try refusal { $0.entries[0].on = try day("2026-11-24") } == [.entryDatedAfterList])
        #expect(try refusal { $0.entries[1].serial = $0.entries[0].serial }.contains(.schemaViolation))
    }
}
