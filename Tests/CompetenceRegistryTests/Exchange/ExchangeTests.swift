import CertificateSeal
import CertificateXML
import CompetenceModel
import Foundation
import RegistryStore
import Testing

@testable import CompetenceRegistry

/// A claim goes to an external quality assurer who has no access to the registry, and comes back.
@Suite struct ExchangeTests {
    @Test func fromTheCentreToTheAssurerAndBack() throws {
        let world = try ExchangeWorld()
        let id = try world.signedOffInternally()
        let package = try world.exported(id)
        world.clock.advance(days: 1)

        let received = try #require(
            try world.holm.receivePackage(package, named: "C-0001.xml", trust: world.trust).value)
        #expect(received.digest == SHA256Digest(hashing: package))
        #expect(received.package.internalSampleCheck == .agrees)
        let review = try world.holm.packageReview(received.digest)
        #expect(review.package.assessments.count == 24)
        // 20 % of 24 is 4.8, and of 6 people 1.2: five by lot, and what coverage asks for on top.
        #expect((5..<24).contains(review.sample.count))
        #expect(review.reveal != nil)
        #expect(review.open == review.sample.map(\.assessment))

        _ = try #require(try world.holm.reviewPackageSeen(received.digest, verdict: .approved).value)
        let decision = try #require(try world.holm.decidePackage(received.digest, .signedOff).value)
        #expect(try world.office.packages().map { $0.decision?.signsOff } == [true])
        #expect(try world.office.decision(on: received.digest) == decision)

        world.clock.advance(days: 1)
        _ = try #require(try world.centre.admin.importDecision(decision, named: "beslut.xml").value)
        let claim = try world.claim(id)
        #expect(claim.state == .externallySignedOff)
        let signOff = try #require(claim.signOff(at: .external))
        #expect(signOff.assurer == Handle("erik"))
        #expect(signOff.on == CalendarDate("2026-03-03"))
        #expect(claim.sample(at: .external)?.items == review.sample)
        #expect(try world.centre.registry.exports(of: id).map { $0.answer != nil } == [true])

