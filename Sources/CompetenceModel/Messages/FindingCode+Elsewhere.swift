extension Finding {
    /// Where somebody can do something about a finding: the commands are others in each place.
    public enum Venue: Sendable, Hashable {
        /// In the registry that was asked.
        case registry
        /// At an external quality assurer's, who works on a package and has no access to the centre's registry.
        case package(SHA256Digest)
        /// At the assurer's whose decision came in: it is signed, and nobody else can mend it.
        case decision(of: Handle)
    }
}

extension FindingCode {
    /// What to do about it at `venue`, where that is something else than in the registry.
    func remedy(at venue: Finding.Venue) -> Advice? {
        switch venue {
        case .registry: nil
        case .package(let digest): remedy(inPackage: digest.abbreviated)
        case .decision(let assurer): remedy(inDecisionOf: assurer)
        }
    }

    private func remedy(inPackage package: String) -> Advice? {
        switch self {
        case .sampleIncomplete:
            Advice(
                sv: "Granska det som återstår: {step}",
                en: "Review what remains: {step}",
                Step(.reviewPackage, [.package: "\(package)"]))
        case .approvalNotDisplayed:
            Advice(
                sv: "Gå igenom stickprovet: {step}",
                en: "Go through the sample: {step}",
                Step(.reviewPackage, [.package: "\(package)"]))
        case .sampleHoldsReturn:
            Advice(
                sv: "Återsänd anspråket ({step}) eller granska allt ({step2}).",
                en: "Return the claim ({step}) or review everything ({step2}).",
                Step(.returnPackage, [.package: "\(package)", .reason: .toFillIn, .output: .toFillIn]),
                Step(.reviewWholePackage, [.package: "\(package)"]))
        case .nothingLeftToSignOff:
            Advice(
                sv: "Återsänd anspråket: {step}",
                en: "Return the claim: {step}",
                Step(.returnPackage, [.package: "\(package)", .reason: .toFillIn, .output: .toFillIn]))
        case .assessmentNotInClaim:
            Advice(
                sv: "Se vad paketet innehåller: {step}",
                en: "See what the package holds: {step}",
                Step(.showPackage, [.package: "\(package)"]))
        case .returnReasonMissing:
            Advice(
                sv: "Skriv vad som behöver göras innan anspråket lämnas in igen: {step}",
                en: "Write what needs doing before the claim is submitted again: {step}",
                Step(.returnPackage, [.package: "\(package)", .reason: .toFillIn, .output: .toFillIn]))
        case .assurerAssessed, .externalAssurerOfSameCentre:
            Advice(
                sv: "Be verksamheten exportera anspråket till någon annan.",
                en: "Ask the centre to export the claim to somebody else.")
        default: nil
        }
    }

    private func remedy(inDecisionOf assurer: Handle) -> Advice? {
        switch self {
        case .sampleWrong:
            Advice(
                sv: "Exportera igen. Blir det likadant, be \(assurer) granska allt.",
                en: "Export again. If that does not help, ask \(assurer) to review everything.")
        case .sampleNotDrawn, .sampleIncomplete, .approvalNotDisplayed, .sampleHoldsReturn, .nothingLeftToSignOff,
            .assessmentNotInClaim,
            .returnReasonMissing:
            Advice(
                sv: "Ett beslut ändras inte här. Exportera igen, och be \(assurer) göra det färdigt.",
                en: "A decision is not changed here. Export again, and ask \(assurer) to complete it.")
        default: nil
        }
    }
}
