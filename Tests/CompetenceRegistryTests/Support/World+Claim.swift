import CompetenceModel
import Testing

@testable import CompetenceRegistry

extension World {
    /// One participant, assessed by anna in everything, and put forward.
    static func withClaim() throws -> (world: World, claim: ClaimID) {
        let world = try World()
        _ = try world.importCatalogue("kga")
        let person = try world.participant("Maja", "Ek", frameworks: [World.kga])
        _ = try world.assess(person, in: World.kga, by: "anna")
        return (world, try #require(try world.anna.submitClaim(for: World.kga).value))
    }
}
