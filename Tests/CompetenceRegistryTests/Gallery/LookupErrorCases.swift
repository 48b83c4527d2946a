import CertificateSeal
import CompetenceModel
import RegistryStore
import Testing

@testable import CompetenceRegistry

extension GalleryCase {
    /// What is named and not there, there already, or not as it should be.
    static let lookupErrors: [GalleryCase] = [
        error(.unknownParticipant, "intyga participant show P-0099") {
            _ = try GalleryScene().world.registry.participant(ParticipantID(number: 99))
        },
        error(.unknownPractitioner, "intyga practitioner show eva") {
            _ = try GalleryScene().world.registry.practitioner(Handle("eva")!)
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
        error(.practitionerExists, "intyga --as maria practitioner add anna --name \"Anna Berg\"   (there is one)") {
            _ = try GalleryScene().admin.addPractitioner(
                Handle("anna")!, details: PractitionerDetails(name: "Anna Berg"))
        },
        error(
            .noSuchAuthorisation,
            "intyga --as maria practitioner withdraw anna --role panelMember --reason \"Ny tjänst\""
        ) {
            _ = try GalleryScene().admin.withdraw(Handle("anna")!, role: .panelMember, reason: "Ny tjänst")
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
        error(.frameworkVersionExists, "intyga --as maria catalogue import small.xml   (twice)") {
            _ = try GalleryScene().admin.importCatalogue(GalleryScene.catalogue(version: 1), named: "small.xml")
        },
        error(
            .unitVersionDiffers,
            "intyga --as maria catalogue import small.xml   (SMALL version 2, SMALL-1 version 1 reworded)"
        ) {
            let changed = GalleryScene.catalogue(version: 2) { $0.replacing("Gör det.", with: "Gör något annat.") }
            _ = try GalleryScene().admin.importCatalogue(changed, named: "small.xml")
        },
        error(
            .unitOfOtherFramework,
            "intyga --as anna assessment import assessment.xml   (framework=\"KGA\", SMALL-1 judged)"
        ) {
            let scene = try GalleryScene()
            _ = try scene.world.importCatalogue("kga")
            let file = """
                <AssessmentRecord xmlns="urn:intyga:assessment:1" participant="P-0001" framework="KGA" date="2026-03-02">
                <Evidence number="1" method="observation" date="2026-03-01"><Note>Visade det.</Note></Evidence>
                <Unit code="SMALL-1" version="1"><Judgement criterion="1.1" grade="achieved" evidence="1"/></Unit>
                </AssessmentRecord>
                """
            _ = try scene.anna.importAssessments(Array(file.utf8), as: .xml, named: "assessment.xml")
        },
        error(.assessedTwiceAtOnce, "intyga --as anna assessment import assessments.csv   (P-0001 in SMALL-1 twice)") {
            let scene = try GalleryScene()
            _ = try scene.anna.record([scene.assessment(), scene.assessment()])
        },
        error(.selfRatingInvalid, "intyga --as anna assessment import self-rating.xml   (of criterion 9.9)") {
            let scene = try GalleryScene()
            let rating = SelfRating(
                participant: scene.maja, unit: GalleryScene.unit, on: scene.today,
                ratings: [.init(criterion: CriterionNumber("9.9")!, grade: "achieved")])
            _ = try scene.anna.record([], selfRatings: [rating])
        },
        error(
            .dateInTheFuture,
            "intyga --as maria participant exit P-0001 --reason work --on 2026-03-03   (it is 2026-03-02)"
        ) {
            let scene = try GalleryScene()
            _ = try scene.admin.exit(scene.maja, reason: .work, on: scene.today.adding(days: 1))
        },
        error(
            .dateInThePast,
            "intyga --as maria practitioner withdraw anna --role assessor --reason \"Ny tjänst\" --from 2026-03-01   (it is 2026-03-02)"
        ) {
            let scene = try GalleryScene()
            _ = try scene.admin.withdraw(
                Handle("anna")!, role: .assessor, reason: "Ny tjänst", from: scene.today.adding(days: -1))
        },
        error(
            .periodEndsBeforeItBegins,
            "intyga --as maria practitioner authorise bo --role assessor --basis Utbildning --from 2026-03-02 --until 2026-03-01"
        ) {
            let scene = try GalleryScene()
            _ = try scene.admin.authorise(
                Handle("bo")!, role: .assessor, from: scene.today, until: scene.today.adding(days: -1),
                basis: "Utbildning 2026")
        },
        error(
            .alreadyClosed,
            "intyga --as erik appeal decide O-0001 --outcome dismissed --reason \"Bevisen räcker inte\"   (twice)"
        ) {
            let scene = try GalleryScene()
            let appeal = try #require(
                try scene.anna.lodgeAppeal(against: scene.assess(), grounds: "Jag visade mer.").value)
            for _ in 1...2 {
                _ = try scene.erik.decideAppeal(appeal, outcome: .dismissed, reason: "Bevisen räcker inte.")
            }
        },
        error(
            .certificateNotInState,
            "intyga --as maria certificate revoke EXB-7K3Q-9F2T-XR4D-6HVW-R --reason error --comment \"Fel person\"   (twice)"
        ) {
            let scene = try GalleryScene()
            let serial = try scene.certificate()
            for _ in 1...2 { _ = try scene.admin.revoke(serial, reason: .error, comment: "Fel person") }
        },
        error(
            .reasonIsSuperseded,
            "intyga --as maria certificate revoke EXB-7K3Q-9F2T-XR4D-6HVW-R --reason superseded --comment \"Nytt namn\""
        ) {
            let scene = try GalleryScene()
            _ = try scene.admin.revoke(try scene.certificate(), reason: .superseded, comment: "Nytt namn")
        },
        error(.invalidInput, "intyga --as maria catalogue import small.xml   (a file of a few words)") {
            _ = try GalleryScene().admin.importCatalogue(Array("Hej".utf8), named: "small.xml")
        },
        error(.checkpointInvalid, "intyga audit verify --checkpoint checkpoint.txt   (another text file)") {
            _ = try LedgerCheckpoint(parsing: "Hej\n", file: "checkpoint.txt")
        },
    ]
}
