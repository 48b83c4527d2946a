import CertificateSeal
import CertificateXML
import CompetenceModel
import RegistryStore
import Testing

@testable import CompetenceRegistry

/// What was typed wrong of a participant can be put right, and what was right is not lost by it. The numbers are the Tax Agency's
/// test numbers: the last digit but one is odd for men.
@Suite struct CorrectionTests {

    private let his: IdentityNumber
    private let anothers: IdentityNumber
    private let hers: IdentityNumber
    private let world: World
    private let maja: ParticipantID
    private let otto: ParticipantID

    init() throws {
        his = try IdentityNumber("202601912393")
        anothers = try IdentityNumber("201901012391")
        hers = try IdentityNumber("202601612381")
        world = try World()
        maja = try world.participant("Maja", "Ek", frameworks: [])
        otto = try #require(
            try world.admin.addParticipants([
                NewParticipant(details: ParticipantDetails(givenName: "Otto", familyName: "Sand"), sex: .male)
            ]).value)[0]
    }

    private func details(_ id: ParticipantID) throws -> ParticipantDetails {
        try #require(try world.admin.reveal(id).value)
    }

    private func correct(_ id: ParticipantID, _ number: ParticipantCorrection.Number) throws -> [String] {
        try world.admin.correct(id, .init(identityNumber: number)).findings.map(\.code.rawValue)
    }

    private func isClean() throws -> Bool { try world.registry.audit().isClean }

    @Test func aNumberTypedOnTheWrongPersonIsFreeForItsOwner() throws {
        #expect(try correct(maja, .mistaken(right: his)) == [])
        #expect(try correct(otto, .mistaken(right: his)) == ["identity-number-in-use"])
        #expect(try correct(maja, .mistaken(right: nil)) == [])
        #expect(try details(maja).identityNumbers == [])
        #expect(try correct(otto, .mistaken(right: his)) == [])
        #expect(try details(otto).identityNumber == his)
        #expect(try isClean())
    }

    @Test func aFormerNumberStaysItsHoldersForGood() throws {
        #expect(try correct(otto, .mistaken(right: his)) == [])
        #expect(try correct(otto, .replaced(by: anothers)) == [])
        #expect(try details(otto).formerIdentityNumbers == [his])
        #expect(try correct(maja, .mistaken(right: his)) == ["identity-number-in-use"])
        #expect(try details(maja).identityNumber == nil)
    }

    @Test func aNumberThatWasCalledFormerByMistakeIsFreed() throws {
        // The wrong number was replaced as if the Tax Agency had given another.
        #expect(try correct(otto, .mistaken(right: anothers)) == [])
        #expect(try correct(otto, .replaced(by: his)) == [])
        _ = try #require(try world.admin.correct(otto, .init(removedFormerNumbers: [anothers])).value)
        #expect(try details(otto).identityNumbers == [his])
        // And the other way: what was called a mistake was hers.
        _ = try #require(try world.admin.correct(otto, .init(addedFormerNumbers: [anothers])).value)
        #expect(try details(otto).formerIdentityNumbers == [anothers])
        #expect(try isClean())
    }

    @Test func swappedNumbersAreExchangedInOneAct() throws {
        #expect(try correct(maja, .mistaken(right: his)) == [])
        #expect(try correct(otto, .mistaken(right: hers)) == [])
        let before = try world.registry.read { try $0.position().number }
        #expect(try world.admin.swapIdentityNumbers(of: maja, and: otto).findings == [])
        #expect(try world.registry.read { try $0.position().number } == before + 1)
        #expect(try details(maja).identityNumbers == [hers])
        #expect(try details(otto).identityNumbers == [his])
        // The sex in the reports is that of the right number.
        let people = try world.registry.participants().map(\.participant.sex)
        #expect(people == [.female, .male])
        #expect(try isClean())
    }

    @Test func aNumberAtOneOfTwoGoesToTheOther() throws {
        #expect(try correct(maja, .mistaken(right: his)) == [])
        #expect(try world.admin.swapIdentityNumbers(of: maja, and: otto).findings == [])
        #expect(try details(maja).identityNumber == nil)
        #expect(try details(otto).identityNumber == his)
        #expect(try isClean())
    }

    @Test func theSexFollowsTheNumberAndContradictsItNever() throws {
        #expect(try correct(maja, .mistaken(right: his)) == [])
        func sex() throws -> Sex? { try world.registry.participant(maja).overview.participant.sex }
        #expect(try sex() == .male)
        #expect(
            try world.admin.correct(maja, .init(sex: .set(.female))).findings.map(\.code) == [.sexOfNumberDiffers])
        #expect(try correct(maja, .replaced(by: hers)) == [])
        #expect(try sex() == .female)
        #expect(try correct(maja, .mistaken(right: nil)) == [])
        _ = try #require(
            try world.admin.correct(maja, .init(sex: .removed, municipality: .set(MunicipalityCode("0885")!))).value)
        #expect(try sex() == nil)
        #expect(try world.registry.participant(maja).overview.participant.municipality?.text == "0885")
        #expect(try isClean())
    }

    @Test func whoAPractitionerIsCanBeCorrected() throws {
        let anna = world.anna.handle
        _ = try world.importCatalogue("kga")
        _ = try #require(try world.admin.register(maja, for: World.kga).value)
        _ = try #require(
            try world.admin.correctPractitioner(anna, .init(name: "Anna Bergh", participant: .set(maja))).value)
        #expect(try world.registry.read { try $0.name(of: anna) } == "Anna Bergh")
        // She is the participant now: somebody else assesses her.
        let unit = try #require(UnitReference("K1@1"))
        let own = try world.anna.obstacles(to: maja, in: [unit]).flatMap(\.findings)
        #expect(own.contains { $0.code == .assessorIsTheParticipant })
        _ = try #require(try world.admin.correctPractitioner(anna, .init(participant: .removed)).value)
        _ = try world.assess(maja, in: World.kga, by: "anna")
        #expect(try world.anna.correctPractitioner(anna, .init(name: "A")).findings.map(\.code) == [.roleRequired])
        #expect(try isClean())
    }

    @Test func onlyAnAdministratorCorrects() throws {
        #expect(try world.anna.correct(maja, .init(sex: .set(.male))).findings.map(\.code) == [.roleRequired])
        #expect(
            try world.anna.swapIdentityNumbers(of: maja, and: otto).findings.map(\.code) == [.roleRequired])
    }

    // MARK: Names and births on certificates

    private func signedOff(_ people: [ParticipantID]) throws -> ClaimID {
        _ = try world.importCatalogue("kga")
        for person in people {
            _ = try #require(try world.admin.register(person, for: World.kga).value)
            _ = try world.assess(person, in: World.kga, by: "anna")
        }
        let claim = try #require(try world.anna.submitClaim(for: World.kga, participants: people).value)
        _ = try #require(try world.ingrid.reviewSample(of: claim, verdict: .approved).value)
        _ = try #require(try world.ingrid.signOff(claim).value)
        return claim
    }

    @Test func whoeverHasOneNameIsCertifiedUnderIt() throws {
        _ = try #require(try world.admin.correct(maja, .init(givenName: .set("Siti"), familyName: .removed)).value)
        let claim = try signedOff([maja])
        let issued = try #require(try world.admin.issueCertificates(of: claim, seal: world.seal().identity).value)
        let text = String(decoding: issued[0].document, as: UTF8.self)
        #expect(text.contains("<GivenName>Siti</GivenName>") && !text.contains("FamilyName"))
        let verifier = try CertificateVerifier(
            trust: TrustStore(pem: world.seal().pem, source: "seal"), statusLists: [], now: world.clock.now)
        #expect(verifier.verify(issued[0].document).certificate?.holder == .init(givenName: "Siti"))
        #expect(throws: RegistryError.self) { try world.admin.correct(maja, .init(givenName: .removed)) }
        #expect(try isClean())
    }

    @Test func whatACertificateIsToSayOfABirthIsThereBeforeAnythingIsSealed() throws {
        let claim = try signedOff([maja, otto])
        #expect(try correct(otto, .mistaken(right: his)) == [])
        let seal = world.seal().identity
        var options = IssueOptions(birth: .identityNumber)
        let refused = try world.admin.issueCertificates(of: claim, seal: seal, options: options)
        #expect(refused.findings.map(\.code) == [.identityNumberNotOnRecord])
        #expect(refused.findings.map { $0.values["participant"] } == [maja.text])
        #expect(try world.registry.read { try $0.certificates(of: claim) }.isEmpty)
        options.withoutBirth = [maja]
        let issued = try #require(try world.admin.issueCertificates(of: claim, seal: seal, options: options).value)
        let texts = Dictionary(
            uniqueKeysWithValues: issued.map { ($0.participant, String(decoding: $0.document, as: UTF8.self)) })
        #expect(texts[otto]?.contains("<IdentityNumber>202601912393</IdentityNumber>") == true)
        #expect(texts[maja]?.contains("IdentityNumber") == false)
        #expect(try isClean())
    }

    @Test func aDayOfBirthIsKnownApartFromTheNumber() throws {
        #expect(try correct(otto, .mistaken(right: anothers)) == [])
        _ = try #require(
            try world.admin.correct(otto, .init(dateOfBirth: .set(CalendarDate("2018-12-30")!))).value)
        #expect(
            try world.admin.correct(otto, .init(dateOfBirth: .set(CalendarDate("2026-03-03")!))).findings.map(\.code)
                == [.dateInTheFuture])
        let claim = try signedOff([maja, otto])
        let seal = world.seal().identity
        var options = IssueOptions(birth: .date)
        #expect(
            try world.admin.issueCertificates(of: claim, seal: seal, options: options).findings.map(\.code)
                == [.dateOfBirthNotOnRecord])
        _ = try #require(
            try world.admin.correct(maja, .init(dateOfBirth: .set(CalendarDate("2001-02-03")!))).value)
        options = IssueOptions(birth: .date)
        let issued = try #require(try world.admin.issueCertificates(of: claim, seal: seal, options: options).value)
        let dates = issued.map { String(decoding: $0.document, as: UTF8.self) }.compactMap {
            $0.firstMatch(of: /<DateOfBirth>(.*)<\/DateOfBirth>/)?.1
        }
        #expect(Set(dates) == ["2018-12-30", "2001-02-03"])
        #expect(try isClean())
    }
}
