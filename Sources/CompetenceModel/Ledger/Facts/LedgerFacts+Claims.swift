/// Claims, and what a stage has drawn from them.
extension LedgerFacts {
    public func claim(_ id: ClaimID) -> AwardClaim? {
        value(id, in: &claims) { try $0.claim(id) }
    }

    /// Every claim that has held one of the assessments.
    func claims(holding assessments: Set<AssessmentID>) -> [AwardClaim] {
        let unknown = holders.unknown(assessments)
        if source != nil, !unknown.isEmpty {
            for found in read({ try $0.claims(holding: unknown) }) ?? [] {
                if claims[found.id] == nil { claims.set(found.id, found) }
                for assessment in found.everHeld where unknown.contains(assessment) {
                    holders.set(assessment, (holders[assessment] ?? []).union([found.id]))
                }
            }
            holders.setAbsent(unknown)
        }
        let ids = Set(assessments.lazy.flatMap { self.holders[$0] ?? [] })
        return ids.sorted().compactMap { claim($0) }
    }

    /// What a stage has drawn, and what was returned, as far as it bears on a claim.
    func history(bearingOn claim: AwardClaim, at stage: QualityStage) -> StageHistory {
        guard source != nil else {
            return histories[claim.framework]?[stage] ?? StageHistory(stage: stage)
        }
        let framework = claim.framework
        let people = ids(of: claim.participants.map(person))
        let known = read { try $0.claims(of: framework, holdingWorkOf: people) } ?? []
        load(placesOf: StageHistory.assessments(in: known))
        var history = StageHistory(stage: stage, claims: known, returned: returnedWork(in: framework), place: place)
        for (id, sample) in newSamples where self.claim(id)?.framework == claim.framework {
            history.take(sample, place: place)
        }
        for review in newReviews where self.claim(review.claim)?.framework == claim.framework {
            history.take(review, place: place)
        }
        return history
    }

    /// Everything that was returned in a framework.
    private func returnedWork(in framework: FrameworkCode) -> StageHistory.Returned {
        if let known = returnedWork[framework] { return known }
        var returned = StageHistory.Returned()
        for work in read({ try $0.returnedWork(in: framework) }) ?? [] { returned.take(work) }
        for review in newReviews where review.verdict == .returned && claim(review.claim)?.framework == framework {
            returned.take(review, place: place)
        }
        returnedWork[framework] = returned
        return returned
    }
}

extension AwardClaim {
    /// Every assessment that it holds, or of which it has drawn or reviewed.
    var everHeld: Set<AssessmentID> {
        Set(
            items.map(\.assessment) + reviews.map(\.assessment)
                + samples.flatMap { $0.items.map(\.assessment) })
    }
}
