import CertificateSeal
import CompetenceModel
import Foundation
import RegistryStore
import Testing

@testable import CompetenceRegistry

@Suite struct CertificationWalkTests {
    /// bo is provisional, and has put something forward. Anybody tries anything, authorisations too, many times over: nobody
    /// becomes a certified assessor but by training and an approved validation, or after losing the provisional authorisation.
    @Test(arguments: 0..<4) func nobodyBecomesCertifiedAnotherWay(walk: Int) throws {
        let environment = ProcessInfo.processInfo.environment["INTYGA_SEED"].flatMap { UInt64($0) }
        let seed = environment ?? UInt64.random(in: 0...UInt64.max)
        print("certification walk \(walk): INTYGA_SEED=\(seed)")
        var generator = SeededGenerator(seed: seed &+ UInt64(walk))
        let world = try Self.world()
        let claims = ExplorationCommand.all(participants: 2)
        let authorisations = ExplorationWorld.handles.flatMap { Self.authorisations($0) }
        for step in 0..<400 {
            guard let command = (step % 2 == 0 ? claims : authorisations).randomElement(using: &generator) else {
                return
            }
            _ = try? command.run(world)
        }
        // Whatever came before, there is a proper way to the end.
        try Self.certifyProperly(world)
        let invariant = try CertificationInvariant(world.registry)
        #expect(invariant.violations == [], "INTYGA_SEED=\(seed), walk \(walk)")
        #expect(invariant.certified > 0)
        #expect(try world.registry.audit().findings.map(\.description) == [], "INTYGA_SEED=\(seed), walk \(walk)")
    }

    private static func world() throws -> ExplorationWorld {
        let world = try ExplorationWorld()
        let maria = world.session("maria")
        let catalogue = ExplorationWorld.catalogue.replacing(
            "version=\"1\" provenance", with: "version=\"2\" provenance"
        )
        .replacing(
            "panelAdoption=\"notRequired\"",
            with: "panelAdoption=\"notRequired\" approvedValidations=\"\(CertificationInvariant.needed)\"")
        _ = try #require(try maria.importCatalogue(Array(catalogue.utf8), named: "small.xml").value)
        let bo = Handle("bo")!
        _ = try #require(try maria.withdraw(bo, role: .assessor, reason: "Börjar om").value)
        _ = try #require(try maria.authorise(bo, role: .assessor, basis: "Under utbildning", provisional: true).value)
        let person = ParticipantID(number: 2)
        _ = try #require(try world.session("bo").record([world.assessment(of: person)]).value)
        _ = try #require(try world.session("anna").submitClaim(for: ExplorationWorld.code).value)
        return world
    }

    /// What somebody may try about bo's authorisations, whatever their own role.
    private static func authorisations(_ actor: String) -> [ExplorationCommand] {
        let bo = Handle("bo")!
        return [
            ExplorationCommand(actor, "certify bo") { session, _ in
                try session.certify(bo, training: "Kurs", trainedOn: session.registry.today).value != nil
            },
            ExplorationCommand(actor, "certify bo untrained") { session, _ in try session.certify(bo).value != nil },
            ExplorationCommand(actor, "authorise bo") { session, _ in
                try session.authorise(bo, role: .assessor, basis: "Kurs").value != nil
            },
            ExplorationCommand(actor, "authorise bo for the framework") { session, _ in
                try session.authorise(bo, role: .assessor, framework: ExplorationWorld.code, basis: "Kurs").value != nil
            },
            ExplorationCommand(actor, "authorise bo provisionally") { session, _ in
                try session.authorise(bo, role: .assessor, basis: "Kurs", provisional: true).value != nil
            },
            ExplorationCommand(actor, "withdraw bo") { session, _ in
                try session.withdraw(bo, role: .assessor, reason: "Slutar").value != nil
            },
            ExplorationCommand(actor, "make bo an administrator of the framework") { session, _ in
                try session.authorise(bo, role: .administrator, framework: ExplorationWorld.code, basis: "Kurs").value
                    != nil
            },
        ]
    }

    /// dag is added, provisional, assesses a participant of their own, is approved, and certified.
    private static func certifyProperly(_ world: ExplorationWorld) throws {
        let maria = world.session("maria")
        let dag = Handle("dag")!
        let key = PersonalKey()
        _ = try #require(try maria.addPractitioner(dag, details: PractitionerDetails(name: "Dag")).value)
        _ = try #require(try maria.authorise(dag, role: .assessor, basis: "Under utbildning", provisional: true).value)
        _ = try #require(try maria.registerKey(of: dag, key).value)
        let added = try maria.addParticipants([
            NewParticipant(
                details: ParticipantDetails(givenName: "Rut", familyName: "Ek"), frameworks: [ExplorationWorld.code])
        ])
        let person = try #require(added.value?.first)
        let session = world.registry.session(as: dag, key: key)
        _ = try #require(try session.record([world.assessment(of: person)]).value)
        let claim = try #require(
            try session.submitClaim(for: ExplorationWorld.code, participants: [person]).value)
        #expect(try maria.certify(dag, training: "Kurs", trainedOn: world.registry.today).value == nil)
        _ = try #require(try world.session("ingrid").reviewSample(of: claim, verdict: .approved).value)
        _ = try #require(try maria.certify(dag, training: "Kurs", trainedOn: world.registry.today).value)
    }
}
