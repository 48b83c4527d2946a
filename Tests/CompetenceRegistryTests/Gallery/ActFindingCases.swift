import CertificateSeal
import CompetenceModel
import Testing

@testable import CompetenceRegistry

extension GalleryCase {
    private static let forged =
        "No command writes it: an event was put before the examination as somebody with a key and a hand in the database could."

    /// What the examination says of an event that no command records.
    private static func said(
        _ scene: GalleryScene, by session: Session? = nil, _ event: (GalleryScene) throws -> [any EventContent]
    ) throws -> [Finding] {
        let events = try event(scene)
        return try (session ?? scene.admin).act { act in
            for event in events { act.record(event) }
            return true
        }.findings
    }

    /// What the examination has against an act: dates, numbers, what is there already, and what no command would write.
    static let actFindings: [GalleryCase] = [
        finding(
            .organisationExists,
            "intyga --as maria organisation add EXB --name \"Exempelby kommun\" --relation member   (there is one)"
        ) {
            return try GalleryScene().organisation("EXB", "Exempelby kommun", .member).findings
        },
        finding(
            .organisationNameInUse,
            "intyga --as maria organisation add AME --name \"Arbetsmarknadsenheten, Exempelby\" --relation outside"
        ) {
            return try GalleryScene().organisation("AME", "Arbetsmarknadsenheten, Exempelby", .outside).findings
        },
        finding(
            .organisationNumberInUse,
            "intyga --as maria organisation add VUX --name Vuxenskolan --relation outside --organisation-number 212000-0001   (the owner's)"
        ) {
            return try GalleryScene().organisation("VUX", "Vuxenskolan", .outside, number: "212000-0001").findings
        },
        finding(.registryHasOneOwner, "intyga --as maria organisation correct EXB --relation member") {
            return try GalleryScene().admin.correctOrganisation(
                OrganisationCode("EXB")!, OrganisationCorrection(relation: .member)
            ).findings
        },
        finding(
            .sealNotRegistered,
            "intyga --as maria certificate status-list -o status.xml   (keys/EXB.seal.pem is another)"
        ) {
            let scene = try GalleryScene()
            return try scene.admin.publishStatusList(seal: scene.world.newSeal().identity).findings
        },
        finding(
            .sealNotCurrent,
            "intyga --as maria certificate status-list -o status.xml   (the seal was renewed elsewhere)"
        ) {
            let scene = try GalleryScene()
            _ = try scene.world.renewedSeal()
            return try scene.admin.publishStatusList(seal: scene.world.seal().identity).findings
        },
        finding(
            .sealSaysOtherwise,
            "intyga --as maria key create --seal --organisation-number 556000-0001   (not the owner's)"
        ) {
            let scene = try GalleryScene()
            return try scene.admin.registerSeal(
                scene.world.newSeal(number: "556000-0001").identity,
                renews: scene.world.seal().identity.ledgerFingerprint
            ).findings
        },
        finding(.sealNotValid, "intyga --as maria certificate status-list -o status.xml   (a year later)") {
            let scene = try GalleryScene()
            scene.world.clock.advance(days: 366)
            return try scene.admin.publishStatusList(seal: scene.world.seal().identity).findings
        },
        finding(.sealExists, "intyga --as maria key install chain.pem   (the registry has a seal)") {
            let scene = try GalleryScene()
            return try scene.admin.registerSeal(scene.world.newSeal().identity).findings
        },
        finding(.sealAlreadyRegistered, "", note: forged) {
            let scene = try GalleryScene()
            return try scene.admin.registerSeal(scene.world.seal().identity).findings
        },
        finding(
            .sealKeyInUse, "intyga --as maria key install chain.pem   (the key was ended)"
        ) {
            let scene = try GalleryScene()
            let key = SealingKey()
            let stolen = try scene.world.newSeal(key: key).identity
            _ = try #require(
                try scene.admin.registerSeal(stolen, renews: scene.world.seal().identity.ledgerFingerprint).value)
            _ = try #require(try scene.admin.endSeal(stolen.ledgerFingerprint).value)
            return try scene.admin.registerSeal(scene.world.newSeal(key: key, days: 30).identity).findings
        },
        finding(.sealOutside, "intyga --as maria key create --seal --organisation VBE") {
            let scene = try GalleryScene()
            let office = OrganisationCode("VBE")!
            let number = OrganisationNumber("556000-0001")
            _ = try scene.admin.correctOrganisation(office, OrganisationCorrection(number: number))
            let name = try scene.world.registry.organisation(office).organisation.name
            return try scene.admin.registerSeal(
                scene.world.newSeal(name: name, number: "556000-0001").identity, of: office
            ).findings
        },
        finding(
            .issueUnderWay,
            "intyga --as maria organisation correct EXB --name \"Exempelby kommun\"   (certificates are issued and not sealed)"
        ) {
            let scene = try GalleryScene()
            let claim = try scene.signedOff()
            _ = try #require(
                try scene.admin.issue(claim).value)
            return try scene.admin.correctOrganisation(
                OrganisationCode("EXB")!, OrganisationCorrection(name: "Exempelby kommun")
            ).findings
        },
        finding(.alreadyOfOrganisation, "intyga --as maria practitioner move anna --organisation EXB") {
            return try GalleryScene().admin.movePractitioner(Handle("anna")!, to: OrganisationCode("EXB")!).findings
        },
        finding(
            .alreadyLent,
            "intyga --as maria practitioner lend ingrid --organisation GRA --until 2026-06-30   (twice)"
        ) {
            let scene = try GalleryScene()
            let member = try scene.world.organisation("GRA", "Grannby kommun", .member)
            let until = CalendarDate("2026-06-30")!
            _ = try scene.admin.lend(Handle("ingrid")!, to: member, until: until)
            return try scene.admin.lend(Handle("ingrid")!, to: member, until: until).findings
        },
        finding(
            .loanOutside, "intyga --as maria practitioner lend ingrid --organisation VBE --until 2026-06-30"
        ) {
            return try GalleryScene().admin.lend(
                Handle("ingrid")!, to: OrganisationCode("VBE")!, until: CalendarDate("2026-06-30")!
            ).findings
        },
        finding(.loanNotHeld, "intyga --as maria practitioner lend ingrid --organisation VBE --end") {
            return try GalleryScene().admin.endLoan(of: Handle("ingrid")!, to: OrganisationCode("VBE")!).findings
        },
        finding(.participantOutside, "intyga --as maria participant move P-0001 --organisation VBE") {
            let scene = try GalleryScene()
            return try scene.admin.moveParticipant(scene.maja, to: OrganisationCode("VBE")!).findings
        },
        finding(
            .organisationHasParticipants,
            "intyga --as maria organisation correct GRA --relation outside   (P-0001 is with it)"
        ) {
            let scene = try GalleryScene()
            let member = try scene.world.organisation("GRA", "Grannby kommun", .member)
            _ = try scene.admin.moveParticipant(scene.maja, to: member)
            return try scene.admin.correctOrganisation(member, OrganisationCorrection(relation: .outside)).findings
        },
        finding(
            .claimOfSeveralOrganisations,
            "intyga --as anna claim submit --framework SMALL --participant P-0001 P-0002   (P-0002 is with GRA)"
        ) {
            let scene = try GalleryScene()
            try scene.assess()
            let nils = try scene.world.participant("Nils", "Ek", frameworks: [GalleryScene.small])
            try scene.assess(nils)
            _ = try scene.admin.moveParticipant(
                nils, to: scene.world.organisation("GRA", "Grannby kommun", .member))
            return try scene.anna.submitClaim(for: GalleryScene.small, participants: [scene.maja, nils]).findings
        },
        finding(
            .organisationNumberDoubtful,
            "intyga --as maria organisation add VUX --name Vuxenskolan --relation member --organisation-number 212000-0002"
        ) {
            return try GalleryScene().organisation("VUX", "Vuxenskolan", .member, number: "212000-0002").findings
        },
        finding(.practitionerExists, "intyga --as maria practitioner add anna --name \"Anna Berg\"   (there is one)") {
            return try GalleryScene().admin.addPractitioner(
                Handle("anna")!, details: PractitionerDetails(name: "Anna Berg")
            ).findings
        },
        finding(.frameworkVersionExists, "intyga --as maria catalogue import small.xml   (twice)") {
            return try GalleryScene().admin.importCatalogue(GalleryScene.catalogue(version: 1), named: "small.xml")
                .findings
        },
        finding(
            .unitVersionDiffers,
            "intyga --as maria catalogue import small.xml   (SMALL version 2, SMALL-1 version 1 reworded)"
        ) {
            let changed = GalleryScene.catalogue(version: 2) { $0.replacing("Gör det.", with: "Gör något annat.") }
            return try GalleryScene().admin.importCatalogue(changed, named: "small.xml").findings
        },
        finding(
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
            return try scene.anna.importAssessments(Array(file.utf8), as: .xml, named: "assessment.xml").findings
        },
        finding(.selfRatingInvalid, "intyga --as anna assessment import self-rating.xml   (of criterion 9.9)") {
            let scene = try GalleryScene()
            let rating = SelfRating(
                participant: scene.maja, unit: GalleryScene.unit, on: scene.today,
                ratings: [.init(criterion: CriterionNumber("9.9")!, grade: "achieved")])
            return try scene.anna.record([], selfRatings: [rating]).findings
        },
        finding(
            .dateInTheFuture,
            "intyga --as maria participant exit P-0001 --reason work --on 2026-03-03   (it is 2026-03-02)"
        ) {
            let scene = try GalleryScene()
            return try scene.admin.exit(scene.maja, reason: .work, on: scene.today.adding(days: 1)).findings
        },
        finding(
            .dateInThePast,
            "intyga --as maria practitioner withdraw anna --role assessor --reason \"Ny tjänst\" --from 2026-03-01   (it is 2026-03-02)"
        ) {
            let scene = try GalleryScene()
            return try scene.admin.withdraw(
                Handle("anna")!, role: .assessor, reason: "Ny tjänst", from: scene.today.adding(days: -1)
            ).findings
        },
        finding(
            .periodEndsBeforeItBegins,
            "intyga --as maria practitioner authorise bo --role assessor --basis Utbildning --from 2026-03-02 --until 2026-03-01"
        ) {
            let scene = try GalleryScene()
            return try scene.admin.authorise(
                Handle("bo")!, role: .assessor, from: scene.today, until: scene.today.adding(days: -1),
                basis: "Utbildning 2026"
            ).findings
        },
        finding(
            .alreadyClosed,
            "intyga --as erik appeal decide O-0001 --outcome dismissed --reason \"Bevisen räcker inte\"   (twice)"
        ) {
            let scene = try GalleryScene()
            let appeal = try #require(
                try scene.anna.lodgeAppeal(against: scene.assess(), grounds: "Jag visade mer.").value)
            _ = try scene.erik.decideAppeal(appeal, outcome: .dismissed, reason: "Bevisen räcker inte.")
            return try scene.erik.decideAppeal(appeal, outcome: .dismissed, reason: "Bevisen räcker inte.").findings
        },
        finding(
            .certificateNotInState,
            "intyga --as maria certificate revoke EXB-7K3Q-9F2T-XR4D-6HVW-R --reason error --comment \"Fel person\"   (twice)"
        ) {
            let scene = try GalleryScene()
            let serial = try scene.certificate()
            _ = try scene.admin.revoke(serial, reason: .error, comment: "Fel person")
            return try scene.admin.revoke(serial, reason: .error, comment: "Fel person").findings
        },
        finding(
            .keyNotProven,
            "intyga --as maria key register bo --public-key bo.public   (somebody has written bo's name into another file)"
        ) {
            let scene = try GalleryScene()
            var signed = try PersonalKey().registration(
                of: Handle("bjorn")!, in: scene.world.registry.fingerprint())
            signed.registration.practitioner = Handle("bo")!
            return try scene.admin.registerKey(signed).findings
        },
        finding(
            .keyOfOtherRegistry,
            "intyga --as maria key register bo --public-key bo.public   (bo made it for another registry)"
        ) {
            try GalleryScene().admin.registerKey(
                PersonalKey().registration(of: Handle("bo")!, in: SHA256Digest(hashing: "another registry"))
            ).findings
        },
        finding(
            .reasonIsSuperseded,
            "intyga --as maria certificate revoke EXB-7K3Q-9F2T-XR4D-6HVW-R --reason superseded --comment \"Nytt namn\""
        ) {
            let scene = try GalleryScene()
            return try scene.admin.revoke(try scene.certificate(), reason: .superseded, comment: "Nytt namn").findings
        },
        finding(.keyAlreadyRegistered, "intyga --as maria key register bo --public-key anna.public") {
            let scene = try GalleryScene()
            return try scene.admin.registerKey(of: Handle("bo")!, scene.world.keys["anna"]!).findings
        },
        finding(
            .keyNotHeld, "intyga --as maria key end anna --key 0000…   (no key of anna's)"
        ) {
            try GalleryScene().admin.endKey(.zero, of: Handle("anna")!).findings
        },
        finding(.basisMissing, "intyga --as maria evidence dispose FILE --basis \" – \"") {
            let scene = try GalleryScene()
            return try said(scene) { _ in [RecordDisposed(commitment: .zero, basis: " – ")] }
        },
        finding(
            .evidenceDisposed, "intyga --as anna assessment import a.xml   (with a photograph that was disposed of)"
        ) {
            let scene = try GalleryScene()
            let photo = SHA256Digest(hashing: "photo")
            _ = try said(scene, by: scene.anna) { scene in
                [recorded(1, scene) { $0.evidence[0].files = [photo] }]
            }
            _ = try said(scene) { _ in [RecordDisposed(commitment: photo, basis: "Dokumenthanteringsplan 4.2")] }
            return try said(scene, by: scene.anna) { scene in
                [
                    AssessmentMoved(assessment: AssessmentID(number: 1), move: .supersede),
                    recorded(2, scene) {
                        $0.evidence[0].files = [photo]
                        $0.supersedes = AssessmentID(number: 1)
                    },
                ]
            }
        },
        finding(.signedByAnother, "", note: forged) {
            let scene = try GalleryScene()
            let claim = try scene.submitted()
            return try said(scene) { _ in
                [ClaimWithdrawn(claim: claim, by: Handle("anna")!, reason: .zero)]
            }
        },
        finding(.moveWithoutCause, "", note: forged) {
            let scene = try GalleryScene()
            let assessment = try scene.assess()
            return try said(scene, by: scene.anna) { _ in [AssessmentMoved(assessment: assessment, move: .claim)] }
        },
        finding(.consequenceMissing, "", note: forged) {
            let scene = try GalleryScene()
            let claim = try scene.submitted()
            return try said(scene, by: scene.anna) { _ in
                [ClaimWithdrawn(claim: claim, by: Handle("anna")!, reason: .zero)]
            }
        },
        finding(.notOnRecord, "", note: forged) {
            try said(GalleryScene()) { _ in
                [FrameworkAdopted(framework: FrameworkCode("OCN-SEWING")!, decision: "1", on: .earliest)]
            }
        },
        finding(.differsFromRecord, "", note: forged) {
            try said(GalleryScene()) { scene in
                [
                    StatusListPublished(
                        issuer: OrganisationCode("EXB")!, sequence: 7, thisUpdate: Timestamp(scene.today),
                        nextUpdate: Timestamp(scene.today), entries: 0, content: .zero,
                        seal: scene.world.seal().identity.ledgerFingerprint)
                ]
            }
        },
        finding(.datedOtherwise, "", note: forged) {
            try said(GalleryScene()) { scene in
                [ParticipantRegistered(participant: scene.maja, framework: GalleryScene.small, on: .earliest)]
            }
        },
        finding(.anotherStands, "", note: forged) {
            let scene = try GalleryScene()
            _ = try scene.assess()
            return try said(scene, by: scene.anna) { scene in [recorded(2, scene)] }
        },
        finding(.alreadyIssued, "", note: forged) {
            let scene = try GalleryScene()
            let serial = try scene.certificate()
            return try said(scene) { scene in
                let record = try scene.world.registry.read { try $0.existing(serial) }
                return [
                    CertificateIssued(
                        serial: CertificateSerial(issuer: "EXB", randomBits: [UInt8](repeating: 7, count: 10))!,
                        claim: record.claim, participant: record.participant, framework: record.framework,
                        units: record.units, isPartial: record.isPartial, issuedOn: scene.today, content: .zero,
                        issuer: record.issuer, seal: record.seal)
                ]
            }
        },
        finding(
            .clockDidNotRunAhead,
            "intyga --as maria audit correct-clock --last-right 1 --reason \"Fel dag\"   (no clock ran ahead)"
        ) {
            try said(GalleryScene()) { _ in [ClockCorrected(lastRight: 1, reason: .zero)] }
        },
        finding(
            .claimDatedAhead,
            "intyga --as anna assess P-0001 SMALL-1\nintyga --as anna claim submit --framework SMALL   (assessed by a clock that ran a year ahead, and was corrected)"
        ) {
            let scene = try GalleryScene()
            let right = scene.world.clock.now
            scene.world.clock.advance(days: 365)
            _ = try scene.assess()
            scene.world.clock.set(right.adding(seconds: 60))
            _ = try #require(try scene.admin.correctClock(reason: "Fel \u{e5}r.").value)
            return try scene.anna.submitClaim(for: GalleryScene.small).findings
        },
        finding(.sampleWrong, "", note: forged) {
            let scene = try GalleryScene()
            let claim = try scene.submitted()
            return try said(scene, by: scene.ingrid) { _ in
                [
                    SampleDrawn(
                        claim: claim,
                        sample: Sample(
                            stage: .internal, round: 1, reviewer: Handle("ingrid")!, reveal: nil, items: []))
                ]
            }
        },
        finding(
            .decisionGone, "intyga audit verify   (the signed decision is gone)",
            note: "Said by an audit; here by itself."
        ) { [Finding(.decisionGone, ["claim": "C-0001", "assurer": "erik"])] },
        finding(
            .decisionEventsDiffer, "intyga audit verify   (something else was recorded than decided)",
            note: "Said by an audit; here by itself."
        ) { [Finding(.decisionEventsDiffer, ["claim": "C-0001", "assurer": "erik"])] },
        finding(
            .documentDiffers, "intyga audit verify   (a document is not the one on record)",
            note: "Said by an audit; here by itself."
        ) { [Finding(.documentDiffers, ["serial": "EXB-7K3Q-9F2T-XR4D-6HVW-R", "what": "serial number"])] },
    ]

    /// Maja's assessment by anna, as an event.
    private static func recorded(
        _ number: Int, _ scene: GalleryScene, _ change: (inout AssessmentRecorded) -> Void = { _ in }
    ) -> AssessmentRecorded {
        let new = scene.assessment()
        var event = AssessmentRecorded(
            assessment: AssessmentID(number: number), participant: new.participant, framework: GalleryScene.small,
            unit: new.unit, assessor: Handle("anna")!, authorisation: AuthorisationID(number: 2),
            isProvisional: false, judgedOn: new.judgedOn, judgements: new.judgements, evidence: new.evidence,
            notes: .zero)
        change(&event)
        return event
    }
}
