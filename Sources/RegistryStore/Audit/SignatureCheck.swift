/// A signature to be verified, by any core.
struct SignatureCheck: Sendable {
    var transaction: Int
    var publicKey: [UInt8]
    var message: [UInt8]
    var signature: [UInt8]

    func isValid(by verify: Store.Verification) -> Bool { verify(publicKey, message, signature) }
}
