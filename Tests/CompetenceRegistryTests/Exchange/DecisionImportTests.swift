import CertificateSeal
import CertificateXML
import CompetenceModel
import Foundation
import RegistryStore
import Testing

@testable import CompetenceRegistry

/// What the centre refuses of the decisions that come in, each for its own reason. The numbers are those of `docs/exchange.md`.
@Suite struct DecisionImportTests {
    // MARK: 1. It answers the newest package, once

    @Test func aReplayIsRefused() throws {
        let world = try ExchangeWorld()
        let decision = try world.signedOff(try world.exported(try world.signedOffInternally()))
        _ = try #require(try world.centre.admin.importDecision(decision, named: "beslut.xml").value)
        #expect(try world.refusal(decision) == [.decisionAlreadyImported])
        // Nor is another decision on the same package taken.
        let another = try world.resigned(decision) { $0.outcome = .returned(reason: "Nej") }
        #expect(try world.refusal(another) == [.decisionAlreadyImported])
        // A forgery is called one, whatever came in before it.
        let forged = try world.resigned(decision, by: "maria", asKeyOf: "erik") {
            $0.outcome = .returned(reason: "Nej")
        }
        #expect(try world.refusal(forged) == [.decisionSignatureInvalid])
        #expect(try world.refusal(world.resigned(decision, by: "maria") { _ in }) == [.decisionKeyUnknown])
    }

    @Test func aSupersededExportIsNotAnswered() throws {
        let world = try ExchangeWorld()
        let id = try world.signedOffInternally()
        let stale = try world.signedOff(try world.exported(id))
        world.clock.advance(days: 1)
        let fresh = try world.signedOff(try world.exported(id))
        #expect(try world.refusal(stale) == [.decisionSuperseded])
        _ = try #require(try world.centre.admin.importDecision(fresh, named: "beslut.xml").value)
    }

    @Test func aDecisionOfAnEarlierRoundIsRefused() throws {
        let world = try ExchangeWorld()
        let id = try world.signedOffInternally()
        let stale = try world.signedOff(try world.exported(id))
        world.clock.advance(days: 1)
        let digest = try world.received(try world.exported(id))
        let back = try #require(try world.holm.decidePackage(digest, .returned(reason: "Vänta")).value)
        _ = try #require(try world.centre.admin.importDecision(back, named: "beslut.xml").value)
        #expect(try world.refusal(stale) == [.decisionSuperseded])
        _ = try #require(try world.centre.anna.resubmitClaim(id).value)
        _ = try world.internally(id)
        #expect(try world.refusal(stale) == [.decisionOfOtherRound])
        let dressed = try world.resigned(stale) { $0.round = 2 }
        #expect(try world.refusal(dressed) == [.decisionOfOtherRound])
    }

