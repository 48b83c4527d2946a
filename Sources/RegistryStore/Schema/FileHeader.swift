internal import Foundation
internal import LocalFiles

/// The first 100 bytes of an SQLite file, read before SQLite is let near it.
/// Source: "The Database Header" in SQLite's description of its file format.
struct FileHeader {
    private static let length = 100
    private static let magic = Array("SQLite format 3\0".utf8)

    var applicationID: Int

    init(of file: URL, path: String) throws(StoreError) {
        let bytes: [UInt8]
        do throws(FileRefusal) {
            let header = try OpenFile(file.path)
            try header.requireRegular()
            bytes = try header.beginning(Self.length)
        } catch {
            switch error {
            case .absent: throw .notFound(path: path)
            case .notRegular: throw .notARegistry(path: path)
            default: throw .cannotRead(path: path, reason: error.words)
            }
        }
        guard bytes.count == Self.length, bytes.starts(with: Self.magic) else { throw .notARegistry(path: path) }
        applicationID = bytes[68..<72].reduce(0) { $0 << 8 | Int($1) }
    }
}
