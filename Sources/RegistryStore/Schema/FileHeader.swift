internal import LocalFiles

/// The first 100 bytes of an SQLite file, read before SQLite is let near it.
/// Source: "The Database Header" in SQLite's description of its file format.
struct FileHeader {
    private static let length = 100
    private static let magic = Array("SQLite format 3\0".utf8)

    /// Whether the file is a database, and says that it is a registry.
    let isRegistry: Bool

    init(of file: borrowing OpenFile) throws(FileRefusal) {
        let bytes = try file.beginning(Self.length)
        let isDatabase = bytes.count == Self.length && bytes.starts(with: Self.magic)
        isRegistry = isDatabase && bytes[68..<72].reduce(0) { $0 << 8 | Int($1) } == Schema.applicationID
    }
}
