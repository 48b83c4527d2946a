import CompetenceModel
import CompetenceRegistry
import RegistryStore

/// What may have been meant by an id that the registry does not know.
enum Suggestions {
    static func `for`(_ error: RegistryError, in context: Context) -> [String] {
        guard let registry = try? context.registry() else { return [] }
        func nearest(
            _ name: String, within limit: Int? = nil, _ candidates: () throws -> [String]
        ) -> [String] {
            guard let word = error.values[name], let candidates = try? candidates() else { return [] }
            return Suggestion.nearest(to: word, among: candidates, within: limit)
        }
        // Of numbers, two that differ in more than a digit have nothing to do with each other.
        let digit = 1
        switch error.code {
        case .unknownParticipant:
            return nearest("participant", within: digit) { try registry.participants().map(\.participant.id.text) }
        case .unknownPractitioner:
            return nearest("practitioner") { try registry.practitioners().map(\.practitioner.handle.text) }
        case .unknownOrganisation:
            return nearest("organisation") { try registry.organisations().map(\.organisation.code.text) }
        case .unknownFramework:
            return nearest("framework") {
                try registry.catalogue().flatMap {
                    [$0.framework.code.text] + $0.framework.units.map(\.reference.code.text)
                }
            }
        case .unknownUnit:
            return nearest("unit") {
                try registry.catalogue().flatMap {
                    $0.framework.units.flatMap { [$0.reference.text, $0.reference.code.text] }
                }
            }
        case .unknownAssessment:
            return nearest("assessment", within: digit) { try registry.assessments().map(\.assessment.id.text) }
        case .unknownAppeal: return nearest("appeal", within: digit) { try registry.appeals().map(\.id.text) }
        case .unknownClaim: return nearest("claim", within: digit) { try registry.claims().map(\.claim.id.text) }
        case .unknownCertificate:
            return nearest("serial") { try registry.certificates().map(\.record.serial.text) }
        default: return []
        }
    }
}
