import CompetenceModel
import Foundation
import Testing

@testable import CompetenceRegistry

/// The reports of the replayed trials, against what was published and what `fixtures/fsla/README.md` says is chosen.
@Suite struct FSLAReportTests {
    /// Every published figure on validation stands in the report, under the same key.
    @Test func printsThePublishedFigures() throws {
        let report = try FSLA.shared.get().registry.validationReport()
        let printed = try Self.figures(JSONEncoder().encode(report))
        var published = try Self.figures(Data(World.fixture("fsla/published-figures.json")))
        // What happened after the project is not in the registry.
        #expect(published["OCN"]?.removeValue(forKey: "continuedAfterProject") as? [String] == ["Emmaboda"])

        // Registered, women, men, certificates, municipalities, assessors, quality assurers; competences, municipality.
        #expect(Self.leaves(of: published) == 9)
        for (kind, figures) in published {
            for (key, expected) in figures {
                let found = printed[kind]?[key]
                #expect(Self.holds(found, expected), "\(kind) \(key): \(String(describing: found)), not \(expected)")
            }
        }
    }

    /// Of 84, 44 came to a certificate; the others stand where the data set says that they stopped.
    @Test func knowsWhereTheOthersStopped() throws {
        let report = try FSLA.shared.get().registry.funnelReport()
        let ocn = try #require(report.funnels.first { $0.kind == .ocn })
        let reached = Dictionary(uniqueKeysWithValues: ocn.steps.map { ($0.step, $0.reached.value) })
        #expect(reached[.registered] == 84)
        // 9 were registered only.
        #expect(reached[.evidence] == 75)
        // 8 have criteria not yet achieved, 7 have units that nobody put forward.
        #expect(reached[.claimed] == 60)
        // 4 were returned, 5 wait for the internal quality assurer.
        #expect(reached[.internallySignedOff] == 51)
        // 4 wait for the external one.
        #expect(reached[.externallySignedOff] == 47)
        // 3 are signed off and not issued.
        #expect(reached[.certificate] == 44)
    }

    /// Both sides cut down to `validation`, by kind.
    private static func figures(_ json: Data) throws -> [String: [String: Any]] {
        let root = try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
        return try #require(root["validation"] as? [String: [String: Any]])
    }

    /// What is published is there; there may be more.
    private static func holds(_ found: Any?, _ expected: Any) -> Bool {
        switch expected {
        case let expected as [String: Any]:
            guard let found = found as? [String: Any] else { return false }
            return expected.allSatisfy { holds(found[$0.key], $0.value) }
        case let expected as [String]:
            return found as? [String] == expected
        default:
            return found as? Int == expected as? Int && found is Int
        }
    }

    private static func leaves(of value: Any) -> Int {
        (value as? [String: Any])?.values.map(leaves).reduce(0, +) ?? 1
    }
}
