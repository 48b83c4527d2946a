import CompetenceModel
import Foundation
import Testing

@testable import CompetenceRegistry

@Suite struct ExplorationTests {
    /// What normally happens to a claim, one command a step.
    static let normalPath = [
        "anna: assess P1", "bo: assess P2", "anna: submit", "ingrid: approve", "ingrid: sign off", "erik: approve",
        "erik: sign off", "maria: issue",
    ]

    /// What happens now and then after a step: the search starts from there, too. Two commands on, it comes to certificates
    /// that the normal path does not lead to.
    static let detours = ["erik: approve": "erik: return an assessment"]

    /// From every step of the normal path and every detour, every state is visited that any sequence of commands by anybody
    /// reaches, up to a number of commands that change something; in each of them everybody tries everything.
    @Test func noSequenceOfCommandsBreaksARule() throws {
        let depth = ProcessInfo.processInfo.environment["INTYGA_EXPLORATION_DEPTH"].flatMap { Int($0) } ?? 2
        let folder = FileManager.default.temporaryDirectory.appending(path: "exploration-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }

        let commands = ExplorationCommand.all(participants: 2)
        var exploration = Exploration(folder: folder, commands: commands)
        var world = try ExplorationWorld()
        var frontier = [world]
        for step in Self.normalPath {
            world = try world.forked(in: folder)
            let command = try #require(commands.first { $0.description == step })
            let went = try command.run(world)
            #expect(went, "\(step)")
            frontier.append(try world.forked(in: folder))
            if let detour = Self.detours[step] {
                let aside = try world.forked(in: folder)
                let command = try #require(commands.first { $0.description == detour })
                let went = try command.run(aside)
                #expect(went, "\(detour)")
                frontier.append(aside)
            }
        }
        for start in frontier { exploration.visited.insert(try start.signature()) }
        for _ in 0..<depth { frontier = try exploration.step(from: frontier) }
        print(
            """
            exploration: \(depth) commands from each of \(Self.normalPath.count + Self.detours.count + 1) steps, \
            \(exploration.visited.count) states, \(exploration.attempts) attempts, \
            \(exploration.certificates) certificates
            """)
        // The search must have reached certificates besides the normal one, or it has shown nothing.
        #expect(exploration.certificates > 0)
    }
}

/// A search that is under way.
private struct Exploration {
    let folder: URL
    let commands: [ExplorationCommand]
    var visited: Set<String> = []
    var attempts = 0
    var certificates = 0

    /// The states that one command more reaches and that have not been visited.
    mutating func step(from frontier: [ExplorationWorld]) throws -> [ExplorationWorld] {
        var next: [ExplorationWorld] = []
        for world in frontier {
            // A refused command changes nothing, so one fork serves until a command goes through.
            var fork = try world.forked(in: folder)
            for command in commands {
                attempts += 1
                guard (try? command.run(fork)) == true else { continue }
                if visited.insert(try fork.signature()).inserted {
                    let invariant = try CertificateInvariant(fork.registry)
                    #expect(invariant.violations == [], "after \(command)")
                    certificates += invariant.certificates
                    next.append(fork)
                }
                fork = try world.forked(in: folder)
            }
        }
        return next
    }
}
