/// A key registration with the signature that proves it, as it travels to an administrator: a few lines of text, nothing secret.
///
///     (the lines of `KeyRegistration.encoding`)
///     signature 5b…
///
/// A file is read only if it is, line for line, what this type writes for the values in it.
public struct SignedKeyRegistration: Sendable, Hashable {
    public var registration: KeyRegistration
    public var proof: [UInt8]

    public init(_ registration: KeyRegistration, proof: [UInt8]) {
        self.registration = registration
        self.proof = proof
    }

    public var text: String { registration.encoding + "signature \(SHA256Digest.hexadecimal(proof))\n" }

    public var isProven: Bool { registration.proof(proof).isValid }

    /// Whether the signature verifies is for the reader to ask.
    public init?(parsing text: String) {
        let lines = text.split(whereSeparator: \.isNewline).map { $0.split(separator: " ").map(String.init) }
        func words(_ name: String) -> [String]? {
            lines.first { $0.first == name }.map { Array($0.dropFirst()) }
        }
        guard let registry = words("registry")?.first.flatMap({ SHA256Digest($0) }),
            let practitioner = words("practitioner")?.first.flatMap({ Handle($0) }),
            let key = words("key")?.first.flatMap({ [UInt8](hexadecimal: $0) }),
            let proof = words("signature")?.first.flatMap({ [UInt8](hexadecimal: $0) })
        else { return nil }
        var sampling: SamplingRoot?
        if let words = words("sampling") {
            guard words.count == 2, let series = Int(words[0]), let root = SHA256Digest(words[1]) else { return nil }
            sampling = SamplingRoot(root: root, series: series)
        }
        self.init(
            KeyRegistration(registry: registry, practitioner: practitioner, publicKey: key, sampling: sampling),
            proof: proof)
        // What mail does to the ends of lines is no change.
        let read = lines.map { $0.joined(separator: " ") + "\n" }.joined()
        guard self.text == read else { return nil }
    }
}
