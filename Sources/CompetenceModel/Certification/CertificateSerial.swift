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
        let issuer = Array(issuer.utf8)
        text = Self.text(issuer: issuer[...], symbols: symbols, check: Self.checkCharacter(issuer + symbols))
    }

    /// Reads a serial as typed: lower case, `O` for 0 and `I` or `L` for 1 are mended, a wrong check character is not.
    public init?(_ text: String) {
        // By bytes, not by characters: the capital of some other letters is an ASCII letter.
        let bytes = text.utf8.map { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) ? $0 & ~0x20 : $0 }
        let parts = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.count == 6, Self.isIssuerCode(parts[0]), parts[1...4].allSatisfy({ $0.count == 4 }),
            let check = parts[5].first, parts[5].count == 1
        else { return nil }
        let symbols = parts[1...4].joined().map { byte in
            switch byte {
            case UInt8(ascii: "O"): UInt8(ascii: "0")
            case UInt8(ascii: "I"), UInt8(ascii: "L"): UInt8(ascii: "1")
            default: byte
            }
        }
        guard symbols.allSatisfy(Self.alphabet.contains), Self.checkCharacter(parts[0] + symbols) == check else {
            return nil
        }
        self.text = Self.text(issuer: parts[0], symbols: symbols, check: check)
    }

    private static func text(issuer: ArraySlice<UInt8>, symbols: [UInt8], check: UInt8) -> String {
        var bytes = Array(issuer)
        for (index, symbol) in symbols.enumerated() {
            if index % 4 == 0 { bytes.append(UInt8(ascii: "-")) }
            bytes.append(symbol)
        }
        bytes += [UInt8(ascii: "-"), check]
        return String(decoding: bytes, as: UTF8.self)
    }

    /// 2 to 8 capital letters or digits.
    public static func isIssuerCode(_ text: String) -> Bool {
        isIssuerCode(text.utf8)
    }

    private static func isIssuerCode(_ bytes: some Collection<UInt8>) -> Bool {
        (2...8).contains(bytes.count) && bytes.allSatisfy { (65...90).contains($0) || (48...57).contains($0) }
    }

    private static func checkCharacter(_ characters: some Sequence<UInt8>) -> UInt8 {
        var product = 0
        for character in characters {
            let value = character <= 57 ? Int(character) - 48 : Int(character) - 55
            product = (product + value) * 2 % 37
        }
        return checkAlphabet[(38 - product) % 37]
    }

    /// The code that it begins with.
    public var issuer: String { String(text.prefix { $0 != "-" }) }

    /// What a status list publishes instead of the serial.
    public var published: SHA256Digest { SHA256Digest(hashing: "\(DigestDomain.certificateSerial.line)\n\(text)") }
}
