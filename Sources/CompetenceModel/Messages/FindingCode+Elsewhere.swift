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
    func remedy(at venue: Finding.Venue) -> Phrase? {
        switch venue {
        case .registry: nil
        case .package(let digest): remedy(inPackage: digest.abbreviated)
        case .decision(let assurer): remedy(inDecisionOf: assurer)
        }
    }

    private func remedy(inPackage package: String) -> Phrase? {
        switch self {
        case .sampleIncomplete:
            Phrase(
                sv: "Granska det som återstår: intyga package show \(package)",
                en: "Review what remains: intyga package show \(package)")
        case .sampleHoldsReturn:
            Phrase(
                sv:
                    "Återsänd anspråket (intyga package decide \(package) --return \"…\" -o FIL) eller granska allt (intyga package review \(package) --widen).",
                en:
                    "Return the claim (intyga package decide \(package) --return \"…\" -o FILE) or review everything (intyga package review \(package) --widen)."
            )
        case .nothingLeftToSignOff:
            Phrase(
                sv: "Återsänd anspråket: intyga package decide \(package) --return \"…\" -o FIL",
                en: "Return the claim: intyga package decide \(package) --return \"…\" -o FILE")
        case .assessmentNotInClaim:
            Phrase(
                sv: "Se vad paketet innehåller: intyga package show \(package)",
                en: "See what the package holds: intyga package show \(package)")
        case .returnReasonMissing:
            Phrase(
                sv:
                    "Skriv vad som behöver göras innan anspråket lämnas in igen: intyga package decide \(package) --return \"…\" -o FIL",
                en:
                    "Write what needs doing before the claim is submitted again: intyga package decide \(package) --return \"…\" -o FILE"
            )
        case .assurerAssessed, .externalAssurerOfSameCentre:
            Phrase(
                sv: "Be verksamheten exportera anspråket till någon annan.",
                en: "Ask the centre to export the claim to somebody else.")
        default: nil
        }
    }

    private func remedy(inDecisionOf assurer: Handle) -> Phrase? {
        switch self {
        case .sampleNotDrawn, .sampleIncomplete, .sampleHoldsReturn, .nothingLeftToSignOff, .assessmentNotInClaim,
            .returnReasonMissing:
            Phrase(
                sv: "Ett beslut ändras inte här. Exportera igen, och be \(assurer) göra det färdigt.",
                en: "A decision is not changed here. Export again, and ask \(assurer) to complete it.")
        default: nil
        }
    }
}
