import CertificateSeal
import CompetenceModel
import Foundation
import RegistryStore
import Testing

@testable import CompetenceRegistry

@Suite struct AuditTests {
    /// A world in which one participant has a KGA certificate.
    private static func certified() throws -> World {
        let (world, claim) = try World.withClaim()
        _ = try #require(try world.ingrid.reviewSample(of: claim, verdict: .approved).value)
        _ = try #require(try world.ingrid.signOff(claim).value)
        _ = try #require(try world.admin.issueCertificates(of: claim, seal: world.seal().identity).value)
        return world
    }

    /// Appends events behind the use cases, properly chained and signed by `actor`.
    static func forge(_ world: World, by actor: String, _ events: [any EventContent]) throws {
        let key = world.keys[actor]!
        _ = try world.registry.store.write { writer in
            try writer.append(
                events, confidential: [], at: world.clock.now, actor: Handle(actor)!,
                key: key)
        }
    }

    @Test func whatTheUseCasesWroteIsClean() throws {
        let report = try Self.certified().registry.audit()
        #expect(report.findings.map(\.description) == [])
        #expect(report.isClean)
    }

    @Test func aSignOffInSomebodyElsesNameIsFound() throws {
        let (world, claim) = try World.withClaim()
        let signOff = SignOff(
            claim: claim, round: 1, stage: .internal, assurer: Handle("ingrid")!,
            authorisation: AuthorisationID(number: 4), on: world.registry.today)
        try Self.forge(world, by: "anna", [ClaimSignedOff(signOff: signOff)])
        let findings = try world.registry.audit().findings
        #expect(findings.allSatisfy { $0.kind == .rule })
        #expect(findings.contains { $0.finding?.code == .signedByAnother }, "\(findings)")
        #expect(findings.contains { $0.detail.contains("sample-not-drawn") }, "\(findings)")
    }

    @Test func anOwnSignOffOfOwnAssessmentsIsFound() throws {
        let world = try World()
        _ = try world.importCatalogue("kga")
        _ = try world.admin.authorise(Handle("anna")!, role: .internalQualityAssurer, basis: "Kurs")
        let participant = try world.participant("Maja", "Ek", frameworks: [World.kga])
        _ = try world.assess(participant, in: World.kga, by: "anna")
        let claim = try #require(try world.anna.submitClaim(for: World.kga).value)
        let signOff = SignOff(
            claim: claim, round: 1, stage: .internal, assurer: Handle("anna")!,
            authorisation: AuthorisationID(number: 6), on: world.registry.today)
        try Self.forge(world, by: "anna", [ClaimSignedOff(signOff: signOff)])
        let findings = try world.registry.audit().findings
        #expect(findings.contains { $0.detail.contains("assurer-assessed") }, "\(findings)")
    }

    @Test func anAuthorisationThatOneGivesOneselfIsFound() throws {
        let world = try World()
        let authorisation = Authorisation(
            id: AuthorisationID(number: 6), practitioner: Handle("bo")!, role: .administrator,
            from: world.registry.today, basis: "Eget beslut")
        try Self.forge(world, by: "bo", [AuthorisationGranted(authorisation: authorisation)])
        let findings = try world.registry.audit().findings
        #expect(findings.map { $0.finding?.code } == [.roleRequired], "\(findings)")
    }

