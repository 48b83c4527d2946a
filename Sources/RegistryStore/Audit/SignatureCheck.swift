internal import CompetenceModel

/// A signature to be verified, by any core.
struct SignatureCheck: Sendable {
    var transaction: Int
    var signature: PersonalSignature
}
