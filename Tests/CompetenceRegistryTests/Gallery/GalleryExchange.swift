import CertificateSeal
import CertificateXML
import CompetenceModel
import Foundation
import RegistryStore
import Testing

@testable import CompetenceRegistry

/// Where the cases of the exchange take place: the two registries of `ExchangeWorld`, and at the centre a claim of Maja Ek in
/// the small framework, signed off internally.
struct GalleryExchange {
    static let erik = Handle("erik")!
    static let eva = Handle("eva")!

    let world: ExchangeWorld
    let claim: ClaimID

    var maria: Session { world.centre.admin }
    /// erik, on his own machine.
    var holm: Session { world.holm }
    private var seal: SealingIdentity { world.seal.identity }

    init() throws {
        world = try ExchangeWorld()
        let code = ExplorationWorld.code
        _ = try #require(
            try world.centre.admin.importCatalogue(Array(ExplorationWorld.catalogue.utf8), named: "small.xml").value)
        let maja = try world.centre.participant("Maja", "Ek", frameworks: [code])
        _ = try world.centre.assess(maja, in: code, by: "anna")
        claim = try world.internally(try #require(try world.centre.anna.submitClaim(for: code).value))
    }

    // MARK: At the centre

    func package() throws -> [UInt8] { try world.exported(claim, to: "erik") }

    func export(to handle: Handle? = nil) throws -> [Finding] {
        try maria.exportClaim(claim, to: handle, seal: seal).findings
    }

    /// Somebody else who could assure externally, without a key.
    func addEva() throws {
        _ = try #require(
            try maria.addOrganisation(OrganisationCode("ANN")!, name: "Annat AB", relation: .outside).value)
        _ = try #require(
            try maria.addPractitioner(
                Self.eva, details: PractitionerDetails(name: "Eva Ek"), organisation: OrganisationCode("ANN")
            ).value)
        _ = try #require(try maria.authorise(Self.eva, role: .externalQualityAssurer, basis: "Avtal").value)
    }

    /// What the centre finds against a decision.
    func findings(_ decision: [UInt8]) throws -> [Finding] {
        try maria.importDecision(decision, named: "beslut.xml").findings
    }

    /// The same of erik's decision, changed and signed anew.
    func findings(
        by signer: String = "erik", asKeyOf claimed: String? = nil, changed change: (inout ClaimDecision) -> Void
    ) throws -> [Finding] {
        try findings(world.resigned(decision(), by: signer, asKeyOf: claimed, change))
    }

    // MARK: At erik's

    /// erik's decision on the package: signed off.
    func decision() throws -> [UInt8] { try world.signedOff(package()) }

    func received() throws -> SHA256Digest { try world.received(package()) }

    func receive(_ package: [UInt8], trust: TrustStore? = nil) throws -> Verdict<ReceivedPackage> {
        try holm.receivePackage(package, named: "C-0001.xml", trust: try trust ?? world.trust)
    }
}
