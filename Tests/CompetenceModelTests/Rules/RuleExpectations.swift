import Testing

@testable import CompetenceModel

/// `blocking code` or `warning code` of each finding, in their order; every message must be filled to the last place.
func summary(_ findings: [Finding], sourceLocation: SourceLocation = #_sourceLocation) -> [String] {
    findings.map { finding in
        for phrase in [finding.message.what, finding.message.remedy] {
            #expect(
                !phrase.sv.contains("{") && !phrase.en.contains("{"), "\(finding.code): \(phrase)",
                sourceLocation: sourceLocation)
        }
        return "\(finding.severity) \(finding.code.rawValue)"
    }
}
