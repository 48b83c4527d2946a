import CertificateSeal
import CompetenceModel
import RegistryStore
import Testing

@testable import CompetenceRegistry

extension GalleryCase {
    /// What is named and not there, there already, or not as it should be.
    static let lookupErrors: [GalleryCase] = [
        error(.participantIsMerged, "intyga --as anna participant register P-0002 --framework KGA   (who is P-0001)") {
            let scene = try GalleryScene()
            let other = try scene.world.participant("Maja", "Ek", frameworks: [])
            _ = try #require(try scene.admin.mergeParticipant(other, into: scene.maja).value)
            _ = try scene.anna.register(other, for: GalleryScene.small)
        },
        error(.unknownParticipant, "intyga participant show P-0099") {
            _ = try GalleryScene().world.registry.participant(ParticipantID(number: 99))
        },
        error(.unknownPractitioner, "intyga practitioner show eva") {
            _ = try GalleryScene().world.registry.practitioner(Handle("eva")!)
        },
        error(.unknownOrganisation, "intyga organisation show NYB") {
            _ = try GalleryScene().world.registry.organisation(OrganisationCode("NYB")!)
        },
        error(.unknownFramework, "intyga --as anna claim submit --framework OCN-SEWING") {
            _ = try GalleryScene().anna.submitClaim(for: FrameworkCode("OCN-SEWING")!)
        },
        error(.unknownUnit, "intyga --as anna assess P-0001 SMALL-9") {
            let scene = try GalleryScene()
            _ = try scene.anna.record([scene.assessment { $0.unit = UnitReference("SMALL-9@1")! }])
        },
        error(.unknownAssessment, "intyga assessment show A-0099") {
            _ = try GalleryScene().world.registry.assessment(AssessmentID(number: 99))
        },
        error(.unknownClaim, "intyga claim show C-0099") {
            _ = try GalleryScene().world.registry.claim(ClaimID(number: 99))
        },
        error(.unknownCertificate, "intyga certificate show EXB-0000-0000-0000-0000-0") {
            let serial = try #require(CertificateSerial(issuer: "EXB", randomBits: [UInt8](repeating: 0, count: 10)))
            _ = try GalleryScene().world.registry.certificateRecord(serial)
        },
        error(.unknownAppeal, "intyga --as erik appeal decide O-0099 --outcome upheld --reason \"Bevis förbisågs\"") {
            _ = try GalleryScene().erik.decideAppeal(AppealID(number: 99), outcome: .upheld, reason: "Bevis förbisågs.")
        },
        error(
            .noSuchAuthorisation,
            "intyga --as maria practitioner withdraw anna --role panelMember --reason \"Ny tjänst\""
        ) {
            _ = try GalleryScene().admin.withdraw(Handle("anna")!, role: .panelMember, reason: "Ny tjänst")
        },
        error(.nameMissing, "intyga --as maria participant correct P-0001 --no-given-name --no-family-name") {
            let scene = try GalleryScene()
            _ = try scene.admin.correct(scene.maja, .init(givenName: .removed, familyName: .removed))
        },
        error(.nameInvalid, "intyga --as maria participant add --given-name \"***\" --family-name Ek") {
            _ = try GalleryScene().admin.addParticipants([
                NewParticipant(details: ParticipantDetails(givenName: "***", familyName: "Ek"))
            ])
        },
        error(
            .nameCharacterInvalid,
            "intyga --as maria participant add --given-name Bo --family-name Ek   (a zero width space after the E)"
        ) {
            _ = try GalleryScene().admin.addParticipants([
                NewParticipant(details: ParticipantDetails(givenName: "Bo", familyName: "E\u{200B}k"))
            ])
        },
        error(.assessedTwiceAtOnce, "intyga --as anna assessment import assessments.csv   (P-0001 in SMALL-1 twice)") {
            let scene = try GalleryScene()
            _ = try scene.anna.record([scene.assessment(), scene.assessment()])
        },
        error(.invalidInput, "intyga --as maria catalogue import small.xml   (a file of a few words)") {
            _ = try GalleryScene().admin.importCatalogue(Array("Hej".utf8), named: "small.xml")
        },
        error(.checkpointInvalid, "intyga audit verify --checkpoint checkpoint.txt   (another text file)") {
            _ = try LedgerCheckpoint(parsing: "Hej\n", file: "checkpoint.txt")
        },
    ]
}
