import CompetenceModel
import RegistryStore
import Testing

@testable import CompetenceRegistry

/// One person has one record: likely duplicates are told before anything is added, and a registration by mistake can be undone.
@Suite struct DuplicateTests {
    private let world: World

    init() throws {
        world = try World()
        _ = try world.importCatalogue("kga")
    }

    private func people() throws -> [String] {
        try world.registry.participants().map { "\($0.participant.id) \($0.name.text.sv)" }
    }

    private func add(
        _ given: String?, _ family: String?, by handle: String = "anna", otherThan: Set<ParticipantID> = [],
        isProtected: Bool = false, number: String? = nil, organisation: String? = nil, municipality: String? = nil
    ) throws -> [String] {
        let details = ParticipantDetails(
            givenName: given, familyName: family, identityNumber: try number.map { try IdentityNumber($0) })
        return try world.session(handle).addParticipants([
            NewParticipant(
                details: details, municipality: municipality.flatMap { MunicipalityCode($0) }, isProtected: isProtected,
                organisation: organisation.flatMap { OrganisationCode($0) }, otherThan: otherThan)
        ]).findings.map { "\($0.code.rawValue) \($0.values["other"] ?? "")" }
    }

    private func bring(
        _ table: String, others: [Int: LineOthers] = [:], leavingOut: Set<Int> = []
    ) throws -> [String] {
        try world.anna.importParticipants(
            Array(table.utf8), named: "people.csv", others: others, leavingOut: leavingOut
        ).findings.map { "\($0.place ?? "") \($0.code.rawValue) \($0.values["other"] ?? $0.values["line"] ?? "")" }
    }

    @Test func theSameTableTwiceDoublesNobody() throws {
        let table = "given-name,family-name\nMaja,Ek\nOtto,Sand\n"
        #expect(try bring(table) == [])
        #expect(try bring(table) == ["2 likely-duplicate P-0001", "3 likely-duplicate P-0002"])
        #expect(try people() == ["P-0001 Maja Ek", "P-0002 Otto Sand"])
        // Who is another is said line by line, in the table or as an answer.
        #expect(
            try bring("given-name,family-name,other-than\nMaja,Ek,P-0001\nOtto,Sand,\n")
                == ["3 likely-duplicate P-0002"])
        #expect(
            try bring(table, others: [2: LineOthers(participants: [ParticipantID(number: 1)])], leavingOut: [3]) == [])
        #expect(try people() == ["P-0001 Maja Ek", "P-0002 Otto Sand", "P-0003 Maja Ek"])
        #expect(try world.registry.audit().isClean)
    }

    @Test func twoOfOneNameInATableAreAskedAbout() throws {
        #expect(try bring("förnamn;efternamn\nMaja;Ek\nEk;Maja\n") == ["3 rows-alike 2"])
        #expect(try people() == [])
        #expect(try bring("förnamn;efternamn;annan-än\nMaja;Ek;\nEk;Maja;2\n") == [])
        #expect(try people() == ["P-0001 Maja Ek", "P-0002 Ek Maja"])
    }

    @Test func whatTellsTwoPeopleApartIsNotAskedAbout() throws {
        #expect(try add("Maja", "Ek", number: "202601612381") == [])
        #expect(try add("maja", "ek", number: "201901012391") == [])
        #expect(try add("MAJA", "EK") == ["likely-duplicate P-0001", "likely-duplicate P-0002"])
        let member = try world.organisation("GRA", "Grannby", .member)
        #expect(try add("Maja", "Ek", organisation: member.text) == [])
        #expect(try add("Otto", "Sand", municipality: "0885") == [])
        #expect(try add("Otto", "Sand", municipality: "0862") == [])
        #expect(try add("Otto", "Sand", otherThan: [ParticipantID(number: 4)]) == ["likely-duplicate P-0005"])
        #expect(try add("Otto", "Sand", otherThan: [ParticipantID(number: 4), ParticipantID(number: 5)]) == [])
        #expect(try world.registry.audit().isClean)
    }

    @Test func aProtectedIdentityIsNotGivenAwayByIt() throws {
        #expect(try add("Karl", "Hemlig", isProtected: true) == [])
        #expect(try add("Karl", "Hemlig") == [])
        #expect(
            try add("Karl", "Hemlig", by: "maria", otherThan: [ParticipantID(number: 2)]) == ["likely-duplicate P-0001"]
        )
    }

    @Test func aRegistrationByMistakeIsUndoneAndForgotten() throws {
        #expect(try add("Maja", "Ek", number: "202601612381") == [])
        let maja = ParticipantID(number: 1)
        _ = try #require(try world.admin.correct(maja, .init(givenName: .set("Maj"))).value)
        let records = try world.registry.read { try $0.detailsOnRecord(of: maja) }
        #expect(records.count == 2)
        #expect(try world.anna.removeParticipant(maja).findings.map(\.code) == [.roleRequired])
        _ = try #require(try world.admin.removeParticipant(maja).value)
        #expect(try people() == [])
        #expect(throws: RegistryError.self) { try world.registry.participant(maja) }
        #expect(try world.registry.read { reader in try records.allSatisfy { try reader.confidential($0) == nil } })
        #expect(try world.registry.audit().isClean)
        // What is sealed from, the replica, follows.
        _ = try #require(try world.admin.publishStatusList(seal: world.seal().identity).value)
        // Name and number are free, the id is not.
        #expect(try add("Maja", "Ek", number: "202601612381") == [])
        #expect(try people() == ["P-0002 Maja Ek"])
        #expect(try world.registry.audit().isClean)
    }

    @Test func whatWasDoneIsNotRemoved() throws {
        let maja = try world.participant("Maja", "Ek", frameworks: [World.kga])
        _ = try world.assess(maja, in: World.kga, by: "anna")
        #expect(try world.admin.removeParticipant(maja).findings.map(\.code) == [.participantIsRestedOn])
        #expect(try people() == ["P-0001 Maja Ek"])
    }
}
