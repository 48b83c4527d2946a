import CompetenceModel
import Foundation
import Testing

@testable import CompetenceRegistry

/// From every state, for a participant who can show the competence, honest people who do what they are advised reach a valid
/// certificate: after every mistake, and after every pair of mistakes.
@Suite struct LivenessTests {
    /// The states on the way without any mistake: how many steps were taken.
    private static func wayPoints(in folder: URL) throws -> [LivenessWorld] {
        var follower = AdviceFollower(LivenessWorld(try ExplorationWorld()))
        var points = [try LivenessWorld(copying: follower.world, in: folder)]
        while try !follower.world.hasCertificate() {
            try #require(points.count < AdviceFollower.bound)
            guard try follower.step() else { throw AdviceFollower.Stuck("nothing waits", follower.log) }
            points.append(try LivenessWorld(copying: follower.world, in: folder))
        }
        return points
    }

    private static func inFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "liveness-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(folder)
    }

    /// INTYGA_LIVENESS says after how many pauses every second mistake is tried as well: 1, at once; 3, also one and two steps after the
    /// first. By default, none.
    @Test func everyMistakeLeadsToACertificate() throws {
        let pauses = ProcessInfo.processInfo.environment["INTYGA_LIVENESS"].flatMap { Int($0) } ?? 0
        var runs = 0
        var stuck: [String] = []
        var steps = 0
        try Self.inFolder { folder in
            let points = try Self.wayPoints(in: folder)
            func finish(_ world: LivenessWorld, _ what: String) {
                runs += 1
                var follower = AdviceFollower(world)
                do {
                    try follower.toACertificate()
                    steps = max(steps, follower.log.count)
                } catch {
                    stuck.append("\(what): \(error)")
                }
            }
            for (place, point) in points.enumerated() {
                for first in Mistake.all {
                    let once = try LivenessWorld(copying: point, in: folder)
                    guard try first.happens(in: once) else { continue }
                    finish(try LivenessWorld(copying: once, in: folder), "step \(place), \(first.name)")
                    for pause in 0..<pauses {
                        var follower = AdviceFollower(try LivenessWorld(copying: once, in: folder))
                        for _ in 0..<pause { _ = try? follower.step() }
                        for second in Mistake.all {
                            let twice = try LivenessWorld(copying: follower.world, in: folder)
                            guard try second.happens(in: twice) else { continue }
                            finish(twice, "step \(place), \(first.name), then (\(pause)) \(second.name)")
                        }
                    }
                }
            }
        }
        print(
            """
            liveness: \(Mistake.all.count) mistakes\(pauses > 0 ? " and all their pairs" : ""), \(runs) ways from there, at most \(steps) \
            steps to a certificate, \(stuck.count) that lead nowhere
            """)
        for way in stuck.prefix(12) { Issue.record("\(way)") }
        #expect(stuck.isEmpty, "\(stuck.count)")
        #expect(runs > (pauses > 0 ? 1000 : 60))
    }
}
