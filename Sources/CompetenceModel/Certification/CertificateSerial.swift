/// A certificate's serial number, e.g. `EMM-7K3Q-9F2T-XR4D-6HVW-3`: the issuer's code, 80 random bits in Crockford's
/// base 32, and a check character (ISO 7064, MOD 37-2).
///
/// 80 random bits make the numbers impossible to enumerate; the check character makes a mistyped one recognisable.
public struct CertificateSerial: Identifier {
    public let text: String

    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
    /// ISO 7064 MOD 37-2: the values 0–36 are written 0–9, A–Z, `*`.
    private static let checkAlphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*".utf8)

    /// - Parameter randomBits: ten random bytes.
    public init?(issuer: String, randomBits: [UInt8]) {
        guard Self.isIssuerCode(issuer), randomBits.count == 10 else { return nil }
        var symbols: [UInt8] = []
        var accumulator = 0
        var bits = 0
        for byte in randomBits {
            accumulator = accumulator << 8 | Int(byte)
            bits += 8
            while bits >= 5 {
                bits -= 5
                symbols.append(Self.alphabet[accumulator >> bits & 31])
            }
            accumulator &= (1 << bits) - 1
        }
        let groups = stride(from: 0, to: 16, by: 4).map { String(decoding: symbols[$0..<$0 + 4], as: UTF8.self) }
        let check = Self.checkCharacter(Array(issuer.utf8) + symbols)
        text = ([issuer] + groups + [String(UnicodeScalar(check))]).joined(separator: "-")
    }

    /// Reads a serial as typed: lower case, `O` for 0 and `I` or `L` for 1 are mended, a wrong check character is not.
    public init?(_ text: String) {
        // Only ASCII: the capital of some other letters is an ASCII letter.
        guard text.utf8.allSatisfy({ $0 < 128 }) else { return nil }
        let parts = text.uppercased().split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 6, Self.isIssuerCode(parts[0]), parts[1...4].allSatisfy({ $0.utf8.count == 4 }),
            parts[5].utf8.count == 1
        else { return nil }
        let groups = parts[1...4].map {
            $0.replacing("O", with: "0").replacing("I", with: "1").replacing("L", with: "1")
        }
        let symbols = groups.flatMap { Array($0.utf8) }
        guard symbols.allSatisfy(Self.alphabet.contains),
            Self.checkCharacter(Array(parts[0].utf8) + symbols) == parts[5].utf8.first
        else { return nil }
        self.text = ([parts[0]] + groups + [parts[5]]).joined(separator: "-")
    }

    /// 2 to 8 capital letters or digits.
    public static func isIssuerCode(_ text: String) -> Bool {
        (2...8).contains(text.utf8.count)
            && text.utf8.allSatisfy { (65...90).contains($0) || (48...57).contains($0) }
    }

    private static func checkCharacter(_ characters: [UInt8]) -> UInt8 {
        var product = 0
        for character in characters {
            let value = character <= 57 ? Int(character) - 48 : Int(character) - 55
            product = (product + value) * 2 % 37
        }
        return checkAlphabet[(38 - product) % 37]
    }

    /// What a status list publishes instead of the serial.
    public var published: SHA256Digest { SHA256Digest(hashing: "intyga certificate serial\n" + text) }
}
