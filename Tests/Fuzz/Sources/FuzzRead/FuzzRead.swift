import CertificateXML
import Foundation

/// A libFuzzer target: reads whatever it is given as the kind of document that it says it is, as the program does with files
/// from elsewhere before anybody vouches for them.
///
/// Besides crashes, hangs and leaks it looks for a document that is read and cannot be written again as it was read.
enum FuzzRead {
    /// By what stands in the document's first bytes; without any of these it is read as a table.
    static let kinds: [(mark: [UInt8], read: @Sendable ([UInt8]) throws -> Void)] = [
        (Array("urn:intyga:certificate:".utf8), { try certificate($0) }),
        (Array("urn:intyga:status-list:".utf8), { try statusList($0) }),
        (Array("urn:intyga:claim-package:".utf8), { try claimPackage($0) }),
        (Array("urn:intyga:claim-decision:".utf8), { try claimDecision($0) }),
        (Array("urn:intyga:assessment:".utf8), { _ = try AssessmentDocument.read($0) }),
        (Array("urn:intyga:catalogue:".utf8), { _ = try CatalogueDocument.read($0) }),
    ]

    static func certificate(_ bytes: [UInt8]) throws {
        let document = try CertificateDocument.parse(bytes)
        let read = try CertificateDocument.read(document.root)
        let written = write { try CertificateDocument.validatedBytes(of: read) }
        let again = write { try CertificateDocument.read(try CertificateDocument.parse(written).root) }
        precondition(again == read, "a certificate changes when it is written")
    }

    static func statusList(_ bytes: [UInt8]) throws {
        let document = try StatusListDocument.parse(bytes)
        let read = try StatusListDocument.read(document.root)
        _ = write { try StatusListDocument.unsealedBytes(of: read) }
    }

    static func claimPackage(_ bytes: [UInt8]) throws {
        let document = try ClaimPackageDocument.parse(bytes)
        let read = try ClaimPackageDocument.read(document.root)
        _ = write { try ClaimPackageDocument.unsealedBytes(of: read) }
    }

    static func claimDecision(_ bytes: [UInt8]) throws {
        let read = try ClaimDecisionDocument.read(bytes)
        let written = write {
            try ClaimDecisionDocument.signedBytes(
                try ClaimDecisionDocument.unsignedBytes(of: read.decision), key: read.key, signature: read.signature)
        }
        precondition(written == bytes, "a decision has two spellings")
    }

    /// What was read can be written.
    static func write<Result>(_ body: () throws -> Result) -> Result {
        do {
            return try body()
        } catch {
            fatalError("read, and not to be written: \(error)")
        }
    }

    static func table(_ bytes: [UInt8]) {
        _ = try? AssessmentCSV.read(bytes)
        _ = try? ParticipantCSV.read(bytes)
    }
}

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = Array(UnsafeBufferPointer(start: start, count: count))
    let head = input.prefix(512)
    guard let kind = FuzzRead.kinds.first(where: { head.firstRange(of: $0.mark) != nil }) else {
        FuzzRead.table(input)
        return 0
    }
    // What is wrong with it is nobody's concern here.
    try? kind.read(input)
    return 0
}
