import CompetenceModel
import RegistryStore
import Testing

@testable import CompetenceRegistry

extension GalleryCase {
    static let assessingFindings: [GalleryCase] = [
        finding(
            .participantNotRegistered, "intyga --as anna assess P-0002 SMALL-1   (P-0002 is registered for nothing)"
        ) {
            let scene = try GalleryScene()
            let other = try scene.world.participant("Nils", "Ek", frameworks: [])
            return try scene.findings { $0.participant = other }
        },
        finding(
            .participantHasExited,
            "intyga --as maria participant exit P-0001 --reason work --on 2026-03-01\nintyga --as anna assess P-0001 SMALL-1"
        ) {
            let scene = try GalleryScene()
            scene.world.clock.advance(days: 1)
            _ = try scene.admin.exit(scene.maja, reason: .work, on: scene.today.adding(days: -1))
            return try scene.findings()
        },
        finding(.assessorNotAuthorised, "intyga --as ingrid assess P-0001 SMALL-1") {
            let scene = try GalleryScene()
            return try scene.ingrid.record([scene.assessment()]).findings
        },
        finding(
            .assessorNoLongerAuthorised,
            "intyga --as maria practitioner withdraw anna --role assessor --reason \"Ny tjänst\"\nintyga --as anna assessment import assessment.xml   (date=\"2026-03-02\", the day before)"
        ) {
            let scene = try GalleryScene()
            // Somebody who assesses in another framework still.
            _ = try scene.world.importCatalogue("kga")
            try scene.alsoAuthorise("anna", .occupationalAssessor, framework: World.kga)
            let judged = scene.assessment()
            scene.world.clock.advance(days: 1)
            _ = try scene.admin.withdraw(Handle("anna")!, role: .assessor, reason: "Ny tjänst")
            return try scene.anna.record([judged]).findings
        },
        finding(
            .assessorIsTheParticipant,
            "intyga --as maja assess P-0001 SMALL-1   (maja was added with --participant P-0001)"
        ) {
            let scene = try GalleryScene()
            let maja = try scene.newcomer("maja", "Maja Ek", .assessor, participant: scene.maja)
            return try maja.record([scene.assessment()]).findings
        },
        finding(.assessorSharesParticipantsName, "intyga --as anna assess P-0002 SMALL-1   (P-0002 is Anna Berg)") {
            let scene = try GalleryScene()
            let namesake = try scene.world.participant("Anna", "Berg", frameworks: [GalleryScene.small])
            return try scene.findings { $0.participant = namesake }
        },
        finding(.criterionNotJudged, "intyga --as anna assess P-0001 SMALL-1   (1.1 left out)") {
            try GalleryScene().findings { $0.judgements = [] }
        },
        finding(.criterionUnknown, "intyga --as anna assessment import assessment.xml   (with a judgement of 9.9)") {
            try GalleryScene().findings {
                $0.judgements.append(
                    Judgement(criterion: CriterionNumber("9.9")!, grade: "achieved", evidence: [1]))
            }
        },
        finding(.criterionJudgedTwice, "intyga --as anna assessment import assessment.xml   (1.1 is there twice)") {
            try GalleryScene().findings { $0.judgements += $0.judgements }
        },
        finding(.gradeUnknown, "intyga --as anna assessment import assessment.xml   (grade=\"good\")") {
            try GalleryScene().findings { $0.judgements[0].grade = "good" }
        },
        finding(.evidenceMissing, "intyga --as anna assess P-0001 SMALL-1   (1.1 achieved, without evidence)") {
            try GalleryScene().findings { $0.judgements[0].evidence = [] }
        },
        finding(
            .evidenceUnknown,
            "intyga --as anna assessment import assessment.xml   (1.1 rests on evidence 2, which is not there)"
        ) {
            try GalleryScene().findings { $0.judgements[0].evidence = [1, 2] }
        },
        finding(
            .evidenceNumberedTwice,
            "intyga --as anna assessment import assessment.xml   (two pieces of evidence are number 1)"
        ) {
            try GalleryScene().findings { $0.evidence += $0.evidence }
        },
        finding(.evidenceUnexplained, "intyga --as anna assess P-0001 SMALL-1   (no sentence with evidence 1)") {
            try GalleryScene().findings { $0.notes = AssessmentNotes(evidence: [1: EvidenceNotes(why: "–")]) }
        },
        finding(
            .evidenceOnlySelfRating, "intyga --as anna assess P-0001 SMALL-1   (the only evidence is the self-rating)"
        ) {
            let scene = try GalleryScene()
            let today = scene.today
            return try scene.findings { $0.evidence = [Evidence(number: 1, method: .selfRating, on: today)] }
        },
        finding(
            .evidenceAfterJudgement,
            "intyga --as anna assessment import assessment.xml   (evidence of the day after the judgement)"
        ) {
            let scene = try GalleryScene()
            let judged = scene.assessment {
                $0.evidence = [Evidence(number: 1, method: .observation, on: scene.today.adding(days: 1))]
            }
            scene.world.clock.advance(days: 1)
            return try scene.anna.record([judged]).findings
        },
        finding(.judgementInTheFuture, "intyga --as anna assessment import assessment.xml   (date=\"2026-03-03\")") {
            let scene = try GalleryScene()
            let tomorrow = scene.today.adding(days: 1)
            return try scene.findings { $0.judgedOn = tomorrow }
        },
        finding(
            .unitNotAdopted,
            "intyga --as maria catalogue import ocn-cleaning.xml\nintyga --as anna assess P-0002 OCN-CLEAN-01"
        ) { try cleaning(approvedOn: nil) },
        finding(
            .unitRelevanceExpired,
            "intyga --as maria catalogue approve OCN-CLEAN --panel Branschrådet --on 2021-06-01 --decision \"§ 4\"\nintyga --as anna assess P-0002 OCN-CLEAN-01"
        ) { try cleaning(approvedOn: "2021-06-01") },
        finding(
            .unitRelevanceDue,
            "intyga --as maria catalogue approve OCN-CLEAN --panel Branschrådet --on 2022-06-01 --decision \"§ 4\"\nintyga --as anna assess P-0002 OCN-CLEAN-01",
            note: "A warning: the assessment is recorded."
        ) { try cleaning(approvedOn: "2022-06-01") },
        finding(
            .unitHasNewerVersion,
            "intyga --as maria catalogue import small.xml   (SMALL version 2, with SMALL-1 version 2)\nintyga --as anna assessment import assessment.xml   (of SMALL-1 version 1)"
        ) {
            let scene = try GalleryScene()
            let newer = GalleryScene.catalogue(version: 2) {
                $0.replacing("code=\"SMALL-1\" version=\"1\"", with: "code=\"SMALL-1\" version=\"2\"")
            }
            _ = try #require(try scene.admin.importCatalogue(newer, named: "small.xml").value)
            return try scene.findings()
        },
        finding(
            .claimHoldsEarlierVersion,
            "intyga --as maria catalogue import small.xml   (SMALL version 2, with SMALL-1 version 2)\nintyga --as anna claim submit --framework SMALL   (P-0001 is assessed in SMALL-1 version 1)",
            note: "A warning: the claim is submitted."
        ) {
            let scene = try GalleryScene()
            try scene.assess()
            let newer = GalleryScene.catalogue(version: 2) {
                $0.replacing("code=\"SMALL-1\" version=\"1\"", with: "code=\"SMALL-1\" version=\"2\"")
            }
            _ = try #require(try scene.admin.importCatalogue(newer, named: "small.xml").value)
            return try scene.anna.submitClaim(for: GalleryScene.small).findings
        },
        finding(
            .assessmentUnderReview,
            "intyga --as anna claim submit --framework SMALL\nintyga --as anna assess P-0001 SMALL-1"
        ) {
            let scene = try GalleryScene()
            _ = try scene.submitted()
            return try scene.findings()
        },
        finding(.alreadyCertified, "intyga --as maria certificate issue C-0001\nintyga --as anna assess P-0001 SMALL-1")
        {
            let scene = try GalleryScene()
            _ = try scene.certificate()
            return try scene.findings()
        },
        finding(
            .certifiedWorkStands,
            "intyga --as anna assess P-0001 SMALL-1   (the certificate was revoked for an error in it)"
        ) {
            let scene = try GalleryScene()
            let serial = try scene.certificate()
            _ = try #require(try scene.admin.revoke(serial, reason: .error, comment: "Fel stavat").value)
            return try scene.findings()
        },
        finding(.appealedIsJudgedByAnother, "intyga --as anna assess P-0001 SMALL-1   (an appeal has overturned hers)")
        {
            let scene = try GalleryScene()
            let id = try scene.assess()
            let appeal = try #require(try scene.anna.lodgeAppeal(against: id, grounds: "Fick inte visa").value)
            _ = try #require(try scene.world.ingrid.decideAppeal(appeal, outcome: .upheld, reason: "Ja").value)
            return try scene.findings()
        },
        finding(
            .assessmentNotInState,
            "intyga --as anna claim submit --framework SMALL\nintyga --as anna assessment withdraw A-0001 --reason \"Fel deltagare\""
        ) {
            let scene = try GalleryScene()
            _ = try scene.submitted()
            return try scene.anna.withdrawAssessment(AssessmentID(number: 1), reason: "Fel deltagare").findings
        },
    ]

    /// The findings of an assessment in the cleaning plan, whose panel decided on `day`.
    private static func cleaning(approvedOn day: String?) throws -> [Finding] {
        let scene = try GalleryScene()
        _ = try scene.world.importCatalogue("ocn-cleaning")
        if let day {
            _ = try #require(
                try scene.admin.approve(
                    World.cleaning, panel: "Branschrådet", on: CalendarDate(day)!, decision: "§ 4"
                ).value)
        }
        let participant = try scene.world.participant("Nils", "Ek", frameworks: [World.cleaning])
        let entry = try scene.world.registry.framework(World.cleaning)
        let unit = entry.framework.units[0]
        return try scene.findings {
            $0.participant = participant
            $0.unit = unit.reference
            $0.judgements = unit.criteria.map { Judgement(criterion: $0.number, grade: "achieved", evidence: [1]) }
        }
    }
}
