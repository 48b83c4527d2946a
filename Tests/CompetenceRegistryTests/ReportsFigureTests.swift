import CompetenceModel
import Foundation
import Testing

@testable import CompetenceRegistry

@Suite struct ReportsFigureTests {
    /// The first is what the FSLA report prints wrongly as 47.
    @Test(arguments: [
        (209, 437, 48), (228, 437, 52), (1, 2, 50), (1, 200, 1), (1, 201, 0), (5, 8, 63), (0, 7, 0), (7, 7, 100),
        (3, 8, 38), (44, 84, 52),
    ])
    func percentagesAreRoundedToTheNearest(n: Int, of: Int, percent: Int) {
        #expect(Share.percent(n, of: of) == percent)
    }

    @Test func thereIsNoPercentageOfNothing() {
        #expect(Share.percent(0, of: 0) == nil)
        #expect(Share(3, of: nil).percent == nil)
        #expect(Share(nil, of: 9).percent == nil)
        #expect(Share.percent(.max, of: .max) == nil)
    }

    @Test func theNumbersStandBesideThePercentage() {
        #expect(Share(209, of: 437).text == "48 % (209/437)")
        #expect(Share(nil, of: 9).text == "../9")
    }

    @Test(
        arguments: [([Int](), nil), ([3], 3), ([1, 9, 2], 2), ([4, 1, 2, 9], 3), ([1, 2], 1.5)] as [([Int], Double?)])
    func mediansByHand(days: [Int], median: Double?) {
        let found = MedianDays(days)
        #expect(found.days == median)
        #expect(found.n.value == days.count)
    }

    @Test func figuresAreNumbersOrNull() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let text = String(decoding: try encoder.encode(["a": Figure(3), "b": Figure(nil)]), as: UTF8.self)
        #expect(text == #"{"a":3,"b":null}"#)
        let read = try JSONDecoder().decode([String: Figure].self, from: Data(text.utf8))
        #expect(read == ["a": Figure(3), "b": Figure(nil)])
    }

    @Test func municipalitiesHaveNames() throws {
        let names = try ["0885", "0862", "0861", "0834", "0883", "0180"].map {
            try #require(MunicipalityCode($0)).displayName
        }
        #expect(names == ["Borgholm", "Emmaboda", "Mönsterås", "Torsås", "Västervik", "Stockholm"])
    }
}
