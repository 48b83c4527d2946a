import CompetenceModel
import StrictXML
import Testing

@testable import CertificateXML

/// Schemas and model name the same things: an enumeration of the one is the cases of the other.
@Suite struct SchemaAndModelTests {
    private static let xs = "http://www.w3.org/2001/XMLSchema"

    /// The values listed for an attribute of a named type.
    private func values(_ schema: String, _ type: String, _ attribute: String) throws -> Set<String> {
        let text = try #require(Schemas.text(schema))
        let root = try XMLDocument(parsing: Array(text.utf8)).root
        let complexType = try #require(
            root.elements("complexType", in: Self.xs).first { $0[attribute: "name"] == type })
        let declaration = try #require(
            Array(complexType.subtree).first {
                $0.isNamed("attribute", in: Self.xs) && $0[attribute: "name"] == attribute
            })
        return Set(
            declaration.subtree.filter { $0.isNamed("enumeration", in: Self.xs) }
                .compactMap { $0[attribute: "value"] })
    }

    @Test func certificate() throws {
        let schema = "certificate/1.0/certificate.xsd"
        #expect(try values(schema, "Method", "code") == Set(AssessmentMethod.allCases.map(\.rawValue)))
        #expect(try values(schema, "Method", "concept") == Set(AssessmentMethod.allCases.compactMap(\.concept)))
        #expect(try values(schema, "Framework", "kind") == Set(Framework.Kind.allCases.map(\.rawValue)))
        #expect(try values(schema, "SignOff", "role") == Set(QualityStage.allCases.map(\.role.rawValue)))
    }

    @Test func statusList() throws {
        #expect(
            try values("status-list/1.0/status-list.xsd", "Entry", "reason")
                == Set(RevocationReason.allCases.map(\.rawValue)))
    }

    @Test func catalogue() throws {
        let schema = "catalogue/1.0/catalogue.xsd"
        #expect(try values(schema, "Framework", "kind") == Set(Framework.Kind.allCases.map(\.rawValue)))
        #expect(try values(schema, "Stage", "role") == Set(QualityStage.allCases.map(\.role.rawValue)))
        #expect(try values(schema, "Level", "scheme") == ["OCN", "SeQF", "EQF"])
    }

    @Test func assessment() throws {
        let schema = "assessment/1.0/assessment.xsd"
        // A self-rating stands beside the evidence, never among it.
        #expect(
            try values(schema, "Evidence", "method")
                == Set(AssessmentMethod.allCases.filter { $0 != .selfRating }.map(\.rawValue)))
        #expect(try values(schema, "Evidence", "setting") == Set(Evidence.Setting.allCases.map(\.rawValue)))
    }
}
