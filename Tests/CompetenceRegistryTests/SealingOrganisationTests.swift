import CompetenceModel
import Testing

@testable import CompetenceRegistry

@Suite struct SealingOrganisationTests {
    private static let named = SealingOrganisation(name: "Exempelby", number: nil)
    private static let numbered = SealingOrganisation(name: "Exempelby", number: "2120000001")

    @Test func theNumberDecidesWhereBothStateOne() {
        #expect(Self.numbered.isSame(as: SealingOrganisation(name: "Exempelby kommun", number: "2120000001")))
        #expect(!Self.numbered.isSame(as: SealingOrganisation(name: "Exempelby", number: "2120000019")))
    }

    @Test func theNameDecidesWhereOneStatesNone() {
        #expect(Self.numbered.isSame(as: Self.named) && Self.named.isSame(as: Self.numbered))
        #expect(!Self.numbered.isSame(as: SealingOrganisation(name: "Grannby", number: nil)))
        #expect(!SealingOrganisation(name: nil, number: nil).isSame(as: SealingOrganisation(name: nil, number: nil)))
        // Stating nothing is stating none.
        #expect(SealingOrganisation(name: "Exempelby", number: " ") == Self.named)
    }

    /// A company of the same name in Norway is not the municipality.
    @Test func anotherRegistersIdentifierIsNotTheNumber() {
        let foreign = SealingOrganisation(name: "Exempelby", number: "NTRNO-2120000001")
        #expect(!foreign.isSame(as: Self.numbered))
        #expect(foreign.isSame(as: Self.named))
    }

    @Test func anIssuersNumberIsComparedWithoutItsHyphen() {
        let issuer = CompetenceCertificate.Issuer(name: "X", code: "EXB", organisationNumber: "212000-0001")
        #expect(SealingOrganisation(issuer).isSame(as: Self.numbered))
    }
}
