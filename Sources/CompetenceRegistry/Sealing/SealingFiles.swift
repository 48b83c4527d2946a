public import CompetenceModel

/// What the files are called in which a machine remembers what it has verified.
public enum SealingFiles {
    /// Beside the key.
    public static func head(of key: SHA256Digest) -> String { "\(name(key)).head" }

    public static func replica(of key: SHA256Digest) -> String { "\(name(key)).replica" }

    private static func name(_ key: SHA256Digest) -> String { String(key.description.prefix(16)) }
}
