import CompetenceModel
import CompetenceRegistry
import Foundation
import Testing

@testable import intyga

/// A clock that runs ahead, at the command line: asked about before, put right after.
@Suite struct ClockCommandTests {
    /// Somebody's computer says that it is five years later, and nobody asks.
    static func leap(in office: Office) throws {
        var environment = RegistryEnvironment.live
        let now = environment.now
        environment.now = { now().adding(seconds: 5 * 365 * 86_400) }
        let registry = try Registry.open(
            at: office.folder.appendingPathComponent("intyga.sqlite").path, environment: environment)
        let keys = KeyFolder(path: office.folder.appendingPathComponent("keys").path)
        let anna = try #require(Handle("anna"))
        let session = registry.session(as: anna, key: try keys.personalKey(of: anna, language: .english))
        let details = ParticipantDetails(givenName: "Åsa", familyName: "Längre fram")
        _ = try #require(try session.addParticipants([NewParticipant(details: details)]).value)
    }

    @Test func theWayOnIsSaidAndWorks() throws {
        let office = try Office()
        try Self.leap(in: office)
        let add = ["participant", "add", "--given-name", "Bo", "--family-name", "Ek"]
        let locked = try office.run(add, as: "bo")
        #expect(locked.status == 65)
        #expect(locked.error.contains("intyga audit correct-clock --reason"))
        #expect(try office.run("audit", "verify").status == 1)
        #expect(try office.run("audit", "correct-clock", "--reason", "Fel år.", as: "bo").status == 1)
        try office.must("audit", "correct-clock", "--reason", "Datorn visade fel år.", as: "maria")
        try office.must("participant", "add", "--given-name", "Bo", "--family-name", "Ek", as: "bo")
        let audit = try office.must("audit", "verify").output
        #expect(audit.contains("were dated by a clock that ran ahead"))
        #expect(audit.contains("Nothing was changed"))
    }

    /// A registry that rested for two days, on a machine that was not used either: whoever acts says that it is the right day.
    @Test func aDoubtfulClockIsAskedAbout() throws {
        let office = try Office(empty: ())
        let start = RegistryEnvironment.live.now().adding(seconds: -2 * 86_400)
        var environment = RegistryEnvironment.live
        environment.now = { start }
        let keys = KeyFolder(path: office.folder.appendingPathComponent("keys").path)
        try office.must("key", "create", "maria")
        let maria = try #require(Handle("maria"))
        _ = try Registry.create(
            at: office.folder.appendingPathComponent("intyga.sqlite").path,
            charter: RegistryCharter(
                issuer: .init(name: "Exempelby AME", code: "EXB"), administrator: maria,
                administratorName: "Maria Lind", basis: "Beslut"),
            key: try keys.personalKey(of: maria, language: .english), environment: environment)
        let state = ["XDG_STATE_HOME": office.folder.appendingPathComponent("state").path]
        let add = ["participant", "add", "--given-name", "Bo", "--family-name", "Ek"]
        let asked = try office.run(add, as: "maria", environment: state)
        #expect(asked.status == 77)
        let day = RegistryEnvironment.live.now().dateInSweden.description
        #expect(asked.error.contains("INTYGA_CLOCK=\(day)"))
        #expect(try office.must("audit", "log", "--format", "json").output.contains("ParticipantAdded") == false)
        #expect(
            try office.run(add, as: "maria", environment: state.merging(["INTYGA_CLOCK": "2020-01-01"]) { $1 }).status
                == 77)
        #expect(
            try office.run(add, as: "maria", environment: state.merging(["INTYGA_CLOCK": day]) { $1 }).status == 0)
        // From then on the machine has seen this time.
        let another = ["participant", "add", "--given-name", "Eva", "--family-name", "Ek"]
        #expect(try office.run(another, as: "maria", environment: state).status == 0)
    }

    /// A registry whose first entry is dated ahead could not be written to by anybody.
    @Test func aNewRegistryAsksToo() throws {
        let office = try Office(empty: ())
        let state = office.folder.appendingPathComponent("state")
        let seen = state.appendingPathComponent("intyga/clock")
        try FileManager.default.createDirectory(
            at: seen.deletingLastPathComponent(), withIntermediateDirectories: true)
        let earlier = RegistryEnvironment.live.now().adding(seconds: -30 * 86_400)
        try Data("\(earlier)\n".utf8).write(to: seen)
        let create = [
            "init", "--name", "Exempelby AME", "--code", "EXB", "--administrator", "maria", "--administrator-name",
            "Maria Lind",
        ]
        let asked = try office.run(create, environment: ["XDG_STATE_HOME": state.path])
        #expect(asked.status == 77)
        let day = RegistryEnvironment.live.now().dateInSweden.description
        #expect(asked.error.contains("INTYGA_CLOCK=\(day)"))
        #expect(try String(contentsOf: seen, encoding: .utf8) == "\(earlier)\n")
        let files = try FileManager.default.subpathsOfDirectory(atPath: office.folder.path)
        #expect(files.filter { $0.hasSuffix(".sqlite") || $0.hasSuffix(".key") } == [])
        #expect(
            try office.run(create, environment: ["XDG_STATE_HOME": state.path, "INTYGA_CLOCK": day]).status == 0)
        #expect(try String(contentsOf: seen, encoding: .utf8) != "\(earlier)\n")
    }
}
