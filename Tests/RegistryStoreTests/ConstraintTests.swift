import CompetenceModel
import GRDB
import Testing

@testable import RegistryStore

/// What the tables refuse even where a rule was forgotten. Each event here is one that no use case would record.
@Suite struct ConstraintTests {
    let registry: SmallRegistry

    init() throws {
        registry = try SmallRegistry(Store.inMemory())
    }

    private func refuses(
        _ events: [any EventContent], sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let before = try Dump.of(registry.store)
        #expect(sourceLocation: sourceLocation) {
            try registry.chronicle.record("admin", events)
        } throws: { error in
            if case .contradiction? = error as? StoreError { true } else { false }
        }
        #expect(try Dump.of(registry.store) == before, sourceLocation: sourceLocation)
    }

    @Test func aRegistryIsOpenedOnce() throws {
        try refuses([RegistryOpened(owner: SmallRegistry.owner, nonce: testNonce("again"))])
    }

    @Test func aFrameworkVersionIsNewerThanTheLast() throws {
        try refuses([FrameworkImported(framework: SmallRegistry.cleaning, file: .zero)])
        var older = SmallRegistry.cleaning
        older.version = 0
        try refuses([FrameworkImported(framework: older, file: .zero)])
    }

    @Test func aUnitNeverChanges() throws {
        var next = SmallRegistry.cleaning
        next.version = 2
        next.units[0].title = LocalizedText(sv: "Annan titel")
        try refuses([FrameworkImported(framework: next, file: .zero)])
    }

    @Test func aUnitBelongsToOneFramework() throws {
        var other = SmallRegistry.competences
        other.code = framework("OTHER")
        try refuses([FrameworkImported(framework: other, file: .zero)])
    }

    @Test func aFrameworkHoldsAUnitInOneVersion() throws {
        var next = SmallRegistry.cleaning
        next.version = 2
        next.units.append(SmallRegistry.cleaningUnit("CLEAN-1@2"))
        try refuses([FrameworkImported(framework: next, file: .zero)])
    }

    @Test func whatIsNotThereIsNotDecidedAbout() throws {
        try refuses([FrameworkAdopted(framework: framework("WOOD"), decision: "x", on: day("2026-03-02"))])
        var adoption = SmallRegistry.adoption
        adoption.framework = framework("WOOD")
        try refuses([FrameworkApproved(adoption: adoption)])
    }

    @Test func aHandleIsOnePersons() throws {
        try refuses([
            PractitionerAdded(
                handle: handle("anna"), organisation: SmallRegistry.owner.code, participant: nil, details: .zero)
        ])
    }

    @Test func anAuthorisationIsWithdrawnOnceAndFromItsHolder() throws {
        let ended = AuthorisationWithdrawn(
            authorisation: authorisation(5), practitioner: handle("olle"), from: day("2026-04-01"), reason: .zero)
        try refuses([ended])
        try refuses([
            AuthorisationWithdrawn(
                authorisation: authorisation(3), practitioner: handle("olle"), from: day("2026-04-01"), reason: .zero)
        ])
    }

    @Test func aKeyIsOnePersonsAndEndsOnce() throws {
        try refuses([try Chronicle.registered("anna", "karin")])
        let olle = try Chronicle.key("olle").fingerprint
        try refuses([KeyEnded(practitioner: handle("olle"), key: olle, from: day("2026-04-01"))])
        try refuses([
            KeyEnded(
                practitioner: handle("anna"), key: try Chronicle.key("karin").fingerprint, from: day("2026-04-01"))
        ])
    }

    @Test func aParticipantIsRegisteredOnceForAFramework() throws {
        try refuses([
            ParticipantRegistered(participant: person(1), framework: framework("CLEAN"), on: day("2026-03-02"))
        ])
        try refuses([
            ParticipantRegistered(participant: person(9), framework: framework("CLEAN"), on: day("2026-03-02"))
        ])
        try refuses([
            ParticipantRegistered(participant: person(1), framework: framework("WOOD"), on: day("2026-03-02"))
        ])
    }

    @Test func oneAssessmentOfAUnitStands() throws {
        var registry = registry
        try refuses([try registry.recorded(8, of: 1, in: "CLEAN-1@1")])
    }

    @Test func anAssessmentIsOfWhatThereIs() throws {
        var registry = registry
        var unknown = try registry.recorded(8, of: 3, in: "CLEAN-2@1")
        unknown.unit = unit("CLEAN-2@9")
        try refuses([unknown])
        unknown = try registry.recorded(8, of: 3, in: "CLEAN-2@1")
        unknown.assessor = handle("nobody")
        try refuses([unknown])
        unknown = try registry.recorded(8, of: 3, in: "CLEAN-2@1")
        unknown.judgements += [unknown.judgements[0]]
        try refuses([unknown])
        unknown = try registry.recorded(8, of: 3, in: "CLEAN-2@1")
        unknown.evidence += [unknown.evidence[0]]
        try refuses([unknown])
    }

    /// Every move that the lifecycle does not have, from the states that the small registry's assessments are in.
    @Test(arguments: AssessmentState.Move.allCases) func anAssessmentMovesByItsLifecycle(
        move: AssessmentState.Move
    ) throws {
        let states: [(Int, AssessmentState)] = [
            (1, .certified), (3, .superseded), (5, .withdrawn), (6, .returned), (7, .recorded),
        ]
        for (number, state) in states where state.after(move) == nil {
            try refuses([AssessmentMoved(assessment: assessment(number), move: move)])
        }
        try refuses([AssessmentMoved(assessment: assessment(99), move: move)])
    }

    @Test func aClaimIsSubmittedAnewOnlyAfterAReturn() throws {
        func submitted(_ number: Int, round: Int) -> ClaimSubmitted {
            ClaimSubmitted(
                claim: claim(number), framework: framework("CLEAN"), organisation: SmallRegistry.owner.code,
                round: round,
                submittedBy: handle("anna"),
                items: [])
        }
        try refuses([submitted(1, round: 3)])
        try refuses([submitted(1, round: 1)])
        try refuses([submitted(3, round: 2)])
        try refuses([submitted(3, round: 0)])
        try refuses([submitted(3, round: Int.min)])
    }

    @Test func aCertifiedClaimRests() throws {
        try refuses([ClaimCertified(claim: claim(1))])
        try refuses([ClaimWithdrawn(claim: claim(1), by: handle("anna"), reason: .zero)])
        for stage in QualityStage.allCases {
            try refuses([
                ClaimSignedOff(
                    signOff: SignOff(
                        claim: claim(1), round: 2, stage: stage, assurer: handle("karin"),
                        authorisation: authorisation(3), on: day("2026-03-02")))
            ])
        }
    }

    @Test func aClaimGivesOneCertificateToOnePerson() throws {
        func prepared(_ number: UInt8, replaces: CertificateSerial?) -> CertificateIssued {
            CertificateIssued(
                serial: serial(number), claim: claim(1), participant: person(1), framework: framework("CLEAN"),
                units: [], isPartial: true, issuedOn: day("2026-03-02"), content: .zero, replaces: replaces,
                issuer: SmallRegistry.owner.code, seal: SmallRegistry.seal.fingerprint)
        }
        try refuses([prepared(3, replaces: nil)])
        try refuses([prepared(1, replaces: serial(2))])
        // A certificate is replaced once, and by another.
        try refuses([prepared(3, replaces: serial(1))])
        try refuses([prepared(3, replaces: serial(9))])
        try refuses([prepared(3, replaces: serial(3))])
    }

    @Test func aCertificateIsSealedOnceAndEndsOnce() throws {
        try refuses([
            CertificateSealed(
                serial: serial(1), sealed: .zero, document: .zero, seal: SmallRegistry.seal.fingerprint)
        ])
        try refuses([
            CertificateSealed(
                serial: serial(9), sealed: .zero, document: .zero, seal: SmallRegistry.seal.fingerprint)
        ])
        for number: UInt8 in [1, 2, 9] {
            try refuses([
                CertificateEnded(serial: serial(number), move: .revoke, reason: .error, on: day("2026-03-02"))
            ])
        }
    }

    @Test func statusListsCountUp() throws {
        try refuses([
            StatusListPublished(
                issuer: SmallRegistry.owner.code, sequence: 1, thisUpdate: Chronicle.start,
                nextUpdate: Chronicle.start.adding(seconds: 60), entries: 1, content: .zero,
                seal: SmallRegistry.seal.fingerprint)
        ])
        try refuses([
            StatusListPublished(
                issuer: SmallRegistry.owner.code, sequence: 2, thisUpdate: Chronicle.start,
                nextUpdate: Chronicle.start, entries: 1, content: .zero, seal: SmallRegistry.seal.fingerprint)
        ])
    }

    @Test func anAppealIsDecidedOnce() throws {
        try refuses([
            AppealDecided(
                appeal: AppealID(number: 1), outcome: .upheld, by: handle("karin"), reason: .zero,
                on: day("2026-03-02"))
        ])
        try refuses([
            ReReviewClosed(
                assessment: assessment(1), by: handle("karin"), stands: false, reason: .zero, on: day("2026-03-02"))
        ])
    }

    @Test func aRecordIsDisposedOfOnce() throws {
        try refuses([RecordDisposed(commitment: registry.disposed, basis: "igen")])
    }
}
