import CompetenceModel
import RegistryStore
import Testing

@testable import CompetenceRegistry

extension GalleryCase {
    static let assessingFindings: [GalleryCase] = [
        finding(.participantNotRegistered, "intyga assess P-0002 SMALL-1   (P-0002 is registered for nothing)") {
            let scene = try GalleryScene()
            let other = try scene.world.participant("Nils", "Ek", frameworks: [])
            return try scene.findings { $0.participant = other }
        },
        finding(
            .participantHasExited,
            "intyga participant exit P-0001 … (the day before)\nintyga assess P-0001 SMALL-1"
        ) {
            let scene = try GalleryScene()
            _ = try scene.admin.exit(scene.maja, reason: .work, on: scene.today.adding(days: -1))
            return try scene.findings()
        },
        finding(.assessorNotAuthorised, "intyga assess P-0001 SMALL-1 --as ingrid") {
            let scene = try GalleryScene()
            return try scene.ingrid.record([scene.assessment()]).findings
        },
        finding(
            .assessorNoLongerAuthorised,
            "intyga practitioner withdraw anna --role assessor --reason \"…\"\nintyga assess P-0001 SMALL-1   (judged the day before)"
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
        finding(.assessorIsTheParticipant, "intyga assess P-0001 SMALL-1 --as maja   (added with --participant P-0001)")
        {
            let scene = try GalleryScene()
            let maja = try scene.newcomer("maja", "Maja Ek", .assessor, participant: scene.maja)
            return try maja.record([scene.assessment()]).findings
        },
        finding(.assessorSharesParticipantsName, "intyga assess P-0002 SMALL-1 --as anna   (P-0002 is Anna Berg)") {
            let scene = try GalleryScene()
            let namesake = try scene.world.participant("Anna", "Berg", frameworks: [GalleryScene.small])
            return try scene.findings { $0.participant = namesake }
        },
        finding(.criterionNotJudged, "intyga assess P-0001 SMALL-1   (1.1 left out)") {
            try GalleryScene().findings { $0.judgements = [] }
        },
        finding(.criterionUnknown, "intyga assessment import FILE   (with a judgement of 9.9)") {
            try GalleryScene().findings {
                $0.judgements.append(
                    Judgement(criterion: CriterionNumber("9.9")!, grade: "achieved", evidence: [1]))
            }
        },
        finding(.criterionJudgedTwice, "intyga assessment import FILE   (1.1 is there twice)") {
            try GalleryScene().findings { $0.judgements += $0.judgements }
        },
        finding(.gradeUnknown, "intyga assessment import FILE   (grade=\"good\")") {
            try GalleryScene().findings { $0.judgements[0].grade = "good" }
        },
        finding(.evidenceMissing, "intyga assess P-0001 SMALL-1   (1.1 achieved, without evidence)") {
            try GalleryScene().findings { $0.judgements[0].evidence = [] }
        },
        finding(.evidenceUnknown, "intyga assessment import FILE   (1.1 rests on evidence 2, which is not there)") {
            try GalleryScene().findings { $0.judgements[0].evidence = [1, 2] }
        },
        finding(.evidenceNumberedTwice, "intyga assessment import FILE   (two pieces of evidence are number 1)") {
            try GalleryScene().findings { $0.evidence += $0.evidence }
        },
        finding(.evidenceUnexplained, "intyga assess P-0001 SMALL-1   (no sentence with evidence 1)") {
            try GalleryScene().findings { $0.notes = AssessmentNotes(evidence: [1: EvidenceNotes(why: "–")]) }
        },
        finding(.evidenceOnlySelfRating, "intyga assess P-0001 SMALL-1   (the only evidence is the self-rating)") {
            let scene = try GalleryScene()
            let today = scene.today
            return try scene.findings { $0.evidence = [Evidence(number: 1, method: .selfRating, on: today)] }
        },
        finding(.evidenceAfterJudgement, "intyga assessment import FILE   (evidence of the day after the judgement)") {
            let scene = try GalleryScene()
            let judged = scene.assessment {
                $0.evidence = [Evidence(number: 1, method: .observation, on: scene.today.adding(days: 1))]
            }
            scene.world.clock.advance(days: 1)
            return try scene.anna.record([judged]).findings
        },
        finding(.judgementInTheFuture, "intyga assessment import FILE   (date=\"2026-03-03\")") {
            let scene = try GalleryScene()
            let tomorrow = scene.today.adding(days: 1)
            return try scene.findings { $0.judgedOn = tomorrow }
        },
        finding(
            .unitNotAdopted, "intyga catalogue import ocn-cleaning.xml\nintyga assess P-0002 OCN-CLEAN-01"
        ) { try cleaning(approvedOn: nil) },
        finding(
            .unitRelevanceExpired,
            "intyga catalogue approve OCN-CLEAN … --on 2021-06-01\nintyga assess P-0002 OCN-CLEAN-01"
        ) { try cleaning(approvedOn: "2021-06-01") },
        finding(
            .unitRelevanceDue,
            "intyga catalogue approve OCN-CLEAN … --on 2022-06-01\nintyga assess P-0002 OCN-CLEAN-01",
            note: "A warning: the assessment is recorded."
        ) { try cleaning(approvedOn: "2022-06-01") },
        finding(
            .unitHasNewerVersion,
            "intyga catalogue import FILE   (SMALL version 2, with SMALL-1 version 2)\nintyga assessment import FILE   (of SMALL-1 version 1)"
        ) {
            let scene = try GalleryScene()
            let newer = GalleryScene.catalogue(version: 2) {
                $0.replacing("code=\"SMALL-1\" version=\"1\"", with: "code=\"SMALL-1\" version=\"2\"")
            }
            _ = try #require(try scene.admin.importCatalogue(newer, named: "small.xml").value)
            return try scene.findings()
        },
        finding(.assessmentUnderReview, "intyga claim submit SMALL\nintyga assess P-0001 SMALL-1") {
            let scene = try GalleryScene()
            _ = try scene.submitted()
            return try scene.findings()
        },
        finding(.alreadyCertified, "intyga certificate issue C-0001\nintyga assess P-0001 SMALL-1") {
            let scene = try GalleryScene()
            _ = try scene.certificate()
            return try scene.findings()
        },
        finding(.assessmentNotOwn, "intyga assessment withdraw A-0001 --reason \"…\" --as bo") {
            let scene = try GalleryScene()
            let id = try scene.assess()
            return try scene.world.session("bo").withdrawAssessment(id, reason: "Fel deltagare").findings
        },
        finding(
            .assessmentNotInState, "intyga claim submit SMALL\nintyga assessment withdraw A-0001 --reason \"…\""
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
