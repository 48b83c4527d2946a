import Foundation

/// Base64url without padding (RFC 4648 §5), the text form of keys and key file fields.
enum Base64URL {
    static func encode(_ bytes: some Sequence<UInt8>) -> String {
        var text = Data(bytes).base64EncodedString()
        text.removeAll { $0 == "=" }
        return text.replacing("+", with: "-").replacing("/", with: "_")
    }

    /// The bytes of canonical base64url, or nil.
    ///
    /// Canonical: no padding, no whitespace, and no stray bits in the last character, so that one value has one text.
    static func decode(_ text: some StringProtocol) -> [UInt8]? {
        var standard = String(text).replacing("-", with: "+").replacing("_", with: "/")
        standard += String(repeating: "=", count: (4 - standard.utf8.count % 4) % 4)
        guard let data = Data(base64Encoded: standard), encode(data) == text else { return nil }
        return Array(data)
    }
}
