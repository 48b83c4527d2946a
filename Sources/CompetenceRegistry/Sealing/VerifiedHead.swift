public import CompetenceModel

/// How far the holder of a key has verified a registry, and the newest status lists that she has published: signed with the key, and
/// kept beside it, apart from the registry and from the replica.
///
/// 1. Only the key makes one: whoever deletes, ages or swaps the replica or the registry has to get past it.
/// 2. A registry that does not hold its position, or is another, is not sealed from.
/// 3. The numbers of status lists never go back, whatever has been put back.
public struct VerifiedHead: Sendable, Hashable {
    public var registry: SHA256Digest
    public var position: LedgerPosition
    /// The number of the newest list of each issuer.
    public var statusLists: [OrganisationCode: Int]

    public init(registry: SHA256Digest, position: LedgerPosition, statusLists: [OrganisationCode: Int] = [:]) {
        self.registry = registry
        self.position = position
        self.statusLists = statusLists
    }

    /// What is signed.
    var statement: String {
        let lists = statusLists.sorted { $0.key < $1.key }.map { "list \($0.key) \($0.value)\n" }.joined()
        return
            "\(DigestDomain.verifiedHead.line)\nregistry \(registry)\nposition \(position.number) \(position.hash)\n\(lists)"
    }

    func signed(by key: some HeadKey) throws -> String {
        let signature = try key.sign(Array(statement.utf8), in: .verifiedHead)
        return "\(statement)signature \(SHA256Digest.hexadecimal(signature))\n"
    }

    /// - Returns: `nil` where the text is no head, or `key` has not signed it.
    init?(_ text: String, signedBy key: some HeadKey) {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
        func next(_ name: String) -> [Substring]? {
            guard let line = lines.first, line.hasPrefix(name + " ") else { return nil }
            lines.removeFirst()
            return line.split(separator: " ", omittingEmptySubsequences: false).dropFirst().map { $0 }
        }
        guard lines.popFirst() ?? "" == DigestDomain.verifiedHead.line, let registry = next("registry"),
            let position = next("position"), registry.count == 1, position.count == 2,
            let fingerprint = SHA256Digest(String(registry[0])), let number = Int(position[0]),
            let hash = SHA256Digest(String(position[1]))
        else { return nil }
        var lists: [OrganisationCode: Int] = [:]
        while let list = next("list") {
            guard list.count == 2, let code = OrganisationCode(String(list[0])), let sequence = Int(list[1]) else {
                return nil
            }
            lists[code] = sequence
        }
        self.init(
            registry: fingerprint, position: LedgerPosition(number: number, hash: hash), statusLists: lists)
        // One spelling: what was signed is what was read.
        guard let signature = next("signature").flatMap({ $0.count == 1 ? [UInt8](hexadecimal: String($0[0])) : nil }),
            text == "\(statement)signature \(SHA256Digest.hexadecimal(signature))\n",
            key.hasSigned(Array(statement.utf8), in: .verifiedHead, as: signature)
        else { return nil }
    }
}
