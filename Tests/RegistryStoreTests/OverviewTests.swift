import CompetenceModel
import Testing

@testable import RegistryStore

/// What is read many at a time is what is read one by one.
@Suite struct OverviewTests {
    @Test func summariesAreTheAssessments() throws {
        let store = try Store.inMemory()
        _ = try SmallRegistry(store)
        try store.read { reader in
            let assessments = try reader.assessments()
            #expect(!assessments.isEmpty)
            let summaries = try reader.assessmentSummaries()
            #expect(summaries.map(\.id) == assessments.map(\.id))
            for (summary, assessment) in zip(summaries, assessments) {
                #expect(
                    summary.grades
                        == assessment.judgements.map { .init(criterion: $0.criterion, grade: $0.grade) })
                #expect(summary.firstEvidenceOn == assessment.evidence.map(\.on).min())
                var bare = assessment
                bare.judgements = []
                bare.evidence = []
                bare.notes = .zero
                bare.supersedes = nil
                #expect(summary.assessment == bare)
            }
        }
    }

    @Test func submissionsHaveTheirTimesAndWhatTheyHeld() throws {
        let store = try Store.inMemory()
        _ = try SmallRegistry(store)
        try store.read { reader in
            let submissions = try reader.claimSubmissions()
            #expect(submissions.count == (try reader.newest(.submission)))
            for claim in try reader.claims() {
                let own = submissions.filter { $0.claim == claim.id }
                #expect(own.map(\.round) == Array(1...claim.round))
                #expect(own.last?.at == claim.submittedAt)
                for round in own.map(\.round) {
                    let items = try #require(try reader.submittedItems(of: claim.id, round: round))
                    #expect(!items.isEmpty)
                    #expect(items.allSatisfy { $0.round <= round })
                }
                #expect(try reader.submittedItems(of: claim.id, round: claim.round + 1) == nil)
            }
        }
    }

    @Test func anEmptyStoreHasNothing() throws {
        let store = try Store.inMemory()
        let summaries = try store.read { try $0.assessmentSummaries() }
        let submissions = try store.read { try $0.claimSubmissions() }
        let list = try store.read { try $0.newestStatusLists() }
        let reReviews = try store.read { try $0.reReviews() }
        #expect(summaries.isEmpty)
        #expect(submissions.isEmpty)
        #expect(list.isEmpty)
        #expect(reReviews.isEmpty)
    }

    @Test func reReviewsKnowWhenTheyWereOpenedAndClosed() throws {
        let store = try Store.inMemory()
        _ = try SmallRegistry(store)
        try store.read { reader in
            let open = try reader.openReReviews()
            let all = try reader.reReviews()
            #expect(all.filter { $0.closing == nil }.map(\.assessment) == open.map(\.assessment))
            #expect(!all.isEmpty)
            let newest = try #require(try reader.newestTimestamp())
            #expect(all.allSatisfy { $0.openedAt <= newest })
        }
    }
}
