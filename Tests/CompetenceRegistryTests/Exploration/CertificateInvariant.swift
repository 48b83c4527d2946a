import CompetenceModel
import RegistryStore

@testable import CompetenceRegistry

/// What must hold of every certificate of the exploration's world, written from the domain and read from the ledger's
/// events; it uses none of the rules that it checks.
struct CertificateInvariant {
    /// Who may do what in this world, by hand.
    static let assessors: Set<String> = ["anna", "bo"]
    static let internalAssurers: Set<String> = ["anna", "ingrid"]
    /// ellen holds the role, and is of the same centre.
    static let externalAssurers: Set<String> = ["erik"]

    private var assessors: [AssessmentID: String] = [:]
    private var participants: [AssessmentID: ParticipantID] = [:]
    private var items: [AssessmentID] = []
    private var submitter = ""
    private var samples: [QualityStage: Set<AssessmentID>] = [:]
    /// Over all rounds: an assessment never changes, so an approval lasts until the stage says otherwise.
    private var approvals: [QualityStage: [AssessmentID: Bool]] = [:]
    private var everSampled: [QualityStage: Set<AssessmentID>] = [:]
    private var reviewers: [QualityStage: Set<String>] = [:]
    private var signOffs: [QualityStage] = []
    private var signers: [QualityStage: String] = [:]
    private(set) var violations: [String] = []
    private(set) var certificates = 0

    /// Walks the ledger of `registry`.
    init(_ registry: Registry) throws {
        try registry.read { reader in
            for transaction in try reader.transactions(from: 1) {
                for entry in try reader.entries(of: transaction.number) {
                    take(try entry.event().content, signedBy: transaction.actor.text)
                }
            }
        }
    }

    private mutating func take(_ event: any EventContent, signedBy signer: String) {
        switch event {
        case let event as AssessmentRecorded:
            assessors[event.assessment] = event.assessor.text
            participants[event.assessment] = event.participant
            if signer != event.assessor.text { violations.append("\(event.assessment) was written by \(signer)") }
        case let event as ClaimSubmitted:
            items = event.items.map(\.assessment)
            submitter = signer
            samples = [:]
            signOffs = []
            signers = [:]
        case let event as SampleDrawn:
            samples[event.sample.stage] = Set(event.sample.items.map(\.assessment))
            everSampled[event.sample.stage, default: []].formUnion(event.sample.items.map(\.assessment))
            reviewers[event.sample.stage, default: []].insert(signer)
        case let event as AssessmentReviewed:
            approvals[event.review.stage, default: [:]][event.review.assessment] = event.review.verdict == .approved
            reviewers[event.review.stage, default: []].insert(signer)
        case let event as ClaimSignedOff:
            signOffs.append(event.signOff.stage)
            signers[event.signOff.stage] = signer
            reviewers[event.signOff.stage, default: []].insert(signer)
            items.removeAll { event.without.contains($0) }
        case let event as CertificateIssued: check(event)
        default: break
        }
    }

    private mutating func check(_ certificate: CertificateIssued) {
        certificates += 1
        func violated(_ text: String) { violations.append("\(certificate.participant): \(text)") }
        let awarded = items.filter { participants[$0] == certificate.participant }
        if awarded.count != 1 { violated("awarded \(awarded)") }
        if signOffs != [.internal, .external] { violated("signed in the order \(signOffs)") }
        for assessment in items where !Self.assessors.contains(assessors[assessment] ?? "") {
            violated("\(assessment) by \(assessors[assessment] ?? "nobody")")
        }
        let claimAssessors = Set(items.compactMap { assessors[$0] })
        for (stage, allowed) in [(QualityStage.internal, Self.internalAssurers), (.external, Self.externalAssurers)] {
            for person in reviewers[stage] ?? [] where !allowed.contains(person) { violated("\(stage) by \(person)") }
            guard let signer = signers[stage] else { continue }
            if claimAssessors.contains(signer) { violated("\(stage) signed by the assessor \(signer)") }
            if signer == submitter { violated("\(stage) signed by the submitter") }
            // Whatever this stage ever asked to see of what is awarded now, it has approved; and it asked to see enough.
            let seen = (everSampled[stage] ?? []).intersection(items)
            for assessment in seen where approvals[stage]?[assessment] != true {
                violated("\(stage) has not approved \(assessment)")
            }
            let share = stage == .internal ? 330 : 200
            if seen.count * 1000 < items.count * share { violated("\(stage) saw \(seen.count) of \(items.count)") }
        }
        if !(reviewers[.internal] ?? []).isDisjoint(with: reviewers[.external] ?? []) {
            violated("the stages share a person")
        }
    }
}