    @Test func aCertificationThatNothingSpeaksForIsFound() throws {
        let world = try World()
        let nils = Handle("nils")!
        _ = try #require(try world.admin.addPractitioner(nils, details: PractitionerDetails(name: "Nils Ek")).value)
        _ = try #require(
            try world.admin.authorise(nils, role: .assessor, basis: "Under utbildning", provisional: true).value)
        let provisional = try #require(try world.registry.assessorsToCertify().first)
        let certified = Authorisation(
            id: AuthorisationID(number: 7), practitioner: nils, role: .assessor,
            from: world.registry.today, basis: "Bedömarutbildning")
        try Self.forge(
            world, by: "maria",
            [
                AssessorCertified(
                    authorisation: certified, provisional: provisional.authorisation, trainedOn: world.registry.today,
                    validations: [])
            ])
        let findings = try world.registry.audit().findings
        #expect(findings.contains { $0.detail.contains("validations-not-approved") }, "\(findings)")
        // The tables are those that the ledger gives.
        #expect(findings.allSatisfy { $0.kind == .rule }, "\(findings)")
    }

    @Test func aCertificateWithoutSignOffIsFound() throws {
        let world = try World()
        _ = try world.importCatalogue("kga")
        let participant = try world.participant("Maja", "Ek", frameworks: [World.kga])
        _ = try world.assess(participant, in: World.kga, by: "anna")
        let claim = try #require(try world.anna.submitClaim(for: World.kga).value)
        let units = try #require(try world.registry.read { try $0.framework(World.kga) }).framework.units
        try Self.forge(
            world, by: "maria",
            [
                CertificateIssued(
                    serial: CertificateSerial(issuer: "EXB", randomBits: [UInt8](repeating: 1, count: 10))!,
                    claim: claim, participant: participant, framework: World.kga, units: units.map(\.reference),
                    isPartial: false, issuedOn: world.registry.today, content: SHA256Digest(hashing: "x"),
                    issuer: OrganisationCode("EXB")!, seal: world.seal().identity.ledgerFingerprint)
            ])
        let findings = try world.registry.audit().findings
        #expect(findings.contains { $0.detail.contains("stage-not-signed-off") }, "\(findings)")
    }

    /// Bo is a participant too, under another name; the registry knows by the identity number.
    @Test func aSelfAssessmentUnderAnotherNameIsFound() throws {
        let world = try World()
        _ = try world.importCatalogue("kga")
        let number = try IdentityNumber("202601912393")
        let nils = try #require(Handle("nils"))
        _ = try #require(
            try world.admin.addPractitioner(
                nils, details: PractitionerDetails(name: "Nils Ek", identityNumber: number)
            ).value)
        _ = try #require(try world.admin.authorise(nils, role: .assessor, basis: "Utbildning").value)
        let key = PersonalKey()
        _ = try #require(try world.admin.registerKey(of: nils, key).value)
        let registered = try world.admin.addParticipants([
            NewParticipant(
                details: ParticipantDetails(givenName: "Karl", familyName: "Ek", formerIdentityNumbers: [number]),
                frameworks: [World.kga])
        ])
        let participant = try #require(registered.value?.first)
        let id = try #require(try world.assess(participant, in: World.kga, by: "anna").first)
        let assessment = try #require(try world.registry.read { try $0.assessment(id) })
        let authorisation = try #require(
            try world.registry.read { try $0.practitioner(nils) }?.authorisations.first?.id)
        let own = AssessmentRecorded(
            assessment: AssessmentID(number: 9), participant: participant, framework: World.kga,
            unit: assessment.unit, assessor: nils, authorisation: authorisation, isProvisional: false,
            judgedOn: assessment.judgedOn, judgements: assessment.judgements, evidence: assessment.evidence,
            notes: assessment.notes, supersedes: id)
        _ = try world.registry.store.write { writer in
            try writer.append(
                [AssessmentMoved(assessment: id, move: .supersede), own], confidential: [], at: world.clock.now,
                actor: nils, key: key)
        }
        let findings = try world.registry.audit().findings
        #expect(findings.count == 1 && findings[0].detail.contains("assessor-is-the-participant"), "\(findings)")
    }

    @Test func anAssessmentSupersededByNothingIsFound() throws {
        let world = try World()
        _ = try world.importCatalogue("kga")
        let participant = try world.participant("Maja", "Ek", frameworks: [World.kga])
        let id = try #require(try world.assess(participant, in: World.kga, by: "anna").first)
        try Self.forge(world, by: "bo", [AssessmentMoved(assessment: id, move: .supersede)])
        let number = try world.registry.read { try $0.position() }.number
        let findings = try world.registry.audit().findings
        #expect(findings.map(\.place) == ["ledger_transaction \(number)"], "\(findings)")
        #expect(findings.map { $0.finding?.code } == [.moveWithoutCause], "\(findings)")
    }

    /// What the notes said is gone, and a disposal covers it up.
    @Test func aRecordThatWasTakenAwayUnderAPretextIsFound() throws {
        let world = try Self.certified()
        let notes = try #require(try world.registry.read { try $0.assessment(AssessmentID(number: 1)) }).notes
        let key = try #require(world.keys["maria"])
        _ = try world.registry.store.write { writer in
            try writer.dispose(notes)
            return try writer.append(
                [RecordDisposed(commitment: notes, basis: "Gallring")], confidential: [], at: world.clock.now,
                actor: Handle("maria")!, key: key)
        }
        let findings = try world.registry.audit().findings
        #expect(findings.map(\.kind) == [.rule], "\(findings)")
        #expect(findings.map { $0.finding?.code } == [.notOnRecord], "\(findings)")
    }

    @Test func aCheckpointHoldsALaterLedgerAndRefusesAnother() throws {
        let world = try Self.certified()
        let checkpoint = try #require(try world.admin.checkpoint().value)
        let read = try LedgerCheckpoint(parsing: checkpoint.text, file: "c.txt")
        #expect(read == checkpoint)
        _ = try world.participant("Nils", "Ek", frameworks: [World.kga])
        #expect(try world.registry.audit(extending: read).isClean)

        // Another registry under the same code, with as long a ledger: rewritten from the beginning.
        let other = try Self.certified()
        let rewritten = try other.registry.audit(extending: read).findings
        #expect(rewritten.contains { $0.detail.contains("rewritten") }, "\(rewritten)")
        // A ledger that ends before the checkpoint: cut off.
        let short = try World().registry.audit(extending: read).findings
        #expect(short.contains { $0.detail.contains("ends before it") }, "\(short)")
    }

    /// As mail and editors hand it over: other ends of lines, spaces behind them, a mark before the first, empty lines around.
    @Test(arguments: 0..<5) func aCheckpointThatWentByMailIsRead(form: Int) throws {
        let world = try Self.certified()
        let checkpoint = try #require(try world.admin.checkpoint().value)
        let text = [
            checkpoint.text.replacing("\n", with: "\r\n"), checkpoint.text.replacing("\n", with: "\r"),
            checkpoint.text.replacing("\n", with: " \t\r\n"), "\u{FEFF}" + checkpoint.text,
            "\r\n\r\n" + checkpoint.text.dropLast() + "\r\n\r\n",
        ][form]
        let read = try LedgerCheckpoint(parsing: text, file: "c.txt")
        #expect(read == checkpoint)
        #expect(try world.registry.audit(extending: read).isClean)
    }

    /// Whose a checkpoint is, the ledger says.
    @Test func whoMadeACheckpointAndWhetherTheyMight() throws {
        let world = try Self.certified()
        for (handle, isAllowed) in [("maria", true), ("ingrid", true), ("erik", true), ("anna", false)] {
            let key = try #require(world.keys[handle])
            let made = try world.registry.read { reader in
                try LedgerCheckpoint(
                    registry: reader.existingIssuer().code, position: reader.position(), at: world.clock.now,
                    signer: Handle(handle)!, key: key)
            }
            let report = try world.registry.audit(extending: made)
            #expect(report.checkpoint?.holder == Handle(handle))
            #expect(report.checkpoint?.isAllowed == isAllowed)
            #expect(report.findings.map(\.kind) == (isAllowed ? [] : [.signature]), "\(report.findings)")
            // Whoever may not is told when it is made.
            let session = world.registry.session(as: Handle(handle)!, key: key)
            #expect(try session.checkpoint().findings.map(\.code) == (isAllowed ? [] : [.roleRequired]))
        }
    }

    @Test func aCheckpointByNobodysKeyOrAnEndedOneDoesNotCount() throws {
        let world = try Self.certified()
        func made(as handle: String, by key: PersonalKey) throws -> LedgerCheckpoint {
            try world.registry.read { reader in
                try LedgerCheckpoint(
                    registry: reader.existingIssuer().code, position: reader.position(), at: world.clock.now,
                    signer: Handle(handle)!, key: key)
            }
        }
        let strange = try world.registry.audit(extending: made(as: "maria", by: PersonalKey()))
        #expect(
            strange.checkpoint
                == .init(transaction: strange.transactions, at: world.clock.now, holder: nil, isAllowed: false))
        #expect(strange.findings.map(\.kind) == [.signature])
        // ingrid's key under maria's name: both may, and it is not what it says.
        let borrowed = try world.registry.audit(extending: made(as: "maria", by: try #require(world.keys["ingrid"])))
        #expect(borrowed.checkpoint?.holder == Handle("ingrid"))
        #expect(borrowed.findings.map(\.kind) == [.signature])
        // One of before the key ended counts, and one of after does not.
        let ingrid = try #require(world.keys["ingrid"])
        let before = try made(as: "ingrid", by: ingrid)
        world.clock.advance(days: 1)
        _ = try #require(try world.admin.endKey(ingrid.publicKey.ledgerFingerprint, of: Handle("ingrid")!).value)
        #expect(try world.registry.audit(extending: before).isClean)
        let after = try world.registry.audit(extending: made(as: "ingrid", by: ingrid))
        #expect(after.findings.map(\.kind) == [.signature], "\(after.findings)")
        let refused = #expect(throws: RegistryError.self) {
            try world.registry.session(as: Handle("ingrid")!, key: ingrid).checkpoint()
        }
        #expect(refused?.code == .keyEnded)
    }

    @Test(arguments: ["transaction 1", "signed by anna", "registry ABC"])
    func aCheckpointThatWasEditedIsRefused(line: String) throws {
        let world = try Self.certified()
        let lines = try #require(try world.admin.checkpoint().value).text.split(separator: "\n").map(String.init)
        let name = line.split(separator: " ").dropLast().joined(separator: " ") + " "
        let edited = lines.map { $0.hasPrefix(name) ? line : $0 }.joined(separator: "\n") + "\n"
        #expect(throws: RegistryError(.checkpointInvalid, ["file": "c.txt"])) {
            try LedgerCheckpoint(parsing: edited, file: "c.txt")
        }
    }
}
