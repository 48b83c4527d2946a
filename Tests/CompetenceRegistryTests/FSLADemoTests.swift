import CertificateSeal
import CompetenceModel
import Foundation
import RegistryStore
import Testing

@testable import CompetenceRegistry

/// The folder that `intyga demo` builds.
@Suite struct FSLADemoTests {
    @Test func buildsEverythingNeededToPlayEveryRole() throws {
        let parent = try Self.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: parent) }
        let folder = parent.appending(path: "demo")
        var steps: [Int] = []
        let summary = try FSLADemo(environment: FSLA.environment()).build(in: folder.path) { done, total in
            steps.append(done)
            #expect(done <= total)
        }
        #expect(
            summary == .init(participants: 96, practitioners: 17, certificates: 54, certificatesInForce: 52, claims: 20)
        )
        #expect(steps == steps.sorted())
        // The draft was moved, and nothing was left beside it.
        #expect(try FileManager.default.contentsOfDirectory(atPath: parent.path) == ["demo"])

        let keys = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "keys").path)
        // 17 people, the seal and its certificate, and what the seal has seen of the registry.
        #expect(keys.count == 20)
        #expect(keys.filter { $0.hasSuffix(".head") }.count == 1)
        let registry = try Registry.open(
            at: folder.appending(path: "intyga.sqlite").path, environment: FSLA.environment())
        for practitioner in try registry.read({ try $0.practitioners() }) {
            let file = folder.appending(path: "keys/\(practitioner.handle).key")
            let key = try PersonalKey(KeyFile(readingFrom: file))
            #expect(practitioner.keys.map(\.publicKey) == [key.publicKey.rawRepresentation])
        }

        let waiting = try #require(
            try registry.read { try $0.claims(states: [.submitted]).first { $0.submittedBy.text == "elin" } })
        let refusal = try signOff(waiting.id, as: Handle("elin")!, in: folder)
        #expect(refusal.contains("elin submitted \(waiting.id)."))
        try Self.canGoOn(registry, with: waiting.id, in: folder)
        try Self.verifies(folder)
    }

    /// hakan signs off the claim that waits for him, in the present.
    private static func canGoOn(_ registry: Registry, with waiting: ClaimID, in folder: URL) throws {
        func session(_ handle: String) throws -> Session {
            let key = try PersonalKey(KeyFile(readingFrom: folder.appending(path: "keys/\(handle).key")))
            return registry.session(as: Handle(handle)!, key: key)
        }
        _ = try #require(try session("hakan").reviewSample(of: waiting, verdict: .approved).value)
        _ = try #require(try session("hakan").signOff(waiting).value)
        // A unit whose relevance ran out in 2024 can be assessed again: its panel has looked at it since.
        let participant = try #require(
            try session("elin").addParticipants([
                NewParticipant(
                    details: ParticipantDetails(givenName: "Prov", familyName: "Person"),
                    frameworks: [World.cleaning])
            ]).value)[0]
        let unit = try #require(try registry.read { try $0.framework(World.cleaning) }?.framework.units.first)
        let assessed = try session("elin").record([
            NewAssessment(
                participant: participant, unit: unit.reference, judgedOn: registry.today,
                judgements: unit.criteria.map { Judgement(criterion: $0.number, grade: "achieved", evidence: [1]) },
                evidence: [Evidence(number: 1, method: .observation, on: registry.today)],
                notes: AssessmentNotes(evidence: [1: EvidenceNotes(why: "Visade det flera dagar i rad.")]))
        ])
        #expect(assessed.findings.isEmpty)
        #expect(assessed.value != nil)
    }

    /// Of the 54 certificates, one was superseded and one revoked; the others are trusted.
    private static func verifies(_ folder: URL) throws {
        let verifier = try CertificateVerifier(
            trust: TrustStore(readingFrom: [folder.appending(path: "trust/fsla.pem")]),
            statusLists: [Array(Data(contentsOf: folder.appending(path: "status-list.xml")))],
            now: FSLA.environment().now())
        let certificates = folder.appending(path: "certificates")
        let outcomes = try FileManager.default.contentsOfDirectory(atPath: certificates.path).map { name in
            verifier.verify(try Array(Data(contentsOf: certificates.appending(path: name)))).overall
        }
        #expect(outcomes.count { $0 == .trusted } == 52)
        #expect(outcomes.count { $0 == .rejected } == 2)
    }

    @Test func refusesAFolderWithSomethingInIt() throws {
        let folder = try Self.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data("mine".utf8).write(to: folder.appending(path: "notes.txt"))
        let demo = try FSLADemo(environment: FSLA.environment())
        let error = #expect(throws: RegistryError.self) { try demo.build(in: folder.path) }
        #expect(error?.code == .folderNotEmpty)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["notes.txt"])

        let file = #expect(throws: RegistryError.self) { try demo.build(in: folder.path + "/notes.txt") }
        #expect(file?.code == .folderNotEmpty)
    }

    /// A clock that stands before the trials ends the build, and no half of it stays.
    @Test func leavesNothingBehindWhenItFails() throws {
        let parent = try Self.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: parent) }
        let demo = try FSLADemo(environment: FSLA.environment(on: "2021-01-04"))
        let error = #expect(throws: RegistryError.self) { try demo.build(in: parent.appending(path: "demo").path) }
        #expect(error?.code == .clockBehindLedger)
        #expect(try FileManager.default.contentsOfDirectory(atPath: parent.path).isEmpty)
    }

    private static func temporaryFolder() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appending(path: "intyga-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }
}