        let issued = try #require(
            try world.centre.admin.issueCertificates(of: id, seal: world.seal.identity).value)
        #expect(issued.count == 6)
        let certificate = try CertificateVerifier(trust: world.trust, now: world.clock.now).verify(issued[0].document)
            .certificate
        #expect(certificate?.qualityAssurance.map(\.name) == ["Ingrid Falk", "Erik Holm"])

        #expect(try world.centre.registry.audit().findings.map(\.description) == [])
        #expect(try world.office.audit().findings.map(\.description) == [])
    }

    /// The package says which member the claim is of; nobody of that member can be the addressee.
    @Test func aPackageSaysWhoseClaimItIs() throws {
        let world = try ExchangeWorld()
        let id = try world.signedOffInternally()
        let package = try ClaimPackageDocument.read(try world.exported(id))
        #expect(package.centre == nil)
        let day = world.clock.now.dateInSweden
        var members = package
        members.centre = .init(code: OrganisationCode("TOR")!, name: "Torsås kommun")
        let bytes = try ClaimPackageDocument.unsealedBytes(of: members)
        #expect(String(decoding: bytes, as: UTF8.self).contains("<Centre code=\"TOR\">"))
        #expect(try ClaimPackageDocument.read(bytes) == members)
        #expect(members.claimCase(on: day).centre?.relation == .member)
        #expect(ExternalAssurerIsOutsideTheCentre().findings(in: members.claimCase(on: day)) == [])
        members.centre?.name = package.addressee.organisation.uppercased()
        #expect(
            ExternalAssurerIsOutsideTheCentre().findings(in: members.claimCase(on: day)).map(\.code)
                == [.externalAssurerOfSameCentre])
    }

    /// Feedback is about criteria that there are, in a package as in the registry.
    @Test func aPackagesCriteriaAreItsOwn() throws {
        let world = try ExchangeWorld()
        let package = try world.exported(try world.signedOffInternally())
        let received = try #require(
            try world.holm.receivePackage(package, named: "C-0001.xml", trust: world.trust).value)
        let refused = try world.holm.reviewPackageSeen(
            received.digest, verdict: .returned, criteria: [CriterionNumber("99.99")!], comment: "Oklart")
        #expect(Set(refused.findings.map(\.code)) == [.criterionUnknown])
        #expect(try world.holm.packageReview(received.digest).reviews == [])
    }

    /// Who waits for what while a claim is out, on both sides.
    @Test func bothWorklistsFollowThePackage() throws {
        let world = try ExchangeWorld()
        let registry = world.centre.registry
        func kinds(_ handle: String) throws -> [WorkItem.Kind] {
            try registry.worklist(for: Handle(handle)!).map(\.kind)
        }
        let claim = try world.signedOffInternally()
        // erik never worked here: he may, and whoever can send him a package is told of that.
        #expect(try kinds("erik") == [.reviewExternally])
        for handle in ["ingrid", "maria"] {
            let item = try #require(try registry.worklist(for: Handle(handle)!).first { $0.kind == .exportClaim })
            #expect(item.step == Step(.exportClaim, [.claim: "C-0001", .output: "C-0001.xml"]))
            #expect(item.what.en.contains("erik never worked in this registry"))
        }
        #expect(try registry.nextStep(of: claim)?.kind == .reviewExternally)

        world.clock.advance(days: 2)
        let package = try world.exported(claim)
        world.clock.advance(days: 1)
        let next = try #require(try registry.nextStep(of: claim))
        #expect(next.kind == .importDecision)
        #expect(next.since == registry.today.adding(days: -1))
        #expect(next.who == [Handle("ingrid")!, Handle("maria")!])
        #expect(next.step == Step(.importDecision, [.file: .toFillIn]))
        #expect(try kinds("erik").isEmpty)
        #expect(!(try kinds("ingrid").contains(.exportClaim)))

        #expect(try world.office.worklist().isEmpty)
        let digest = try world.received(package)
        let item = try #require(try world.office.worklist(for: Handle("holm")!).first)
        #expect(item.kind == .decidePackage)
        #expect(item.subjects == ["EXB/C-0001"])
        #expect(item.step == Step(.showPackage, [.package: "\(digest.description.prefix(12))"]))
        let decision = try world.signedOff(package)
        #expect(try world.office.worklist().isEmpty)
        _ = try #require(try world.centre.admin.importDecision(decision, named: "beslut.xml").value)
        #expect(try registry.nextStep(of: claim)?.kind == .issueCertificates)
        #expect(!(try kinds("ingrid").contains(.importDecision)))
    }

    /// Whoever has worked in the registry before is expected to do so again.
    @Test func whoWorksHereIsSentNothing() throws {
        let world = try ExchangeWorld()
        let claim = try world.signedOffInternally()
        _ = try #require(
            try world.centre.erik.recordMeeting(
                .consensus, on: world.centre.registry.today, attended: [Handle("erik")!], decisions: []
            ).value)
        #expect(try !world.centre.registry.worklist().contains { $0.kind == .exportClaim })
        #expect(try world.centre.registry.nextStep(of: claim)?.who == [Handle("erik")!])
    }

    @Test func aReturnedClaimComesBackForWhatChanged() throws {
        let world = try ExchangeWorld()
        let id = try world.signedOffInternally()
        let digest = try world.received(try world.exported(id))
        let sample = try world.holm.packageReview(digest).sample.map(\.assessment)
        _ = try #require(
            try world.holm.reviewPackageSeen(
                digest, assessments: [sample[0]], verdict: .returned, comment: "Vad såg du?"
            ).value)
        _ = try #require(try world.holm.reviewPackageSeen(digest, verdict: .approved).value)
        #expect(
            try world.holm.decidePackage(digest, .signedOff).findings.map(\.code) == [.sampleHoldsReturn])
        #expect(
            try world.holm.decidePackage(digest, .returned(reason: " ")).findings.map(\.code)
                == [.returnReasonMissing])
        let decision = try #require(
            try world.holm.decidePackage(digest, .returned(reason: "En bedömning saknar grund.")).value)
        _ = try #require(try world.centre.admin.importDecision(decision, named: "beslut.xml").value)
        #expect(try world.claim(id).state == .returned)
        let returned = try #require(try world.centre.registry.read { try $0.assessment(sample[0]) })
        #expect(returned.state == .returned)
        let feedback = try #require(try world.claim(id).review(of: sample[0], at: .external)?.feedback)
        let text = try world.centre.registry.read { try $0.confidential(feedback, as: Remark.self)?.text }
        #expect(text == "Vad såg du?")

        // anna assesses anew, and the second package asks for the new assessment and nothing that was approved.
        let unit = returned.unit
        world.clock.advance(days: 1)
        let today = world.centre.registry.today
        let anew = try #require(
            try world.centre.anna.record([
                NewAssessment(
                    participant: returned.participant, unit: unit, judgedOn: today,
                    judgements: returned.judgements,
                    evidence: [Evidence(number: 1, method: .observation, on: today)],
                    notes: AssessmentNotes(evidence: [1: EvidenceNotes(why: "Rummet var rent efteråt.")]))
            ]).value)[0]
        _ = try #require(try world.centre.anna.resubmitClaim(id).value)
        _ = try world.internally(id)
        let again = try world.received(try world.exported(id))
        let second = try world.holm.packageReview(again)
        #expect(second.package.round == 2)
        #expect(second.package.draw.carriedOver == [anew])
        #expect(second.sample.map(\.assessment) == [anew])
        _ = try #require(try world.holm.reviewPackageSeen(again, verdict: .approved).value)
        let signed = try #require(try world.holm.decidePackage(again, .signedOff).value)
        _ = try #require(try world.centre.admin.importDecision(signed, named: "beslut.xml").value)
        #expect(try world.claim(id).state == .externallySignedOff)
        #expect(try world.centre.registry.audit().findings.map(\.description) == [])
    }

    /// Past a return the stage reviews everything, and what it returned leaves the claim.
    @Test func everythingReviewedWhatIsReturnedLeavesTheClaim() throws {
        let world = try ExchangeWorld()
        let id = try world.signedOffInternally()
        let digest = try world.received(try world.exported(id))
        let first = try #require(try world.holm.packageReview(digest).sample.first?.assessment)
        _ = try #require(
            try world.holm.reviewPackageSeen(digest, assessments: [first], verdict: .returned, comment: "Oklart").value)
        _ = try #require(try world.holm.widenPackage(digest).value)
        #expect(try world.holm.packageReview(digest).open.count == 23)
        #expect(try world.holm.decidePackage(digest, .signedOff).findings.map(\.code).contains(.sampleIncomplete))
        _ = try #require(try world.holm.reviewPackageSeen(digest, verdict: .approved).value)
        let decision = try #require(try world.holm.decidePackage(digest, .signedOff).value)
        _ = try #require(try world.centre.ingrid.importDecision(decision, named: "beslut.xml").value)
        let claim = try world.claim(id)
        #expect(claim.state == .externallySignedOff)
        #expect(!claim.items.contains { $0.assessment == first })
        #expect(claim.items.count == 23)
        #expect(try world.centre.registry.audit().findings.map(\.description) == [])
    }

    /// An assurer who had no key with the centre in time reviews everything.
    @Test func withoutSecretsInTimeEverythingIsReviewed() throws {
        let world = try ExchangeWorld()
        let id = try world.signedOffInternally()
        let eva = PersonalKey()
        let handle = try #require(Handle("eva"))
        try world.centre.organisation("ANN", "Annat AB")
        _ = try world.centre.admin.addPractitioner(
            handle, details: PractitionerDetails(name: "Eva Ek"), organisation: OrganisationCode("ANN"))
        _ = try world.centre.admin.authorise(handle, role: .externalQualityAssurer, basis: "Avtal")
        _ = try #require(try world.centre.admin.registerKey(of: handle, eva).value)
        _ = try #require(try world.holm.registerKey(of: Handle("holm")!, eva).value)
        let session = world.office.session(as: Handle("holm")!, key: eva)
        let received = try #require(
            try session.receivePackage(
                try world.exported(id, to: "eva"), named: "C-0001.xml", trust: world.trust
            ).value)
        let review = try session.packageReview(received.digest)
        #expect(review.sample.count == 24)
        #expect(review.reveal == nil)
        _ = try #require(try session.reviewPackageSeen(received.digest, verdict: .approved).value)
        let decision = try #require(try session.decidePackage(received.digest, .signedOff).value)
        _ = try #require(try world.centre.admin.importDecision(decision, named: "beslut.xml").value)
        #expect(try world.claim(id).state == .externallySignedOff)
    }

    // MARK: What a package says

    /// Who the participants are stays at the centre, and so do supervisors and the names of files.
    @Test func identitiesStayBehind() throws {
        let world = try ExchangeWorld()
        let person = try world.centre.participant("Torsten", "Hemligsson", frameworks: [World.cleaning])
        let today = world.centre.registry.today
        let picture = try #require(try world.centre.registry.evidence?.add(Array("bild".utf8)))
        let units = try #require(try world.centre.registry.read { try $0.framework(World.cleaning) }).framework.units
        _ = try #require(
            try world.centre.anna.record(
                units.map { unit in
                    NewAssessment(
                        participant: person, unit: unit.reference, judgedOn: today,
                        judgements: unit.criteria.map {
                            Judgement(criterion: $0.number, grade: "achieved", evidence: [1])
                        },
                        evidence: [
                            Evidence(number: 1, method: .testimony, on: today, files: [picture])
                        ],
                        notes: AssessmentNotes(evidence: [
                            1: EvidenceNotes(
                                why: "Städade\u{1} väl", place: "Skolan", supervisor: "Sven Handledare",
                                fileNames: ["torsten.jpg"])
                        ]))
                }
            ).value)
        let id = try world.internally(try #require(try world.centre.anna.submitClaim(for: World.cleaning).value))
        let text = String(decoding: try world.exported(id), as: UTF8.self)
        for name in ["Torsten", "Hemligsson", "Sven", "torsten.jpg", "Anna Berg", "Maria Lind"] {
            #expect(!text.contains(name), "\(name)")
        }
        for shown in [
            person.text, "Skolan", "Städade\u{FFFD} väl", "Ingrid Falk", picture.description,
        ] {
            #expect(text.contains(shown), "\(shown)")
        }
    }

    // MARK: Exporting

    @Test func whoMayExportAndToWhom() throws {
        let world = try ExchangeWorld()
        let person = try world.centre.participant("Deltagare", "Ett", frameworks: [World.cleaning])
        _ = try world.centre.assess(person, in: World.cleaning, by: "anna")
        let id = try #require(try world.centre.anna.submitClaim(for: World.cleaning).value)
        func codes(_ session: Session, to handle: String? = nil) throws -> [FindingCode] {
            try session.exportClaim(id, to: handle.flatMap { Handle($0) }, seal: world.seal.identity).findings
                .map(\.code)
        }
        #expect(try codes(world.centre.admin) == [.stageNotDue])
        _ = try world.internally(id)
        #expect(try codes(world.centre.anna) == [.roleRequired])
        #expect(try codes(world.centre.erik) == [.roleRequired])
        #expect(try codes(world.centre.admin, to: "bo").contains(.assurerNotAuthorised))
        #expect(
            try codes(world.centre.admin, to: "ingrid")
                == [.assurerNotAuthorised, .externalAssurerOfSameCentre, .assurerTookPartInOtherStage])

        let eva = try #require(Handle("eva"))
        try world.centre.organisation("ANN", "Annat AB")
        _ = try world.centre.admin.addPractitioner(
            eva, details: PractitionerDetails(name: "Eva Ek"), organisation: OrganisationCode("ANN"))
        _ = try world.centre.admin.authorise(eva, role: .externalQualityAssurer, basis: "Avtal")
        #expect(try codes(world.centre.admin) == [.addresseeUnclear])
        #expect(try codes(world.centre.admin, to: "eva") == [.addresseeWithoutKey])
        #expect(try codes(world.centre.ingrid, to: "erik") == [])
        #expect(throws: RegistryError.self) { try codes(world.centre.admin, to: "nobody") }
        #expect(throws: RegistryError.self) {
            try world.centre.admin.exportClaim(ClaimID(number: 9), seal: world.seal.identity)
        }
    }

    @Test func aStageIsNotGoneThroughHalfHere() throws {
        let world = try ExchangeWorld()
        let id = try world.signedOffInternally()
        let decision = try world.signedOff(try world.exported(id))
        _ = try #require(try world.centre.erik.drawSample(of: id).value)
        #expect(try world.refusal(decision).contains(.stageUnderWay))
        #expect(
            try world.centre.admin.exportClaim(id, seal: world.seal.identity).findings.map(\.code)
                == [.stageUnderWay])
    }

    // MARK: Receiving

    @Test func onlyATrustedSealIsOpened() throws {
        let world = try ExchangeWorld()
        let package = try world.exported(try world.signedOffInternally())
        func refused(_ bytes: [UInt8], _ trust: TrustStore) -> RegistryErrorCode? {
            let outcome = Result { () throws(RegistryError) in
                try world.holm.receivePackage(bytes, named: "C-0001.xml", trust: trust)
            }
            guard case .failure(let error) = outcome else { return nil }
            return error.code
        }
        #expect(refused(package, TrustStore()) == .packageNotTrusted)
        let stranger = try world.centre.newSeal()
        #expect(refused(package, try TrustStore(pem: stranger.pem, source: "stranger.pem")) == .packageNotTrusted)
        let text = String(decoding: package, as: UTF8.self)
        for (written, instead) in [
            ("provisional=\"false\"", "provisional=\"true\""), ("round=\"1\"", "round=\"2\""),
            ("<Note>Visade", "<Note>Visede"), ("ordinal=\"0\"", "ordinal=\"1\""),
        ] {
            #expect(text.contains(written))
            let altered = text.replacing(written, with: instead, maxReplacements: 1)
            #expect(refused(Array(altered.utf8), try world.trust) == .packageNotTrusted, "\(written)")
        }
        let unsealed = text.replacing(try Regex("<ds:Signature.*</ds:Signature>").dotMatchesNewlines(), with: "")
        #expect(refused(Array(unsealed.utf8), try world.trust) == .packageNotTrusted)
        #expect(refused([], try world.trust) == .packageNotTrusted)
        #expect(try world.office.packages().isEmpty)
    }

    /// A party one trusts for its own packages is not trusted for somebody else's.
    @Test func aPackageIsSealedByTheRegistryItIsFrom() throws {
        let world = try ExchangeWorld()
        let key = SealingKey()
        let now = Date(timeIntervalSince1970: Double(world.clock.now.milliseconds) / 1000)
        let pem = try key.selfSignedCertificate(
            for: SealSubject(organisationName: "Någon annan", organisationNumber: "212000-0002"), validFrom: now,
            validUntil: now.addingTimeInterval(86_400))
        let seal = try SealingIdentity(key: key, certificates: pem, source: "other.pem", at: now)
        let id = try world.signedOffInternally()
        // The registry exports nothing under it; somebody seals what was exported anew.
        #expect(try world.centre.admin.exportClaim(id, seal: seal).findings.map(\.code) == [.sealNotRegistered])
        let text = String(decoding: try world.exported(id), as: UTF8.self)
        let unsealed = text.replacing(try Regex("<ds:Signature.*</ds:Signature>").dotMatchesNewlines(), with: "")
        let package = try seal.seal(Array(unsealed.utf8), at: now)
        let error = #expect(throws: RegistryError.self) {
            try world.holm.receivePackage(
                package, named: "C-0001.xml", trust: TrustStore(pem: pem, source: "other.pem"))
        }
        #expect(error?.code == .packageNotTrusted)
    }

    @Test func aPackageIsForItsAddressee() throws {
        let world = try ExchangeWorld()
        let package = try world.exported(try world.signedOffInternally())
        let other = PersonalKey()
        _ = try #require(try world.holm.registerKey(of: Handle("holm")!, other).value)
        let session = world.office.session(as: Handle("holm")!, key: other)
        #expect(
            try session.receivePackage(package, named: "C-0001.xml", trust: world.trust).findings.map(\.code)
                == [.packageForAnother])
        let digest = try world.received(package)
        #expect(try session.reviewPackageSeen(digest, verdict: .approved).findings.map(\.code) == [.packageForAnother])
        #expect(
            try session.decidePackage(digest, .signedOff).findings.map(\.code).contains(.packageForAnother))
        #expect(try world.office.packages().map(\.decision) == [nil])
    }

    @Test func receivingTwiceIsReceivingOnce() throws {
        let world = try ExchangeWorld()
        let package = try world.exported(try world.signedOffInternally())
        let digest = try world.received(package)
        #expect(try world.received(package) == digest)
        #expect(try world.office.packages().count == 1)
        #expect(try world.office.package(matching: String(digest.description.prefix(6).uppercased())).package == digest)
        for wrong in ["", "zz"] {
            let error = #expect(throws: RegistryError.self) { try world.office.package(matching: wrong) }
            #expect(error?.code == .unknownPackage)
        }
    }

    // MARK: Reviewing

    @Test func aDraftIsHeldToWhatADecisionNeeds() throws {
        let world = try ExchangeWorld()
        let digest = try world.received(try world.exported(try world.signedOffInternally()))
        let first = try #require(try world.holm.packageReview(digest).sample.first?.assessment)
        for comment in [nil, "", " \n"] {
            #expect(
                try world.holm.reviewPackageSeen(digest, assessments: [first], verdict: .returned, comment: comment)
                    .findings.map(\.code) == [.feedbackMissing])
        }
        #expect(
            try world.holm.reviewPackageSeen(digest, assessments: [AssessmentID(number: 99)], verdict: .approved)
                .findings.map(\.code) == [.assessmentNotInClaim])
        #expect(try world.holm.packageReview(digest).reviews.isEmpty)
        #expect(try world.holm.decidePackage(digest, .signedOff).findings.map(\.code) == [.sampleIncomplete])

        // The last word counts, and it is there after a night.
        _ = try #require(
            try world.holm.reviewPackageSeen(digest, assessments: [first], verdict: .returned, comment: "Hm").value)
        _ = try #require(try world.holm.reviewPackageSeen(digest, assessments: [first], verdict: .approved).value)
        let path = world.folder.appending(path: "office.sqlite").path(percentEncoded: false)
        let reopened = try Registry.open(at: path, environment: world.office.environment)
            .session(as: Handle("holm")!, key: try #require(world.centre.keys["erik"]))
        let review = try reopened.packageReview(digest)
        #expect(review.reviews.map(\.assessment) == [first])
        #expect(review.reviews.map(\.verdict) == [.approved])
        #expect(review.reviews.map(\.feedback) == [nil])
    }

    @Test func whatIsDecidedStays() throws {
        let world = try ExchangeWorld()
        let package = try world.exported(try world.signedOffInternally())
        let decision = try world.signedOff(package)
        let digest = SHA256Digest(hashing: package)
        #expect(try world.holm.decidePackage(digest, .signedOff).value == decision)
        #expect(
            try world.holm.decidePackage(digest, .returned(reason: "Nej")).findings.map(\.code)
                == [.packageAlreadyDecided])
        #expect(
            try world.holm.reviewPackageSeen(digest, verdict: .approved).findings.map(\.code) == [
                .packageAlreadyDecided
            ])
        let review = try world.holm.packageReview(digest)
        #expect(review.outcome == .signedOff)
        #expect(review.open.isEmpty)
        #expect(throws: RegistryError.self) { try world.holm.packageReview(.zero) }
    }

    /// A draft is dated by a clock that runs ahead; it is decided when the clock is right again. What is signed is not dated ahead.
    @Test func whatWasReviewedByAClockThatRanAheadIsDecided() throws {
        let world = try ExchangeWorld()
        let claim = try world.signedOffInternally()
        let digest = try world.received(world.exported(claim))
        world.clock.advance(days: 5)
        _ = try #require(try world.holm.reviewPackageSeen(digest, verdict: .approved).value)
        world.clock.advance(days: -5)
        let decision = try #require(try world.holm.decidePackage(digest, .signedOff).value)
        let read = try ClaimDecisionDocument.read(decision).decision
        #expect(!read.reviews.isEmpty && read.reviews.allSatisfy { $0.on == world.office.today })
        _ = try #require(try world.centre.admin.importDecision(decision, named: "beslut.xml").value)
        #expect(try world.claim(claim).state == .externallySignedOff)
        #expect(try world.centre.registry.audit().findings.map(\.description) == [])
        #expect(try world.office.audit().findings.map(\.description) == [])
    }

    // MARK: One secret answers one submission

    /// Whoever has the seal sends a package about a submission that has not happened, to learn the secret from the decision and word
    /// the true submission by it. The true one is reviewed in full, and the assurer is told.
    @Test func aSecretThatWasDisclosedDrawsNothingElse() throws {
        let world = try ExchangeWorld()
        let claim = try world.signedOffInternally()
        let exported = try world.exported(claim)
        var made = try ReceivedPackage(
            exported, named: "C-0001.xml", trust: world.trust, now: world.clock.now
        ).package
        made.submission.transaction.hash = SHA256Digest(hashing: "a submission that may come")
        let first = try world.received(
            try world.seal.identity.seal(ClaimPackageDocument.unsealedBytes(of: made), at: world.clock.now.date))
        _ = try #require(try world.holm.reviewPackageSeen(first, verdict: .approved).value)
        let answer = try #require(try world.holm.decidePackage(first, .signedOff).value)
        #expect(try ClaimDecisionDocument.read(answer).decision.reveal != nil)

        let told = try world.holm.receivePackage(exported, named: "C-0001.xml", trust: world.trust)
        #expect(told.findings.map(\.code) == [.packageOfOtherSubmission])
        let second = try #require(told.value).digest
        let review = try world.holm.packageReview(second)
        #expect(review.reveal == nil && review.sample.count == 24)
        #expect(review.sample.allSatisfy { $0.reasons == [.noCommittedSecret] })
        _ = try #require(try world.holm.reviewPackageSeen(second, verdict: .approved).value)
        let decision = try #require(try world.holm.decidePackage(second, .signedOff).value)
        _ = try #require(try world.centre.admin.importDecision(decision, named: "beslut.xml").value)
        #expect(try world.claim(claim).state == .externallySignedOff)
        // The first is of use to nobody.
        #expect(try world.refusal(answer).isEmpty == false)
        #expect(try world.centre.registry.audit().findings.map(\.description) == [])
        #expect(try world.office.audit().findings.map(\.description) == [])
    }

    /// One key at two centres: neither's decisions say anything of the other's secrets. Nor do those of a registry that says it is the
    /// other: the secret it learns is answered for once.
    @Test func oneKeyAtTwoCentresHasTwoRoots() throws {
        let key = PersonalKey()
        let one = try ExchangeWorld().centre.registry.fingerprint()
        let other = try ExchangeWorld().centre.registry.fingerprint()
        let erik = Handle("erik")!
        let roots = try [one, other].map { try key.registration(of: erik, in: $0).registration.sampling?.root }
        #expect(roots[0] != nil && roots[0] != roots[1])
        #expect(
            key.samplingSecrets(in: one, series: 0)?.reveal(0)?.secret
                != key.samplingSecrets(in: other, series: 0)?.reveal(0)?.secret)
    }

}
