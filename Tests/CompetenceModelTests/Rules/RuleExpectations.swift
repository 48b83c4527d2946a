import Testing

@testable import CompetenceModel

/// `blocking code` or `warning code` of each finding, in their order; every message must be filled to the last place.
func summary(_ findings: [Finding], sourceLocation: SourceLocation = #_sourceLocation) -> [String] {
    findings.map { finding in
        let what = finding.message.what
        #expect(
            !what.sv.contains("{") && !what.en.contains("{") && finding.message.remedy.places.isEmpty,
            "\(finding.code): \(finding.message)", sourceLocation: sourceLocation)
        return "\(finding.severity) \(finding.code.rawValue)"
    }
}
