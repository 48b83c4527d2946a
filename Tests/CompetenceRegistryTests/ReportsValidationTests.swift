import CompetenceModel
import Foundation
import RegistryStore
import Testing

@testable import CompetenceRegistry

extension World {
    /// Adds `count` participants of one sex and municipality, registered for `framework`.
    @discardableResult func newcomers(
        _ count: Int, _ sex: Sex?, municipality: String?, framework: FrameworkCode = World.kga,
        isProtected: Bool = false
    ) throws -> [ParticipantID] {
        let known = try registry.participants().count
        return try #require(
            try admin.addParticipants(
                (0..<count).map { place in
                    NewParticipant(
                        details: ParticipantDetails(givenName: "Prov", familyName: "Provsson \(known + place)"),
                        sex: sex,
                        municipality: municipality.flatMap { MunicipalityCode($0) }, isProtected: isProtected,
                        frameworks: [framework])
                }
            ).value)
    }

    /// Assesses them in everything, and takes one claim of all of them to certificates.
    @discardableResult func certify(_ participants: [ParticipantID], in code: FrameworkCode = World.kga) throws
        -> ClaimID
    {
        for participant in participants { _ = try assess(participant, in: code, by: "anna") }
        let claim = try #require(try anna.submitClaim(for: code, participants: participants).value)
        _ = try #require(try ingrid.reviewSample(of: claim, verdict: .approved).value)
        _ = try #require(try ingrid.signOff(claim).value)
        _ = try #require(try admin.issueCertificates(of: claim, seal: seal().identity).value)
        return claim
    }
}

