import CompetenceModel
import RegistryStore
import Testing

@testable import CompetenceRegistry

extension GalleryCase {
    static let claimingFindings: [GalleryCase] = [
        finding(.claimEmpty, "intyga claim submit SMALL   (nobody has been assessed)") {
            try GalleryScene().anna.submitClaim(for: GalleryScene.small).findings
        },
        finding(
            .unitNotAchieved, "intyga certificate issue C-0001",
            note:
                "A claim takes in only what is achieved, so this needs a registry that somebody has altered: the rule is asked about a claim whose assessment is not."
        ) {
            let scene = try GalleryScene()
            let id = try scene.signedOff()
            return try scene.world.registry.read { reader in
                let claim = try reader.existing(id)
                var assessments = try reader.assessments(claim.items.map(\.assessment))
                assessments[0].judgements[0].grade = "notYet"
                let subject = ClaimCase(
                    claim: claim, framework: try reader.existing(claim.framework).framework, assessments: assessments,
                    actor: try reader.existing(Handle("maria")!), stage: nil, centre: World.centre, today: scene.today)
                return EveryUnitIsAchieved().findings(in: subject)
            }
        },
        finding(
            .participantWithoutFinishedAssessment, "intyga claim submit SMALL --participant P-0001   (not assessed yet)"
        ) {
            let scene = try GalleryScene()
            return try scene.anna.submitClaim(for: GalleryScene.small, participants: [scene.maja]).findings
        },
        finding(.submitterNotAuthorised, "intyga claim submit SMALL --as ingrid") {
            let scene = try GalleryScene()
            try scene.assess()
            return try scene.ingrid.submitClaim(for: GalleryScene.small).findings
        },
        finding(.claimNotInState, "intyga claim withdraw C-0001 --reason \"…\"   (twice)") {
            let scene = try GalleryScene()
            let claim = try scene.submitted()
            _ = try scene.anna.withdrawClaim(claim, reason: "För tidigt")
            return try scene.anna.withdrawClaim(claim, reason: "För tidigt").findings
        },
        finding(
            .assessmentNoLongerClaimed,
            "intyga appeal decide O-0001 …   (upheld, against A-0001 of C-0001)\nintyga claim sign-off C-0001"
        ) {
            let scene = try GalleryScene()
            let claim = try scene.submitted()
            let appeal = try #require(
                try scene.anna.lodgeAppeal(against: AssessmentID(number: 1), grounds: "Jag visade mer.").value)
            _ = try #require(
                try scene.erik.decideAppeal(appeal, outcome: .upheld, reason: "Bevis förbisågs.").value)
            return try scene.ingrid.signOff(claim).findings
        },
        finding(.assurerNotAuthorised, "intyga review C-0001 --as bo   (bo assesses only)") {
            let scene = try GalleryScene()
            return try scene.world.session("bo").drawSample(of: scene.submitted()).findings
        },
        finding(.assurerAssessed, "intyga review C-0001 --as anna   (anna holds both roles)") { try annaReviews() },
        finding(.assurerSubmitted, "intyga review C-0001 --as anna   (anna holds both roles)") { try annaReviews() },
        finding(.assurerIsParticipant, "intyga review C-0001 --as maja   (added with --participant P-0001)") {
            let scene = try GalleryScene()
            let claim = try scene.submitted()
            let maja = try scene.newcomer(
                "maja", "Maja Ek", .internalQualityAssurer, participant: scene.maja)
            return try maja.drawSample(of: claim).findings
        },
        finding(
            .internalAssurerOutsideCentre,
            "intyga review C-0001 --as olle   (added with --organisation \"Grannkommunen\")"
        ) {
            let scene = try GalleryScene()
            let claim = try scene.submitted()
            let olle = try scene.newcomer(
                "olle", "Olle Sund", .internalQualityAssurer, organisation: "Grannkommunen")
            return try olle.drawSample(of: claim).findings
        },
        finding(.externalAssurerOfSameCentre, "intyga review C-0001 --as ellen   (added without --organisation)") {
            let scene = try GalleryScene()
            let claim = try scene.internallySignedOff()
            let ellen = try scene.newcomer("ellen", "Ellen Vik", .externalQualityAssurer)
            return try ellen.drawSample(of: claim).findings
        },
        finding(
            .assurerTookPartInOtherStage, "intyga claim sign-off C-0001 --as ingrid\nintyga review C-0001 --as ingrid"
        ) {
            let scene = try GalleryScene()
            let claim = try scene.internallySignedOff()
            try scene.alsoAuthorise("ingrid", .externalQualityAssurer)
            return try scene.ingrid.drawSample(of: claim).findings
        },
        finding(.stageNotDue, "intyga review C-0001 --as erik   (the internal stage is not done)") {
            let scene = try GalleryScene()
            return try scene.erik.drawSample(of: scene.submitted()).findings
        },
        finding(.stageNotInPolicy, "intyga review C-0001 --as erik   (a claim in KGA, which has no external stage)") {
            let scene = try GalleryScene()
            _ = try scene.world.importCatalogue("kga")
            let participant = try scene.world.participant("Nils", "Ek", frameworks: [World.kga])
            _ = try scene.world.assess(participant, in: World.kga, by: "anna")
            let claim = try #require(try scene.anna.submitClaim(for: World.kga).value)
            return try scene.erik.drawSample(of: claim).findings
        },
        finding(.sampleNotDrawn, "intyga claim sign-off C-0001   (nothing reviewed)") {
            let scene = try GalleryScene()
            return try scene.ingrid.signOff(scene.submitted()).findings
        },
        finding(.sampleIncomplete, "intyga claim sign-off C-0001   (sample drawn, not reviewed)") {
            let scene = try GalleryScene()
            let claim = try scene.submitted()
            _ = try #require(try scene.ingrid.drawSample(of: claim).value)
            return try scene.ingrid.signOff(claim).findings
        },
        finding(
            .sampleHoldsReturn,
            "intyga review C-0001 …   (one of two participants returned)\nintyga certificate issue C-0001",
            note:
                "At a stage's sign-off the same is said of a sample that is less than all. Here the rule for issuing is asked, about a claim that carries a return past its sign-offs, as an altered registry would."
        ) {
            let scene = try GalleryScene()
            let id = try scene.submitted()
            _ = try #require(
                try scene.ingrid.review(id, verdict: .returned, comment: "Beviset visar inte kriteriet.").value)
            return try scene.world.registry.read { reader in
                let claim = try reader.existing(id)
                let subject = ClaimCase(
                    claim: claim, framework: try reader.existing(claim.framework).framework,
                    assessments: try reader.assessments(claim.items.map(\.assessment)),
                    actor: try reader.existing(Handle("maria")!), stage: nil, centre: World.centre, today: scene.today)
                return NothingReturnedIsCertified().findings(in: subject)
            }
        },
        finding(
            .nothingLeftToSignOff,
            "intyga review C-0001 …   (its only assessment returned)\nintyga claim sign-off C-0001"
        ) {
            let scene = try GalleryScene()
            let claim = try scene.submitted()
            _ = try #require(
                try scene.ingrid.review(claim, verdict: .returned, comment: "Beviset visar inte kriteriet.").value)
            return try scene.ingrid.signOff(claim).findings
        },
        finding(.assessmentNotInClaim, "intyga review C-0001 …   (naming A-0099)") {
            let scene = try GalleryScene()
            let claim = try scene.submitted()
            return try scene.ingrid.review(claim, assessments: [AssessmentID(number: 99)], verdict: .approved).findings
        },
        finding(.feedbackMissing, "intyga review C-0001 …   (A-0001 returned, without a comment)") {
            let scene = try GalleryScene()
            return try scene.ingrid.review(scene.submitted(), verdict: .returned).findings
        },
        finding(.stageNotSignedOff, "intyga certificate issue C-0001   (only submitted)") {
            let scene = try GalleryScene()
            return try scene.admin.issueCertificates(of: scene.submitted(), seal: scene.world.seal().identity).findings
        },
        finding(.appealOpen, "intyga appeal lodge A-0001 --grounds \"…\"\nintyga claim submit SMALL") {
            let scene = try GalleryScene()
            let id = try scene.assess()
            _ = try #require(try scene.anna.lodgeAppeal(against: id, grounds: "Jag visade mer.").value)
            return try scene.anna.submitClaim(for: GalleryScene.small).findings
        },
        finding(
            .reReviewOpen,
            "intyga review impact …   (of a revoked certificate; A-0002 is affected)\nintyga claim submit SMALL",
            note: "The re-review is put on record directly, without the group of many participants that it takes."
        ) {
            let scene = try GalleryScene()
            let serial = try scene.certificate()
            let other = try scene.assess(scene.world.participant("Nils", "Ek", frameworks: [GalleryScene.small]))
            _ = try scene.admin.act("review impact") { act in
                act.record(ReReviewOpened(assessment: other, because: serial))
                return 0
            }
            return try scene.anna.submitClaim(for: GalleryScene.small).findings
        },
        finding(.certificateNotFaulted, "intyga review impact … --open   (of a certificate that stands)") {
            let scene = try GalleryScene()
            return try scene.admin.openReReviews(because: scene.certificate()).findings
        },
        finding(
            .appealDeciderTookPart,
            "intyga review C-0001 …   (ingrid)\nintyga appeal lodge A-0001 …\nintyga appeal decide O-0001 … --as ingrid"
        ) {
            let scene = try GalleryScene()
            let claim = try scene.submitted()
            _ = try #require(try scene.ingrid.review(claim, verdict: .approved).value)
            let appeal = try #require(
                try scene.anna.lodgeAppeal(against: AssessmentID(number: 1), grounds: "Jag visade mer.").value)
            return try scene.ingrid.decideAppeal(appeal, outcome: .dismissed, reason: "Bevisen räcker inte.").findings
        },
    ]

    private static func annaReviews() throws -> [Finding] {
        let scene = try GalleryScene()
        try scene.alsoAuthorise("anna", .internalQualityAssurer)
        return try scene.anna.drawSample(of: scene.submitted()).findings
    }
}
