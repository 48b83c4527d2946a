@testable import CompetenceModel

/// A claim of any shape, and an independent look at whether a sample of it keeps the invariants.
struct RandomClaim {
    var draw: SampleDraw
    var seed: SHA256Digest

    init(_ random: inout SeededRandom) {
        let size = Int.random(in: 1...60, using: &random)
        let people = Int.random(in: 1...size, using: &random)
        let assessors = Int.random(in: 1...8, using: &random)
        let units = Int.random(in: 1...10, using: &random)
        let provisional = (0..<assessors).map { _ in Int.random(in: 0..<4, using: &random) == 0 }
        var population: [ClaimItem] = []
        var number = Int.random(in: 1...20_000, using: &random)
        for _ in 0..<size {
            number += Int.random(in: 1...3, using: &random)
            let assessor = Int.random(in: 0..<assessors, using: &random)
            let methods = AssessmentMethod.allCases.filter { _ in Int.random(in: 0..<4, using: &random) == 0 }
            guard let handle = Handle("assessor\(assessor)"),
                let unit = UnitReference("UNIT-\(Int.random(in: 1...units, using: &random))@1")
            else { preconditionFailure("not an identifier") }
            population.append(
                ClaimItem(
                    assessment: AssessmentID(number: number),
                    participant: ParticipantID(number: Int.random(in: 1...people, using: &random)), unit: unit,
                    assessor: handle, methods: methods, isProvisional: provisional[assessor], round: 1))
        }
        let share = [1, 50, 200, 330, 500, 999, 1000].randomElement(using: &random) ?? 330
        let returned =
            Bool.random(using: &random)
            ? ReturnedWorkPolicy(
                withinMonths: 6, threshold: 1,
                shareInThousandths: [100, 500, 1000].randomElement(using: &random) ?? 1000) : nil
        let stage: QualityStage = Bool.random(using: &random) ? .internal : .external
        draw = SampleDraw(
            stage: stage,
            policy: QualityPolicy(
                origin: LocalizedText(sv: "prov"), requiresPanelAdoption: false,
                stages: [StagePolicy(stage: stage, shareInThousandths: share)], returnedWork: returned),
            population: population.shuffled(using: &random),
            assessorsWithReturnedWork: Set(
                population.map(\.assessor).filter { _ in Int.random(in: 0..<6, using: &random) == 0 }),
            carriedOver: Set(
                population.map(\.assessment).filter { _ in Int.random(in: 0..<10, using: &random) == 0 }))
        seed = SHA256Digest(bytes: random.digest()) ?? .zero
    }

    /// What is wrong with `sample`, by the number of the invariant in `SampleDraw`.
    func violations(of sample: [Sample.Item]) -> [String] {
        var violations: [String] = []
        func require(_ holds: Bool, _ what: String) {
            if !holds { violations.append(what) }
        }
        let population = draw.population
        let drawn = Set(sample.map(\.assessment))
        let items = population.filter { drawn.contains($0.assessment) }
        let stage = draw.policy.stages[0]
        func reaches(_ part: Int, _ whole: Int, _ thousandths: Int) -> Bool { part * 1000 >= whole * thousandths }

        require(reaches(items.count, population.count, stage.shareInThousandths), "1 assessments")
        let people = Set(population.map(\.participant))
        require(reaches(Set(items.map(\.participant)).count, people.count, stage.shareInThousandths), "1 participants")
        require(Set(items.map(\.assessor)) == Set(population.map(\.assessor)), "2 assessors")
        require(Set(items.map(\.unit)) == Set(population.map(\.unit)), "2 units")
        require(Set(items.flatMap(\.methods)) == Set(population.flatMap(\.methods)), "2 methods")
        require(population.allSatisfy { !$0.isProvisional || drawn.contains($0.assessment) }, "3 provisional")
        require(draw.carriedOver.isSubset(of: drawn), "3 owed")
        if let returned = draw.policy.returnedWork {
            for assessor in draw.assessorsWithReturnedWork {
                let theirs = population.count { $0.assessor == assessor }
                let seen = items.count { $0.assessor == assessor }
                require(reaches(seen, theirs, returned.shareInThousandths), "4 \(assessor)")
            }
        }
        require(drawn.isSubset(of: population.map(\.assessment)), "5 outside")
        require(drawn.count == sample.count, "5 twice")
        require(sample.map(\.assessment) == sample.map(\.assessment).sorted(), "sorted")
        require(sample.allSatisfy { !$0.reasons.isEmpty }, "reasons")
        let byLot = sample.count { $0.reasons.contains(.share) || $0.reasons.contains(.policyInFull) }
        require(reaches(byLot, population.count, stage.shareInThousandths), "6 share")
        return violations
    }
}
