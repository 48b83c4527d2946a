import CompetenceModel
import RegistryStore
import Testing

@testable import CompetenceRegistry

extension GalleryCase {
    static let claimingFindings: [GalleryCase] = [
        finding(.claimEmpty, "intyga --as anna claim submit --framework SMALL   (nobody has been assessed)") {
            try GalleryScene().anna.submitClaim(for: GalleryScene.small).findings
        },
        finding(
            .unitNotAchieved, "intyga --as maria certificate issue C-0001",
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
                    actor: try reader.existing(Handle("maria")!), stage: nil, centre: try reader.existingOwner(),
                    actorsOrganisation: try reader.existingOwner(), today: scene.today)
                return EveryUnitIsAchieved().findings(in: subject)
            }
        },
        finding(
            .participantWithoutFinishedAssessment,
            "intyga --as anna claim submit --framework SMALL --participant P-0001   (not assessed yet)"
        ) {
            let scene = try GalleryScene()
            return try scene.anna.submitClaim(for: GalleryScene.small, participants: [scene.maja]).findings
        },
        finding(.submitterNotAuthorised, "intyga --as ingrid claim submit --framework SMALL") {
            let scene = try GalleryScene()
            try scene.assess()
            return try scene.ingrid.submitClaim(for: GalleryScene.small).findings
        },
        finding(.claimNotInState, "intyga --as anna claim withdraw C-0001 --reason \"För tidigt\"   (twice)") {
            let scene = try GalleryScene()
            let claim = try scene.submitted()
            _ = try scene.anna.withdrawClaim(claim, reason: "För tidigt")
            return try scene.anna.withdrawClaim(claim, reason: "För tidigt").findings
        },
        finding(
            .assessmentNoLongerClaimed,
            "intyga --as erik appeal decide O-0001 --outcome upheld --reason \"Bevis förbisågs\"   (against A-0001 of C-0001)\nintyga --as ingrid claim sign-off C-0001"
        ) {
            let scene = try GalleryScene()
            let claim = try scene.submitted()
            let appeal = try #require(
                try scene.anna.lodgeAppeal(against: AssessmentID(number: 1), grounds: "Jag visade mer.").value)
            _ = try #require(
                try scene.erik.decideAppeal(appeal, outcome: .upheld, reason: "Bevis förbisågs.").value)
            return try scene.ingrid.signOff(claim).findings
        },
        finding(.assurerNotAuthorised, "intyga --as bo review C-0001   (bo assesses only)") {
            let scene = try GalleryScene()
            return try scene.world.session("bo").drawSample(of: scene.submitted()).findings
        },
        finding(.assurerAssessed, "intyga --as anna review C-0001   (anna holds both roles)") { try annaReviews() },
        finding(.assurerSubmitted, "intyga --as anna review C-0001   (anna holds both roles)") { try annaReviews() },
        finding(.assurerIsParticipant, "intyga --as maja review C-0001   (maja was added with --participant P-0001)") {
            let scene = try GalleryScene()
            let claim = try scene.submitted()
            let maja = try scene.newcomer(
                "maja", "Maja Ek", .internalQualityAssurer, participant: scene.maja)
            return try maja.drawSample(of: claim).findings
        },
        finding(
            .internalAssurerOutsideCentre,
            "intyga --as olle review C-0001   (olle was added with --organisation GRA, another municipality)"
        ) {
            let scene = try GalleryScene()
            let claim = try scene.submitted()
            try scene.world.organisation("GRA", "Grannby kommun", .member)
            let olle = try scene.newcomer(
                "olle", "Olle Sund", .internalQualityAssurer, organisation: "GRA")
            return try olle.drawSample(of: claim).findings
        },
        finding(
            .externalAssurerOfSameCentre, "intyga --as ellen review C-0001   (ellen's organisation has become a member)"
        ) {
            let scene = try GalleryScene()
            let claim = try scene.internallySignedOff()
            try scene.world.organisation("GRA", "Grannby kommun")
            let ellen = try scene.newcomer("ellen", "Ellen Vik", .externalQualityAssurer, organisation: "GRA")
            _ = try #require(
                try scene.admin.correctOrganisation(OrganisationCode("GRA")!, .init(relation: .member)).value)
            return try ellen.drawSample(of: claim).findings
        },
        finding(
            .assurerTookPartInOtherStage,
            "intyga --as ingrid claim sign-off C-0001\nintyga --as ingrid review C-0001   (she works for VBE since)"
        ) {
            let scene = try GalleryScene()
            let claim = try scene.internallySignedOff()
            _ = try #require(
                try scene.admin.movePractitioner(Handle("ingrid")!, to: OrganisationCode("VBE")!).value)
            try scene.alsoAuthorise("ingrid", .externalQualityAssurer)
            return try scene.ingrid.drawSample(of: claim).findings
        },
        finding(.stageNotDue, "intyga --as erik review C-0001   (the internal stage is not done)") {
            let scene = try GalleryScene()
            return try scene.erik.drawSample(of: scene.submitted()).findings
        },
        finding(.stageNotInPolicy, "intyga --as erik review C-0001   (a claim in KGA, which has no external stage)") {
            let scene = try GalleryScene()
            _ = try scene.world.importCatalogue("kga")
            let participant = try scene.world.participant("Nils", "Ek", frameworks: [World.kga])
            _ = try scene.world.assess(participant, in: World.kga, by: "anna")
            let claim = try #require(try scene.anna.submitClaim(for: World.kga).value)
            return try scene.erik.drawSample(of: claim).findings
        },
        finding(.sampleNotDrawn, "intyga --as ingrid claim sign-off C-0001   (nothing reviewed)") {
            let scene = try GalleryScene()
            return try scene.ingrid.signOff(scene.submitted()).findings
        },
        finding(.approvalNotDisplayed, "intyga --as ingrid review C-0001 --approve   (drawn, and not displayed)") {
            let scene = try GalleryScene()
            let claim = try scene.submitted()
            _ = try #require(try scene.ingrid.drawSample(of: claim).value)
            return try scene.ingrid.review(claim, verdict: .approved, displayed: [:]).findings
        },
        finding(.sampleIncomplete, "intyga --as ingrid claim sign-off C-0001   (sample drawn, not reviewed)") {
            let scene = try GalleryScene()
            let claim = try scene.submitted()
            _ = try #require(try scene.ingrid.drawSample(of: claim).value)
            return try scene.ingrid.signOff(claim).findings
        },
        finding(
            .sampleHoldsReturn,
            "intyga --as ingrid review C-0001 A-0001 --return --comment \"Vad såg du?\"\nintyga --as maria certificate issue C-0001",
            note:
                "At a stage's sign-off the same is said of a sample that is less than all. Here the rule for issuing is asked, about a claim that carries a return past its sign-offs, as an altered registry would."
        ) {
            let scene = try GalleryScene()
            let id = try scene.submitted()
            _ = try #require(
                try scene.ingrid.reviewSample(of: id, verdict: .returned, comment: "Beviset visar inte kriteriet.")
                    .value)
            return try scene.world.registry.read { reader in
                let claim = try reader.existing(id)
                let subject = ClaimCase(
                    claim: claim, framework: try reader.existing(claim.framework).framework,
                    assessments: try reader.assessments(claim.items.map(\.assessment)),
                    actor: try reader.existing(Handle("maria")!), stage: nil, centre: try reader.existingOwner(),
                    actorsOrganisation: try reader.existingOwner(), today: scene.today)
                return NothingReturnedIsCertified().findings(in: subject)
            }
        },
        finding(
            .nothingLeftToSignOff,
            "intyga --as ingrid review C-0001 A-0001 --return --comment \"Vad såg du?\"   (its only assessment)\nintyga --as ingrid claim sign-off C-0001"
        ) {
            let scene = try GalleryScene()
            let claim = try scene.submitted()
            _ = try #require(
                try scene.ingrid.reviewSample(of: claim, verdict: .returned, comment: "Beviset visar inte kriteriet.")
                    .value)
            return try scene.ingrid.signOff(claim).findings
        },
        finding(.assessmentNotInClaim, "intyga --as ingrid review C-0001 A-0099 --approve") {
            let scene = try GalleryScene()
            let claim = try scene.submitted()
            return try scene.ingrid.reviewSample(of: claim, assessments: [AssessmentID(number: 99)], verdict: .approved)
                .findings
        },
        finding(.feedbackMissing, "intyga --as ingrid review C-0001 A-0001 --return") {
            let scene = try GalleryScene()
            return try scene.ingrid.reviewSample(of: scene.submitted(), verdict: .returned).findings
        },
        finding(.stageNotSignedOff, "intyga --as maria certificate issue C-0001   (only submitted)") {
            let scene = try GalleryScene()
            return try scene.admin.issueCertificates(of: scene.submitted(), seal: scene.world.seal().identity).findings
        },
        finding(
            .appealOpen,
            "intyga --as anna appeal lodge A-0001 --grounds \"Jag visade mer\"\nintyga --as anna claim submit --framework SMALL"
        ) {
            let scene = try GalleryScene()
            let id = try scene.assess()
            _ = try #require(try scene.anna.lodgeAppeal(against: id, grounds: "Jag visade mer.").value)
            return try scene.anna.submitClaim(for: GalleryScene.small).findings
        },
        finding(
            .reReviewOpen,
            "intyga --as maria review impact EXB-7K3Q-9F2T-XR4D-6HVW-R --open   (A-0002 is affected)\nintyga --as anna claim submit --framework SMALL",
            note: "The re-review is put on record directly, without the group of many participants that it takes."
        ) {
            let scene = try GalleryScene()
            let serial = try scene.certificate()
            let other = try scene.assess(scene.world.participant("Nils", "Ek", frameworks: [GalleryScene.small]))
            _ = try scene.admin.revoke(serial, reason: .malpractice, comment: "Bevisen var påhittade.")
            _ = try scene.admin.act { act in
                act.record(ReReviewOpened(assessment: other, because: serial))
                return 0
            }
            return try scene.anna.submitClaim(for: GalleryScene.small).findings
        },
        finding(
            .assessmentNoLongerCertified,
            "intyga --as maria appeal decide O-0001 --outcome upheld --reason \"Bevis förbisågs\"\nintyga certificate reissue EXB-7K3Q-9F2T-XR4D-6HVW-R"
        ) {
            let scene = try GalleryScene()
            let serial = try scene.certificate()
            let appeal = try #require(
                try scene.anna.lodgeAppeal(against: AssessmentID(number: 1), grounds: "Jag visade mer.").value)
            _ = try #require(
                try scene.admin.decideAppeal(appeal, outcome: .upheld, reason: "Bevis förbisågs.").value)
            return try scene.admin.reissue(serial, seal: scene.world.seal().identity).findings
        },
        finding(
            .certificateNotFaulted,
            "intyga --as ingrid review impact EXB-7K3Q-9F2T-XR4D-6HVW-R --open   (the certificate stands)"
        ) {
            let scene = try GalleryScene()
            return try scene.admin.openReReviews(because: scene.certificate()).findings
        },
        finding(
            .appealDeciderTookPart,
            "intyga --as ingrid review C-0001 --approve\nintyga --as anna appeal lodge A-0001 --grounds \"Jag visade mer\"\nintyga --as ingrid appeal decide O-0001 --outcome dismissed --reason \"Bevisen räcker inte\""
        ) {
            let scene = try GalleryScene()
            let claim = try scene.submitted()
            _ = try #require(try scene.ingrid.reviewSample(of: claim, verdict: .approved).value)
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
