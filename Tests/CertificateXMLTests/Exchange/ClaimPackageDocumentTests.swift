import CompetenceModel
import StrictXML
import Testing

@testable import CertificateXML

@Suite struct ClaimPackageDocumentTests {
    @Test func goldenFile() throws {
        let package = try examplePackage()
        let bytes = try ClaimPackageDocument.unsealedBytes(of: package)
        try expectGolden(bytes, "fixtures/claim-package/second-round.xml")
        try expectXMLLintAccepts(bytes, "claim-package/1.0/claim-package.xsd")
        #expect(try ClaimPackageDocument.read(bytes) == package)
        #expect(try XMLDocument(parsing: bytes).root.canonicalBytes() == bytes)
    }

    @Test func theLeastThatAPackageCanSay() throws {
        var package = try examplePackage()
        package.addressee.samplingRoot = nil
        package.issuer.organisationNumber = nil
        package.issuer.municipality = nil
        package.draw = .init(population: [], carriedOver: [], assessorsWithReturnedWork: [])
        package.assessments = Array(package.assessments.suffix(1))
        package.earlierStage = nil
        let bytes = try ClaimPackageDocument.unsealedBytes(of: package)
        #expect(try ClaimPackageDocument.read(bytes) == package)
        try expectXMLLintAccepts(bytes, "claim-package/1.0/claim-package.xsd")
    }

    private func refusal(_ change: (inout ClaimPackage) throws -> Void) throws -> [DocumentProblemCode] {
        var changed = try examplePackage()
        try change(&changed)
        let package = changed
        return Result { () throws(DocumentProblems) in try ClaimPackageDocument.unsealedBytes(of: package) }
            .problemCodes
    }

    @Test func writerRefusesWhatAReaderWould() throws {
        #expect(try refusal { _ in } == [])
        #expect(try refusal { $0.assessments.reverse() }.contains(.notInOrder))
        #expect(try refusal { $0.assessments.append($0.assessments[2]) } == [.notInOrder])
        #expect(try refusal { $0.assessments = [] }.contains(.schemaViolation))
        #expect(try refusal { $0.framework.units.removeLast() } == [.unitUnknown, .unitUnknown])
        #expect(try refusal { $0.draw.population.insert(AssessmentID(number: 1), at: 1) } == [.notInOrder])
        #expect(try refusal { $0.draw.population = [AssessmentID(number: 3)] } == [.assessmentUnknown])
        #expect(try refusal { $0.draw.carriedOver = [AssessmentID(number: 3)] } == [.assessmentUnknown])
        #expect(try refusal { $0.draw.earlierReviews[0].assessment = AssessmentID(number: 3) } == [.assessmentUnknown])
        #expect(try refusal { $0.earlierStage?.sample.reverse() } == [.notInOrder])
        #expect(try refusal { $0.earlierStage?.reviews.reverse() } == [.notInOrder])
        #expect(try refusal { $0.earlierStage?.sample[0].reasons = [] }.contains(.schemaViolation))
        #expect(try refusal { $0.earlierStage?.reveal?.path.removeLast() }.contains(.schemaViolation))
        #expect(try refusal { $0.assessments[0].judgements[0].evidence = [4] }.contains(.evidenceUnknown))
        #expect(try refusal { $0.assessments[0].evidence.reverse() }.contains(.notInOrder))
        #expect(try refusal { $0.issuer.code = "emm" }.contains(.schemaViolation))
        #expect(try refusal { $0.addressee.name = "" }.contains(.schemaViolation))
    }

    /// Names of supervisors and of files have no place in a package, so one that holds them cannot be written.
    @Test func namesDoNotTravel() throws {
        #expect(try refusal { $0.assessments[0].notes.evidence[1]?.supervisor = "Sven" } == [.notReproduced])
        #expect(try refusal { $0.assessments[0].notes.evidence[1]?.fileNames = ["Maja.jpg"] } == [.notReproduced])
        #expect(
            try refusal { $0.assessments[0].notes.evidence[9] = EvidenceNotes(why: "till ingenting") }
                == [.notReproduced])
    }

    @Test func anotherDocumentIsNoPackage() throws {
        let decision = try ClaimDecisionDocument.unsignedBytes(of: exampleDecision())
        #expect(throws: DocumentProblems.self) { try ClaimPackageDocument.read(decision) }
    }
}
