import Foundation

/// Base64 as the seal profile writes it: the standard alphabet, padded, without whitespace or stray bits.
enum CanonicalBase64 {
    static func encode(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        Array(Data(bytes).base64EncodedData())
    }

    /// The bytes behind a canonical text, or nil when any other text would decode to the same bytes.
    static func decode(_ text: ArraySlice<UInt8>) -> [UInt8]? {
        guard let data = Data(base64Encoded: Data(text)), data.base64EncodedData().elementsEqual(text) else {
            return nil
        }
        return Array(data)
    }
}