@Suite struct ReportsValidationTests {
    /// The published figures, key by key, computed from the replayed acts.
    @Test func printsThePublishedFigures() throws {
        let report = try FSLA.shared.get().registry.validationReport()
        let printed = try #require(
            JSONSerialization.jsonObject(with: JSONEncoder().encode(report)) as? [String: Any])
        let published = try #require(
            JSONSerialization.jsonObject(with: Data(World.fixture("fsla/published-figures.json")))
                as? [String: Any])
        var compared: [String] = []
        func compare(_ published: Any?, _ printed: Any?, _ path: String) {
            if let published = published as? [String: Any] {
                // What happened after the project is no figure of the registry.
                for (key, value) in published where key != "continuedAfterProject" {
                    compare(value, (printed as? [String: Any])?[key], path + "/" + key)
                }
            } else {
                compared.append(path)
                #expect((published as? NSObject) == (printed as? NSObject), "\(path)")
            }
        }
        compare(published["validation"], printed["validation"], "")
        #expect(
            compared.sorted() == [
                "/KGA/basicCompetences", "/KGA/municipalities", "/OCN/assessorsTrained", "/OCN/certificates/total",
                "/OCN/municipalities", "/OCN/municipalitiesWithInternalQualityAssurer", "/OCN/registered/men",
                "/OCN/registered/total", "/OCN/registered/women",
            ])
        let ocn = try #require(report.validation["OCN"])
        #expect(ocn.certificates.partial.value == 17)
        #expect(ocn.certificates.full.value == 27)
        #expect(ocn.certificates.share.text == "52 % (44/84)")
    }

    @Test func anEmptyRegistryReportsNothing() throws {
        let report = try World().registry.validationReport(ReportOptions(grouping: .municipality, isPublic: true))
        #expect(report.validation.isEmpty)
    }

    @Test func aCatalogueWithoutParticipantsReportsZeros() throws {
        let world = try World()
        _ = try world.importCatalogue("kga")
        for isPublic in [false, true] {
            let report = try world.registry.validationReport(
                ReportOptions(grouping: .municipality, isPublic: isPublic))
            let figures = try #require(report.validation["KGA"])
            #expect(figures.registered.total.value == 0)
            #expect(figures.certificates.total.value == 0)
            #expect(figures.certificates.share.percent == nil)
            #expect(figures.municipalities.isEmpty)
            #expect(figures.basicCompetences == 8)
            #expect(figures.groups?.isEmpty == true)
            // anna and bo; their authorisations are for every framework.
            #expect(figures.assessorsTrained == 2)
        }
    }

    @Test func groupsAddUpAndPeopleCountOnce() throws {
        let world = try World()
        _ = try world.importCatalogue("kga")
        let inBorgholm = try world.newcomers(2, .female, municipality: "0885")
        try world.newcomers(1, .male, municipality: "0885")
        try world.newcomers(1, nil, municipality: nil)
        try world.certify(inBorgholm)
        let report = try world.registry.validationReport(ReportOptions(grouping: .municipality))
        let figures = try #require(report.validation["KGA"])
        #expect(figures.registered.total.value == 4)
        #expect(figures.registered.women.value == 2)
        #expect(figures.registered.men.value == 1)
        #expect(figures.registered.notStated?.value == 1)
        #expect(figures.certificates.total.value == 2)
        #expect(figures.certificates.women?.text == "100 % (2/2)")
        #expect(figures.certificates.men?.text == "0 % (0/1)")
        let groups = try #require(figures.groups)
        #expect(groups.map(\.group.key) == ["0885", "unknown"])
        #expect(groups.map(\.group.title.sv) == ["Borgholm", "ej angivet"])
        #expect(groups.map(\.registered.total.value) == [3, 1])
        #expect(groups.map(\.certificates.total.value) == [2, 0])
    }

    @Test func aRevokedCertificateDoesNotCount() throws {
        let world = try World()
        _ = try world.importCatalogue("kga")
        let participant = try world.newcomers(1, .female, municipality: "0885")
        let claim = try world.certify(participant)
        let serial = try #require(try world.registry.read { try $0.certificates(of: claim) }.first?.serial)
        _ = try #require(try world.admin.revoke(serial, reason: .error, comment: "Fel namn").value)
        let figures = try #require(try world.registry.validationReport().validation["KGA"])
        #expect(figures.certificates.total.value == 0)
        #expect(figures.registered.total.value == 1)
    }

    @Test func forPublicationNoSmallNumberCanBeWorkedOut() throws {
        let world = try World()
        _ = try world.importCatalogue("kga")
        // Borgholm 8 (2 men), Emmaboda 12 (6 men), Torsås 20 (10 men).
        try world.newcomers(6, .female, municipality: "0885")
        try world.newcomers(2, .male, municipality: "0885")
        try world.newcomers(6, .female, municipality: "0862")
        try world.newcomers(6, .male, municipality: "0862")
        try world.newcomers(10, .female, municipality: "0834")
        try world.newcomers(10, .male, municipality: "0834")
        let report = try world.registry.validationReport(ReportOptions(grouping: .municipality, isPublic: true))
        let figures = try #require(report.validation["KGA"])
        #expect(figures.registered.total.value == 40)
        #expect(figures.registered.men.value == 18)
        let groups = try #require(figures.groups)
        #expect(groups.map(\.group.key) == ["0834", "0862", "0885"])
        #expect(groups.map(\.registered.total.value) == [20, 12, 8])
        // Torsås is shown; of Borgholm and Emmaboda a reader knows 12 women and 8 men together.
        #expect(groups.map(\.registered.men.value) == [10, nil, nil])
        #expect(groups.map(\.registered.women.value) == [10, nil, nil])
        #expect(groups.allSatisfy { $0.certificates.women == nil })
    }

    @Test func bySexWhatARowWithholdsTheTotalsDoNotTell() throws {
        let world = try World()
        _ = try world.importCatalogue("kga")
        try world.newcomers(30, .female, municipality: "0885")
        try world.newcomers(3, .male, municipality: "0885")
        let report = try world.registry.validationReport(ReportOptions(grouping: .sex, isPublic: true))
        let figures = try #require(report.validation["KGA"])
        #expect(figures.registered.total.value == 33)
        #expect(figures.registered.women.value == nil)
        #expect(figures.registered.men.value == nil)
        #expect(figures.groups?.map(\.registered.total.value) == [nil, nil])
    }

    @Test func anUnknownFrameworkIsAnError() throws {
        let world = try World()
        #expect {
            _ = try world.registry.validationReport(ReportOptions(framework: World.kga))
        } throws: { error in
            (error as? RegistryError)?.code == .unknownFramework
        }
    }
}
