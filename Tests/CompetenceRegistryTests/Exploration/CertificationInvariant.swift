import CompetenceModel
import RegistryStore

@testable import CompetenceRegistry

/// What must hold of everybody who became a certified assessor, written from the domain and read from the ledger's events; it
/// uses none of the rules that it checks. In its world one approved validation certifies.
struct CertificationInvariant {
    static let needed = 1

    /// Provisional authorisations as assessor that hold, and whose.
    private var provisional: [AuthorisationID: Handle] = [:]
    /// Every provisional authorisation that somebody was given since last being a certified assessor.
    private var sinceCertified: [Handle: Set<AuthorisationID>] = [:]
    private var madeUnder: [AssessmentID: AuthorisationID] = [:]
    /// Neither sent back, nor taken back, nor followed by another.
    private var standing: Set<AssessmentID> = []
    private var words: [AssessmentID: [QualityStage: Review.Verdict]] = [:]
    private(set) var certified = 0
    private(set) var violations: [String] = []

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
        case let event as AuthorisationGranted: granted(event.authorisation)
        case let event as AuthorisationWithdrawn: provisional[event.authorisation] = nil
        case let event as AssessmentRecorded:
            madeUnder[event.assessment] = event.authorisation
            standing.insert(event.assessment)
        case let event as AssessmentMoved where [.return, .withdraw, .supersede, .yield].contains(event.move):
            standing.remove(event.assessment)
        case let event as AssessmentMoved where event.move == .reinstate:
            standing.insert(event.assessment)
        case let event as AssessmentReviewed:
            words[event.review.assessment, default: [:]][event.review.stage] = event.review.verdict
        case let event as AssessorCertified: certified(event, by: signer)
        default: break
        }
    }

    private mutating func granted(_ authorisation: Authorisation) {
        if authorisation.role == .administrator, authorisation.framework != nil {
            violations.append("\(authorisation.id): an administrator of \(authorisation.framework?.text ?? "")")
        }
        guard authorisation.role == .assessor else { return }
        if authorisation.isProvisional {
            provisional[authorisation.id] = authorisation.practitioner
            sinceCertified[authorisation.practitioner, default: []].insert(authorisation.id)
            return
        }
        if provisional.values.contains(authorisation.practitioner) {
            violations.append("\(authorisation.id): \(authorisation.practitioner) was provisional and is not certified")
        }
        sinceCertified[authorisation.practitioner] = []
    }

    private mutating func certified(_ event: AssessorCertified, by signer: String) {
        certified += 1
        let id = event.authorisation.id
        if signer != "maria" { violations.append("\(id): certified by \(signer)") }
        if provisional[event.provisional] != event.authorisation.practitioner {
            violations.append("\(id): \(event.authorisation.practitioner) was not provisional")
        }
        let counting = sinceCertified[event.authorisation.practitioner] ?? []
        let approved = standing.filter { assessment in
            let said = words[assessment] ?? [:]
            return madeUnder[assessment].map { counting.contains($0) } == true && !said.isEmpty
                && !said.values.contains(.returned)
        }
        if approved.count < Self.needed { violations.append("\(id): \(approved.count) approved validations") }
        provisional[event.provisional] = nil
        sinceCertified[event.authorisation.practitioner] = []
    }
}
