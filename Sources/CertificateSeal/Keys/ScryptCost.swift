/// How dear one guess of a passphrase is (scrypt, RFC 7914).
///
/// scrypt uses 128 · N · r bytes; with the fixed r = 8 and p = 1 that is 1 KiB · N.
public struct ScryptCost: Hashable, Sendable {
    /// log2 of N.
    let exponent: Int

    /// r: one kibibyte per step.
    static let blockSize = 8
    /// p: one lane; the memory is what makes a guess dear.
    static let parallelism = 1

    /// What a key file may ask for: 16 MiB to 256 MiB. The upper end keeps a prepared file from eating the memory.
    static let allowedExponents = 14...18

    private init(exponent: Int) {
        self.exponent = exponent
    }

    /// N = 2^17, 128 MiB, some tenths of a second: the OWASP password storage recommendation for scrypt.
    public static let standard = ScryptCost(exponent: 17)
    /// N = 2^14, 16 MiB: for small machines and tests.
    public static let low = ScryptCost(exponent: 14)

    /// The cost written in a key file, or nil outside the allowed range.
    init?(_ text: some StringProtocol) {
        guard let exponent = Int(text), Self.allowedExponents.contains(exponent), String(exponent) == text else {
            return nil
        }
        self.exponent = exponent
    }

    var rounds: Int { 1 << exponent }
    var text: String { String(exponent) }
}