    @Test func aDecisionOnSomethingElseIsRefused() throws {
        let world = try ExchangeWorld()
        let decision = try world.signedOff(try world.exported(try world.signedOffInternally()))
        #expect(
            try world.refusal(world.resigned(decision) { $0.package = .zero }) == [.decisionWithoutExport])
        #expect(
            try world.refusal(world.resigned(decision) { $0.issuer = "ABC" }) == [.decisionOfOtherRegistry])
        let unknown = try world.resigned(decision) { $0.claim = ClaimID(number: 7) }
        let error = #expect(throws: RegistryError.self) {
            try world.centre.admin.importDecision(unknown, named: "beslut.xml")
        }
        #expect(error?.code == .unknownClaim)
    }

    /// A package of one claim does not answer for another.
    @Test func aDecisionOnAnotherClaimIsRefused() throws {
        let world = try ExchangeWorld()
        let first = try world.signedOffInternally()
        let second = try world.signedOffInternally()
        let decision = try world.signedOff(try world.exported(first))
        _ = try world.exported(second)
        #expect(try world.refusal(world.resigned(decision) { $0.claim = second }) == [.decisionWithoutExport])
    }

    @Test func aWithdrawnClaimWaitsForNobody() throws {
        let world = try ExchangeWorld()
        let id = try world.signedOffInternally()
        let decision = try world.signedOff(try world.exported(id))
        _ = try #require(try world.centre.anna.withdrawClaim(id, reason: "Fel underlag").value)
        #expect(try world.refusal(decision).contains(.stageNotDue))
    }

    // MARK: 2. By whom it was addressed to, with a key that holds

    @Test func aForgedSignatureIsRefused() throws {
        let world = try ExchangeWorld()
        let decision = try world.signedOff(try world.exported(try world.signedOffInternally()))
        #expect(
            try world.refusal(world.resigned(decision, by: "maria", asKeyOf: "erik") { _ in })
                == [.decisionSignatureInvalid])
        #expect(try world.refusal(world.resigned(decision, by: "maria") { _ in }) == [.decisionKeyUnknown])
        // A signature of erik's own, but under a ledger transaction, is none under a decision.
        let content = try ClaimDecisionDocument.read(decision).content
        let key = try #require(world.centre.keys["erik"])
        let moved = try ClaimDecisionDocument.signedBytes(
            content, key: key.ledgerFingerprint, signature: key.sign(content, in: .intent))
        #expect(try world.refusal(moved) == [.decisionSignatureInvalid])
    }

    @Test(arguments: [
        ("verdict=\"approved\"", "verdict=\"returned\""), ("<SignedOff></SignedOff>", "<Returned>Nej</Returned>"),
        ("2026-03-02", "2026-03-01"), ("handle=\"erik\"", "handle=\"maria\""),
        ("reasons=\"share", "reasons=\"widened share"),
    ])
    func anAlteredDecisionIsRefused(_ written: String, _ instead: String) throws {
        let world = try ExchangeWorld()
        let decision = try world.signedOff(try world.exported(try world.signedOffInternally()))
        let text = String(decoding: decision, as: UTF8.self)
        #expect(text.contains(written))
        let altered = Array(text.replacing(written, with: instead, maxReplacements: 1).utf8)
        let verdict = Result { () throws(RegistryError) in
            try world.centre.admin.importDecision(altered, named: "beslut.xml")
        }
        switch verdict {
        case .success(let verdict): #expect(verdict.value == nil)
        case .failure(let error): #expect(error.code == .invalidInput)
        }
    }

    /// Property: no change of one byte gives a decision that is accepted.
    @Test func noFlippedByteIsAccepted() throws {
        let world = try ExchangeWorld()
        let id = try world.signedOffInternally()
        let decision = try world.signedOff(try world.exported(id))
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SplitMix(state: seed)
        for index in stride(from: Int(generator.next() % 3), to: decision.count, by: 3) {
            var flipped = decision
            flipped[index] ^= UInt8(1 << (generator.next() % 8))
            let verdict = try? world.centre.admin.importDecision(flipped, named: "beslut.xml")
            #expect(verdict?.value == nil, "byte \(index), seed \(seed)")
        }
        #expect(try world.claim(id).state == .internallySignedOff)
        _ = try #require(try world.centre.admin.importDecision(decision, named: "beslut.xml").value)
    }

    @Test func onlyTheAddresseeDecides() throws {
        let world = try ExchangeWorld()
        let id = try world.signedOffInternally()
        let decision = try world.signedOff(try world.exported(id))
        let eva = try #require(Handle("eva"))
        try world.centre.organisation("ANN", "Annat AB")
        _ = try world.centre.admin.addPractitioner(
            eva, details: PractitionerDetails(name: "Eva Ek"), organisation: OrganisationCode("ANN"))
        _ = try world.centre.admin.authorise(eva, role: .externalQualityAssurer, basis: "Avtal")
        #expect(
            try world.refusal(world.resigned(decision) { $0.assurer = eva }) == [.decisionByAnother])
    }

    @Test func aKeyOfAnotherTimeDoesNotSign() throws {
        let world = try ExchangeWorld()
        let id = try world.signedOffInternally()
        let erik = try #require(Handle("erik"))
        let decision = try world.signedOff(try world.exported(id))
        let late = PersonalKey()
        _ = try #require(try world.centre.admin.registerKey(of: erik, late).value)
        let content = try ClaimDecisionDocument.read(decision).content
        let byLate = try ClaimDecisionDocument.signedBytes(
            content, key: late.ledgerFingerprint, signature: late.sign(content, in: .signOffDecision))
        #expect(try world.refusal(byLate) == [.decisionKeyUnknown])

        let first = try #require(world.centre.keys["erik"]).ledgerFingerprint
        _ = try #require(try world.centre.admin.endKey(first, of: erik).value)
        #expect(try world.refusal(decision) == [.decisionKeyEnded])
        // Nor later, dated back to before the key ended.
        world.clock.advance(days: 3)
        #expect(try world.refusal(decision) == [.decisionKeyEnded])
    }

    // MARK: 3. Dated between the export and today, by somebody authorised on that day

    @Test func theDateIsBetweenExportAndToday() throws {
        let world = try ExchangeWorld()
        let decision = try world.signedOff(try world.exported(try world.signedOffInternally()))
        let tomorrow = try #require(CalendarDate("2026-03-03"))
        let yesterday = try #require(CalendarDate("2026-03-01"))
        #expect(try world.refusal(world.resigned(decision) { $0.on = tomorrow }) == [.decisionInTheFuture])
        let early = try world.resigned(decision) { decision in
            decision.on = yesterday
            for index in decision.reviews.indices { decision.reviews[index].on = yesterday }
        }
        #expect(try world.refusal(early).contains(.decisionBeforeExport))
        let earlyReview = try world.resigned(decision) { $0.reviews[0].on = yesterday }
        #expect(try world.refusal(earlyReview) == [.decisionBeforeExport])
    }

    /// Of the day of the decision, which the decision itself tells, and of the day on which it comes in.
    @Test func theAuthorisationIsAskedOfBothDays() throws {
        let world = try ExchangeWorld()
        let id = try world.signedOffInternally()
        let erik = try #require(Handle("erik"))
        let decision = try world.signedOff(try world.exported(id))
        world.clock.advance(days: 2)
        let day = try #require(CalendarDate("2026-03-04"))
        _ = try #require(
            try world.centre.admin.withdraw(erik, role: .externalQualityAssurer, reason: "Slutat", from: day).value)
        #expect(try world.centre.registry.claimsOut(with: erik) == [id])
        world.clock.advance(days: 2)
        #expect(
            try world.refusal(world.resigned(decision) { $0.on = day }).contains(.assurerNotAuthorised))
        // Dated while it held: so would one be that is written now.
        #expect(try world.refusal(decision).contains(.assurerNotAuthorised))
        #expect(try world.claim(id).state == .internallySignedOff)
        // Authorised again, he can be believed. So says the audit too.
        _ = try #require(
            try world.centre.admin.authorise(erik, role: .externalQualityAssurer, basis: "Åter").value)
        _ = try #require(try world.centre.admin.importDecision(decision, named: "beslut.xml").value)
        #expect(try world.claim(id).state == .externallySignedOff)
        #expect(try world.centre.registry.claimsOut(with: erik) == [])
        #expect(try world.centre.registry.audit().findings.map(\.description) == [])
    }

    // MARK: 4. The rules of the stage

    @Test func theSampleIsReviewed() throws {
        let world = try ExchangeWorld()
        let decision = try world.signedOff(try world.exported(try world.signedOffInternally()))
        #expect(
            try world.refusal(world.resigned(decision) { $0.reviews.removeFirst() }) == [.sampleIncomplete])
        let returned = try world.resigned(decision) { decision in
            decision.reviews[0].verdict = .returned
            decision.reviews[0].feedback = "Oklart"
        }
        #expect(try world.refusal(returned) == [.sampleHoldsReturn])
        let stranger = try world.resigned(decision) { decision in
            decision.reviews.append(
                ReviewWithFeedback(
                    assessment: AssessmentID(number: 99), verdict: .approved, isDisplayed: true, on: decision.on))
        }
        #expect(try world.refusal(stranger) == [.assessmentNotInClaim])
        let silent = try world.resigned(decision) { $0.outcome = .returned(reason: " \n ") }
        #expect(try world.refusal(silent) == [.returnReasonMissing])
    }

    /// Whoever moved into the centre since the export is not external any more, by whatever name.
    @Test func whoIsPutForwardDoesNotAssure() throws {
        let world = try ExchangeWorld()
        let number = try IdentityNumber("201901012391")
        let person = try #require(
            try world.centre.admin.addParticipants([
                NewParticipant(
                    details: ParticipantDetails(givenName: "Eva", familyName: "Ek", identityNumber: number),
                    sex: .male, frameworks: [World.cleaning])
            ]).value)[0]
        _ = try world.centre.assess(person, in: World.cleaning, by: "anna")
        let id = try world.internally(try #require(try world.centre.anna.submitClaim(for: World.cleaning).value))
        let eva = try #require(Handle("eva"))
        try world.centre.organisation("ANN", "Annat AB")
        _ = try world.centre.admin.addPractitioner(
            eva, details: PractitionerDetails(name: "Eva Ek", identityNumber: number),
            organisation: OrganisationCode("ANN"))
        _ = try world.centre.admin.authorise(eva, role: .externalQualityAssurer, basis: "Avtal")
        _ = try world.centre.admin.registerKey(of: eva, PersonalKey())
        #expect(
            try world.centre.admin.exportClaim(id, to: eva, seal: world.seal.identity).findings.map(\.code)
                == [.assurerIsParticipant])
    }

    @Test func notEverybodyImports() throws {
        let world = try ExchangeWorld()
        let decision = try world.signedOff(try world.exported(try world.signedOffInternally()))
        #expect(try world.refusal(decision, by: world.centre.anna) == [.roleRequired])
        #expect(try world.refusal(decision, by: world.centre.erik) == [.roleRequired])
    }

    // MARK: 5. The sample

    @Test func theSampleIsTheOneThatWasDue() throws {
        let world = try ExchangeWorld()
        let id = try world.signedOffInternally()
        let package = try world.exported(id)
        let decision = try world.signedOff(package)
        let everything = try world.holm.packageReview(SHA256Digest(hashing: package)).package.sampleDraw
        let secrets = SamplingSecrets(seed: [UInt8](repeating: 3, count: 32))
        func wrong(_ change: (inout ClaimDecision) throws -> Void) throws -> Bool {
            try world.refusal(world.resigned(decision, change)).contains(.sampleWrong)
        }
        #expect(try wrong { $0.sample.removeLast() })
        // A reason that it cannot have: nobody's work was returned.
        #expect(try wrong { $0.sample[0].reasons = [.returnedWork] })
        #expect(try wrong { $0.reveal = secrets.reveal(0) })
        #expect(try wrong { $0.reveal = nil })
        #expect(
            try wrong {
                let drawn = Set($0.sample.map(\.assessment))
                let rest = everything.population.map(\.assessment).filter { !drawn.contains($0) }
                $0.sample.append(.init(assessment: try #require(rest.last), reasons: [.share]))
                $0.sample.sort { $0.assessment < $1.assessment }
            })
        // Widening is to everything or not at all.
        #expect(
            try wrong {
                let drawn = Set($0.sample.map(\.assessment))
                let rest = everything.population.map(\.assessment).filter { !drawn.contains($0) }
                $0.sample.append(.init(assessment: try #require(rest.last), reasons: [.widened]))
                $0.sample.sort { $0.assessment < $1.assessment }
            })
        // Without a secret everything is reviewed, for a reason that exists.
        #expect(
            try wrong {
                $0.reveal = nil
                $0.sample = everything.everything(.share)
            })
        // Reviewing everything of one's own accord is always in order.
        let all = try world.resigned(decision) { decision in
            decision.reveal = nil
            decision.sample = everything.everything(.noCommittedSecret)
            decision.reviews = decision.sample.map {
                ReviewWithFeedback(assessment: $0.assessment, verdict: .approved, isDisplayed: true, on: decision.on)
            }
        }
        _ = try #require(try world.centre.admin.importDecision(all, named: "beslut.xml").value)
    }

    // MARK: Afterwards

    /// Somebody with a hand in the database brings in a decision, and records something else than was decided.
    @Test func theAuditFindsWhatWasNotDecided() throws {
        let world = try ExchangeWorld()
        let id = try world.signedOffInternally()
        let package = try world.exported(id)
        let digest = try world.received(package)
        _ = try #require(try world.holm.reviewPackageSeen(digest, verdict: .approved).value)
        let back = try #require(try world.holm.decidePackage(digest, .returned(reason: "Nej")).value)
        let decision = try ClaimDecisionDocument.read(back).decision

        func forged(_ content: ClaimDecision, document: [UInt8]) throws -> [String] {
            let record = ConfidentialRecord(salt: [UInt8](repeating: 1, count: 16), content: document)
            var records = [record]
            let authorisation = try #require(
                try world.centre.registry.read { try $0.practitioner(Handle("erik")!) }?.authorisations.first)
            let acts = try content.events(authorisation: authorisation.id) { text in
                let remark = try ConfidentialRecord(Remark(text), salt: [UInt8](repeating: 2, count: 16))
                records.append(remark)
                return remark.commitment
            }
            let imported = DecisionImported(
                claim: id, round: 1, assurer: decision.assurer, package: decision.package,
                decision: record.commitment)
            let copy = world.folder.appending(path: UUID().uuidString).path(percentEncoded: false)
            try world.centre.registry.store.backup(to: copy)
            let registry = try Registry.open(at: copy, environment: world.centre.registry.environment)
            let key = try #require(world.centre.keys["maria"])
            _ = try registry.store.write { writer in
                try writer.append(
                    [imported] + acts, confidential: records, at: world.clock.now, actor: Handle("maria")!,
                    key: key)
            }
            return try registry.audit().findings.filter { $0.kind == .rule }.map(\.detail)
        }

        #expect(try forged(decision, document: back) == [])
        var kinder = decision
        kinder.outcome = .signedOff
        let findings = try forged(kinder, document: back)
        #expect(findings.contains { $0.contains("decision-events-differ") }, "\(findings)")
        #expect(findings.contains { $0.contains("signed-by-another") }, "\(findings)")
        let forgery = try world.resigned(back, by: "maria", asKeyOf: "erik") { $0.outcome = .signedOff }
        #expect(try !forged(kinder, document: forgery).isEmpty)
        let underOwnKey = try world.resigned(back, by: "maria") { $0.outcome = .signedOff }
        #expect(try !forged(kinder, document: underOwnKey).isEmpty)
        var otherWords = decision
        otherWords.outcome = .returned(reason: "Ja")
        #expect(try !forged(otherWords, document: back).isEmpty)
    }
}

/// Reproducible random numbers.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
