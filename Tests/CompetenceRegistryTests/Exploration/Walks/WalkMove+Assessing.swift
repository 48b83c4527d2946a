import CompetenceModel
import RegistryStore

@testable import CompetenceRegistry

extension WalkMove {
    static let assessing: [WalkMove] = [
        WalkMove(.assess, weight: 34, by: WalkCast.assessors) { world, session in
            guard let assessment = try world.newAssessment() else { return [] }
            return try session.record([assessment]).refusals
        },
        WalkMove(.assess, "assess several", weight: 12, by: WalkCast.assessors) { world, session in
            try session.record(try (1...world.number(2...4)).compactMap { _ in try world.newAssessment() }).refusals
        },
        WalkMove(.assess, "import assessments", weight: 6, by: WalkCast.assessors) { world, session in
            guard let document = try world.assessmentDocument(by: session.handle) else { return [] }
            return try session.importAssessments(document, as: .xml, named: "bedömning.xml").refusals
        },
        WalkMove(.recordSelfRating, weight: 4, by: WalkCast.assessors) { world, session in
            guard let unit = try world.unit(of: world.someFramework()) else { return [] }
            let rating = SelfRating(
                participant: try world.participant(), unit: unit, on: world.today.adding(days: world.number(-5...1)),
                ratings: [.init(criterion: CriterionNumber(world.chance(95) ? "1.1" : "9.9")!, grade: "achieved")])
            return try session.record([], selfRatings: [rating]).refusals
        },
        WalkMove(.withdrawAssessment, weight: 6, by: WalkCast.assessors) { world, session in
            var id = try world.assessment([.recorded, .returned])
            if world.chance(60) {
                let all = try world.registry.read { try $0.assessments(in: nil, states: [.recorded, .returned]) }
                id = world.pick(all.filter { $0.assessor == session.handle })?.id ?? id
            }
            return try session.withdrawAssessment(id, reason: "Fel person").refusals
        },
        WalkMove(
            .setAsideAssessment, weight: 2, by: WalkCast.administrators + WalkCast.internalAssurers
        ) { world, session in
            let all = try world.registry.read { try $0.assessments(in: nil, states: [.recorded, .returned]) }
            guard let other = world.pick(all.filter { $0.assessor != session.handle }) else { return [] }
            return try session.withdrawAssessment(other.id, reason: "Har slutat").refusals
        },
    ]

    static let claiming: [WalkMove] =
        [
            WalkMove(.submitClaim, weight: 14, by: WalkCast.assessors) { world, session in
                let some = world.chance(15) ? [try world.participant()] : []
                return try session.submitClaim(
                    for: world.someFramework(), participants: some,
                    organisation: world.chance(20) ? OrganisationCode(world.someOrganisation()) : nil
                ).refusals
            },
            WalkMove(.resubmitClaim, weight: 12, by: WalkCast.assessors) { world, session in
                try session.resubmitClaim(try world.claim([.returned])).refusals
            },
            WalkMove(.withdrawClaim, weight: 3, by: WalkCast.assessors) { world, session in
                try session.withdrawClaim(
                    try world.claim([.submitted, .internallySignedOff, .externallySignedOff, .returned]),
                    reason: "Vi väntar"
                ).refusals
            },
        ] + stage(.reviewInternally, of: .submitted, by: WalkCast.internalAssurers)
        + stage(.reviewExternally, of: .internallySignedOff, by: WalkCast.externalAssurers)

    private static func stage(_ act: ActKind, of state: ClaimState, by usual: [String]) -> [WalkMove] {
        // Half as many claims come to the external stage.
        let weight = act == .reviewInternally ? 2 : 1
        return [
            WalkMove(act, "\(act): draw", weight: 6 * weight, by: usual) { world, session in
                try session.drawSample(of: try world.claim([state])).refusals
            },
            WalkMove(act, "\(act): approve", weight: 9 * weight, by: usual) { world, session in
                let id = try world.claim([state])
                guard world.chance(5) else { return try session.reviewSeen(id, verdict: .approved).refusals }
                return try session.review(id, verdict: .approved, displayed: [:]).refusals
            },
            WalkMove(act, "\(act): return one", weight: 3 * weight, by: usual) { world, session in
                let id = try world.claim([state])
                guard let item = world.pick(try world.registry.read { try $0.claim(id) }?.items ?? []) else {
                    return []
                }
                return try session.reviewSeen(
                    id, assessments: [item.assessment], verdict: .returned, comment: world.chance(90) ? "Mer." : nil
                ).refusals
            },
            WalkMove(act, "\(act): widen", weight: 2 * weight, by: usual) { world, session in
                try session.widenSample(of: try world.claim([state])).refusals
            },
            WalkMove(act, "\(act): sign off", weight: 8 * weight, by: usual) { world, session in
                try session.signOff(try world.claim([state])).refusals
            },
            WalkMove(act, "\(act): return the claim", weight: 2 * weight, by: usual) { world, session in
                try session.returnClaim(try world.claim([state]), reason: "Mer.").refusals
            },
        ]
    }
}

extension WalkWorld {
    /// A judgement of today or of an earlier day; now and then of tomorrow.
    private func judgementDay() -> CalendarDate {
        chance(60) ? today : chance(90) ? today.adding(days: -number(1...60)) : today.adding(days: 1)
    }

    func newAssessment() throws -> NewAssessment? {
        guard let unit = try unit(of: someFramework()) else { return nil }
        let day = judgementDay()
        var files: [SHA256Digest] = []
        if isOnDisk, chance(40) {
            files = [try registry.attachEvidence(Array("bild \(number(1...8))".utf8), named: "bild.jpg")]
            self.files += files
        }
        return NewAssessment(
            participant: try participant(), unit: unit, judgedOn: day,
            judgements: [
                Judgement(
                    criterion: CriterionNumber("1.1")!, grade: chance(85) ? "achieved" : "notYet", evidence: [1])
            ],
            evidence: [
                Evidence(number: 1, method: pick(AssessmentMethod.allCases) ?? .observation, on: day, files: files)
            ],
            notes: AssessmentNotes(
                evidence: [1: EvidenceNotes(why: "Gjorde det.", fileNames: files.map { _ in "bild.jpg" })]))
    }

    /// The form as it comes back, of one unit or two, with a self-rating or without.
    func assessmentDocument(by assessor: Handle) throws -> [UInt8]? {
        let code = someFramework()
        guard let units = try registry.read({ try $0.framework(code) })?.framework.units else { return nil }
        let judged = chance(50) ? units : [pick(units)].compactMap { $0 }
        let day = judgementDay()
        func element(_ unit: Unit, _ content: String) -> String {
            "<Unit code=\"\(unit.reference.code)\" version=\"\(unit.reference.version)\">\(content)</Unit>"
        }
        let judgements = judged.map { element($0, "<Judgement criterion=\"1.1\" grade=\"achieved\" evidence=\"1\"/>") }
        let ratings = judged.map { element($0, "<Rating criterion=\"1.1\" grade=\"notYet\"/>") }
        return Array(
            """
            <AssessmentRecord xmlns="urn:intyga:assessment:1" participant="\(try participant())" framework="\(code)" \
            assessor="\(assessor)" date="\(day)">
              <Evidence number="1" method="observation" date="\(day)"><Note>Gjorde det.</Note></Evidence>
              \(judgements.joined())
              \(chance(50) ? "<SelfRating>\(ratings.joined())</SelfRating>" : "")
            </AssessmentRecord>
            """.utf8)
    }
}
