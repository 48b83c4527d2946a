public import CompetenceModel
import RegistryStore

/// An assessment that is to be looked at again, and the revoked certificate that gave the reason.
public struct OpenReReview: Sendable, Hashable {
    public var assessment: AssessmentID
    public var because: CertificateSerial
}

extension Registry {
    /// By number.
    public func meetings() throws(RegistryError) -> [Meeting] {
        try read { try $0.meetings() }
    }

    /// By number.
    public func appeals() throws(RegistryError) -> [Appeal] {
        try read { try $0.appeals() }
    }

    public func openReReviews() throws(RegistryError) -> [OpenReReview] {
        try read { reader in
            try reader.openReReviews().map { OpenReReview(assessment: $0.assessment, because: $0.because) }
        }
    }
}
